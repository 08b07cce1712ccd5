import { aCustomer, anApp, aShop, findRight, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';

const app = anApp({ keep: true });
type Who = 'lin' | 'zhou' | 'manager' | 'service' | 'foreign' | 'nobody';
const heads: Record<Who, Record<string, string>> = {
  lin: {},
  zhou: {},
  manager: {},
  service: {},
  foreign: {},
  nobody: {},
};
let shop: Shop;
const ids = { lin: '', claim: '' };

const ask = async (who: Who, method: 'GET' | 'POST', path: string, payload?: object) => {
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
    raw: reply.body,
    code: (json['error'] as { code?: string } | undefined)?.code,
  };
};
const step = async (action: string, more: object = {}): Promise<void> => {
  expect(
    await ask('service', 'POST', `admin/claims/${ids.claim}/actions`, { action, ...more }),
  ).toMatchObject({
    status: 200,
  });
};
const period = (axis: string): string => {
  const today = new Date(app.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  return `axis=${axis}&fromOn=${today}&toOn=${today}`;
};
const followUps = async (who: Who): Promise<Record<string, unknown>[]> =>
  (await ask(who, 'GET', 'admin/quality/follow-ups')).body['items'] as Record<string, unknown>[];

/** A repair that was answered in ten minutes, decided in an hour, worked on for a while and handed back. */
beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  const piece = shop.pieceIds[0] ?? '';
  ids.lin = await aCustomer(app.db, '13900000001');
  heads.lin = await loggedIn(app, 'customer', ids.lin);
  heads.zhou = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000002'));
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  heads.service = await loggedIn(app, 'staff', shop.service.id);
  heads.foreign = await loggedIn(app, 'staff', other.manager.id);
  const money = { quotedFen: 515_000, receivedFen: 515_000, means: 'card' };
  await ask('manager', 'POST', 'admin/sales', { pieceId: piece, phone: '13900000001', ...money });
  await app.deliver();
  const photo = newId();
  await app.db.transactions.run((tx) =>
    tx.insert('stored_file', {
      id: photo,
      ownerKind: 'customer',
      ownerId: ids.lin,
      purpose: 'claim',
      bytes: 10,
      width: 1,
      height: 1,
      sha256: photo,
      createdAt: app.clock.now(),
    }),
  );
  const today = new Date(app.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const opened = await ask('lin', 'POST', 'customer/claims', {
    pieceId: piece,
    kind: 'repair',
    problem: 'stone_loose',
    occurredOn: today,
    description: '副石松动',
    photoIds: [photo],
    storeId: shop.storeId,
  });
  ids.claim = String(opened.body['id']);
  app.clock.advance({ minutes: 10 });
  await step('accept');
  app.clock.advance({ minutes: 20 });
  await step('inspect');
  app.clock.advance({ minutes: 30 });
  await step('approve', { note: '免费紧石' });
  app.clock.advance({ minutes: 30 });
  await findRight(app, ids.claim, shop.manager);
  await step('finish', { note: '已紧石' });
  await step('handBack');
});

it('takes a score with its reasons from the owner alone, and makes a poor one a task', async () => {
  const rate = { rating: 2, reasons: ['slow_repair'], comment: '等太久' };
  expect((await ask('zhou', 'POST', `customer/claims/${ids.claim}/rate`, rate)).code).toBe('claim.not_found');
  expect((await ask('lin', 'POST', `customer/claims/${ids.claim}/rate`, { rating: 6 })).status).toBe(400);
  expect(await followUps('manager')).toEqual([]);
  expect((await ask('lin', 'POST', `customer/claims/${ids.claim}/rate`, rate)).status).toBe(200);
  expect(await followUps('service')).toMatchObject([
    { claimId: ids.claim, rating: 2, reasons: ['slow_repair'], comment: '等太久', phone: '139****0001' },
  ]);
  expect(await followUps('foreign')).toEqual([]);
});

it('tells the figures of the period to managers, by what is asked for', async () => {
  const { body } = await ask('manager', 'GET', `admin/quality?${period('employee')}`);
  expect(body).toMatchObject({
    total: {
      cases: 1,
      rated: 1,
      satisfied: 0,
      answeredInTime: 1,
      firstAnswerMinutes: 10,
      decidedInTime: 1,
      handledHours: 1,
      returned: 1,
    },
    lines: [{ key: shop.service.id, name: '技师', cases: 1 }],
  });
  expect(body['reasons']).toEqual([
    { of: 'problem', reason: 'stone_loose', count: 1 },
    { of: 'rating', reason: 'slow_repair', count: 1 },
  ]);
  expect((await ask('service', 'GET', `admin/quality?${period('store')}`)).status).toBe(403);
  expect((await ask('nobody', 'GET', `admin/quality?${period('store')}`)).status).toBe(401);
  expect((await ask('foreign', 'GET', `admin/quality?${period('store')}`)).body).toMatchObject({
    total: { cases: 0 },
  });
  expect(
    (await ask('manager', 'GET', 'admin/quality?axis=store&fromOn=2026-03-02&toOn=2026-03-01')).status,
  ).toBe(400);
});

it('gives the same lines as a sheet', async () => {
  const { raw, status } = await ask('manager', 'GET', `admin/quality/sheet?${period('employee')}`);
  expect(status).toBe(200);
  const [head, line] = raw.replace('\uFEFF', '').split('\r\n');
  expect(head?.startsWith('name,cases,rated')).toBe(true);
  expect(line?.startsWith('"技师",1,1,0,1,1,10,')).toBe(true);
  expect((await ask('service', 'GET', `admin/quality/sheet?${period('store')}`)).status).toBe(403);
});

it('is done with a poor score only with a cause and a correction, and once', async () => {
  const path = `admin/quality/follow-ups/${ids.claim}`;
  const done = { rootCause: 'delay', correction: '加一名技师轮班，已向顾客致歉' };
  expect((await ask('service', 'POST', path, { rootCause: 'delay' })).status).toBe(400);
  expect((await ask('foreign', 'POST', path, done)).code).toBe('follow_up.not_found');
  expect((await ask('service', 'POST', path, done)).status).toBe(204);
  expect((await ask('service', 'POST', path, done)).code).toBe('follow_up.settled');
  expect(await followUps('manager')).toEqual([]);
});
