import { addDays, dayOf, instantOf } from '@zhuyue/shared';
import { Emulator } from '../../../../scripts/wechat-emulator/src/emulator.js';
import { aCustomer, anApp, aShop, loggedIn, type Shop } from '../../../test/index.js';
import { Appointments, Surprises } from '../../domains/appointments/index.js';
import { CHECK_AGAIN_MS, Threads } from '../../domains/service/index.js';
import { newId } from '../../platform/database/index.js';

const CHECK = '/wxa/msg_sec_check';

let emulator: Emulator;
const env: Record<string, string> = {};
beforeAll(async () => {
  emulator = new Emulator({ seed: 'threads', sendMs: 0 });
  await emulator.start();
  Object.assign(env, emulator.world().env(emulator.base));
});
afterAll(() => emulator.stop());

const app = anApp({ keep: true, env });
type Who = 'lin' | 'zhou' | 'manager' | 'advisor' | 'foreign' | 'nobody';
const heads: Record<Who, Record<string, string>> = {
  lin: {},
  zhou: {},
  manager: {},
  advisor: {},
  foreign: {},
  nobody: {},
};
let shop: Shop;
const ids = { piece: '', lin: '' };

interface Line {
  id: string;
  kind: string;
  side: string;
  text: string | null;
  safety: string;
  read: boolean;
}
interface Told {
  unread?: number;
  waitingSince?: string | null;
  assignee?: string | null;
  messages?: Line[];
  items?: Record<string, unknown>[];
  error?: { code: string };
}
const ask = async (
  who: Who,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
  key = newId(),
) => {
  const reply = await app.inject({
    method,
    url: `/api/${path}`,
    headers: { ...heads[who], 'idempotency-key': key },
    ...(payload ? { payload } : {}),
  });
  const body: Told = reply.body === '' ? {} : reply.json<Told>();
  return { status: reply.statusCode, body, raw: reply.body, code: body.error?.code };
};
const about = (): { kind: string; id: string } => ({ kind: 'piece', id: ids.piece });
const query = (): string => `kind=piece&id=${ids.piece}`;
const mine = (who: Who = 'lin') => ask(who, 'GET', `customer/threads/about?${query()}`);
const desk = (who: Who = 'advisor') => ask(who, 'GET', `admin/threads/about?${query()}`);
const says = (text: string, key?: string) =>
  ask('lin', 'POST', 'customer/threads/messages', { ...about(), text }, key);
const answers = (text: string, saying: 'message' | 'note' = 'message') =>
  ask('advisor', 'POST', 'admin/threads/messages', { ...about(), saying, text });
const topics = async (topic: string): Promise<Record<string, unknown>[]> => {
  const rows = await app.db.database.query<{ payload: Record<string, unknown> }>(
    'SELECT payload FROM outbox_event WHERE topic = ? ORDER BY id',
    [topic],
  );
  return rows.map(({ payload }) => payload);
};

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  ids.piece = shop.pieceIds[0] ?? '';
  ids.lin = await aCustomer(app.db, '13900000001');
  heads.lin = await loggedIn(app, 'customer', ids.lin);
  heads.zhou = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000002'));
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  heads.advisor = await loggedIn(app, 'staff', shop.advisors[0]?.id ?? '');
  heads.foreign = await loggedIn(app, 'staff', other.manager.id);
  const sold = {
    pieceId: ids.piece,
    phone: '13900000001',
    quotedFen: 515_000,
    receivedFen: 515_000,
    means: 'card',
  };
  expect((await ask('manager', 'POST', 'admin/sales', sold)).status).toBe(200);
  await app.deliver();
});
beforeEach(async () => {
  emulator.world().reset();
  app.clock.advance({ minutes: 1 });
  await app.db.database.execute('DELETE FROM thread_message');
  await app.db.database.execute('DELETE FROM thread');
});

