import { anApp, aShop, FixedClock, type Shop } from '../../../../test/index.js';
import { brokenPromises } from '../../../../test/custody-invariants.js';
import { newId } from '../../../platform/database/index.js';
import { DeskPieces, InventoryModule, Stock } from '../../inventory/index.js';
import { ServiceModule, Warranties } from '../../service/index.js';
import { StoreModule } from '../../store/index.js';
import { Sales, SalesModule, TradeIns, type LotTradeIn } from '../index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
});
const PRICE = 515_000;
const HQ = { id: newId(), name: '总部', role: 'headquarters' as const, storeIds: 'all' as const };
let shop: Shop;
let piece = '';
let serial = '';
let sale = '';
let keys = 0;

const aRule = (ownBrand: boolean, rank: number): Promise<unknown> =>
  app.db.transactions.run((tx) =>
    tx.insert('price_rule', {
      id: newId(),
      sort: 'trade_in',
      name: ownBrand ? '足金换新' : '外来旧金换新',
      reason: '扣损耗，每克收换新费。',
      rank,
      scope: JSON.stringify({
        kinds: [],
        metals: ['gold_999'],
        modes: [],
        gems: [],
        channels: [],
        seriesIds: [],
        styleIds: [],
        storeIds: [],
      }),
      terms: JSON.stringify({
        way: 'fee_per_gram',
        ownBrand,
        lossPermille: ownBrand ? 10 : 100,
        ratioPermille: 1000,
        feeFenPerGram: 2000,
        minWeightPermille: 1200,
        minPricePermille: null,
        elseFeeFen: 0,
      }),
      state: 'approved',
      fromAt: new Date('2026-01-01T00:00:00Z'),
      untilAt: null,
      createdAt: new Date('2026-01-01T00:00:00Z'),
    }),
  );

const lot: LotTradeIn = {
  storeId: '',
  phone: '13900000002',
  name: '旧足金手链一条',
  metal: 'gold_999',
  grossMg: 10_500,
  deductMg: 500,
};

beforeEach(async () => {
  app.clock.set(NOW);
  shop = await app.db.transactions.run((tx) => aShop(tx));
  await aRule(true, 10);
  lot.storeId = shop.storeId;
  piece = shop.pieceIds[0] ?? '';
  serial = (await app.get(Stock).get(piece)).serial;
  sale = await app
    .get(Sales)
    .handOver(
      shop.manager,
      { pieceId: piece, phone: '13912345678', quotedFen: PRICE, receivedFen: PRICE, means: 'card' },
      key(),
    );
  await app.deliver();
});
afterEach(async () => expect(await brokenPromises(app.db.database)).toEqual({}));

const key = (): string => `trade-in-spec-${String((keys += 1))}`;
const gross = async (): Promise<number> => (await app.get(Stock).get(piece)).grossMg;
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );
const take = (grossMg: number, differenceReason?: string): Promise<string> =>
  app
    .get(TradeIns)
    .take(
      shop.manager,
      { serial, grossMg, ...(differenceReason === undefined ? {} : { differenceReason }) },
      key(),
    );

