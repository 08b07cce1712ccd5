import { WHOLE_SCOPE, type Channel, type RuleScope, type RuleSort, type RuleTerms } from '@zhuyue/shared';
import { aBoard, anApp, aPiece, aStore, aStyle } from '../../../../test/index.js';
import { newId } from '../../../platform/database/index.js';
import {
  InventoryModule,
  MetalBoard,
  PriceOutlook,
  PriceRules,
  Prices,
  Stock,
  Styles,
  type RuleDraft,
} from '../index.js';

const app = anApp({ imports: [InventoryModule], keep: true });
const hq = { id: newId(), name: '总部甲', role: 'headquarters' as const, storeIds: 'all' as const };
const second = { ...hq, id: newId(), name: '总部乙' };
const shop = { storeId: '', styleId: '', pieceId: '', franchisedId: '' };

const draft = <S extends RuleSort>(
  sort: S,
  terms: RuleTerms[S],
  more: Partial<RuleDraft> = {},
): RuleDraft => ({
  sort,
  name: '规则',
  reason: '测试',
  rank: 10,
  fromAt: new Date(app.clock.now().getTime() - 1),
  untilAt: null,
  scope: WHOLE_SCOPE,
  terms,
  ...more,
});
const eighty = () =>
  draft(
    'promotion',
    { component: 'labour', way: 'percent', value: 200, exclusive: false, floorPermille: null },
    { name: '工费八折', scope: { ...WHOLE_SCOPE, channels: ['store', 'franchise'] } },
  );
async function approved(rule: RuleDraft): Promise<string> {
  const id = await app.get(PriceRules).write(hq, rule);
  await act(second, id, 'approve');
  return id;
}
const priced = async (id: string) => {
  const stock = app.get(Stock);
  return stock.billNow(await stock.get(id));
};
const online = async (): Promise<number> => (await app.get(Styles).get(shop.styleId)).bill.totalFen;
async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeAll(async () => {
  await app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const [store, franchised] = [await aStore(tx), await aStore(tx, { franchise: 1 })];
    const style = await aStyle(tx);
    shop.storeId = store.id;
    shop.styleId = style.id;
    shop.pieceId = (await aPiece(tx, style, store)).id;
    shop.franchisedId = (await aPiece(tx, style, franchised)).id;
  });
});

const mark = async (id: string): Promise<string> => (await app.get(PriceRules).get(id, hq)).mark;
const act = async (by: typeof hq, id: string, action: 'approve' | 'discard' | 'end'): Promise<void> =>
  app.get(PriceRules).act(by, id, await mark(id), action);

