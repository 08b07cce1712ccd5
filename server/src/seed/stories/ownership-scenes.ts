import type { CustomerPart } from './script.js';
import { plainGold, sell } from './sale-scenes.js';
import type { Scene } from './scenes.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A gift that waits to be accepted, and a piece of gold its owner misses since the day before yesterday. */
export function ownershipScenes(
  now: Date,
  people: { [key in 'giver' | 'taker' | 'loser']: CustomerPart },
): Scene[] {
  const kept: { gift?: string; missed?: string } = {};
  const at = (daysAgo: number, hours: number): Date => new Date(now.getTime() - daysAgo * DAY - hours * HOUR);
  const sold = (key: 'gift' | 'missed', when: Date, buyer: CustomerPart): Scene => ({
    key: `sale.${key}`,
    at: when,
    async play(stage) {
      const piece = await plainGold(stage);
      if (piece === null) return;
      await sell(stage, await stage.staff(stage.demoStoreId, 'manager'), piece, buyer, { key });
      kept[key] = piece.id;
    },
  });
  return [
    sold('gift', at(15, 2), people.giver),
    sold('missed', at(20, 1), people.loser),
    {
      key: 'passing.gift',
      at: at(0, 2),
      async play(stage) {
        if (kept.gift === undefined) return;
        const giver = await stage.customer(people.giver);
        const words = '生日快乐，愿你喜欢。';
        const offer = { pieceId: kept.gift, kind: 'gift' as const, phone: people.taker.phone, words };
        await stage.passings.offer(giver, offer, 'demo.passing');
      },
    },
    {
      key: 'loss.missed',
      at: at(2, 1),
      async play(stage) {
        if (kept.missed === undefined) return;
        const words = '周末在地铁二号线上遗失，已在车站登记。';
        await stage.losses.report(await stage.customer(people.loser), kept.missed, { kind: 'lost', words });
      },
    },
  ];
}
