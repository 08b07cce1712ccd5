import { aCustomer, anApp, aPhoto, aShop, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';

const app = anApp({ keep: true });
type Who = 'owner' | 'stranger' | 'consultant' | 'service' | 'manager' | 'foreign';
const heads: Partial<Record<Who, Record<string, string>>> = {};
let shop: Shop;
let claim = '';

const ask = async (who: Who, method: 'GET' | 'POST', path: string, payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/${path}`,
    headers: { ...heads[who], 'idempotency-key': newId() },
    ...(payload ? { payload } : {}),
  });
  const body = reply.body.startsWith('{') ? reply.json<Record<string, unknown>>() : {};
  const code = (body['error'] as { code?: string } | undefined)?.code;
  return { status: reply.statusCode, body, code };
};
const measured = async (over: object = {}) => ({
  moment: 'intake',
  weightMg: 3_520,
  stones: 13,
  inscription: null,
  photoIds: [await aPhoto(app, shop.service.id)],
  ownerSignatureId: await aPhoto(app, shop.service.id),
  staffSignatureId: await aPhoto(app, shop.service.id),
  after: null,
  ...over,
});

beforeAll(async () => {
  app.clock.set('2026-03-02T14:00:00+08:00');
  shop = await app.db.transactions.run((tx) => aShop(tx));
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  const owner = await aCustomer(app.db, '13900000001');
  heads.owner = await loggedIn(app, 'customer', owner);
  heads.stranger = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000002'));
  heads.consultant = await loggedIn(app, 'staff', shop.advisors[0]?.id ?? '');
  heads.service = await loggedIn(app, 'staff', shop.service.id);
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
  heads.foreign = await loggedIn(app, 'staff', other.manager.id);
  const pieceId = shop.pieceIds[0] ?? '';
  const money = { quotedFen: 515_000, receivedFen: 515_000, means: 'card' };
  await ask('manager', 'POST', 'admin/sales', { pieceId, phone: '13900000001', ...money });
  await app.deliver();
  const photo = newId();
  await app.db.transactions.run((tx) =>
    tx.insert('stored_file', {
      id: photo,
      ownerKind: 'customer',
      ownerId: owner,
      purpose: 'claim',
      bytes: 10,
      width: 1,
      height: 1,
      sha256: photo,
      createdAt: app.clock.now(),
    }),
  );
  const question = { pieceId, kind: 'repair', problem: 'stone_loose', occurredOn: '2026-03-02' };
  const said = { description: '松动', photoIds: [photo], storeId: shop.storeId };
  claim = String((await ask('owner', 'POST', 'customer/claims', { ...question, ...said })).body['id']);
  for (const action of ['accept', 'inspect'])
    await ask('service', 'POST', `admin/claims/${claim}/actions`, { action });
});

describe('what a piece was when it came in', () => {
  it('is written down by who looks after cases, in their store only, and in the scale’s own steps', async () => {
    const path = `admin/claims/${claim}/proofs`;
    expect((await ask('consultant', 'POST', path, await measured())).status).toBe(403);
    expect((await ask('foreign', 'POST', path, await measured())).code).toBe('claim.not_found');
    expect((await ask('service', 'POST', path, await measured({ photoIds: [] }))).code).toBe(
      'request.invalid',
    );
    expect((await ask('service', 'POST', path, await measured({ weightMg: 3_521 }))).code).toBe(
      'request.invalid',
    );
    const { body } = await ask('service', 'POST', path, await measured());
    expect(body).toMatchObject({
      standing: 'open',
      differences: [],
      collection: null,
      intake: { weightMg: 3_520, stones: 13, inscription: null },
    });
  });

  it('is read by its owner, with links to pictures and signatures, and by no other customer', async () => {
    const path = `customer/claims/${claim}/proofs`;
    const { body } = await ask('owner', 'GET', path);
    const intake = body['intake'] as { photos: unknown[]; ownerSignature: { url: string } };
    expect(intake.photos.length).toBe(1);
    expect((await app.inject({ method: 'GET', url: intake.ownerSignature.url })).statusCode).toBe(200);
    expect((await ask('stranger', 'GET', path)).code).toBe('claim.not_found');
  });

  it('is settled by a manager only, and only where there is a difference', async () => {
    const path = `admin/claims/${claim}/proofs/settle`;
    const settle = { reason: '顾客同意', ownerSignatureId: await aPhoto(app, shop.manager.id) };
    expect((await ask('service', 'POST', path, settle)).status).toBe(403);
    expect((await ask('manager', 'POST', path, settle)).code).toBe('claim.proof_out_of_turn');
  });
});