describe('a rule', () => {
  it('is neither changed nor approved over words that were not seen', async () => {
    const rules = app.get(PriceRules);
    const id = await rules.write(hq, eighty());
    const seen = await mark(id);
    await rules.change(hq, id, seen, { ...eighty(), name: '工费七五折' });
    const outdated = { code: 'edit.outdated' };
    await expect(rules.change(second, id, seen, eighty())).rejects.toMatchObject(outdated);
    await expect(rules.act(second, id, seen, 'approve')).rejects.toMatchObject(outdated);
    expect(await rules.get(id, second)).toMatchObject({ name: '工费七五折', state: 'draft' });
    await rules.act(second, id, await mark(id), 'approve');
    await act(hq, id, 'end');
  });

  it('moves prices once a second person has approved it, and no more once it has ended', async () => {
    const rules = app.get(PriceRules);
    const id = await rules.write(hq, eighty());
    expect((await priced(shop.pieceId)).totalFen).toBe(515_000);
    await expect(act(hq, id, 'approve')).rejects.toMatchObject({ details: { refusals: ['own_rule'] } });
    await expect(
      app.db.database.execute(
        "UPDATE price_rule SET state = 'approved', decidedBy = createdBy WHERE id = ?",
        [id],
      ),
    ).rejects.toThrow(/ck_price_rule_second/);
    await act(second, id, 'approve');
    const bill = await priced(shop.pieceId);
    expect(bill.totalFen).toBe(512_000);
    expect(bill.lines.find((line) => line.line === 'promotion')).toMatchObject({
      name: '工费八折',
      amountFen: -3_000,
    });
    expect(await online()).toBe(515_000);
    await act(hq, id, 'end');
    expect((await priced(shop.pieceId)).totalFen).toBe(515_000);
    await expect(act(hq, id, 'end')).rejects.toMatchObject({ code: 'price_rule.action_refused' });
  });

  it('makes its last author whoever changed it', async () => {
    const rules = app.get(PriceRules);
    const id = await rules.write(hq, eighty());
    await rules.change(second, id, await mark(id), { ...eighty(), name: '工费七五折' });
    await expect(act(second, id, 'approve')).rejects.toMatchObject({
      code: 'price_rule.action_refused',
    });
    await act(hq, id, 'discard');
  });

  it('of a channel keeps to its band, and shows as a difference with its reason', async () => {
    const move = (movePermille: number): RuleDraft =>
      draft('channel', { channel: 'franchise', component: 'labour', movePermille }, { reason: '加盟店房租' });
    await expect(app.get(PriceRules).write(hq, move(301))).rejects.toMatchObject({ code: 'request.invalid' });
    const id = await approved(move(300));
    expect((await priced(shop.franchisedId)).totalFen).toBe(519_500);
    expect((await priced(shop.pieceId)).totalFen).toBe(515_000);
    const gaps = await app.get(PriceOutlook).gaps(1, 20);
    expect(gaps.items).toMatchObject([{ styleId: shop.styleId, gapFen: 4_500 }]);
    await act(hq, id, 'end');
  });

  it('is shown beforehand with what it will do', async () => {
    const rule = { id: 'new', ...eighty() };
    const effects = await app.get(PriceOutlook).ofRule(rule, 10, rule.fromAt, 1, 20);
    expect(effects).toMatchObject({
      stylesChanged: 1,
      movers: [{ styleId: shop.styleId, beforeFen: 515_000, afterFen: 512_000, channel: 'store' }],
      pieces: { count: 2, beforeFen: 1_030_000, afterFen: 1_024_000 },
    });
  });

  it('says beforehand what it covers: styles by what they are, pieces by where they lie', async () => {
    const reach = (scope: Partial<RuleScope>, channel: Channel | null = null) =>
      app.get(PriceOutlook).reach({ ...WHOLE_SCOPE, ...scope }, channel);
    const storeIds = [shop.storeId];
    expect(await reach({})).toEqual({ styles: 1, pieces: 2, stores: 2 });
    expect(await reach({ channels: ['online'] })).toEqual({ styles: 1, pieces: 0, stores: 0 });
    expect(await reach({}, 'franchise')).toEqual({ styles: 1, pieces: 1, stores: 1 });
    expect(await reach({ storeIds })).toEqual({ styles: 1, pieces: 1, stores: 1 });
    expect(await reach({ storeIds, channels: ['franchise'] })).toEqual({ styles: 0, pieces: 0, stores: 0 });
    expect(await reach({ channels: ['store'] }, 'online')).toEqual({ styles: 0, pieces: 0, stores: 0 });
    expect(await reach({ styleIds: [newId()] })).toEqual({ styles: 0, pieces: 0, stores: 0 });
  });

  it.each([
    [
      'stones have no grams',
      draft('promotion', {
        component: 'stones',
        way: 'per_gram',
        value: 5,
        exclusive: false,
        floorPermille: null,
      }),
    ],
    [
      'a tariff begins at nothing',
      draft('craft', {
        measure: 'weight',
        compareOnly: false,
        bands: [{ from: 1, fenPerGram: 1, permille: 0, fenPerPiece: 0 }],
      }),
    ],
    ['a style nobody knows', { ...eighty(), scope: { ...WHOLE_SCOPE, styleIds: [newId()] } }],
  ])('is refused where %s', async (_, rule) => {
    await expect(app.get(PriceRules).write(hq, rule)).rejects.toMatchObject({ code: 'request.invalid' });
  });
});

describe('what has a moment of its own', () => {
  it('is on the range at that moment, in a process that heard of it long before', async () => {
    const at = new Date(app.clock.now().getTime() + 3_600_000);
    await app
      .get(MetalBoard)
      .enter(hq, { metal: 'gold', fenPerGram: 102_000, source: '测试', effectiveAt: at });
    await approved({ ...eighty(), scope: WHOLE_SCOPE, fromAt: at, untilAt: new Date(at.getTime() + 60_000) });
    await until(async () => (await app.get(Styles).book()).until?.getTime() === at.getTime());
    expect(await online()).toBe(515_000);
    app.clock.set(new Date(at.getTime() - 1));
    expect(await online()).toBe(515_000);
    app.clock.set(at);
    expect(await online()).toBe(510_000 + 12_000);
    app.clock.set(new Date(at.getTime() + 60_000));
    expect(await online()).toBe(525_000);
  });

  it('is what a class of the board follows until it has a price of its own', async () => {
    const board = await app.get(Prices).board();
    expect(board.gold_18k).toBeUndefined();
    const entered = await app
      .get(MetalBoard)
      .enter(hq, { metal: 'gold_18k', fenPerGram: 76_000, source: '测试' });
    expect(entered.state).toBe('approved');
    expect((await app.get(Prices).board()).gold_18k?.fenPerGram).toBe(76_000);
    await app.get(MetalBoard).enter(hq, { metal: 'gold_18k', fenPerGram: null, source: '测试' });
    expect((await app.get(Prices).board()).gold_18k).toBeUndefined();
  });
});