it('is the owner’s and the store’s, and nobody else finds it', async () => {
  expect((await mine()).body).toMatchObject({ unread: 0, messages: [] });
  expect((await mine('zhou')).code).toBe('thread.not_found');
  expect((await mine('nobody')).status).toBe(401);
  expect((await desk('foreign')).code).toBe('thread.not_found');
  expect((await ask('zhou', 'POST', 'customer/threads/messages', { ...about(), text: '好' })).code).toBe(
    'thread.not_found',
  );
  expect((await ask('lin', 'POST', 'admin/threads/read', about())).status).toBe(401);
  expect((await ask('lin', 'POST', 'customer/threads/messages', about())).code).toBe('thread.empty_message');
});

it('carries a question and its answer once, with read marks, and says that it was answered', async () => {
  const key = newId();
  await says('戒指的副石松了', key);
  await says('戒指的副石松了', key);
  expect((await desk()).body.messages).toMatchObject([
    { side: 'customer', text: '戒指的副石松了', safety: 'passed' },
  ]);
  expect((await desk()).body).toMatchObject({ unread: 1 });
  expect(
    (await ask('advisor', 'GET', `admin/threads?storeId=${shop.storeId}&waiting=true`)).body.items,
  ).toMatchObject([{ kind: 'piece', unread: 1, phone: '139****0001' }]);
  app.clock.advance({ minutes: 1 });
  expect((await ask('advisor', 'POST', 'admin/threads/read', about())).status).toBe(204);
  expect((await mine()).body.messages).toMatchObject([{ read: true }]);
  await answers('请带来店里，我们当面看');
  const { body } = await mine();
  expect(body).toMatchObject({ unread: 1, waitingSince: null });
  expect((await topics('thread.answered')).at(-1)).toMatchObject({
    subjectKind: 'piece',
    subjectId: ids.piece,
    first: true,
  });
});

it('shows what the store says to itself to no customer, in no reply', async () => {
  await says('在吗');
  await answers('内部：这位顾客上次投诉过', 'note');
  const colleague = shop.advisors[1]?.id ?? '';
  const handed = { ...about(), toStaffId: colleague, text: '内部交接：等主管核价' };
  expect((await ask('advisor', 'POST', 'admin/threads/handover', handed)).body).toMatchObject({
    assignee: '顾问2',
  });
  expect(
    (await ask('advisor', 'POST', 'admin/threads/handover', { ...handed, toStaffId: newId() })).code,
  ).toBe('thread.colleague_unknown');
  const replies = [
    (await mine()).raw,
    (await says('还在吗')).raw,
    (await ask('lin', 'GET', 'customer/threads')).raw,
    (await ask('lin', 'GET', 'customer/messages')).raw,
    (await ask('lin', 'GET', `customer/pieces/${ids.piece}`)).raw,
  ];
  for (const reply of replies) expect(reply).not.toMatch(/内部|交接|核价|投诉过/);
  expect((await desk()).raw).toContain('核价');
});

it('holds back what WeChat objects to, from everybody but its author and a manager, who may let it through', async () => {
  const own = await says('这里可以赌博');
  expect(own.body.messages).toMatchObject([{ text: '这里可以赌博', safety: 'held' }]);
  expect((await desk()).body.messages).toMatchObject([{ text: null, safety: 'held' }]);
  const [held] = (await desk('manager')).body.messages ?? [];
  expect(held).toMatchObject({ text: '这里可以赌博', safety: 'held' });
  const release = { messageId: held?.id };
  expect((await ask('advisor', 'POST', 'admin/threads/release', release)).status).toBe(403);
  expect((await ask('foreign', 'POST', 'admin/threads/release', release)).code).toBe('thread.not_found');
  expect((await ask('manager', 'POST', 'admin/threads/release', release)).status).toBe(200);
  expect((await ask('manager', 'POST', 'admin/threads/release', release)).code).toBe(
    'thread.message_settled',
  );
  expect((await desk()).body.messages).toMatchObject([{ text: '这里可以赌博', safety: 'passed' }]);
});

it('keeps a text that nobody can check, and shows it once the check is back', async () => {
  emulator.world().faults.add({ path: CHECK }, { kind: 'status', status: 503 });
  expect((await says('请问什么时候能修好')).body.messages).toMatchObject([{ safety: 'checking' }]);
  expect((await desk()).body.messages).toMatchObject([{ text: null, safety: 'checking' }]);
  expect((await desk('manager')).body.messages).toMatchObject([{ text: null }]);
  emulator.world().faults.clear();
  app.clock.advance({ seconds: CHECK_AGAIN_MS / 1000 + 1 });
  await app.get(Threads).checkOpen();
  expect((await desk()).body.messages).toMatchObject([{ text: '请问什么时候能修好', safety: 'passed' }]);
});

