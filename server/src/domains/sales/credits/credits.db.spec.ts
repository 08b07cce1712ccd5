import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../../test/index.js';
import { brokenPromises } from '../../../../test/custody-invariants.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule, Stock } from '../../inventory/index.js';
import { StoreModule } from '../../store/index.js';
import {
  Credits,
  KeptSales,
  Payouts,
  Returns,
  Sales,
  SalesModule,
  TradeIns,
  type HandOverRequest,
} from '../index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({ imports: [StoreModule, InventoryModule, SalesModule], clock: new FixedClock(NOW) });
const PRICE = 515_000;
const PHONE = '13912345678';
const HQ = { id: newId(), name: '总部', role: 'headquarters' as const, storeIds: 'all' as const };
let shop: Shop;
let keys = 0;
let at = 0;

/** 2 g of somebody else's gold less 1 % and ¥20 a gram. */
const LOT = { metal: 'gold_999' as const, grossMg: 2_000, deductMg: 0, phone: PHONE, name: '旧耳环' };
const CREDIT = 194_000;

beforeEach(async () => {
  app.clock.set(NOW);
  at = 0;
  shop = await app.db.transactions.run((tx) => aShop(tx, { pieces: 6 }));
  await aCustomer(app.db, PHONE);
  await aRule();
});
afterEach(async () => expect(await brokenPromises(app.db.database)).toEqual({}));

const key = (): string => `credit-spec-${String((keys += 1))}`;
async function aRule(): Promise<void> {
  const anywhere = Object.fromEntries(
    ['kinds', 'metals', 'modes', 'gems', 'channels', 'seriesIds', 'styleIds', 'storeIds'].map((name) => [
      name,
      [],
    ]),
  );
  const counted = { way: 'fee_per_gram', lossPermille: 10, ratioPermille: 1000, feeFenPerGram: 2000 };
  const demands = { minWeightPermille: null, minPricePermille: null, elseFeeFen: 0, ownBrand: false };
  await app.db.transactions.run((tx) =>
    tx.insert('price_rule', {
      id: newId(),
      sort: 'trade_in',
      name: '换新',
      reason: '扣 1% 损耗，每克收换新费 20 元。',
      rank: 1,
      scope: JSON.stringify(anywhere),
      terms: JSON.stringify({ ...counted, ...demands }),
      state: 'approved',
      fromAt: new Date('2020-01-01T00:00:00Z'),
      untilAt: null,
      createdAt: new Date('2020-01-01T00:00:00Z'),
    }),
  );
}
const brought = (phone = PHONE): Promise<string> =>
  app.get(TradeIns).takeLot(shop.manager, { ...LOT, storeId: shop.storeId, phone }, key());
const buy = (
  parts: readonly [id: string, fen: number][],
  more: Partial<HandOverRequest> = {},
): Promise<string> =>
  app.get(Sales).handOver(
    shop.manager,
    {
      pieceId: shop.pieceIds[at++] ?? '',
      phone: PHONE,
      quotedFen: PRICE,
      receivedFen: PRICE,
      means: 'card',
      credits: parts.map(([tradeInId, fen]) => ({ tradeInId, fen })),
      ...more,
    },
    key(),
  );
const left = async (): Promise<number[]> =>
  (await app.get(Credits).openOf(PHONE)).map(({ leftFen }) => leftFen);
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );
async function giveBack(saleId: string): Promise<void> {
  const { row } = await app.get(Sales).forStaff(saleId, shop.manager);
  const { serial } = await app.get(Stock).get(row.pieceId);
  const why = { ground: 'no_reason', condition: 'new', reason: '不合心意', deductions: [] } as const;
  await app.get(Returns).take(shop.manager, saleId, { serial, ...why }, key());
}

