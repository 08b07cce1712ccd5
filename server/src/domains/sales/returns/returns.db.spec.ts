import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../../test/index.js';
import { brokenPromises } from '../../../../test/custody-invariants.js';
import { newId } from '../../../platform/database/index.js';
import { DeskPieces, InventoryModule, Passports, publicPassportOf, Stock } from '../../inventory/index.js';
import { ServiceModule, Warranties } from '../../service/index.js';
import { StoreModule } from '../../store/index.js';
import { Dispositions, KeptSales, Returns, Sales, SalesModule, type ReturnRequest } from '../index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
});
/** 5 g × ¥1,000 + 5 g × ¥30 */
const PRICE = 515_000;
let shop: Shop;
let buyer = '';
let piece = '';
let serial = '';
let keys = 0;
const HQ = { id: newId(), name: '总部', role: 'headquarters' as const, storeIds: 'all' as const };

beforeEach(async () => {
  app.clock.set(NOW);
  shop = await app.db.transactions.run((tx) => aShop(tx));
  buyer = await aCustomer(app.db, '13912345678');
  piece = shop.pieceIds[0] ?? '';
  serial = (await app.get(Stock).get(piece)).serial;
});
afterEach(async () => expect(await brokenPromises(app.db.database)).toEqual({}));

/** Into the furnace: proposed by the manager, agreed to by headquarters. */
async function melted(): Promise<void> {
  const dispositions = app.get(Dispositions);
  await dispositions.decide(shop.manager, piece, { choice: 'melt', reason: '断裂', grossMg: 5_000 });
  const [{ proposalId } = { proposalId: null }] = await dispositions.waiting(shop.manager, null);
  const second = { ...shop.service, role: 'headquarters' as const, storeIds: 'all' as const };
  await dispositions.confirm(second, proposalId ?? '');
}
const key = (): string => `return-spec-${String((keys += 1))}`;
const bought = (later = false): Promise<string> =>
  app.get(Sales).handOver(
    shop.manager,
    {
      pieceId: piece,
      phone: '13912345678',
      quotedFen: PRICE,
      receivedFen: PRICE,
      means: 'card',
      later,
    },
    key(),
  );
const request = (over: Partial<ReturnRequest> = {}): ReturnRequest => ({
  serial,
  ground: 'no_reason',
  condition: 'new',
  reason: '不合心意',
  deductions: [],
  ...over,
});
const take = (saleId: string, over: Partial<ReturnRequest> = {}, staff = shop.manager): Promise<string> =>
  app.get(Returns).take(staff, saleId, request(over), key());
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );
const coverOf = async (): Promise<boolean> => (await app.get(Warranties).ofPieces([piece])).has(piece);

