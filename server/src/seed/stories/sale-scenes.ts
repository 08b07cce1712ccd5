import type { PieceRow } from '../../domains/inventory/index.js';
import type { HandOverRequest } from '../../domains/sales/index.js';
import type { StaffIdentity } from '../../platform/auth/index.js';
import type { CustomerPart } from './script.js';
import type { Scene } from './scenes.js';
import type { Stage } from './stage.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A plain piece of pure gold that lies in the demonstration's store; from the end, where no other story takes from. */
export async function plainGold(stage: Stage): Promise<PieceRow | null> {
  const rows = await stage.database.query<{ id: string }>(
    `SELECT p.id FROM piece p JOIN style s ON s.id = p.styleId
     WHERE p.storeId = ? AND p.state = 'in_stock' AND s.metal = 'gold_999' AND s.priceMode = 'weighed'
     ORDER BY p.id DESC LIMIT 1`,
    [stage.demoStoreId],
  );
  return rows[0] ? stage.stock.get(rows[0].id) : null;
}

export const sell = async (
  stage: Stage,
  by: StaffIdentity,
  piece: PieceRow,
  buyer: CustomerPart,
  more: { key: string; later?: boolean; credits?: HandOverRequest['credits'] },
): Promise<string> => {
  const bill = await stage.transactions.run((tx) => stage.stock.billIn(tx, piece.id));
  const paid = { quotedFen: bill.totalFen, receivedFen: bill.totalFen, means: 'wechat' as const };
  const request = { pieceId: piece.id, phone: buyer.phone, customerName: buyer.name, ...paid };
  return stage.sales.handOver(
    by,
    { ...request, later: more.later ?? false, ...(more.credits && { credits: more.credits }) },
    `demo.${more.key}`,
  );
};

/** Scenes of the demonstration store's manager, so many days ago. */
function managed(now: Date) {
  const at = (daysAgo: number, hours: number): Date => new Date(now.getTime() - daysAgo * DAY - hours * HOUR);
  const scene = (
    key: string,
    when: Date,
    play: (stage: Stage, manager: StaffIdentity) => Promise<void>,
  ): Scene => ({
    key,
    at: when,
    play: async (stage) => play(stage, await stage.staff(stage.demoStoreId, 'manager')),
  });
  return { at, scene };
}

/**
 * What becomes of sales: one that stands, one that was taken back after three days, two that were called off, an old bangle
 * exchanged, old gold of another house, some of it paying for part of a ring, and one that waits to be fetched.
 */
export function saleScenes(
  now: Date,
  people: { [key in 'first' | 'second' | 'third']: CustomerPart },
): Scene[] {
  const kept: { sale?: string; serial?: string } = {};
  const { at, scene } = managed(now);
  return [
    scene('sale.regretted', at(9, 1), async (stage, manager) => {
      const piece = await plainGold(stage);
      if (piece === null) return;
      kept.sale = await sell(stage, manager, piece, people.first, { key: 'regretted' });
      kept.serial = piece.serial;
    }),
    scene('return.regretted', at(6, 2), async (stage, manager) => {
      const { sale, serial } = kept;
      if (sale === undefined || serial === undefined) return;
      const why = { ground: 'no_reason', condition: 'new', reason: '尺寸戴着偏大，不换款' } as const;
      await stage.returns.take(manager, sale, { serial, ...why, deductions: [] }, 'demo.return');
    }),
    scene('sale.worn', at(40, 3), async (stage, manager) => {
      const piece = await plainGold(stage);
      if (piece === null) return;
      await sell(stage, manager, piece, people.second, { key: 'worn' });
    }),
    scene('sale.recent', at(3, 1), async (stage, manager) => {
      const piece = await plainGold(stage);
      if (piece !== null) await sell(stage, manager, piece, people.first, { key: 'recent' });
    }),
    scene('trade_in.worn', at(1, 4), async (stage, manager) => {
      const owned = await stage.stock.ofOwner(await stage.customer(people.second));
      const old = owned.find(({ metal, priceMode }) => metal === 'gold_999' && priceMode === 'weighed');
      if (!old) return;
      const scale = { grossMg: old.grossMg - 60, differenceReason: '链节磨损' };
      await stage.tradeIns.take(manager, { serial: old.serial, ...scale }, 'demo.trade_in');
    }),
    scene('trade_in.lot', at(0, 3), async (stage, manager) => {
      const { phone, name: customerName } = people.third;
      const lot = { storeId: stage.demoStoreId, metal: 'gold_999' as const, grossMg: 12_460, deductMg: 210 };
      const brought = { ...lot, phone, customerName, name: '旧足金手链一条' };
      await stage.tradeIns.takeLot(manager, brought, 'demo.lot');
    }),
    scene('sale.kept', at(1, 2), async (stage, manager) => {
      const piece = await plainGold(stage);
      if (piece !== null) await sell(stage, manager, piece, people.third, { key: 'kept', later: true });
    }),
    ...calledOff(now, people),
    ...paidWithOld(now, people.third),
  ];
}

/** Two payments taken back before the piece was fetched: the money of one is paid out, that of the other is late. */
function calledOff(now: Date, people: { [key in 'second' | 'third']: CustomerPart }): Scene[] {
  const { at, scene } = managed(now);
  return [
    scene('sale.called_off', at(12, 1), async (stage, manager) => {
      const piece = await plainGold(stage);
      if (piece === null) return;
      const sale = await sell(stage, manager, piece, people.third, { key: 'called_off', later: true });
      await stage.keptSales.cancel(manager, sale, '婚期推迟，先不买了');
    }),
    scene('sale.too_small', at(15, 1), async (stage, manager) => {
      const piece = await plainGold(stage);
      if (piece === null) return;
      const sale = await sell(stage, manager, piece, people.second, { key: 'too_small', later: true });
      await stage.keptSales.cancel(manager, sale, '圈口不合适，改约到店再选');
      const office = await stage.headquarters();
      const [owed] = (await stage.payouts.page(office, { storeId: null, state: 'owed', page: 1 })).rows;
      const paid = { means: 'wechat' as const, reference: '5030021226 2016 0918' };
      if (owed) await stage.payouts.pay(office, owed.card.id, paid);
    }),
  ];
}

/** A pair of old studs that pays for part of a ring, with something left for the next one. */
function paidWithOld(now: Date, buyer: CustomerPart): Scene[] {
  const { at, scene } = managed(now);
  const kept: { lot?: string } = {};
  return [
    scene('trade_in.studs', at(2, 3), async (stage, manager) => {
      const metal = { storeId: stage.demoStoreId, metal: 'gold_999' as const, grossMg: 800, deductMg: 0 };
      const brought = { ...metal, phone: buyer.phone, customerName: buyer.name, name: '旧足金耳钉一对' };
      kept.lot = await stage.tradeIns.takeLot(manager, brought, 'demo.studs');
    }),
    scene('sale.with_studs', at(2, 2), async (stage, manager) => {
      const piece = await plainGold(stage);
      if (piece === null || kept.lot === undefined) return;
      const credits = [{ tradeInId: kept.lot, fen: 40_000 }];
      await sell(stage, manager, piece, buyer, { key: 'with_studs', credits });
    }),
  ];
}
