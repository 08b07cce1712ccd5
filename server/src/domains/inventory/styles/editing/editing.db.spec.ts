import { aStone, emptyStyle, isGtin14, type StyleContent } from '@zhuyue/shared';
import { aBoard, anApp, aSeries, aStaffMember, aStyle } from '../../../../../test/index.js';
import type { StaffIdentity } from '../../../../platform/auth/index.js';
import {
  InventoryModule,
  StyleEditing,
  StyleFiles,
  StylePublisher,
  StyleReview,
  Styles,
  StyleSearch,
  type StyleFile,
} from '../../index.js';

const app = anApp({ imports: [InventoryModule] });
const editing = (): StyleEditing => app.get(StyleEditing);
const review = (): StyleReview => app.get(StyleReview);
const file = (id: string, by: StaffIdentity): Promise<StyleFile> => app.get(StyleFiles).file(id, by);

const GOOD: StyleContent = {
  ...emptyStyle('ring'),
  name: '18K金钻石戒指',
  metals: [{ metal: 'gold_18k', colour: 'white', finenessPermille: 750 }],
  stones: [{ ...aStone('diamond'), milliCaratFrom: 300, milliCaratTo: 320, shape: '圆形' }],
  description: '一颗钻石。',
  care: '半年检查一次镶口。',
  pictures: [{ file: 'a.webp', caption: '正面', rendered: true }],
  priceMode: 'fixed',
  fixedPriceFen: 500_000,
  typicalGoldMg: 3_000,
};

interface People {
  author: StaffIdentity;
  second: StaffIdentity;
  hq: StaffIdentity;
  other: StaffIdentity;
}
async function people(): Promise<People> {
  return app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const one = async (name: string, role: StaffIdentity['role']): Promise<StaffIdentity> => {
      const row = await aStaffMember(tx, null, { name, role });
      return { id: row.id, name, role, storeIds: 'all' };
    };
    return {
      author: await one('王芳', 'manager'),
      second: await one('李岩', 'manager'),
      hq: await one('陈嘉', 'headquarters'),
      other: await one('赵宁', 'headquarters'),
    };
  });
}
async function inReview(by: StaffIdentity, content = GOOD): Promise<string> {
  const id = await editing().create(by, content.kind);
  await editing().save(by, id, 1, content);
  await review().step(by, id, { action: 'submit', version: 2 });
  return id;
}
const seen = async (id: string): Promise<string | null> =>
  app
    .get(Styles)
    .get(id)
    .then((style) => style.name)
    .catch(() => null);