describe('a return', () => {
  it('takes the piece back by its tag, owes every fen and ends the warranty', async () => {
    const sale = await bought();
    await app.deliver();
    expect(await coverOf()).toBe(true);
    const number = await take(sale);
    await app.deliver();
    const full = await app.get(Sales).forStaff(sale, shop.manager);
    expect(full.row.state).toBe('returned');
    expect(full.returned).toMatchObject({
      number,
      refundFen: PRICE,
      refundDueOn: '2026-03-09',
      lines: [
        { part: 'metal', paidFen: 500_000, deductFen: 0 },
        { part: 'labour', paidFen: 15_000, deductFen: 0 },
      ],
    });
    expect(await app.get(Stock).get(piece)).toMatchObject({ state: 'returned', container: 'safe' });
    expect(await coverOf()).toBe(false);
    expect(await app.get(Stock).ofOwner(buyer)).toEqual([]);
    expect(await app.get(Sales).formerOf(buyer)).toMatchObject([{ pieceId: piece, amountFen: PRICE }]);
    expect(await code(app.get(Stock).ownedBy(buyer, piece))).toBe('piece.not_found');
    const told = publicPassportOf(await app.get(Stock).history(piece));
    expect(told.map(({ what }) => what)).toContain('returned');
    expect((await app.get(Passports).check()).broken).toBeNull();
  });

  it('happens once, whoever of ten presses, and answers a repeated press with the same paper', async () => {
    const sale = await bought();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => code(take(sale))));
    expect(outcomes.sort()).toEqual(['done', ...Array<string>(9).fill('sale.action_refused')]);
    const again = shop.pieceIds[1] ?? '';
    piece = again;
    serial = (await app.get(Stock).get(again)).serial;
    const other = await bought();
    const twice = await Promise.all(
      [1, 2, 3].map(() => app.get(Returns).take(shop.manager, other, request(), 'answer-was-lost')),
    );
    expect(new Set(twice).size).toBe(1);
  });

  it('is of the piece that was sold, by a manager of the store', async () => {
    const sale = await bought();
    const wrong = await app.get(Stock).get(shop.pieceIds[1] ?? '');
    expect(await code(take(sale, { serial: wrong.serial }))).toBe('sale.wrong_piece');
    expect(await code(take(sale, {}, shop.advisors[0]))).toBe('sale.action_refused');
    const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
    expect(await code(take(sale, {}, other.manager))).toBe('sale.not_found');
  });

  it('keeps something back only of what is worn, and never more than was paid for the part', async () => {
    const sale = await bought();
    const labour = (fen: number): Partial<ReturnRequest> => ({ deductions: [{ part: 'labour', fen }] });
    expect(await code(take(sale, labour(100)))).toBe('sale_return.refused');
    expect(await code(take(sale, { ...labour(100), ground: 'quality', condition: 'flawed' }))).toBe(
      'sale_return.refused',
    );
    expect(await code(take(sale, { ...labour(15_001), condition: 'damaged' }))).toBe('request.invalid');
    await take(sale, { ...labour(15_000), condition: 'damaged' });
    const { returned } = await app.get(Sales).forStaff(sale, shop.manager);
    expect(returned?.refundFen).toBe(500_000);
    expect((await app.get(Stock).get(piece)).condition).toBe('damaged');
  });

  it('without a reason is possible for thirty days, for a fault always, by agreement at headquarters', async () => {
    const sale = await bought();
    app.clock.advance({ hours: 31 * 24 });
    expect(await code(take(sale))).toBe('sale_return.refused');
    expect(await code(take(sale, { ground: 'agreed' }))).toBe('sale_return.refused');
    expect(await code(take(sale, { ground: 'quality', condition: 'flawed' }))).toBe('done');
  });

  it('is undone on the day: the owner has it again, with its warranty, and the next day not any more', async () => {
    const sale = await bought();
    await app.deliver();
    await take(sale, { condition: 'damaged' });
    await app.get(Returns).undo(shop.manager, sale, '扫错件');
    await app.deliver();
    expect(await app.get(Stock).ownedBy(buyer, piece)).toMatchObject({
      state: 'with_owner',
      condition: 'new',
    });
    expect(await coverOf()).toBe(true);
    await take(sale);
    app.clock.advance({ hours: 24 });
    expect(await code(app.get(Returns).undo(shop.manager, sale, '太晚'))).toBe('sale.action_refused');
  });

  it('has its warranty again although the worker heard of everything at once', async () => {
    const sale = await bought();
    await take(sale);
    await app.get(Returns).undo(shop.manager, sale, '扫错件');
    await app.deliver();
    expect(await coverOf()).toBe(true);
  });

  it('ends on the counter, in the workshop, in the furnace or written off, and can then not be undone', async () => {
    for (const [at, action] of (['restock', 'toWorkshop', 'melt'] as const).entries()) {
      piece = shop.pieceIds[at] ?? '';
      serial = (await app.get(Stock).get(piece)).serial;
      const sale = await bought();
      await take(sale);
      if (action === 'melt') await melted();
      else await app.get(DeskPieces).step(HQ, piece, action, { reason: '处置' });
      expect(await code(app.get(Returns).undo(shop.manager, sale, '晚了'))).toBe('sale.action_refused');
    }
    piece = shop.pieceIds[0] ?? '';
    await expect(bought()).resolves.toHaveLength(26);
  });
});

describe('paid and fetched later', () => {
  it('is kept for the buyer, handed over by its tag, and its warranty starts on that day', async () => {
    const sale = await bought(true);
    await app.deliver();
    expect(await app.get(Stock).get(piece)).toMatchObject({ state: 'sold', heldFor: buyer });
    expect(await coverOf()).toBe(false);
    expect(await code(bought())).toBe('piece.not_available');
    app.clock.advance({ hours: 72 });
    const kept = app.get(KeptSales);
    const wrong = (await app.get(Stock).get(shop.pieceIds[1] ?? '')).serial;
    expect(await code(kept.handOver(shop.manager, sale, wrong))).toBe('sale.wrong_piece');
    const fetched = await Promise.all([1, 2].map(() => code(kept.handOver(shop.manager, sale, serial))));
    expect(fetched.sort()).toEqual(['done', 'sale.action_refused']);
    await app.deliver();
    expect((await app.get(Warranties).ofPieces([piece])).get(piece)?.startsOn).toBe('2026-03-05');
    expect(await app.get(Stock).ofOwner(buyer)).toHaveLength(1);
  });

  it('goes back onto the counter when the payment is cancelled, and to whoever waits', async () => {
    const sale = await bought(true);
    const [advisor = shop.service] = shop.advisors;
    expect(await code(app.get(KeptSales).cancel(advisor, sale, '退款'))).toBe('sale.action_refused');
    await app.get(KeptSales).cancel(shop.manager, sale, '顾客退款');
    expect((await app.get(Stock).get(piece)).state).toBe('in_stock');
    expect((await app.get(Sales).get(sale)).state).toBe('cancelled');
    await expect(bought()).resolves.toHaveLength(26);
  });
});
