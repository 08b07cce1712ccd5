import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../../test/index.js';
import { newId } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import {
  InventoryModule,
  MetalBoard,
  Pieces,
  Stock,
  Styles,
  StyleSearch,
  SynonymEditing,
  type SynonymRow,
} from '../index.js';

const app = anApp({ imports: [InventoryModule], keep: true });
const hq = { id: newId(), name: '总部', role: 'headquarters' as const, storeIds: 'all' as const };

const listed = async (id: string): Promise<{ piecesInStock: number; totalFen: number }> => {
  const style = await app.get(Styles).get(id);
  return { piecesInStock: style.piecesInStock, totalFen: style.bill.totalFen };
};
/** News is looked for twice a second; nothing here depends on how long it takes. */
async function until<T>(read: () => Promise<T>, done: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (done(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the range in memory', () => {
  it('follows pieces that move, also when another process moves them, and prices that are set', async () => {
    const { style, piece } = await app.db.transactions.run(async (tx) => {
      await aBoard(tx);
      const store = await aStore(tx);
      const made = await aStyle(tx);
      await aPiece(tx, made, store);
      return { style: made, piece: await aPiece(tx, made, store) };
    });
    expect(await listed(style.id)).toEqual({ piecesInStock: 2, totalFen: 515_000 });
    const version = await app.get(StyleSearch).version();
    // Only the outbox row tells: the service that moves does not know the catalogue.
    await app.db.transactions.run((tx) =>
      app.get(Pieces).handOver(tx, piece.id, { actorRole: 'manager', actorId: null, customerId: newId() }),
    );
    expect(
      (
        await until(
          () => listed(style.id),
          (now) => now.piecesInStock === 1,
        )
      ).piecesInStock,
    ).toBe(1);
    expect(await app.get(Styles).version()).toBeGreaterThan(version);
    await app.get(MetalBoard).enter(hq, { metal: 'gold', fenPerGram: 102_000, source: '测试' });
    expect(
      (
        await until(
          () => listed(style.id),
          (now) => now.totalFen !== 515_000,
        )
      ).totalFen,
    ).toBe(525_000);
  });

  it('leaves out a style whose metal has no price, and brings it in when the price is set', async () => {
    const styles = app.get(Styles);
    const ring = await app.db.transactions.run(async (tx) => {
      await tx.execute("DELETE FROM metal_price WHERE metal = 'platinum'");
      const made = await aStyle(tx, { metal: 'platinum_950', name: '铂950戒指' });
      await app.get(Outbox).add(tx, 'style.changed', { styleId: made.id });
      return made;
    });
    const version = await styles.version();
    await app.get(MetalBoard).enter(hq, { metal: 'silver', fenPerGram: 1_010, source: '测试' });
    await until(
      () => styles.version(),
      (now) => now > version,
    );
    await expect(styles.get(ring.id)).rejects.toMatchObject({ code: 'style.not_found' });
    await app.get(MetalBoard).enter(hq, { metal: 'platinum', fenPerGram: 30_000, source: '测试' });
    const found = await until(
      async () =>
        (await app.get(StyleSearch).list({}, { sort: 'recommended', page: 1, limit: 50 })).items.filter(
          ({ style }) => style.id === ring.id,
        ),
      (some) => some.length === 1,
    );
    expect(found[0]?.style.bill.board?.metal).toBe('platinum');
  });
});

it('follows what is said of a style and leaves it out when it is withdrawn', async () => {
  const style = await app.db.transactions.run(async (tx) => {
    const made = await aStyle(tx, { name: '足金吊坠', kind: 'pendant' });
    await app.get(Outbox).add(tx, 'style.changed', { styleId: made.id });
    return made;
  });
  const found = async (q: string): Promise<boolean> =>
    (await app.get(StyleSearch).list({ q }, { sort: 'newest', page: 1, limit: 50 })).items.some(
      (one) => one.style.id === style.id,
    );
  const say = (sql: string): Promise<void> =>
    app.db.transactions.run(async (tx) => {
      await tx.execute(sql, [style.id]);
      await app.get(Outbox).add(tx, 'style.changed', { styleId: style.id });
    });
  await until(() => found('zujindiaozhui'), Boolean);
  await say("UPDATE style SET name = '足金如意吊坠' WHERE id = ?");
  await until(() => found('ruyi'), Boolean);
  expect(await found('足金吊坠')).toBe(true);
  await say("UPDATE style SET state = 'withdrawn' WHERE id = ?");
  await until(
    () => found('ruyi'),
    (is) => !is,
  );
  await expect(app.get(Styles).get(style.id)).rejects.toMatchObject({ code: 'style.not_found' });
});

describe('search by synonyms', () => {
  const wish = { words: ['鸽子蛋', '足金戒指'], oneWay: true, note: '店员常说' };

  it('uses what headquarters keeps as soon as the news is heard, and no longer than it is kept', async () => {
    const editing = app.get(SynonymEditing);
    const found = async (): Promise<number> =>
      (await app.get(StyleSearch).list({ q: '鸽子蛋' }, { sort: 'recommended', page: 1, limit: 1 })).total;
    const author = await app.db.transactions.run((tx) => aStaffMember(tx, null));
    const by = { ...hq, id: author.id };
    expect(await found()).toBe(0);
    const version = await app.get(StyleSearch).version();
    await editing.add(wish, by);
    expect(await until(found, (n) => n > 0)).toBeGreaterThan(0);
    expect(await app.get(StyleSearch).version()).toBeGreaterThan(version);
    const [group] = await editing.all();
    expect(group).toMatchObject({ words: wish.words, oneWay: true, changedByName: author['name'] });
    if (!group) throw new Error('The group was not added');
    await editing.remove(group.id, editing.mark(group), by);
    expect(await until(found, (n) => n === 0)).toBe(0);
  });

  it('are not saved over what a colleague saved meanwhile', async () => {
    const editing = app.get(SynonymEditing);
    await editing.add({ ...wish, words: ['平安扣', '怀古'] }, hq);
    const group = async (): Promise<SynonymRow | undefined> =>
      (await editing.all()).find(({ words }) => words[0] === '平安扣');
    const read = await group();
    if (!read) throw new Error('The group was not added');
    const mark = editing.mark(read);
    await editing.change(read.id, mark, { words: ['平安扣', '怀古', '玉扣'], oneWay: false, note: '' }, hq);
    await expect(
      editing.change(read.id, mark, { ...wish, words: ['平安扣', '环'] }, hq),
    ).rejects.toMatchObject({
      code: 'edit.outdated',
    });
    await expect(editing.remove(read.id, mark, hq)).rejects.toMatchObject({ code: 'edit.outdated' });
    const now = await group();
    expect(now?.words).toEqual(['平安扣', '怀古', '玉扣']);
    await editing.remove(read.id, editing.mark(now ?? read), hq);
  });

  it('lets one group begin with a word, also when two people write it at once', async () => {
    const editing = app.get(SynonymEditing);
    const both = await Promise.allSettled([
      editing.add({ ...wish, words: ['龙凤镯', '足金手镯'] }, hq),
      editing.add({ ...wish, words: ['龙凤镯 '.trim(), '婚镯'] }, hq),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'synonym.taken' },
    });
    await expect(editing.change(newId(), 'never seen', wish, hq)).rejects.toMatchObject({
      code: 'synonym.not_found',
    });
    await expect(editing.add({ ...wish, words: ['鑽戒', '钻戒'] }, hq)).rejects.toMatchObject({
      code: 'request.invalid',
    });
  });
});

