import { anApp, aShop, aStaffMember, FixedClock, type Shop } from '../../../../test/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { newId } from '../../../platform/database/index.js';
import { StoreModule } from '../../store/index.js';
import { InventoryModule } from '../../inventory/index.js';
import { SalesModule } from '../../sales/index.js';
import { ArticleGaps, ArticleReading, Articles, ServiceModule } from '../index.js';

const NOW = '2026-03-02T06:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, SalesModule, ServiceModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const articles = (): Articles => app.get(Articles);
const reading = (): ArticleReading => app.get(ArticleReading);
const CONTENT = {
  title: '珐琅首饰怎么保养',
  topic: 'care' as const,
  kinds: ['ring' as const],
  metals: [],
  gems: [],
  questions: ['珐琅会掉色吗'],
  body: '避免碰撞。\n不要用洗银水浸泡。',
};

let shop: Shop;
let writer: StaffIdentity;
let reader: StaffIdentity;

async function headquarters(name: string): Promise<StaffIdentity> {
  const { id } = await app.db.transactions.run((tx) => aStaffMember(tx, null, { name }));
  return { id, name, role: 'headquarters', storeIds: 'all' };
}
beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  writer = await headquarters('何主管');
  reader = await headquarters('沈总监');
});
beforeEach(async () => {
  app.clock.set(NOW);
  for (const table of ['article_gap', 'article_search', 'article_vote', 'article_version', 'article'])
    await app.db.database.execute(`DELETE FROM ${table}`);
  await app.db.database.execute('DELETE FROM thread_message');
  await app.db.database.execute('DELETE FROM thread');
});

const newest = async (id: string) => {
  const [version] = (await articles().get(id, reader)).versions;
  if (version === undefined) throw new Error('an article without a version');
  return version;
};
async function written(content = CONTENT, by = writer): Promise<string> {
  const id = await articles().begin(by, null);
  await articles().save(by, (await newest(id)).id, 1, content);
  return id;
}
async function act(id: string, action: 'submit' | 'publish' | 'withdraw' | 'sendBack', by: StaffIdentity) {
  const { id: versionId, edition } = await newest(id);
  await articles().act(by, versionId, edition, action, null);
}
async function published(content = CONTENT): Promise<string> {
  const id = await written(content);
  await act(id, 'submit', writer);
  app.clock.set('2026-03-02T06:01:00.000Z');
  await act(id, 'publish', reader);
  return id;
}
const titles = async (asked = {}): Promise<string[]> =>
  (await reading().list(asked)).map((one) => one.content.title);

describe('an article', () => {
  it('is read by customers only after somebody who wrote nothing of it has published it', async () => {
    const id = await written();
    await act(id, 'submit', writer);
    await expect(act(id, 'publish', writer)).rejects.toMatchObject({
      code: 'article.action_refused',
      details: { refusals: ['own_words'] },
    });
    expect(await titles()).toEqual([]);
    await act(id, 'publish', reader);
    expect(await titles()).toEqual([CONTENT.title]);
  });

  it('is not published by somebody who changed a word of it before somebody else did', async () => {
    const id = await written(CONTENT, reader);
    await articles().save(writer, (await newest(id)).id, 2, { ...CONTENT, body: '避免碰撞。' });
    await act(id, 'submit', writer);
    await expect(act(id, 'publish', reader)).rejects.toMatchObject({ details: { refusals: ['own_words'] } });
  });

  it('is not published by a store, and not handed in without a text', async () => {
    const id = await articles().begin(shop.manager, null);
    await expect(act(id, 'submit', shop.manager)).rejects.toMatchObject({
      details: { refusals: ['no_title', 'no_body'] },
    });
    await articles().save(shop.manager, (await newest(id)).id, 1, CONTENT);
    await act(id, 'submit', shop.manager);
    const { id: versionId, edition } = await newest(id);
    await expect(articles().act(shop.manager, versionId, edition, 'publish', null)).rejects.toMatchObject({
      code: 'article.action_refused',
    });
  });

  it('stays as it was read while the next version is written, and in the file for ever after', async () => {
    const id = await published();
    await articles().revise(writer, id);
    await expect(articles().revise(reader, id)).rejects.toMatchObject({ code: 'article.draft_open' });
    await articles().save(writer, (await newest(id)).id, 1, { ...CONTENT, title: '珐琅怎么清洗' });
    await act(id, 'submit', writer);
    expect(await titles()).toEqual([CONTENT.title]);
    app.clock.set('2026-03-02T07:00:00.000Z');
    await act(id, 'publish', reader);
    expect(await titles()).toEqual(['珐琅怎么清洗']);
    const { versions } = await articles().get(id, reader);
    expect(versions.map((one) => [one.version, one.state, one.content.title])).toEqual([
      [2, 'published', '珐琅怎么清洗'],
      [1, 'superseded', CONTENT.title],
    ]);
    const old = versions[1];
    await expect(articles().save(writer, old?.id ?? '', 2, CONTENT)).rejects.toMatchObject({
      code: 'article.action_refused',
    });
    await act(id, 'withdraw', reader);
    expect(await titles()).toEqual([]);
  });

  it('tells whoever saves over words they have not seen', async () => {
    const id = await written();
    const { id: versionId } = await newest(id);
    await expect(articles().save(reader, versionId, 1, CONTENT)).rejects.toMatchObject({
      code: 'edit.outdated',
    });
  });

  it('is offered for the pieces it speaks of', async () => {
    await published();
    await published({ ...CONTENT, title: '怎么预约', kinds: [], questions: [] });
    expect(await titles({ kind: 'ring' })).toEqual([CONTENT.title, '怎么预约']);
    expect(await titles({ kind: 'necklace' })).toEqual(['怎么预约']);
    expect(await titles({ text: 'falang' })).toEqual([CONTENT.title]);
    expect(await titles({ text: '珐琅会掉色' })).toEqual([CONTENT.title]);
  });
});