it('asks WeChat as the author where there is one, and about the text alone when the author was not here lately', async () => {
  await app.db.database.execute('UPDATE customer_account SET openid = ? WHERE id = ?', ['oLin', ids.lin]);
  emulator.world().people.login({ openid: 'oLin' });
  await says('第一句');
  emulator.world().faults.add({ path: CHECK, times: 1 }, { kind: 'errcode', n: 61010 });
  await says('第二句');
  expect((await desk()).body.messages?.map(({ safety }) => safety)).toEqual(['passed', 'passed']);
  const asked = emulator
    .world()
    .journal.since(0)
    .filter(({ path, errcode }) => path === CHECK && errcode !== 40001);
  expect(asked.map(({ body }) => body.includes('oLin'))).toEqual([true, true, false]);
  await app.db.database.execute('UPDATE customer_account SET openid = NULL WHERE id = ?', [ids.lin]);
});

it('tells the customer once of answers that have not been read', async () => {
  const told = async (): Promise<number> => {
    await app.deliver();
    const rows = await app.db.database.query("SELECT id FROM inbox_message WHERE kind = 'thread_reply'");
    return rows.length;
  };
  const before = await told();
  await says('在吗');
  await answers('在的');
  app.clock.advance({ seconds: 5 });
  await answers('请讲');
  expect((await told()) - before).toBe(1);
  app.clock.advance({ seconds: 5 });
  await ask('lin', 'POST', 'customer/threads/read', about());
  app.clock.advance({ seconds: 5 });
  await answers('还在吗');
  expect((await told()) - before).toBe(2);
});

it('of a surprise gives nothing away in the list of messages', async () => {
  const visit = await app.get(Appointments).book(
    ids.lin,
    {
      storeId: shop.storeId,
      startsAt: instantOf(addDays(dayOf(app.clock.now()), 1), '14:00'),
      purpose: 'try_on',
      wishes: [],
      contactName: '林女士',
    },
    newId(),
  );
  await app.get(Surprises).set(ids.lin, visit, true, null);
  const of = { kind: 'appointment', id: visit };
  await ask('lin', 'POST', 'customer/threads/messages', { ...of, text: '戒指到了吗' });
  await ask('advisor', 'POST', 'admin/threads/messages', { ...of, saying: 'message', text: '到了' });
  await app.deliver();
  const { body } = await ask('lin', 'GET', 'customer/messages');
  const reply = body.items?.find(({ kind }) => kind === 'thread_reply');
  expect(reply?.['facts']).toEqual({ surprise: 'yes', subjectKind: 'appointment', subjectId: visit });
});

it('keeps canned answers for the store that wrote them', async () => {
  const path = `admin/canned-answers?storeId=${shop.storeId}`;
  const words = { title: '营业时间', text: '我们每天十点到二十二点营业。' };
  expect(
    (await ask('advisor', 'POST', 'admin/canned-answers', { ...words, storeId: shop.storeId })).status,
  ).toBe(204);
  const [kept] = (await ask('advisor', 'GET', path)).body.items ?? [];
  expect(kept).toMatchObject({ ...words, forAll: false, mayChange: true, used: 0 });
  const own = `admin/canned-answers/${String(kept?.['id'])}`;
  expect((await ask('foreign', 'PUT', own, words)).code).toBe('canned_answer.not_found');
  expect((await ask('foreign', 'GET', path)).code).toBe('store.not_found');
  await ask('advisor', 'POST', 'admin/threads/messages', {
    ...about(),
    saying: 'message',
    text: words.text,
    answerId: kept?.['id'],
  });
  expect((await ask('advisor', 'GET', path)).body.items).toMatchObject([{ used: 1 }]);
  expect((await ask('manager', 'POST', `${own}/retire`)).status).toBe(204);
  expect((await ask('advisor', 'GET', path)).body.items).toEqual([]);
});