describe('old metal as a means of payment', () => {
  it('counts in part, then to its end, and is not offered any more', async () => {
    const credit = await brought();
    expect(await left()).toEqual([CREDIT]);
    const sale = await buy([[credit, 100_000]]);
    expect((await app.get(Sales).forStaff(sale, shop.manager)).row).toMatchObject({
      receivedFen: PRICE,
      creditFen: 100_000,
    });
    expect(await left()).toEqual([94_000]);
    expect(await code(buy([[credit, 94_001]]))).toBe('credit.too_little');
    await buy([[credit, 94_000]]);
    expect(await left()).toEqual([]);
  });

  it('counts once, whichever of five sales comes first', async () => {
    const credit = await brought();
    const pieces = shop.pieceIds.slice(0, 5);
    const sales = await Promise.all(pieces.map((pieceId) => code(buy([[credit, CREDIT]], { pieceId }))));
    expect(sales.sort()).toEqual([...Array<string>(4).fill('credit.too_little'), 'done']);
  });

  it('is its bringer’s alone, and never more than what was received', async () => {
    await aCustomer(app.db, '13912345679');
    const theirs = await brought('13912345679');
    expect(await code(buy([[theirs, 1000]]))).toBe('credit.not_found');
    const own = await brought();
    const twice = buy([
      [own, 1000],
      [own, 1000],
    ]);
    expect(await code(twice)).toBe('request.invalid');
    const less = { receivedFen: 100_000, differenceReason: '店庆' };
    expect(await code(buy([[own, 100_001]], less))).toBe('request.invalid');
    expect(await left()).toEqual([CREDIT]);
  });

  it('is no cash: the report on large cash asks for what was paid in notes', async () => {
    const credit = await brought();
    const sale = await buy([[credit, CREDIT]], { means: 'cash' });
    const [row] = await app.db.database.query<{ receivedFen: number; creditFen: number }>(
      'SELECT receivedFen, creditFen FROM sale WHERE id = ?',
      [sale],
    );
    expect(row).toMatchObject({ receivedFen: PRICE, creditFen: CREDIT });
    const page = { storeId: shop.storeId, fromOn: '2026-03-02', toOn: '2026-03-02', page: 1, limit: 20 };
    expect(await app.get(Sales).page(shop.manager, page)).toMatchObject({
      receivedFen: PRICE,
      creditFen: CREDIT,
    });
  });

  it('has its way back with a mistake and with a payment that is cancelled', async () => {
    const credit = await brought();
    await app.get(Sales).reverse(shop.manager, await buy([[credit, CREDIT]]), '录错');
    expect(await left()).toEqual([CREDIT]);
    await app.get(KeptSales).cancel(shop.manager, await buy([[credit, CREDIT]], { later: true }), '不买了');
    expect(await left()).toEqual([CREDIT]);
    const { rows } = await app.get(Payouts).page(HQ, { storeId: null, state: 'owed', page: 1 });
    expect(rows.map(({ card }) => card.amountFen)).toEqual([PRICE - CREDIT]);
  });

  it('goes back with a return as credit, the money as money, and counts for the sale again when that is undone', async () => {
    const credit = await brought();
    const sale = await buy([[credit, CREDIT]]);
    await giveBack(sale);
    const { rows } = await app.get(Payouts).page(HQ, { storeId: null, state: 'owed', page: 1 });
    expect(rows.map(({ card }) => card.amountFen)).toEqual([PRICE - CREDIT]);
    expect(await left()).toEqual([CREDIT]);
    await app.get(Returns).undo(shop.manager, sale, '扫错件');
    expect(await left()).toEqual([]);
    await giveBack(sale);
    expect(await left()).toEqual([CREDIT]);
    const kinds = (await app.get(TradeIns).full(shop.manager, credit)).lines.map(({ kind }) => kind);
    expect(kinds).toEqual(['use', 'give_back', 'take_up', 'give_back']);
  });

  it('that has paid for something else meanwhile shuts the way back of the return', async () => {
    const credit = await brought();
    const sale = await buy([[credit, CREDIT]]);
    await giveBack(sale);
    await buy([[credit, 1000]]);
    expect((await app.get(Sales).forStaff(sale, shop.manager)).actions).toEqual([
      { action: 'undoReturn', refusals: ['credit_used'] },
    ]);
    expect(await code(app.get(Returns).undo(shop.manager, sale, '扫错件'))).toBe('sale.action_refused');
  });

  it('stands against undoing the exchange while it is used', async () => {
    const credit = await brought();
    const sale = await buy([[credit, 1000]]);
    const undo = (): Promise<string> => code(app.get(TradeIns).undo(shop.manager, credit, '顾客改主意'));
    expect(await undo()).toBe('trade_in.action_refused');
    await app.get(Sales).reverse(shop.manager, sale, '录错');
    expect(await undo()).toBe('done');
    expect(await code(buy([[credit, 1000]]))).toBe('credit.not_found');
  });

  it('asks of the new piece what is frozen into the paper, unless a fee stands for it', async () => {
    const credit = await brought();
    const frozen = (path: string, value: number): Promise<unknown> =>
      app.db.database.query('UPDATE trade_in SET estimate = JSON_SET(estimate, ?, ?)', [path, value]);
    await frozen('$.newMinFen', PRICE + 1);
    expect(await code(buy([[credit, 1000]]))).toBe('credit.piece_too_small');
    await frozen('$.elseFeeFen', 20_000);
    expect(await code(buy([[credit, 1000]]))).toBe('done');
  });
});
