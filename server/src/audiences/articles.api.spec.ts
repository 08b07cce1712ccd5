import { anApp, aCustomer, aShop, aStaffMember, loggedIn } from '../../test/index.js';
import { newId } from '../platform/database/index.js';

interface Version {
  id: string;
  version: number;
  state: string;
  edition: number;
  content: Record<string, unknown>;
  actions: { action: string; refusals: string[] }[];
}
interface Body {
  id: string;
  versions: Version[];
  items: { id: string; title: string; helpful: number; question: string }[];
  content: { title: string };
  helpful: boolean | null;
  error: { code: string };
}
type Who = 'consultant' | 'service' | 'headquarters' | 'customer' | 'visitor';

const app = anApp({ keep: true });
const headers: Partial<Record<Who, { authorization: string }>> = {};
beforeAll(async () => {
  const { storeId } = await app.db.transactions.run((tx) => aShop(tx));
  for (const role of ['consultant', 'service'] as const) {
    const { id } = await app.db.transactions.run((tx) => aStaffMember(tx, { id: storeId }, { role }));
    headers[role] = await loggedIn(app, 'staff', id);
  }
  const { id } = await app.db.transactions.run((tx) => aStaffMember(tx, null, { role: 'headquarters' }));
  headers.headquarters = await loggedIn(app, 'staff', id);
  headers.customer = await loggedIn(app, 'customer', await aCustomer(app.db, '13912345001'));
});

async function ask(who: Who, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  const audience = who === 'customer' || who === 'visitor' ? 'customer' : 'admin';
  const reply = await app.inject({
    method,
    url: `/api/${audience}/articles${path}`,
    headers: headers[who] ?? {},
    ...(payload ? { payload } : {}),
  });
  return { status: reply.statusCode, body: reply.body === '' ? ({} as Body) : reply.json<Body>() };
}

const content = {
  title: '珐琅首饰怎么保养',
  topic: 'care',
  kinds: ['ring'],
  metals: [],
  gems: [],
  questions: ['珐琅会掉色吗'],
  body: '避免碰撞。',
};

it('an article goes from the question of a visitor to the answer they find helpful', async () => {
  const searched = await ask('visitor', 'POST', '/searches', { text: '珐琅掉色' });
  expect(searched.status).toBe(200);
  expect((await ask('consultant', 'GET', '/gaps')).status).toBe(403);
  const gaps = await ask('service', 'GET', '/gaps');
  expect(gaps.body.items).toMatchObject([{ question: '珐琅掉色', searches: 1, offered: false }]);

  expect((await ask('consultant', 'POST', '', { question: '珐琅掉色' })).status).toBe(403);
  const begun = await ask('service', 'POST', '', { question: '珐琅掉色' });
  expect(begun.body.versions[0]).toMatchObject({ state: 'draft', content: { title: '珐琅掉色' } });
  expect((await ask('service', 'GET', '/gaps')).body.items).toEqual([]);

  const version = `/versions/${begun.body.versions[0]?.id ?? ''}`;
  expect(
    (await ask('service', 'PUT', version, { edition: 1, content: { ...content, topic: 'x' } })).status,
  ).toBe(400);
  expect((await ask('service', 'PUT', version, { edition: 1, content })).status).toBe(200);
  expect((await ask('service', 'PUT', version, { edition: 1, content })).body.error.code).toBe(
    'edit.outdated',
  );
  await ask('service', 'POST', `${version}/actions`, { action: 'submit', edition: 2 });
  const refused = await ask('service', 'POST', `${version}/actions`, { action: 'publish', edition: 2 });
  expect(refused.body.error.code).toBe('article.action_refused');
  expect((await ask('visitor', 'GET', `/${begun.body.id}`)).body.error.code).toBe('article.not_found');
  const shown = await ask('headquarters', 'POST', `${version}/actions`, { action: 'publish', edition: 2 });
  expect(shown.body.versions[0]).toMatchObject({ state: 'published', content });

  expect((await ask('visitor', 'GET', '?text=falang&kind=ring')).body.items).toMatchObject([
    { id: begun.body.id, title: content.title },
  ]);
  expect((await ask('visitor', 'GET', '?kind=brooch')).body.items).toEqual([]);
  const opened = await ask('visitor', 'POST', `/searches/${searched.body.id}/opened`, {
    articleId: begun.body.id,
  });
  expect(opened.status).toBe(204);

  const visitorKey = newId();
  const vote = `/${begun.body.id}/vote`;
  expect((await ask('visitor', 'PUT', vote, { helpful: false, visitorKey })).status).toBe(204);
  expect((await ask('customer', 'PUT', vote, { helpful: true, visitorKey })).status).toBe(204);
  expect((await ask('customer', 'GET', `/${begun.body.id}`)).body).toMatchObject({ content, helpful: true });
  expect((await ask('consultant', 'GET', '')).body.items).toMatchObject([
    { id: begun.body.id, state: 'published', helpful: 1, unhelpful: 0 },
  ]);
  const next = await ask('service', 'POST', `/${begun.body.id}/versions`);
  expect(next.body.versions.map((one) => [one.version, one.state])).toEqual([
    [2, 'draft'],
    [1, 'published'],
  ]);
  expect((await ask('service', 'POST', '/gaps', { question: '有没有停车场' })).status).toBe(204);
});