describe('the stock of the desk', () => {
  it('is searched by name, code and serial, and counted by state', async () => {
    const facts = await app.db.transactions.run(async (tx) => {
      const store = await aStore(tx);
      const other = await aStore(tx);
      const bangle = await aStyle(tx, {
        name: '翡翠手镯',
        kind: 'bangle',
        metal: 'none',
        gem: 'jade',
        priceMode: 'fixed',
        fixedPriceFen: 900_000,
      });
      const ring = await aStyle(tx);
      const first = await aPiece(tx, bangle, store);
      await aPiece(tx, bangle, store, { state: 'on_hold' });
      await aPiece(tx, bangle, other);
      await aPiece(tx, ring, store);
      const staff = await aStaffMember(tx, store);
      await app.get(Styles).indexStyle(tx, [bangle.id, ring.id]);
      return { store, bangle, first, staff };
    });
    const by = { id: facts.staff.id, name: '', role: 'consultant' as const, storeIds: [facts.store.id] };
    const search = async (q: string) => (await app.get(Stock).page(by, { q }, 1, 20)).total;
    expect(await search('翡翠')).toBe(2);
    expect(await search('镯')).toBe(2);
    expect(await search('翡翠戒指')).toBe(0);
    expect(await search(facts.first.serial.slice(0, 8).toLowerCase())).toBe(1);
    expect(await search(String(facts.bangle['code']))).toBe(2);
    expect(await search("%' OR 1=1")).toBe(0);
    const page = await app.get(Stock).page(by, { state: ['on_hold'] }, 1, 20);
    expect(page).toMatchObject({ total: 1, items: [{ state: 'on_hold', priceFen: 900_000 }] });
    expect(page.states).toEqual([
      { state: 'in_stock', count: 2 },
      { state: 'on_hold', count: 1 },
    ]);
  });

  it('of somebody without a store is empty', async () => {
    const nobody = { id: newId(), name: '', role: 'consultant' as const, storeIds: [] };
    expect(await app.get(Stock).page(nobody, {}, 1, 20)).toMatchObject({ total: 0, items: [] });
  });
});

it('is indexed by the thousand', async () => {
  const styles = await app.db.transactions.run(async (tx) => {
    const made: { id: string }[] = [];
    for (let i = 0; i < 300; i++) made.push(await aStyle(tx, { name: `足金戒指${i}号` }));
    await app.get(Styles).indexStyle(
      tx,
      made.map((style) => style.id),
    );
    return made;
  });
  const rows = await app.db.database.query<{ styleId: string }>(
    'SELECT styleId FROM style_gram WHERE gram = ?',
    ['7号'],
  );
  const expected = styles.filter((_style, i) => i % 10 === 7).map((style) => style.id);
  expect(rows.map((row) => row.styleId).sort()).toEqual(expected.sort());
});
