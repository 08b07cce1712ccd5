import { instantOf } from '@zhuyue/shared';
import { anApp, aShop, type Shop } from '../../../test/index.js';
import { MetalBoard, Quotes } from '../inventory/index.js';
import { SalesModule, Sales, type HandOverRequest } from './index.js';

const app = anApp({ imports: [SalesModule] });
const HQ = {
  id: '01HQ00000000000000000000HQ',
  name: '总部',
  role: 'headquarters' as const,
  storeIds: 'all' as const,
};
const OPENS = instantOf('2020-08-11', '10:00');
let shop: Shop;
let keys = 0;

beforeEach(async () => {
  app.clock.set(OPENS);
  shop = await app.db.transactions.run(async (tx) => {
    const made = await aShop(tx, { pieces: 2 });
    await tx.execute('UPDATE metal_price SET effectiveAt = ?', [new Date('2020-01-01T00:00:00Z')]);
    return made;
  });
});

const minutes = (n: number): void => app.clock.set(new Date(app.clock.now().getTime() + n * 60_000));
const sell = (some: Partial<HandOverRequest>): Promise<string> =>
  app.get(Sales).handOver(
    shop.manager,
    {
      pieceId: shop.pieceIds[0] ?? '',
      phone: '13900001234',
      quotedFen: 515_000,
      receivedFen: some.quotedFen ?? 515_000,
      means: 'card',
      ...some,
    },
    `quoted-sale-${String((keys += 1))}`,
  );
const quoted = async (
  pieceId = shop.pieceIds[0] ?? '',
): Promise<{ quoteNumber: string; quotedFen: number }> => {
  const { line } = await app.get(Quotes).issue(pieceId, shop.manager);
  return { quoteNumber: line.number, quotedFen: line.totalFen };
};
/** The board of the 12th: 6.0 % down, which needs no second person here for it is taken in by three steps. */
const boardFalls = (): Promise<unknown> =>
  app.db.database.execute(
    `INSERT INTO metal_price (id, metal, fenPerGram, effectiveAt, source, state)
     VALUES (?, 'gold', 94000, ?, '测试', 'approved')`,
    [`01FALL${String((keys += 1)).padStart(20, '0')}`, app.clock.now()],
  );

describe('a hand-over that names a quote', () => {
  it('is at the quoted price while it holds, whatever the board does, and the quote is then used', async () => {
    const quote = await quoted();
    minutes(14);
    await boardFalls();
    await expect(sell({})).rejects.toMatchObject({ code: 'price.changed', details: { nowFen: 485_000 } });
    const saleId = await sell(quote);
    expect((await app.get(Sales).get(saleId)).askedFen).toBe(515_000);
    const seen = await app.get(Quotes).forStaff(quote.quoteNumber, shop.manager);
    expect([seen.refusal, seen.line.saleId, seen.body?.bill.totalFen]).toEqual(['used', saleId, 515_000]);
    await app.get(Sales).reverse(shop.manager, saleId, '顾客改主意');
    await expect(sell(quote)).rejects.toMatchObject({ code: 'price.changed', details: { quote: 'used' } });
  });

  it('is at today’s price once it has expired, and says so', async () => {
    const quote = await quoted();
    minutes(15);
    await boardFalls();
    await expect(sell(quote)).rejects.toMatchObject({
      code: 'price.changed',
      details: { quotedFen: 515_000, nowFen: 485_000, quote: 'expired' },
    });
    expect((await app.get(Sales).get(await sell({ quotedFen: 485_000 }))).askedFen).toBe(485_000);
  });

  it('is not at the price of another piece’s quote', async () => {
    const other = await quoted(shop.pieceIds[1]);
    await boardFalls();
    await expect(sell(other)).rejects.toMatchObject({
      code: 'price.changed',
      details: { quote: 'other_piece' },
    });
  });

  it('is not at a price that somebody wrote into the table', async () => {
    const quote = await quoted();
    await app.db.database.execute(
      'UPDATE quote SET totalFen = 100, body = REPLACE(body, ?, ?) WHERE number = ?',
      ['515000', '100', quote.quoteNumber],
    );
    await expect(sell({ ...quote, quotedFen: 100 })).rejects.toMatchObject({
      code: 'price.changed',
      details: { quote: 'altered' },
    });
    expect((await app.get(Quotes).forStaff(quote.quoteNumber, shop.manager)).body).toBeNull();
  });

  it('holds as long as its store says, and is only given for what is for sale', async () => {
    await app.get(Quotes).setMinutes(shop.manager, shop.storeId, 30);
    const quote = await quoted();
    minutes(29);
    await sell(quote);
    await expect(quoted()).rejects.toMatchObject({ code: 'quote.piece_not_for_sale' });
  });
});

describe('the board', () => {
  const enter = (fenPerGram: number, by: typeof HQ = HQ, effectiveAt?: Date) =>
    app
      .get(MetalBoard)
      .enter(by, { metal: 'gold', fenPerGram, source: '测试', ...(effectiveAt ? { effectiveAt } : {}) });

  it('waits for a second person beyond 3 % against the day before, however small the steps', async () => {
    expect((await enter(102_900)).state).toBe('approved');
    minutes(1);
    expect((await enter(103_000)).state).toBe('approved');
    minutes(1);
    const large = await enter(105_000);
    expect(large.state).toBe('pending');
    const board = app.get(MetalBoard);
    await expect(board.act(HQ, large.id, 'approve', null)).rejects.toMatchObject({
      code: 'price.action_refused',
      details: { refusals: ['own_entry'] },
    });
    await expect(
      app.db.database.execute("UPDATE metal_price SET decidedBy = setBy, state = 'approved' WHERE id = ?", [
        large.id,
      ]),
    ).rejects.toThrow(/ck_metal_price_second/);
    await board.act({ ...HQ, id: '01HQ00000000000000000000H2' }, large.id, 'approve', '已核对');
    await expect(sell({ quotedFen: 540_000 })).resolves.toMatch(/^[0-9A-Z]{26}$/);
  });

  it('takes back a price whose moment has not come, and never one in force', async () => {
    const board = app.get(MetalBoard);
    const tomorrow = await enter(101_000, HQ, instantOf('2020-08-12', '09:30'));
    await board.act(HQ, tomorrow.id, 'withdraw', null);
    expect(await board.open(HQ)).toEqual([]);
    const now = await enter(101_500);
    await expect(board.act(HQ, now.id, 'withdraw', null)).rejects.toMatchObject({
      code: 'price.action_refused',
    });
  });
});
