import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anApp, aShop, aStaffMember, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../database/index.js';
import { Schedules } from '../outbox/index.js';
import { Robots } from './index.js';

/** A group as the services answer: it keeps what it was told, and refuses when it is told to. */
const group = { told: [] as string[], answer: { errcode: 0, errmsg: 'ok' }, status: 200 };
let receiver: Server;
const env: Record<string, string> = {};
beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      if (request.url === '/away') return void response.writeHead(302, { location: '/hook' }).end();
      const { text } = JSON.parse(body) as { text: { content: string } };
      if (group.answer.errcode === 0) group.told.push(text.content);
      response.writeHead(group.status).end(JSON.stringify(group.answer));
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  env['ROBOT_ORIGINS'] = `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}`;
});
afterAll(() => new Promise((resolve) => receiver.close(resolve)));

const app = anApp({ env, keep: true });
const heads: Record<string, Record<string, string>> = {};
let shop: Shop;
const ask = async (who: string, path: string, payload?: object) => {
  const reply = await app.inject({
    method: payload ? 'POST' : 'GET',
    url: `/api/admin/${path}`,
    headers: { ...heads[who], 'idempotency-key': newId() },
    ...(payload ? { payload } : {}),
  });
  const body = reply.json<Record<string, unknown>>();
  return { status: reply.statusCode, body, code: (body['error'] as { code?: string } | undefined)?.code };
};
const hook = (path = '/hook'): string => `${env['ROBOT_ORIGINS'] ?? ''}${path}`;
const said = (over: object = {}) => ({
  house: false,
  kind: 'wecom',
  url: hook(),
  active: true,
  quietFrom: null,
  quietTo: null,
  seen: 0,
  ...over,
});
const tell = (text: string, urgent = false, id = newId()): Promise<void> =>
  app.get(Robots).put({ id, createdAt: app.clock.now() }, [shop.storeId], text, urgent);

beforeAll(async () => {
  app.clock.set('2026-03-02T14:00:00+08:00');
  shop = await app.db.transactions.run((tx) => aShop(tx));
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  const boss = await app.db.transactions.run((tx) => aStaffMember(tx, null, { role: 'headquarters' }));
  heads['manager'] = await loggedIn(app, 'staff', shop.manager.id);
  heads['foreign'] = await loggedIn(app, 'staff', other.manager.id);
  heads['hq'] = await loggedIn(app, 'staff', String(boss['id']));
  heads['service'] = await loggedIn(app, 'staff', shop.service.id);
});
beforeEach(async () => {
  app.clock.set('2026-03-02T14:00:00+08:00');
  Object.assign(group, { told: [], answer: { errcode: 0, errmsg: 'ok' }, status: 200 });
  for (const table of ['robot_message', 'robot', 'outbox_delivery', 'outbox_event'])
    await app.db.database.execute(`DELETE FROM ${table}`);
  await app.db.database.execute('UPDATE schedule_lease SET nextAt = ?, leaseUntil = ?', [
    app.clock.now(),
    app.clock.now(),
  ]);
});

describe('a group robot', () => {
  it('is set up by the manager for their store, and its address is never shown again', async () => {
    expect((await ask('manager', 'robots', said())).status).toBe(200);
    const { body } = await ask('manager', 'robots');
    expect(body).toMatchObject({ store: { kind: 'wecom', active: true, version: 1 }, house: null });
    expect(JSON.stringify(body)).not.toContain('/hook');
    const [row] = await app.db.database.query<{ sealedUrl: string }>('SELECT sealedUrl FROM robot');
    expect(row?.sealedUrl).not.toContain('hook');
    expect((await ask('manager', 'robots', said())).code).toBe('edit.outdated');
    expect((await ask('service', 'robots')).status).toBe(403);
    expect((await ask('foreign', 'robots', said({ storeId: shop.storeId }))).code).toBe('store.not_found');
    expect((await ask('manager', 'robots', said({ house: true }))).status).toBe(403);
    expect((await ask('hq', 'robots', said({ house: true, storeId: shop.storeId }))).body).toMatchObject({
      house: { version: 1 },
    });
  });

  it('goes nowhere it may not, and shows what the service answers', async () => {
    for (const url of ['http://10.0.0.7/hook', 'https://qyapi.weixin.qq.com.evil.example/x'])
      expect((await ask('manager', 'robots', said({ url }))).code).toBe('robot.url_refused');
    await ask('manager', 'robots', said());
    expect((await ask('manager', 'robots/test', { house: false })).body).toEqual({
      taken: true,
      words: '200 ok',
    });
    expect(group.told).toHaveLength(1);
    group.answer = { errcode: 93000, errmsg: 'invalid webhook url' };
    expect((await ask('manager', 'robots/test', { house: false })).body).toEqual({
      taken: false,
      words: '200 invalid webhook url',
    });
    await ask('manager', 'robots', said({ url: hook('/away'), seen: 1 }));
    expect((await ask('manager', 'robots/test', { house: false })).body).toMatchObject({ taken: false });
  });

  it('is told once, and again until it has taken it', async () => {
    await ask('manager', 'robots', said());
    group.answer = { errcode: 45009, errmsg: 'api freq out of limit' };
    const id = newId();
    await tell('快到时限', false, id);
    await tell('快到时限', false, id);
    await app.deliver();
    expect((await ask('manager', 'robots')).body).toMatchObject({
      store: { messages: [{ state: 'failed', answer: '200 api freq out of limit' }] },
    });
    group.answer = { errcode: 0, errmsg: 'ok' };
    app.clock.advance({ minutes: 1 });
    await app.deliver();
    await app.db.database.execute("UPDATE outbox_delivery SET state = 'waiting', nextAt = ?", [
      app.clock.now(),
    ]);
    await app.deliver();
    expect(group.told).toEqual(['快到时限']);
  });

  it('is left alone in its quiet time, except for what is urgent', async () => {
    await ask('manager', 'robots', said({ quietFrom: '13:00', quietTo: '15:00' }));
    await tell('时限将尽');
    await tell('已超时', true);
    await app.deliver();
    expect(group.told).toEqual(['已超时']);
    app.clock.set('2026-03-02T15:00:30+08:00');
    await Promise.all([app.get(Schedules).runDue(), app.get(Schedules).runDue()]);
    await app.deliver();
    expect(group.told).toEqual(['已超时', '时限将尽']);
  });

  it('that was switched off meanwhile is told nothing', async () => {
    await ask('manager', 'robots', said());
    await tell('快到时限');
    const { url: _, ...off } = said({ active: false, seen: 1 });
    expect((await ask('manager', 'robots', off)).status).toBe(200);
    await app.deliver();
    expect(group.told).toEqual([]);
  });
});
