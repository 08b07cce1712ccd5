import type { ScanChannel } from '@zhuyue/shared';
import type { Scene } from './scenes.js';
import type { CustomerPart } from './script.js';
import type { Stage } from './stage.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const CITIES = {
  上海: { lat: 31.2, lng: 121.4 },
  杭州: { lat: 30.3, lng: 120.2 },
  成都: { lat: 30.7, lng: 104.1 },
  广州: { lat: 23.1, lng: 113.3 },
} as const;
type City = keyof typeof CITIES;
const CHANNELS: readonly ScanChannel[] = ['browser', 'weapp', 'browser', 'h5'];

/** Somebody with a phone of their own scans a tag. */
function scan(stage: Stage, serial: string, at: Date, person: string, city: City | null): void {
  stage.scanLog.note({
    serial,
    at,
    channel: CHANNELS[person.length % CHANNELS.length] ?? 'browser',
    viewer: 'shopper',
    ip: `203.0.113.${String(person.length)}`,
    agent: person,
    device: person,
    place: city === null ? null : CITIES[city],
    placeBy: city === null ? null : 'device',
    storeId: null,
    late: false,
  });
}

/** People in front of a display case: a hundred in a week, and nothing unusual about it. */
async function admired(stage: Stage, now: Date): Promise<void> {
  const { serial } = await stage.onShow('ring-solitaire');
  for (let i = 0; i < 100; i++) {
    const at = new Date(now.getTime() - 7 * DAY + i * 100 * MINUTE);
    scan(stage, serial, at, `shopper ${String(i)}`, i % 3 === 0 ? '上海' : null);
  }
}

/** A copy of a tag: the piece lies in Shanghai and is scanned in Chengdu six minutes later. */
async function copied(stage: Stage, now: Date): Promise<void> {
  const { serial } = await stage.onShow('ring-halo');
  const at = now.getTime() - 20 * HOUR;
  scan(stage, serial, new Date(at), 'in the store', '上海');
  scan(stage, serial, new Date(at + 6 * MINUTE), 'far away', '成都');
}

/** The owner's bangle is scanned by one stranger after another. */
async function passedAround(stage: Stage, owner: CustomerPart, now: Date): Promise<void> {
  const piece = await stage.owned(await stage.customer(owner), 'bangle-plain--yellow-gold--none');
  if (!piece) return;
  for (let i = 0; i < 9; i++) {
    const at = new Date(now.getTime() - 5 * DAY + i * 11 * HOUR);
    scan(stage, piece.serial, at, `stranger ${String(i)}`, i % 2 === 0 ? '杭州' : '广州');
  }
}

/** What tags have been through lately; told last, when the pieces are where they are. */
export const scanScene = (owner: CustomerPart, now: Date): Scene => ({
  key: 'scans',
  at: now,
  async play(stage) {
    await admired(stage, now);
    await copied(stage, now);
    await passedAround(stage, owner, now);
    for (let i = 0; i < 36; i++)
      stage.scanLog.refused('198.51.100.23', `1000${String(i).padStart(16, 'X')}`, now);
    await stage.scanLog.flush();
    await stage.scanWatch.look();
  },
});
