import { aCustomer, anApp, aShop, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';

const app = anApp({ keep: true });
type Who = 'lin' | 'zhou' | 'eve' | 'manager' | 'nobody';
const heads: Record<Who, Record<string, string>> = { lin: {}, zhou: {}, eve: {}, manager: {}, nobody: {} };
let shop: Shop;
let piece = '';

const ask = async (who: Who, method: 'GET' | 'POST', path: string, payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/${path}`,
    headers: { ...heads[who], 'idempotency-key': newId() },
    ...(payload ? { payload } : {}),
  });
  const body = reply.json<Record<string, unknown>>();
  return { status: reply.statusCode, body, code: (body['error'] as { code?: string } | undefined)?.code };
};
const first = (body: Record<string, unknown>): Record<string, string> =>
  (body['items'] as Record<string, string>[] | undefined)?.[0] ?? (body['error'] as Record<string, string>);

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  piece = shop.pieceIds[0] ?? '';
  heads.lin = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000001'));
  heads.zhou = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000002'));
  heads.eve = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000003'));
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  const sold = {
    pieceId: piece,
    phone: '13900000001',
    quotedFen: 515_000,
    receivedFen: 515_000,
    means: 'card',
  };
  expect((await ask('manager', 'POST', 'admin/sales', sold)).status).toBe(200);
  await app.deliver();
});

it('shows the warranty card to the owner alone, and its cover to anybody with the link', async () => {
  const path = `customer/pieces/${piece}/warranty`;
  const { body } = await ask('lin', 'GET', path);
  expect(body).toMatchObject({ verdict: 'valid' });
  expect((await ask('zhou', 'GET', path)).code).toBe('piece.not_found');
  expect((await ask('nobody', 'GET', path)).status).toBe(401);
  const open = await ask('nobody', 'GET', `tag/warranties/${String(body['token'])}`);
  expect(open.body).toMatchObject({ verdict: 'valid', number: body['number'] });
  expect(JSON.stringify(open.body)).not.toContain('139');
  expect((await ask('nobody', 'GET', 'tag/warranties/made-up')).code).toBe('warranty.not_found');
});

it('passes a piece on between the two it concerns and nobody else', async () => {
  const offer = `customer/pieces/${piece}/passing`;
  expect((await ask('zhou', 'POST', offer, { kind: 'gift' })).code).toBe('piece.not_found');
  expect((await ask('nobody', 'POST', offer, { kind: 'gift' })).status).toBe(401);
  expect((await ask('lin', 'POST', offer, { kind: 'theft' })).status).toBe(400);
  const made = first((await ask('lin', 'POST', offer, { kind: 'gift', phone: '13900000002' })).body);
  expect(made).toMatchObject({ side: 'giver', state: 'offered', code: null, other: '139****0002' });
  const act = `customer/passings/${made['id'] ?? ''}/actions`;
  expect((await ask('eve', 'POST', act, { action: 'accept' })).code).toBe('passing.not_found');
  expect((await ask('manager', 'POST', act, { action: 'accept' })).status).toBe(401);
  const taken = first((await ask('zhou', 'POST', act, { action: 'accept' })).body);
  expect(taken).toMatchObject({ side: 'taker', state: 'cooling', other: '139****0001' });
  expect((await ask('eve', 'GET', 'customer/passings')).body).toEqual({ items: [] });
  expect(first((await ask('lin', 'POST', act, { action: 'withdraw' })).body)['state']).toBe('withdrawn');
});

it('opens an offer by its code, and tells a wrong one nothing', async () => {
  const made = first((await ask('lin', 'POST', `customer/pieces/${piece}/passing`, { kind: 'sale' })).body);
  const code = made['code'] ?? '';
  expect(first((await ask('zhou', 'GET', `customer/passings?code=${code}`)).body)).toMatchObject({
    state: 'offered',
    side: 'taker',
    code: null,
  });
  expect((await ask('zhou', 'GET', 'customer/passings?code=2222222222')).code).toBe('passing.not_found');
  expect((await ask('nobody', 'GET', `customer/passings?code=${code}`)).status).toBe(401);
  await ask('lin', 'POST', `customer/passings/${made['id'] ?? ''}/actions`, { action: 'withdraw' });
});

it('marks a missing piece for every store and every scan, and takes the mark back for its owner', async () => {
  const loss = `customer/pieces/${piece}/loss`;
  const words = { kind: 'stolen', words: '旅途中被盗，已报警' };
  expect((await ask('zhou', 'POST', loss, words)).code).toBe('piece.not_found');
  expect((await ask('nobody', 'POST', loss, words)).status).toBe(401);
  expect((await ask('lin', 'POST', loss, words)).body).toMatchObject({ reported: 'stolen' });
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  heads.manager = await loggedIn(app, 'staff', other.service.id);
  expect(first((await ask('manager', 'GET', 'admin/losses')).body)).toMatchObject({
    kind: 'stolen',
    ownerPhone: '139****0001',
    foundAt: null,
  });
  expect((await ask('lin', 'GET', 'admin/losses')).status).toBe(401);
  expect((await ask('zhou', 'POST', `${loss}/found`)).code).toBe('loss.not_found');
  expect((await ask('lin', 'POST', `${loss}/found`)).body).toMatchObject({ reported: null });
  const standing = `customer/pieces/${piece}/ownership`;
  expect((await ask('lin', 'GET', standing)).body).toMatchObject({ passingId: null, reported: null });
  expect((await ask('eve', 'GET', standing)).code).toBe('piece.not_found');
});
