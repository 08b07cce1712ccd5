import { anApp, aShop, aStaffMember, loggedIn, type Shop } from '../../../test/index.js';
import { WHOLE_SCOPE } from '@zhuyue/shared';

const app = anApp({ keep: true });
const heads: Record<'hq' | 'second' | 'manager' | 'advisor' | 'stranger', Record<string, string>> = {
  hq: {},
  second: {},
  manager: {},
  advisor: {},
  stranger: {},
};
let shop: Shop;

beforeAll(async () => {
  const made = await app.db.transactions.run(async (tx) => {
    const hq = await aStaffMember(tx, null, { role: 'headquarters' });
    const second = await aStaffMember(tx, null, { role: 'headquarters' });
    return { hq, second, shop: await aShop(tx), other: await aShop(tx, { board: false }) };
  });
  shop = made.shop;
  heads.hq = await loggedIn(app, 'staff', made.hq.id);
  heads.second = await loggedIn(app, 'staff', made.second.id);
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  heads.advisor = await loggedIn(app, 'staff', (shop.advisors[0] ?? shop.service).id);
  heads.stranger = await loggedIn(app, 'staff', made.other.manager.id);
});

const ask = async (
  who: keyof typeof heads,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
): Promise<{ status: number; body: Record<string, unknown>; code: string | undefined }> => {
  const reply = await app.inject({
    method,
    url: `/api/admin/${path}`,
    headers: heads[who],
    ...(payload ? { payload } : {}),
  });
  const body = reply.json<Record<string, unknown>>();
  return { status: reply.statusCode, body, code: (body['error'] as { code?: string } | undefined)?.code };
};

describe('a price rule', () => {
  const rule = {
    sort: 'promotion',
    name: '工费八折',
    reason: '婚嫁季活动',
    rank: 10,
    fromAt: '2026-01-01T00:00:00.000Z',
    untilAt: null,
    scope: { ...WHOLE_SCOPE },
    promotion: { component: 'labour', way: 'percent', value: 200, exclusive: false, floorPermille: null },
    channel: null,
    craft: null,
    extra: null,
    tradeIn: null,
  };

  it('is written and approved by two of headquarters, read by managers, and by nobody below', async () => {
    expect((await ask('manager', 'POST', 'price-rules', rule)).status).toBe(403);
    const written = await ask('hq', 'POST', 'price-rules', rule);
    expect(written.body).toMatchObject({ state: 'draft', name: '工费八折' });
    const path = `price-rules/${String(written.body['id'])}`;
    expect((await ask('manager', 'GET', path)).body).toMatchObject({ name: '工费八折' });
    const { mark } = written.body;
    expect((await ask('advisor', 'GET', path)).status).toBe(403);
    expect((await ask('manager', 'PUT', path, { ...rule, mark })).status).toBe(403);
    const changed = await ask('hq', 'PUT', path, { ...rule, mark, name: '工费七五折' });
    expect(changed.body).toMatchObject({ name: '工费七五折' });
    expect((await ask('hq', 'PUT', path, { ...rule, mark })).code).toBe('edit.outdated');
    expect((await ask('hq', 'POST', 'price-rules/outlook', rule)).status).toBeLessThan(300);
    expect((await ask('advisor', 'POST', 'price-rules/outlook', rule)).status).toBe(403);
    const approve = { action: 'approve', mark: changed.body['mark'] };
    expect((await ask('hq', 'POST', `${path}/actions`, approve)).code).toBe('price_rule.action_refused');
    expect((await ask('manager', 'POST', `${path}/actions`, approve)).status).toBe(403);
    expect((await ask('second', 'POST', `${path}/actions`, approve)).body).toMatchObject({
      state: 'approved',
    });
    expect((await ask('manager', 'GET', 'price-rules?sort=promotion')).body).toMatchObject({
      items: [{ state: 'approved' }],
    });
    expect((await ask('advisor', 'GET', 'price-rules?sort=promotion')).status).toBe(403);
    expect(
      (await ask('second', 'POST', `${path}/actions`, { ...approve, action: 'end' })).status,
    ).toBeLessThan(300);
  });

  it('shows managers where channels differ, and nobody below', async () => {
    expect((await ask('manager', 'GET', 'price-rules/gaps')).body).toMatchObject({ total: 0, items: [] });
    expect((await ask('advisor', 'GET', 'price-rules/gaps')).status).toBe(403);
  });
});

describe('a quote at the counter', () => {
  it('is given by whoever works there, found by its number in the own stores, for as long as a manager says', async () => {
    const pieceId = shop.pieceIds[0] ?? '';
    const given = await ask('advisor', 'POST', 'quotes', { pieceId });
    expect(given.body).toMatchObject({ quote: { totalFen: 515_000 }, saleId: null });
    const { number } = given.body['quote'] as { number: string };
    expect((await ask('stranger', 'POST', 'quotes', { pieceId })).code).toBe('piece.not_found');
    expect((await ask('manager', 'GET', `quotes/${number}`)).body).toMatchObject({ quote: { number } });
    expect((await ask('stranger', 'GET', `quotes/${number}`)).code).toBe('quote.not_found');
    expect((await ask('advisor', 'GET', 'quotes')).body).toMatchObject({ items: [{ number }] });
    expect((await ask('stranger', 'GET', 'quotes')).body).toMatchObject({ items: [] });
    expect((await ask('advisor', 'GET', `quotes/extras?pieceId=${pieceId}`)).body).toEqual({ items: [] });
    expect((await ask('stranger', 'GET', `quotes/extras?pieceId=${pieceId}`)).code).toBe('piece.not_found');
    const minutes = { storeId: shop.storeId, minutes: 30 };
    expect((await ask('advisor', 'PUT', 'quotes/minutes', minutes)).status).toBe(403);
    expect((await ask('stranger', 'PUT', 'quotes/minutes', minutes)).status).toBe(404);
    expect((await ask('manager', 'PUT', 'quotes/minutes', minutes)).body).toEqual({ minutes: 30 });
  });
});

it('the check of every passport is headquarters’ alone', async () => {
  expect((await ask('manager', 'GET', 'passports')).status).toBe(403);
  expect((await ask('manager', 'POST', 'passports/checks')).status).toBe(403);
  expect((await ask('hq', 'GET', 'passports')).body).toMatchObject({ pieces: expect.any(Number) as unknown });
  expect((await ask('hq', 'POST', 'passports/checks')).body).toMatchObject({ checks: [{}] });
});