describe('a piece of ours brought back', () => {
  it('counts by the rule on what the scale says, ends the warranty and leaves the owner’s tray', async () => {
    const at = await gross();
    const { estimate, weigh } = await app.get(TradeIns).outlook(shop.manager, serial, at);
    // 5 g less 1 % × ¥1,000, less 5 g × ¥20
    expect([estimate.creditFen, weigh.differenceMg]).toEqual([485_000, 0]);
    const id = await take(at);
    await app.deliver();
    const { card } = await app.get(TradeIns).full(shop.manager, id);
    expect(card).toMatchObject({ creditFen: 485_000, state: 'taken', pieceState: 'traded_in', sort: 'own' });
    expect((await app.get(Sales).get(sale)).state).toBe('traded_in');
    expect((await app.get(Warranties).ofPieces([piece])).size).toBe(0);
    expect(await app.get(Sales).formerOf(card.customerId)).toMatchObject([{ amountFen: 485_000 }]);
    expect(await app.get(Stock).ofOwner(card.customerId)).toEqual([]);
  });

  it('that has become lighter is credited for what is there, and somebody says why', async () => {
    const at = await gross();
    expect(await code(take(at - 200))).toBe('trade_in.difference_unexplained');
    const id = await take(at - 200, '链节磨损');
    const { card } = await app.get(TradeIns).full(shop.manager, id);
    // 4.8 g
    expect([card.goldMg, card.creditFen]).toEqual([4800, 465_600]);
    const [last] = (await app.get(Stock).history(piece)).slice(-1);
    expect(last).toMatchObject({
      action: 'tradeIn',
      factsBefore: { grossMg: at },
      factsAfter: { grossMg: at - 200 },
    });
    expect(card.differenceReason).toBe('链节磨损');
  });

  it('is taken once, and not where no rule takes it', async () => {
    const at = await gross();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => code(take(at))));
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
    expect(
      outcomes.filter((one) => !['done', 'sale.action_refused', 'sale.not_found'].includes(one)),
    ).toEqual([]);
    await app.db.database.execute("UPDATE price_rule SET state = 'ended'");
    expect(await code(app.get(TradeIns).lotOutlook(shop.manager, lot))).toBe('trade_in.no_rule');
  });

  it('is undone on the day with its old weight, its owner and its warranty; after its end not any more', async () => {
    const at = await gross();
    const id = await take(at - 200, '链节磨损');
    await app.get(TradeIns).undo(shop.manager, id, '顾客改主意');
    await app.deliver();
    expect(await app.get(Stock).get(piece)).toMatchObject({
      state: 'with_owner',
      grossMg: at,
      goldMg: 5000,
      condition: 'new',
    });
    expect((await app.get(Warranties).ofPieces([piece])).size).toBe(1);
    const again = await take(at);
    await app.get(DeskPieces).step(HQ, piece, 'toWorkshop', { reason: '旧料整理' });
    expect(await code(app.get(TradeIns).undo(shop.manager, again, '晚了'))).toBe('sale.action_refused');
    expect((await app.get(TradeIns).full(HQ, again)).actions).toEqual([
      { action: 'undo', refusals: ['piece_moved_on'] },
    ]);
  });

  it('is a manager’s business, in the store it was sold in', async () => {
    const [advisor = shop.service] = shop.advisors;
    const asked = { serial, grossMg: await gross() };
    expect(await code(app.get(TradeIns).take(advisor, asked, key()))).toBe('sale.action_refused');
    const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
    expect(await code(app.get(TradeIns).take(other.manager, asked, key()))).toBe('piece.not_found');
  });
});

describe('old gold of another house', () => {
  it('is a lot of its own under the rule for it, melted later with what came out', async () => {
    expect(await code(app.get(TradeIns).takeLot(shop.manager, lot, key()))).toBe('trade_in.no_rule');
    await aRule(false, 40);
    const id = await app.get(TradeIns).takeLot(shop.manager, lot, key());
    const { card } = await app.get(TradeIns).full(shop.manager, id);
    // 10 g less 10 % × ¥1,000, less 10 g × ¥20
    expect(card).toMatchObject({ creditFen: 880_000, goldMg: 10_000, sort: 'other_brand', pieceId: null });
    const out = { meltedMg: 9900, assayPermille: 992, reason: '回炉检测' };
    expect(await code(app.get(TradeIns).melt(shop.manager, id, out))).toBe('trade_in.action_refused');
    await app.get(TradeIns).melt(HQ, id, out);
    expect((await app.get(TradeIns).full(HQ, id)).card).toMatchObject({ state: 'melted', meltedMg: 9900 });
    expect(await code(app.get(TradeIns).undo(shop.manager, id, '晚了'))).toBe('trade_in.action_refused');
  });

  it('goes back to whom it belongs on the day only', async () => {
    await aRule(false, 40);
    const id = await app.get(TradeIns).takeLot(shop.manager, lot, key());
    await app.get(TradeIns).undo(shop.manager, id, '顾客改主意');
    expect((await app.get(TradeIns).full(HQ, id)).card.state).toBe('undone');
    const late = await app.get(TradeIns).takeLot(shop.manager, lot, key());
    app.clock.advance({ hours: 24 });
    expect(await code(app.get(TradeIns).undo(shop.manager, late, '晚了'))).toBe('trade_in.action_refused');
  });
});
