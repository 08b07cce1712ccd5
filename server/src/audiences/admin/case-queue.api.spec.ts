import { aCustomer, anApp, aShop, aStaffMember, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';
import { Schedules } from '../../platform/outbox/index.js';

/** 14:00 in stores that are open from ten to ten. */
const app = anApp({ keep: true });
type Who = 'owner' | 'consultant' | 'service' | 'manager' | 'hq' | 'foreign';
const heads: Partial<Record<Who, Record<string, string>>> = {};
const ids: string[] = [];
let shop: Shop;

const ask = async (who: Who, method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/${path}`,
    headers: { ...heads[who], 'idempotency-key': newId() },
    ...(payload ? { payload } : {}),
  });
  const json = reply.body.startsWith('{') ? reply.json<Record<string, unknown>>() : {};
  return {
    status: reply.statusCode,
    body: json,
    code: (json['error'] as { code?: string } | undefined)?.code,
  };
};
const queue = async (who: Who, query = ''): Promise<string[]> =>
  ((await ask(who, 'GET', `admin/claims?${query}`)).body['items'] as { id: string }[]).map(({ id }) => id);
const shown = async (who: Who, id: string) => (await ask(who, 'GET', `admin/claims/${id}`)).body;
const act = (id: string, action: string) => ask('service', 'POST', `admin/claims/${id}/actions`, { action });

async function opened(pieceId: string, ownerId: string): Promise<string> {
  const photo = newId();
  await app.db.transactions.run((tx) =>
    tx.insert('stored_file', {
      id: photo,
      ownerKind: 'customer',
      ownerId,
      purpose: 'claim',
      bytes: 10,
      width: 1,
      height: 1,
      sha256: photo,
      createdAt: app.clock.now(),
    }),
  );
  const { body } = await ask('owner', 'POST', 'customer/claims', {
    pieceId,
    kind: 'repair',
    problem: 'stone_loose',
    occurredOn: '2026-03-02',
    description: '松动',
    photoIds: [photo],
    storeId: shop.storeId,
  });
  return String(body['id']);
}

beforeAll(async () => {
  app.clock.set('2026-03-02T14:00:00+08:00');
  shop = await app.db.transactions.run((tx) => aShop(tx));
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  const owner = await aCustomer(app.db, '13900000001');
  heads.owner = await loggedIn(app, 'customer', owner);
  heads.consultant = await loggedIn(app, 'staff', shop.advisors[0]?.id ?? '');
  heads.service = await loggedIn(app, 'staff', shop.service.id);
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  const boss = await app.db.transactions.run((tx) => aStaffMember(tx, null, { role: 'headquarters' }));
  heads.hq = await loggedIn(app, 'staff', String(boss['id']));
  heads.foreign = await loggedIn(app, 'staff', other.manager.id);
  for (const pieceId of shop.pieceIds) {
    const money = { quotedFen: 515_000, receivedFen: 515_000, means: 'card' };
    await ask('manager', 'POST', 'admin/sales', { pieceId, phone: '13900000001', ...money });
    await app.deliver();
  }
  for (const pieceId of shop.pieceIds) {
    app.clock.advance({ minutes: 5 });
    ids.push(await opened(pieceId, owner));
  }
});

describe('the queue of cases', () => {
  it('has what is due first at the top, and what waits at its end', async () => {
    expect(await queue('service')).toEqual(ids);
    await act(ids[0] ?? '', 'accept');
    expect(await queue('service')).toEqual([ids[1], ids[2], ids[0]]);
    expect(await queue('service', 'paused=true')).toEqual([ids[0]]);
    expect(await queue('service', 'states=accepted,inspecting')).toEqual([ids[0]]);
    expect(await queue('service', 'problems=broken')).toEqual([]);
    expect(await queue('service', 'ended=true')).toEqual([]);
  });

  it('shows what is overdue, and belongs to its stores', async () => {
    app.clock.advance({ minutes: 26 });
    expect(await queue('manager', 'overdue=true')).toEqual([ids[1]]);
    expect(await queue('foreign')).toEqual([]);
    expect((await ask('foreign', 'GET', `admin/claims?storeId=${shop.storeId}`)).code).toBe(
      'store.not_found',
    );
  });

  it('gives many cases to one colleague, all of them or none', async () => {
    const some = [ids[1], ids[2]];
    const to = (staffId: string | null, list: unknown[] = some) =>
      ask('manager', 'POST', 'admin/case-queue/assign', { ids: list, staffId });
    expect((await to(shop.service.id, [...some, newId()])).code).toBe('claim.not_found');
    expect(await queue('service', 'assignee=me')).toEqual([]);
    expect((await to(newId())).code).toBe('thread.colleague_unknown');
    expect((await to(shop.service.id)).status).toBe(204);
    expect(await queue('service', 'assignee=me')).toEqual(some);
    expect(await queue('manager', 'assignee=none')).toEqual([ids[0]]);
    expect(await shown('manager', ids[1] ?? '')).toMatchObject({ assigneeName: shop.service.name });
    expect((await to(null)).status).toBe(204);
    expect(await queue('service', 'assignee=me')).toEqual([]);
    const foreign = await ask('foreign', 'POST', 'admin/case-queue/assign', { ids: some, staffId: null });
    expect(foreign.code).toBe('claim.not_found');
    const denied = await ask('consultant', 'POST', 'admin/case-queue/assign', { ids: some, staffId: null });
    expect(denied.status).toBe(403);
  });

  it('names whom a case may be given to, the one who asks first', async () => {
    const { body } = await ask('service', 'GET', `admin/case-queue/colleagues?storeId=${shop.storeId}`);
    const items = body['items'] as { id: string }[];
    expect(items[0]?.id).toBe(shop.service.id);
    expect(items.map(({ id }) => id)).toContain(shop.manager.id);
  });

  it('keeps the views of a person, and nobody else’s', async () => {
    const save = (name: string, filter: object) =>
      ask('manager', 'POST', 'admin/case-queue/views', { name, filter });
    await save('待说明', { unexplained: true });
    const { body } = await save('待说明', { overdue: true, assignee: 'me' });
    const items = body['items'] as { id: string }[];
    expect(items).toMatchObject([{ name: '待说明', filter: { overdue: true, assignee: 'me' } }]);
    expect((await ask('service', 'GET', 'admin/case-queue/views')).body['items']).toEqual([]);
    await ask('service', 'DELETE', `admin/case-queue/views/${items[0]?.id ?? ''}`);
    expect((await ask('manager', 'GET', 'admin/case-queue/views')).body['items']).toHaveLength(1);
    for (let i = 1; i < 12; i += 1) await save(`第${String(i)}个`, {});
    expect((await save('太多了', {})).code).toBe('claim.too_many_views');
    expect((await save('待说明', {})).status).toBe(200);
    expect((await ask('manager', 'DELETE', `admin/case-queue/views/${items[0]?.id ?? ''}`)).status).toBe(204);
  });
});

describe('the clocks of a case on its pages', () => {
  it('stand still with a reason the owner reads, and go on', async () => {
    const id = ids[2] ?? '';
    expect(
      (await ask('service', 'POST', `admin/claims/${id}/pause`, { reason: 'waiting_photo' })).status,
    ).toBe(204);
    const mine = (await ask('owner', 'GET', `customer/claims/${id}`)).body;
    expect(mine).toMatchObject({ pauseReason: 'waiting_photo', dueAt: null });
    expect(mine['clockNotes']).toBeUndefined();
    await app.deliver();
    const messages = (await ask('owner', 'GET', 'customer/messages')).body['items'] as { kind: string }[];
    expect(messages.map(({ kind }) => kind)).toContain('claim_waiting');
    expect((await ask('service', 'POST', `admin/claims/${id}/resume`)).status).toBe(204);
    expect((await ask('owner', 'GET', `customer/claims/${id}`)).body).toMatchObject({ pauseReason: null });
    const denied = await ask('consultant', 'POST', `admin/claims/${id}/pause`, { reason: 'waiting_photo' });
    expect(denied.status).toBe(403);
  });

  it('are explained when broken, by the stores whose case it is', async () => {
    const clocks = (await shown('manager', ids[1] ?? ''))['clocks'] as {
      id: string;
      breachedAt: string | null;
    }[];
    const broken = clocks.find(({ breachedAt }) => breachedAt !== null);
    const body = { reason: 'staff_short', text: '午后只有一人当班' };
    const path = `admin/claims/breaches/${broken?.id ?? ''}`;
    expect((await ask('foreign', 'POST', path, body)).code).toBe('claim.not_found');
    expect((await ask('manager', 'POST', path, body)).status).toBe(204);
    const { clockNotes } = (await shown('manager', ids[1] ?? '')) as { clockNotes: { breachText: string }[] };
    expect(clockNotes.map(({ breachText }) => breachText)).toContain('午后只有一人当班');
  });
});

describe('the promises of the house', () => {
  const body = {
    terms: { minutes: 20, calendar: 'store', advisorPermille: 400, managerPermille: 700, untakenMinutes: 5 },
    reason: '年货节提速',
    seen: 0,
  };
  it('are written by headquarters alone, over what was seen', async () => {
    expect((await ask('manager', 'POST', 'admin/promises/first_answer', body)).status).toBe(403);
    expect((await ask('hq', 'POST', 'admin/promises/first_answer', body)).status).toBe(200);
    expect((await ask('hq', 'POST', 'admin/promises/first_answer', body)).code).toBe('promise.changed');
    expect((await ask('hq', 'POST', 'admin/promises/first_bread', body)).code).toBe('route.not_found');
    const { inForce, versions } = (await ask('consultant', 'GET', 'admin/promises')).body;
    expect((inForce as object[])[0]).toMatchObject({
      promise: 'first_answer',
      version: 1,
      terms: { minutes: 20 },
    });
    expect(versions).toMatchObject([{ reason: '年货节提速', version: 1 }]);
  });
  it('are watched over every store at once by headquarters', async () => {
    expect((await ask('hq', 'GET', 'admin/live?topics=claims:all')).status).toBe(200);
    expect((await ask('manager', 'GET', 'admin/live?topics=claims:all')).code).toBe('store.not_found');
  });
});

describe('what staff are told', () => {
  type Told = { id: string; clockId: string; step: string; open: boolean; takenByName: string | null };
  const inbox = async (who: Who, query = ''): Promise<Told[]> =>
    (await ask(who, 'GET', `admin/inbox?${query}`)).body['items'] as Told[];
  const unread = async (who: Who) => (await ask(who, 'GET', 'admin/inbox/unread')).body['unread'];

  it('is theirs alone, counted until it is read', async () => {
    app.clock.advance({ hours: 3 });
    await app.get(Schedules).runDue();
    await app.deliver();
    const [newest] = await inbox('manager');
    expect(newest).toMatchObject({ kind: 'clock_warned', open: true, takenByName: null, readAt: null });
    expect(await inbox('foreign')).toEqual([]);
    expect((await ask('foreign', 'GET', `admin/inbox?storeId=${shop.storeId}`)).code).toBe('store.not_found');
    const before = Number(await unread('manager'));
    await ask('foreign', 'POST', 'admin/inbox/read', { ids: [newest?.id] });
    expect(await unread('manager')).toBe(before);
    expect((await ask('manager', 'POST', 'admin/inbox/read', { ids: [newest?.id] })).status).toBe(204);
    expect(await unread('manager')).toBe(before - 1);
    expect((await ask('manager', 'POST', 'admin/inbox/read', {})).status).toBe(204);
    expect([await unread('manager'), await inbox('manager', 'unread=true')]).toEqual([0, []]);
    expect(await inbox('manager', 'kind=poor_score')).toEqual([]);
  });

  it('names whoever takes care of it, to everybody it was told', async () => {
    const [told] = await inbox('hq');
    const path = `admin/case-queue/clocks/${told?.clockId ?? ''}`;
    expect((await ask('foreign', 'POST', `${path}/take`, {})).code).toBe('claim.not_found');
    expect((await ask('consultant', 'POST', `${path}/take`, {})).status).toBe(204);
    expect((await ask('manager', 'POST', `${path}/take`, {})).code).toBe('clock.taken');
    const seen = (await inbox('hq')).find(({ clockId }) => clockId === told?.clockId);
    expect(seen?.takenByName).toBe(shop.advisors[0]?.name);
    expect((await ask('service', 'POST', `${path}/let-go`)).code).toBe('clock.taken');
    expect((await ask('manager', 'POST', `${path}/let-go`)).status).toBe(204);
  });

  it('rings where one works', async () => {
    expect((await ask('manager', 'GET', `admin/live?topics=bell:${shop.storeId}`)).status).toBe(200);
    expect((await ask('foreign', 'GET', `admin/live?topics=bell:${shop.storeId}`)).code).toBe(
      'store.not_found',
    );
    expect((await ask('hq', 'GET', 'admin/live?topics=bell:all')).status).toBe(200);
  });
});
