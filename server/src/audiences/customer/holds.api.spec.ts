import { anApp, aCustomer, aShop, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';

const app = anApp({ keep: true });
const heads: Record<'lin' | 'zhou' | 'manager' | 'nobody', Record<string, string>> = {
  lin: {},
  zhou: {},
  manager: {},
  nobody: {},
};
let shop: Shop;

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  heads.lin = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000001'));
  heads.zhou = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000002'));
  heads.manager = await loggedIn(app, 'staff', shop.manager.id);
});

const ask = async (who: keyof typeof heads, method: 'GET' | 'POST', path: string, payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/${path}`,
    headers: { ...heads[who], 'idempotency-key': newId() },
    ...(payload ? { payload } : {}),
  });
  const body = reply.json<Record<string, unknown>>();
  return { status: reply.statusCode, body, code: (body['error'] as { code?: string } | undefined)?.code };
};

describe('keeping a piece', () => {
  const hold = (): string => `customer/pieces/${shop.pieceIds[0] ?? ''}/hold`;

  it('is for whoever is signed in; the next one waits and is offered it', async () => {
    expect((await ask('nobody', 'POST', hold())).status).toBe(401);
    expect((await ask('manager', 'POST', hold())).status).toBe(401);
    expect((await ask('lin', 'GET', hold())).body).toMatchObject({ mine: null, canHold: true });
    expect((await ask('lin', 'POST', hold())).body).toMatchObject({ mine: { state: 'held' } });
    expect((await ask('zhou', 'POST', hold())).code).toBe('piece.not_available');
    const queue = `customer/pieces/${shop.pieceIds[0] ?? ''}/queue`;
    expect((await ask('nobody', 'POST', queue)).status).toBe(401);
    expect((await ask('zhou', 'POST', queue)).body).toMatchObject({ mine: { state: 'waiting', before: 0 } });
    const mine = (await ask('lin', 'GET', 'customer/holds')).body['items'] as { id: string }[];
    const id = mine[0]?.id ?? '';
    expect((await ask('zhou', 'POST', `customer/holds/${id}/leave`)).code).toBe('hold.not_found');
    expect((await ask('lin', 'POST', `customer/holds/${id}/leave`)).status).toBeLessThan(300);
    const offered = (await ask('zhou', 'GET', 'customer/holds')).body['items'] as { id: string }[];
    expect(offered).toMatchObject([{ state: 'offered' }]);
    const accept = `customer/holds/${offered[0]?.id ?? ''}/accept`;
    expect((await ask('lin', 'POST', accept)).code).toBe('hold.not_found');
    expect((await ask('zhou', 'POST', accept)).status).toBeLessThan(300);
    expect((await ask('zhou', 'GET', hold())).body).toMatchObject({ mine: { state: 'held' } });
  });

  it('shows the desk who stands for it, in the own store only', async () => {
    const queue = `admin/pieces/${shop.pieceIds[0] ?? ''}/queue`;
    expect((await ask('manager', 'GET', queue)).body).toMatchObject({ items: [{ state: 'held' }] });
    expect((await ask('lin', 'GET', queue)).status).toBe(401);
    const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
    const away = await ask('manager', 'GET', `admin/pieces/${other.pieceIds[0] ?? ''}/queue`);
    expect(away.code).toBe('piece.not_found');
  });
});

describe('the passport of one’s own piece', () => {
  it('is read and proven by its owner alone, and by the desk of its store', async () => {
    const pieceId = shop.pieceIds[1] ?? '';
    const sold = await ask('manager', 'POST', 'admin/sales', {
      pieceId,
      phone: '13900000001',
      quotedFen: 515_000,
      receivedFen: 515_000,
      means: 'card',
    });
    expect(sold.status).toBe(200);
    const path = `customer/pieces/${pieceId}/passport`;
    expect((await ask('lin', 'GET', path)).body).toMatchObject({
      lines: expect.arrayContaining([expect.objectContaining({ what: 'sold' })]) as unknown,
    });
    expect((await ask('lin', 'GET', `${path}/proof`)).status).toBe(200);
    for (const one of [path, `${path}/proof`]) {
      expect((await ask('zhou', 'GET', one)).code).toBe('piece.not_found');
      expect((await ask('nobody', 'GET', one)).status).toBe(401);
    }
    expect((await ask('manager', 'GET', `admin/pieces/${pieceId}/proof`)).status).toBe(200);
    const advisor = await loggedIn(app, 'staff', (shop.advisors[0] ?? shop.service).id);
    const refused = await app.inject({ url: `/api/admin/pieces/${pieceId}/proof`, headers: advisor });
    expect(refused.statusCode).toBe(403);
  });
});
