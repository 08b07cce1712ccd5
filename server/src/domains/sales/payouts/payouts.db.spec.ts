import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../../test/index.js';
import { brokenPromises } from '../../../../test/custody-invariants.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule, Stock } from '../../inventory/index.js';
import { StoreModule } from '../../store/index.js';
import { KeptSales, Payouts, Returns, Sales, SalesModule, type PayoutFull } from '../index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({ imports: [StoreModule, InventoryModule, SalesModule], clock: new FixedClock(NOW) });
const PRICE = 515_000;
const HQ = { id: newId(), name: '总部', role: 'headquarters' as const, storeIds: 'all' as const };
const BY_CARD = { means: 'card' as const, reference: 'POS 88120003' };
let shop: Shop;
let keys = 0;
let at = 0;

beforeEach(async () => {
  app.clock.set(NOW);
  at = 0;
  shop = await app.db.transactions.run((tx) => aShop(tx));
  await aCustomer(app.db, '13912345678');
});
afterEach(async () => expect(await brokenPromises(app.db.database)).toEqual({}));

const key = (): string => `payout-spec-${String((keys += 1))}`;
async function bought(later = false): Promise<{ id: string; serial: string }> {
  const pieceId = shop.pieceIds[at++] ?? '';
  const paid = { quotedFen: PRICE, receivedFen: PRICE, means: 'card' as const, later };
  const request = { pieceId, phone: '13912345678', ...paid };
  const id = await app.get(Sales).handOver(shop.manager, request, key());
  return { id, serial: (await app.get(Stock).get(pieceId)).serial };
}
async function returned(): Promise<string> {
  const { id, serial } = await bought();
  const why = { ground: 'no_reason', condition: 'new', reason: '不合心意', deductions: [] } as const;
  await app.get(Returns).take(shop.manager, id, { serial, ...why }, key());
  return id;
}
const owed = async (state: 'owed' | 'paid' | 'dropped' = 'owed'): Promise<PayoutFull[]> =>
  (await app.get(Payouts).page(HQ, { storeId: shop.storeId, state, page: 1 })).rows;
const only = async (): Promise<string> => {
  const rows = await owed();
  expect(rows).toHaveLength(1);
  return rows[0]?.card.id ?? '';
};
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );

describe('money that is owed', () => {
  it('comes from a return and from a payment that is cancelled, with the last day of the law', async () => {
    await returned();
    const kept = await bought(true);
    await app.get(KeptSales).cancel(shop.manager, kept.id, '顾客退款');
    expect((await owed()).map(({ card }) => [card.origin, card.amountFen, card.dueOn])).toEqual([
      ['return', PRICE, '2026-03-09'],
      ['cancel', PRICE, '2026-03-09'],
    ]);
    const due = (): Promise<object> => app.get(Payouts).due(HQ, shop.storeId);
    expect(await due()).toMatchObject({ owedCount: 2, owedFen: 2 * PRICE, lateCount: 0, soonCount: 0 });
    app.clock.set('2026-03-07T06:00:00.000Z');
    expect(await due()).toMatchObject({ lateCount: 0, soonCount: 2 });
    app.clock.set('2026-03-10T06:00:00.000Z');
    expect(await due()).toMatchObject({ lateCount: 2, lateFen: 2 * PRICE, soonCount: 0 });
  });

  it('is paid once, by a second person, whoever of ten presses', async () => {
    await returned();
    const id = await only();
    const payouts = app.get(Payouts);
    expect(await code(payouts.pay(shop.manager, id, BY_CARD))).toBe('payout.action_refused');
    const pressed = await Promise.all(Array.from({ length: 10 }, () => code(payouts.pay(HQ, id, BY_CARD))));
    expect(pressed.sort()).toEqual(['done', ...Array<string>(9).fill('payout.action_refused')]);
    expect(await owed()).toEqual([]);
    const [paid] = await owed('paid');
    expect(paid?.card).toMatchObject({ ...BY_CARD, paidBy: HQ.id, paidAt: new Date(NOW) });
  });

  it('is owed again when the transfer comes back, with the last day it had', async () => {
    await returned();
    const id = await only();
    await app.get(Payouts).pay(HQ, id, BY_CARD);
    app.clock.set('2026-03-11T06:00:00.000Z');
    await app.get(Payouts).recall(shop.manager, id, '账号有误，银行退回');
    const [row] = await owed();
    expect(row).toMatchObject({ urgency: 'late' });
    expect(row?.card).toMatchObject({ dueOn: '2026-03-09', paidAt: null, reason: '账号有误，银行退回' });
  });

  it('ends with a return that is undone, and a return whose money is gone cannot be undone', async () => {
    const sale = await returned();
    await app.get(Returns).undo(shop.manager, sale, '扫错件');
    expect(await owed()).toEqual([]);
    expect((await owed('dropped')).map(({ actions }) => actions)).toEqual([[]]);
    const other = await returned();
    await app.get(Payouts).pay(HQ, await only(), BY_CARD);
    expect(await code(app.get(Returns).undo(shop.manager, other, '扫错件'))).toBe('sale.action_refused');
    const { actions, payout } = await app.get(Sales).forStaff(other, shop.manager);
    expect(actions).toEqual([{ action: 'undoReturn', refusals: ['refund_paid'] }]);
    expect(payout).toMatchObject({ state: 'paid', amountFen: PRICE });
  });

  it('is nobody else’s to see or to pay', async () => {
    await returned();
    const id = await only();
    const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
    expect(await code(app.get(Payouts).full(other.manager, id))).toBe('payout.not_found');
    expect(await code(app.get(Payouts).pay(other.manager, id, BY_CARD))).toBe('payout.not_found');
    expect(await app.get(Payouts).due(other.manager, null)).toMatchObject({ owedCount: 0, owedFen: 0 });
  });
});