const told = (code: string, refusals?: string[]) => ({
  code,
  ...(refusals ? { details: expect.objectContaining({ refusals }) as object } : {}),
});
const stateOf = async (id: string, by: StaffIdentity): Promise<(string | null)[]> => {
  const { style, open } = await file(id, by);
  return [style.state, open?.row.state ?? null];
};
/** The catalogue hears within half a second. */
async function until<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  while ((await read()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('a style from nothing', () => {
  it('gets a code and a GTIN of its own, and is seen once a second person approves', async () => {
    const { author, hq } = await people();
    const id = await inReview(author);
    const { style } = await file(id, hq);
    expect([style.code, isGtin14(style.gtin)]).toEqual(['ZY-R0001', true]);
    expect(await seen(id)).toBeNull();
    await review().step(hq, id, { action: 'approve', version: 3 });
    await until(() => seen(id), '18K金钻石戒指');
    const { live, open, revisions, events } = await file(id, hq);
    expect(live).toEqual(GOOD);
    expect(open).toBeNull();
    expect(revisions.map((one) => [one.number, one.state, one.reviewedByName])).toEqual([
      [1, 'published', '陈嘉'],
    ]);
    expect(events.map((one) => one.action).sort()).toEqual(['approve', 'create', 'publish', 'submit']);
    expect(
      await app.get(StyleSearch).list({ q: '钻石' }, { sort: 'recommended', page: 1, limit: 9 }),
    ).toMatchObject({ total: 1 });
  });

  it('is numbered apart from another one made at the same moment', async () => {
    const { author, second } = await people();
    const ids = await Promise.all([author, second, author, second].map((by) => editing().create(by, 'ring')));
    const codes = await Promise.all(ids.map(async (id) => (await file(id, author)).style.code));
    expect(codes.sort()).toEqual(['ZY-R0001', 'ZY-R0002', 'ZY-R0003', 'ZY-R0004']);
  });

  it('is not handed in unfinished', async () => {
    const { author } = await people();
    const id = await editing().create(author, 'ring');
    await expect(review().step(author, id, { action: 'submit', version: 1 })).rejects.toMatchObject(
      told('style.action_refused', ['incomplete']),
    );
  });
});

describe('approving', () => {
  it('is refused to whoever wrote in it or handed it in, headquarters too', async () => {
    const { author, hq, other } = await people();
    const id = await editing().create(author, 'ring');
    await editing().save(hq, id, 1, GOOD);
    await review().step(author, id, { action: 'submit', version: 2 });
    const approve = { action: 'approve', version: 3 } as const;
    await expect(review().step(hq, id, approve)).rejects.toMatchObject(
      told('style.action_refused', ['own_work']),
    );
    await expect(review().step(author, id, approve)).rejects.toMatchObject(told('style.action_refused'));
    expect((await file(id, hq)).open?.actions).toContainEqual({ action: 'approve', refusals: ['own_work'] });
    await review().step(other, id, approve);
    expect(await stateOf(id, hq)).toEqual(['published', null]);
  });

  it('happens once when two press at the same moment', async () => {
    const { author, hq, other } = await people();
    const id = await inReview(author);
    const both = await Promise.allSettled(
      [hq, other].map((by) => review().step(by, id, { action: 'approve', version: 3 })),
    );
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const { events } = await file(id, hq);
    expect(events.filter((one) => one.action === 'publish')).toHaveLength(1);
  });

  it('is of what was read: somebody who looked at an older version is told', async () => {
    const { author, hq } = await people();
    const id = await inReview(author);
    await review().step(author, id, { action: 'takeBack', version: 3 });
    await editing().save(author, id, 1, { ...GOOD, fixedPriceFen: 1 });
    await review().step(author, id, { action: 'submit', version: 2 });
    await review().step(author, id, { action: 'takeBack', version: 3 });
    await review().step(author, id, { action: 'submit', version: 1 });
    await expect(review().step(hq, id, { action: 'approve', version: 9 })).rejects.toMatchObject(
      told('style.changed_meanwhile'),
    );
  });
});

describe('the way back', () => {
  it('from review: what was read stays, its wording goes on as the next draft', async () => {
    const { author, hq } = await people();
    const id = await inReview(author);
    await expect(review().step(hq, id, { action: 'sendBack', version: 3 })).rejects.toMatchObject(
      told('request.invalid'),
    );
    await review().step(hq, id, { action: 'sendBack', version: 3, note: '主石克拉请核对证书' });
    const { open, revisions } = await file(id, author);
    expect([open?.row.number, open?.row.state, open?.row.content]).toEqual([2, 'draft', GOOD]);
    expect(revisions[1]).toMatchObject({ number: 1, state: 'returned', note: '主石克拉请核对证书' });
  });

  it('while a new wording is in work the old one stays in sale; what differs is named', async () => {
    const { author, hq } = await people();
    const id = await inReview(author);
    await review().step(hq, id, { action: 'approve', version: 3 });
    const next = {
      ...GOOD,
      care: '每年检查一次。',
      stones: [...GOOD.stones, { ...aStone('ruby'), main: false }],
    };
    await editing().save(author, id, 0, next);
    expect((await file(id, hq)).open).toMatchObject({ changed: ['stones', 'care'], row: { number: 2 } });
    expect((await file(id, hq)).live).toEqual(GOOD);
    await review().step(author, id, { action: 'submit', version: 1 });
    await review().step(hq, id, { action: 'approve', version: 2 });
    const { live, revisions } = await file(id, hq);
    expect(live).toEqual(next);
    expect(revisions.map((one) => one.state)).toEqual(['published', 'superseded']);
    await editing().restore(author, id, 1);
    expect((await file(id, hq)).open?.row).toMatchObject({ number: 3, basedOn: 1, content: GOOD });
  });

  it('a style that was in sale before it had revisions keeps its first wording', async () => {
    const { author, hq } = await people();
    const style = await app.db.transactions.run((tx) => aStyle(tx, { plating: '镀铑', craft: '古法锻打' }));
    const { live } = await file(style.id, hq);
    if (!live) throw new Error('The style has no wording');
    expect(live).toMatchObject({
      plating: { kind: 'rhodium', thicknessHum: null },
      crafts: ['heritage', 'forged'],
    });
    await editing().save(author, style.id, 0, { ...live, plating: null, care: '擦干存放。' });
    expect((await file(style.id, hq)).revisions.map((one) => [one.number, one.state])).toEqual([
      [2, 'draft'],
      [1, 'published'],
    ]);
    await review().step(author, style.id, { action: 'discard', version: 1 });
    expect(await stateOf(style.id, hq)).toEqual(['published', null]);
    expect((await file(style.id, hq)).live).toEqual(live);
  });

  it('out of sale and in again; pieces keep their style', async () => {
    const { author, hq } = await people();
    const id = await inReview(author);
    await review().step(hq, id, { action: 'approve', version: 3 });
    await until(() => seen(id), '18K金钻石戒指');
    await review().withdraw(hq, id, '停产', null);
    await until(() => seen(id), null);
    expect(await app.get(Styles).ofPiece(id)).toMatchObject({ name: '18K金钻石戒指' });
    await expect(review().withdraw(hq, id, '再来', null)).rejects.toMatchObject(told('style.action_refused'));
    await review().republish(hq, id);
    await until(() => seen(id), '18K金钻石戒指');
  });
});

describe('two editors', () => {
  it('the second is told who was first, and nothing is overwritten', async () => {
    const { author, second } = await people();
    const id = await editing().create(author, 'ring');
    expect(await editing().save(author, id, 1, { ...GOOD, care: '甲' })).toBe(2);
    await expect(editing().save(second, id, 1, { ...GOOD, care: '乙' })).rejects.toMatchObject({
      code: 'style.changed_meanwhile',
      details: { version: 2, by: author.id },
    });
    expect((await file(id, author)).open?.row.content.care).toBe('甲');
    expect(await editing().save(second, id, 2, { ...GOOD, care: '乙' })).toBe(3);
  });

  it('at the very same moment: one of them', async () => {
    const { author, second } = await people();
    const id = await editing().create(author, 'ring');
    const both = await Promise.allSettled(
      [author, second].map((by) => editing().save(by, id, 1, { ...GOOD, care: by.name })),
    );
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('begin one revision of a style in sale, not two', async () => {
    const { author, second, hq } = await people();
    const id = await inReview(author);
    await review().step(hq, id, { action: 'approve', version: 3 });
    const both = await Promise.allSettled(
      [author, second].map((by) => editing().save(by, id, 0, { ...GOOD, care: by.name })),
    );
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a promised instant', () => {
  it('is kept: not before, and once', async () => {
    const { author, hq } = await people();
    const id = await inReview(author);
    const at = new Date(app.clock.now().getTime() + 3_600_000);
    await expect(
      review().step(hq, id, { action: 'schedule', version: 3, publishAt: app.clock.now() }),
    ).rejects.toMatchObject(told('style.action_refused', ['in_the_past']));
    await review().step(hq, id, { action: 'schedule', version: 3, publishAt: at });
    await app.get(StylePublisher).look();
    expect(await stateOf(id, hq)).toEqual(['draft', 'scheduled']);
    app.clock.advance({ minutes: 60 });
    await Promise.all([app.get(StylePublisher).look(), app.get(StylePublisher).look()]);
    expect(await stateOf(id, hq)).toEqual(['published', null]);
    const { events } = await file(id, hq);
    expect(events.filter((one) => one.action === 'publish')).toMatchObject([{ actorName: null }]);
  });

  it('can be taken back', async () => {
    const { author, hq } = await people();
    const id = await inReview(author);
    const publishAt = new Date(app.clock.now().getTime() + 3_600_000);
    await review().step(hq, id, { action: 'schedule', version: 3, publishAt });
    await review().step(hq, id, { action: 'hold', version: 4 });
    app.clock.advance({ hours: 2 });
    await app.get(StylePublisher).look();
    expect(await stateOf(id, hq)).toEqual(['draft', 'in_review']);
  });

  it('ends a sale as it begins one', async () => {
    const { author, hq } = await people();
    const id = await inReview(author);
    await review().step(hq, id, { action: 'approve', version: 3 });
    await review().withdraw(hq, id, '季末', new Date(app.clock.now().getTime() + 60_000));
    await app.get(StylePublisher).look();
    expect(await stateOf(id, hq)).toEqual(['published', null]);
    await review().stay(hq, id);
    await review().withdraw(hq, id, '季末', new Date(app.clock.now().getTime() + 60_000));
    app.clock.advance({ minutes: 1 });
    await app.get(StylePublisher).look();
    expect(await stateOf(id, hq)).toEqual(['withdrawn', null]);
  });
});

describe('an import', () => {
  const upsert = (by: StaffIdentity, code: string, content: StyleContent) =>
    app.db.transactions.run((tx) => editing().upsert(tx, { code, content }, by));

  it('says new, changed, unchanged, and writes drafts only', async () => {
    const { author, hq } = await people();
    const series = await app.db.transactions.run((tx) => aSeries(tx));
    const content = { ...GOOD, seriesId: series.id };
    expect(await upsert(author, 'ZY-R0900', content)).toBe('new');
    expect(await upsert(author, 'ZY-R0900', content)).toBe('unchanged');
    expect(await upsert(author, 'ZY-R0900', { ...content, care: '新的' })).toBe('changed');
    const page = await app.get(StyleFiles).page({ q: 'zy-r0900' }, 1, 10);
    expect(page).toMatchObject({ total: 1, counts: { draft: 1, published: 0 } });
    const id = page.items[0]?.id ?? '';
    await review().step(author, id, { action: 'submit', version: 2 });
    await expect(upsert(author, 'ZY-R0900', content)).rejects.toMatchObject(told('style.action_refused'));
    await review().step(hq, id, { action: 'approve', version: 3 });
    expect(await upsert(author, 'ZY-R0900', { ...content, care: '新的' })).toBe('unchanged');
    expect(await upsert(author, 'ZY-R0900', content)).toBe('changed');
  });

  it('refuses by field and reason', async () => {
    const { author } = await people();
    await expect(upsert(author, 'ZY-R0901', { ...GOOD, name: '18K白金钻石戒指' })).rejects.toMatchObject({
      code: 'style.incomplete',
      details: { faults: [{ field: 'name', reason: 'name_not_allowed' }] },
    });
  });

  it('takes a thousand at once', async () => {
    const { author } = await people();
    const drafts = Array.from({ length: 1_000 }, (_, i) => ({
      code: `ZY-R${String(5_000 + i)}`,
      content: GOOD,
    }));
    const write = () => app.db.transactions.run((tx) => editing().upsertMany(tx, drafts, author));
    expect((await write()).every((one) => one.verdict === 'new')).toBe(true);
    expect((await write()).every((one) => one.verdict === 'unchanged')).toBe(true);
  });
});

it('searches the desk by name and code, by tab, kind and series', async () => {
  const { author, hq } = await people();
  const ring = await inReview(author);
  const pendant = await editing().create(author, 'pendant');
  const files = app.get(StyleFiles);
  const ids = async (filter: Parameters<StyleFiles['page']>[0]): Promise<string[]> =>
    (await files.page(filter, 1, 20)).items.map((one) => one.id);
  expect(await ids({ q: '钻石 戒指' })).toEqual([ring]);
  expect(await ids({ q: '%' })).toEqual([]);
  expect(await ids({ tab: 'draft' })).toEqual([pendant]);
  expect(await ids({ tab: 'in_review', kind: ['ring'] })).toEqual([ring]);
  expect(await ids({ tab: 'in_review', kind: ['pendant'] })).toEqual([]);
  await review().step(hq, ring, { action: 'approve', version: 3 });
  expect((await files.page({}, 1, 1)).counts).toEqual({
    all: 2,
    draft: 1,
    in_review: 0,
    scheduled: 0,
    published: 1,
    withdrawn: 0,
  });
});
