import { addDays, dayOf, weekdayOf, type AppointmentPurpose } from '@zhuyue/shared';
import { DomainError } from '../../platform/errors/index.js';
import { storeId, staffId } from '../load-places.js';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;
/** A boutique with four seats and few people: its Saturday is the fullest there is. */
const STORE = 'S0005';
const VISITS = 60;
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const GIVEN = ['雨桐', '思远', '若兰', '嘉豪', '晓雯', '明轩', '欣怡', '子墨', '静怡', '浩然'];
/** What people come for on a Saturday; half of them to try something on. */
const FOR: readonly AppointmentPurpose[] = [
  'try_on',
  'cleaning',
  'try_on',
  'collection',
  'try_on',
  'claim_drop_off',
  'try_on',
  'resizing',
];

const nextSaturday = (now: Date): string => {
  const today = dayOf(now);
  return addDays(today, (6 - weekdayOf(today) + 7) % 7 || 7);
};
const nameOf = (n: number): string =>
  `${SURNAMES.charAt(n % SURNAMES.length)}${GIVEN[Math.floor(n / 2) % GIVEN.length] ?? ''}`;
const phoneOf = (n: number): string => `1390001${String(n).padStart(4, '0')}`;

const isThere = async (stage: Stage): Promise<boolean> =>
  (await stage.database.query('SELECT id FROM store WHERE id = ?', [storeId(STORE)])).length > 0;

/** One more visit where there still is a time for it, spread over the day. */
async function bookOne(stage: Stage, onDay: string, n: number): Promise<void> {
  const purpose = FOR[n % FOR.length] ?? 'try_on';
  const customerId = await stage.customer({
    key: `saturday.${String(n)}`,
    phone: phoneOf(n),
    name: nameOf(n),
  });
  const [day] = await stage.slots.days(storeId(STORE), onDay, 1, { purposes: [purpose] }, customerId);
  const free = (day?.slots ?? []).filter((slot) => slot.refusal === null);
  const slot = free[(n * 7) % Math.max(1, free.length)];
  if (slot === undefined) return;
  const request = {
    storeId: storeId(STORE),
    startsAt: slot.startsAt,
    purposes: [purpose],
    wishes: [],
    contactName: nameOf(n),
  };
  await stage.appointments.book(customerId, request, `demo.saturday.${String(n)}`).catch((error: unknown) => {
    if (!(error instanceof DomainError)) throw error;
  });
}

/** The Saturday to come in a full boutique: extra shifts, and some sixty visits booked over four days. */
export function saturdayScenes(now: Date): Scene[] {
  const onDay = nextSaturday(now);
  const roster: Scene = {
    key: 'saturday.roster',
    at: new Date(now.getTime() - 97 * HOUR),
    async play(stage) {
      if (!(await isThere(stage))) return;
      const manager = await stage.staff(storeId(STORE), 'manager');
      const extra = ['manager', 'c1'].map((who) => ({
        staffId: staffId(`${STORE.toLowerCase()}.${who}`),
        onDay,
        kind: 'extra' as const,
        note: '周六加班',
        spans: [{ startsAt: '10:00', endsAt: '19:00' }],
      }));
      await stage.roster.setDays(manager, storeId(STORE), extra, []);
    },
  };
  const bookings = Array.from({ length: 6 }, (_, at): Scene => ({
    key: `saturday.book.${String(at)}`,
    at: new Date(now.getTime() - (96 - at * 15) * HOUR),
    async play(stage) {
      if (!(await isThere(stage))) return;
      for (let n = at * (VISITS / 6); n < (at + 1) * (VISITS / 6); n++) await bookOne(stage, onDay, n);
    },
  }));
  return [roster, ...bookings];
}
