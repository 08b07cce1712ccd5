import sharp from 'sharp';
import type { CustomerPart } from './script.js';
import { plainGold, sell } from './sale-scenes.js';
import type { Scene } from './scenes.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * A gift that waits to be accepted, a piece of gold its owner misses since the day before yesterday, and one that an heir asks
 * for.
 */
export function ownershipScenes(
  now: Date,
  people: { [key in 'giver' | 'taker' | 'loser' | 'late' | 'heir']: CustomerPart },
): Scene[] {
  const kept: { gift?: string; missed?: string; heirloom?: string } = {};
  const at = (daysAgo: number, hours: number): Date => new Date(now.getTime() - daysAgo * DAY - hours * HOUR);
  const sold = (key: 'gift' | 'missed' | 'heirloom', when: Date, buyer: CustomerPart): Scene => ({
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
    sold('heirloom', at(25, 3), people.late),
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
    {
      key: 'inheritance.heirloom',
      at: at(1, 3),
      async play(stage) {
        if (kept.heirloom === undefined) return;
        const heir = await stage.customer(people.heir);
        const { serial } = await stage.stock.get(kept.heirloom);
        const documents = [];
        for (const kind of ['death', 'notarial'] as const) {
          const file = { ownerKind: 'customer' as const, ownerId: heir, purpose: 'inheritance' as const };
          const { id } = await stage.files.store({ bytes: await paper(), ...file });
          documents.push({ kind, fileId: id });
        }
        const words = '母亲本月去世，公证处已出具继承权公证书。';
        const request = { serial, heirName: people.heir.name, relation: 'child' as const, words, documents };
        await stage.inheritances.request(heir, request, 'demo.inheritance');
      },
    },
  ];
}

/** A sheet with a frame, lines and a seal: what stands on a real one is nobody's business. */
function paper(): Promise<Buffer> {
  const lines = Array.from(
    { length: 9 },
    (_, i) => `<path d="M120 ${String(330 + i * 70)}H${i === 8 ? '560' : '780'}"/>`,
  );
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200"><rect width="900" height="1200" fill="#f6f3ea"/>
       <rect x="60" y="60" width="780" height="1080" fill="none" stroke="#8a8474" stroke-width="4"/>
       <path d="M280 200H620" stroke="#3a372f" stroke-width="26"/>
       <g stroke="#b9b3a2" stroke-width="8">${lines.join('')}</g>
       <circle cx="660" cy="960" r="90" fill="none" stroke="#b0403a" stroke-width="10"/></svg>`,
    ),
  )
    .jpeg()
    .toBuffer();
}