describe('whether it helped', () => {
  const votes = async (id: string) => (await articles().get(id, reader)).votes;

  it('is one answer a person, which may be changed, also from before they signed in', async () => {
    const id = await published();
    const [visitorKey, customerId] = [newId(), newId()];
    await reading().vote(id, { customerId: null, visitorKey }, true);
    await reading().vote(id, { customerId: null, visitorKey }, false);
    expect(await votes(id)).toMatchObject({ helpful: 0, unhelpful: 1 });
    await reading().vote(id, { customerId, visitorKey }, true);
    expect(await votes(id)).toMatchObject({ helpful: 1, unhelpful: 0 });
    expect(await reading().voteOf(id, { customerId, visitorKey: newId() })).toBe(true);
    expect(await reading().voteOf(id, { customerId: newId(), visitorKey: null })).toBeNull();
  });
});

describe('questions without an article', () => {
  const gaps = () => app.get(ArticleGaps).list(shop.manager);

  async function asks(text: string, storeId: string): Promise<void> {
    const threadId = newId();
    await app.db.transactions.run(async (tx) => {
      const at = app.clock.now();
      await tx.insert('thread', {
        id: threadId,
        subjectKind: 'piece',
        subjectId: newId(),
        customerId: newId(),
        storeId,
        lastAt: at,
      });
      await tx.insert('thread_message', {
        id: newId(),
        threadId,
        kind: 'message',
        side: 'customer',
        authorId: newId(),
        text,
        photoIds: '[]',
        safety: 'passed',
        at,
        shownAt: at,
      });
    });
  }

  it('are what was looked for in vain, once however much was typed, until an article is opened', async () => {
    const id = await published();
    const first = await reading().searched('刻', null);
    expect(await reading().searched('刻字', first)).toBe(first);
    app.clock.set('2026-03-02T06:05:00.000Z');
    const second = await reading().searched('珐琅', first);
    expect(second).not.toBe(first);
    expect(await gaps()).toMatchObject([
      { question: '珐琅', searches: 1, offered: true },
      { question: '刻字', searches: 1, offered: false },
    ]);
    await reading().openedFrom(second, id);
    expect((await gaps()).map((gap) => gap.question)).toEqual(['刻字']);
  });

  it('are what the store was asked and no article speaks of; other stores do not read it', async () => {
    await published();
    await asks('可以在戒指里面刻字吗？', shop.manager.storeIds[0] ?? '');
    await asks('珐琅会掉色吗', shop.manager.storeIds[0] ?? '');
    expect(await gaps()).toMatchObject([{ question: '可以在戒指里面刻字吗？', threads: 1, searches: 0 }]);
    const other = { ...shop.manager, storeIds: [newId()] };
    expect(await app.get(ArticleGaps).list(other)).toEqual([]);
  });

  it('become a draft that begins with the question, or are put away', async () => {
    await reading().searched('可以刻字吗', null);
    await reading().searched('有没有停车场', null);
    app.clock.set('2026-03-02T06:30:00.000Z');
    const id = await articles().begin(shop.manager, '可以刻字吗');
    expect((await newest(id)).content).toMatchObject({ title: '可以刻字吗', questions: ['可以刻字吗'] });
    expect((await gaps()).map((gap) => gap.question)).toEqual(['有没有停车场']);
    await articles().settle(shop.manager, '有没有停车场');
    expect(await gaps()).toEqual([]);
  });
});
