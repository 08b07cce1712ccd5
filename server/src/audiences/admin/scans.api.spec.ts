import { FIRST_SCAN_POLICY } from '@zhuyue/shared';
import { aShop, aStaffMember, anApp, loggedIn, type Shop } from '../../../test/index.js';
import { ScanLog, ScanWatch } from '../../domains/inventory/index.js';

const app = anApp({ keep: true });
const made = {} as { shop: Shop; other: Shop; serial: string };
interface Body {
  [field: string]: unknown;
  items: { id: string; kind: string; state: string }[];
}

beforeAll(async () => {
  await app.db.transactions.run(async (tx) => {
    made.shop = await aShop(tx);
    made.other = await aShop(tx, { board: false });
  });
  const [piece] = await app.db.database.query<{ serial: string }>('SELECT serial FROM piece WHERE id = ?', [
    made.shop.pieceIds[0],
  ]);
  made.serial = piece?.serial ?? '';
  const places = [
    { lat: 31.2, lng: 121.4 },
    { lat: 39.9, lng: 116.4 },
  ];
  for (const place of places) {
    await app.inject({
      url: `/api/tag/serial/${made.serial}`,
      headers: { 'x-place': `${String(place.lat)},${String(place.lng)}`, 'user-agent': String(place.lat) },
    });
  }
  await app.get(ScanLog).flush();
  await app.get(ScanWatch).look();
});

const ask = async (who: string, url: string, payload?: object) => {
  const headers = await loggedIn(app, 'staff', who);
  const reply = await app.inject({
    method: payload ? 'POST' : 'GET',
    url: `/api/admin/scans/${url}`,
    headers,
    ...(payload ? { payload } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Body>() };
};

describe('the policy of scans', () => {
  const policy = async (who: string, payload?: object) => {
    const url = '/api/admin/scan-policy';
    const headers = await loggedIn(app, 'staff', who);
    const reply = await app.inject(payload ? { method: 'POST', url, headers, payload } : { url, headers });
    return { status: reply.statusCode, body: reply.json<Record<string, unknown>>() };
  };

  it('is read by managers and written by headquarters alone, within its bounds', async () => {
    const hq = await app.db.transactions.run((tx) => aStaffMember(tx, null));
    const read = await policy(made.shop.manager.id);
    expect(read.body).toEqual({ inForce: FIRST_SCAN_POLICY, versions: [] });
    const body = { terms: { ...FIRST_SCAN_POLICY, placesKm: 80 }, reason: '跨江两店常被误报' };
    expect((await policy(made.shop.manager.id, body)).status).toBe(403);
    expect((await policy(made.shop.advisors[0]?.id ?? '')).status).toBe(403);
    const beyond = { ...body, terms: { ...body.terms, placesKm: 1 } };
    expect((await policy(hq.id, beyond)).status).toBe(400);
    const written = await policy(hq.id, body);
    expect(written.body['versions']).toMatchObject([
      { version: 1, state: 'draft', actions: [{ action: 'approve', refusals: ['own_draft'] }, {}] },
    ]);
    expect((await policy(hq.id, body)).status).toBe(409);
  });
});

describe('alarms about scans', () => {
  it('are listed for the manager of the store, with what they rest on', async () => {
    const { status, body } = await ask(made.shop.manager.id, 'alarms');
    expect([status, body.items.length]).toEqual([200, 1]);
    expect(body.items[0]).toMatchObject({ kind: 'two_places', state: 'open', serial: made.serial });
    const one = await ask(made.shop.manager.id, `alarms/${body.items[0]?.id ?? ''}`);
    expect(one.body).toMatchObject({ facts: { minutes: 1 }, actions: ['explain', 'confirm'] });
    expect(one.body['scans']).toHaveLength(2);
  });

  it('are not there for another store, and not for an advisor', async () => {
    const id = (await ask(made.shop.manager.id, 'alarms')).body.items[0]?.id ?? '';
    expect((await ask(made.other.manager.id, 'alarms')).body.items).toEqual([]);
    expect((await ask(made.other.manager.id, `alarms/${id}`)).status).toBe(404);
    expect((await ask(made.shop.advisors[0]?.id ?? '', 'alarms')).status).toBe(403);
  });

  it('are settled with a reason; what is confirmed is told to everybody who scans, until it is closed', async () => {
    const id = (await ask(made.shop.manager.id, 'alarms')).body.items[0]?.id ?? '';
    const act = (action: string, note?: string) =>
      ask(made.shop.manager.id, `alarms/${id}/actions`, { action, ...(note ? { note } : {}) });
    const verdict = async (): Promise<unknown> =>
      (await app.inject({ url: `/api/tag/serial/${made.serial}` })).json<Body>()['verdict'];
    expect((await act('confirm')).status).toBe(400);
    expect(await verdict()).toBe('genuine');
    expect((await act('confirm', '柜内这一件未离店，另一处是复制的标签')).body).toMatchObject({
      state: 'confirmed',
    });
    while ((await verdict()) !== 'suspect') await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await act('explain', '再想想')).status).toBe(409);
    expect((await act('close', '已换签')).body).toMatchObject({ state: 'closed', actions: [] });
    while ((await verdict()) !== 'genuine') await new Promise((resolve) => setTimeout(resolve, 50));
  });
});

describe('a tag in the hand of one of us', () => {
  it('says where the piece lies and how it is scanned: twice far apart, and once just now', async () => {
    await app.get(ScanLog).flush();
    const { status, body } = await ask(made.shop.advisors[0]?.id ?? '', made.serial);
    expect(status).toBe(200);
    expect(body).toMatchObject({ pieceId: made.shop.pieceIds[0], state: 'in_stock', others: 3, people: 3 });
    expect(body['rungs']).toHaveLength(5);
  });

  it('of another store says nothing', async () => {
    expect((await ask(made.other.manager.id, made.serial)).status).toBe(404);
    expect((await ask(made.other.manager.id, 'ABC')).status).toBe(400);
  });
});
