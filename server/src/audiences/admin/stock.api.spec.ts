import { aBoard, anApp, aPiece, aStaffMember, aStore, aStyle } from '../../../test/index.js';
import { Sessions } from '../../platform/auth/index.js';

/** A reply as far as these tests look into it. */
interface Body {
  items: { id: string }[];
  changes: object[];
  [field: string]: unknown;
}

const app = anApp({ keep: true });
const made = { here: '', there: '', serial: '', store: '', otherStore: '' };
const tokens: Record<'consultant' | 'service' | 'stranger' | 'headquarters', string> = {
  consultant: '',
  service: '',
  stranger: '',
  headquarters: '',
};

beforeAll(() =>
  app.db.transactions.run(async (tx) => {
    await aBoard(tx);
    const [store, other] = [await aStore(tx), await aStore(tx)];
    const style = await aStyle(tx);
    const here = await aPiece(tx, style, store);
    const there = await aPiece(tx, style, other);
    const hands = {
      consultant: await aStaffMember(tx, store),
      service: await aStaffMember(tx, store, { role: 'service' }),
      stranger: await aStaffMember(tx, other, { role: 'manager' }),
      headquarters: await aStaffMember(tx, null),
    };
    for (const role of ['consultant', 'service', 'stranger', 'headquarters'] as const) {
      tokens[role] = (await app.get(Sessions).issue(tx, 'staff', hands[role].id, 'test')).token;
    }
    Object.assign(made, {
      here: here.id,
      there: there.id,
      serial: here.serial,
      store: store.id,
      otherStore: other.id,
    });
  }),
);

const ask = async (
  who: keyof typeof tokens | null,
  method: 'GET' | 'POST',
  path: string,
  payload?: object,
) => {
  const headers = who === null ? {} : { authorization: `Bearer ${tokens[who]}` };
  const reply = await app.inject({
    method,
    url: `/api/admin/${path}`,
    headers,
    ...(payload ? { payload } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Body>() };
};

describe('the stock', () => {
  it('is that of the own store; headquarters sees all', async () => {
    const own = await ask('consultant', 'GET', 'pieces');
    expect(own.status).toBe(200);
    expect(own.body).toMatchObject({ total: 1, items: [{ id: made.here, priceFen: 515_000 }] });
    expect((await ask('consultant', 'GET', `pieces?storeId=${made.otherStore}`)).status).toBe(404);
    expect((await ask('headquarters', 'GET', 'pieces')).body).toMatchObject({ total: 2 });
  });

  it('is closed to whoever is not logged in', async () => {
    expect((await ask(null, 'GET', 'pieces')).status).toBe(401);
  });
});

describe('a piece on the desk', () => {
  it('is found by its tag and by its id, with its history', async () => {
    const byTag = await ask('consultant', 'GET', `pieces/by-tag/${made.serial.toLowerCase()}`);
    expect(byTag.body).toMatchObject({ id: made.here, history: [{ seq: 1, action: 'enrol' }] });
    expect(await ask('consultant', 'GET', `pieces/${made.here}`)).toEqual(byTag);
  });

  it('of another store is simply not found', async () => {
    expect((await ask('consultant', 'GET', `pieces/${made.there}`)).body['error']).toMatchObject({
      code: 'piece.not_found',
    });
    expect((await ask('stranger', 'GET', `pieces/by-tag/${made.serial}`)).status).toBe(404);
    const held = await ask('stranger', 'POST', `pieces/${made.here}/actions`, {
      action: 'hold',
      reason: '顾客今天来取',
    });
    expect(held.status).toBe(404);
  });

  it('is put aside until the end of the day and back, on the record', async () => {
    const held = await ask('consultant', 'POST', `pieces/${made.here}/actions`, {
      action: 'hold',
      reason: '顾客今天来取',
    });
    expect(held.status).toBe(200);
    // Midnight in Shanghai.
    expect(held.body).toMatchObject({ state: 'on_hold', heldUntil: '2026-03-02T16:00:00.000Z' });
    expect(held.body['actions']).toEqual([
      { action: 'release', refusals: [] },
      { action: 'handOver', refusals: [] },
    ]);
    const again = await ask('consultant', 'POST', `pieces/${made.here}/actions`, {
      action: 'hold',
      reason: '再留一次',
    });
    expect(again.body['error']).toMatchObject({ code: 'piece.not_available' });
    const back = await ask('consultant', 'POST', `pieces/${made.here}/actions`, {
      action: 'release',
      reason: '顾客改日再来',
    });
    expect(back.body).toMatchObject({ state: 'in_stock', heldFor: null });
    const log = await app.db.database.query<{ action: string }>('SELECT action FROM audit_log ORDER BY id');
    expect(log.map((row) => row.action)).toEqual(['piece.hold', 'piece.release']);
  });

  it('is not put aside by a technician, nor without a reason', async () => {
    const path = `pieces/${made.here}/actions`;
    expect((await ask('service', 'POST', path, { action: 'hold', reason: '留货' })).status).toBe(403);
    expect((await ask('consultant', 'POST', path, { action: 'hold' })).status).toBe(400);
    expect((await ask('consultant', 'POST', path, { action: 'melt', reason: '回炉' })).status).toBe(403);
    expect((await ask('consultant', 'POST', path, { action: 'ship', reason: '调出' })).status).toBe(400);
  });
});

describe('the board of prices', () => {
  it('is set by headquarters and shown to everybody who works here', async () => {
    const price = { metal: 'platinum', fenPerGram: 30_500, source: '上午牌价' };
    const set = await ask('headquarters', 'POST', 'prices', price);
    expect(set.status).toBe(200);
    expect(set.body.changes[0]).toMatchObject({ ...price, setByName: '陈嘉' });
    const { body } = await ask('consultant', 'GET', 'prices');
    expect(body['board']).toContainEqual(
      expect.objectContaining({ metal: 'platinum', own: expect.objectContaining(price) as object }),
    );
    // A class nobody has set follows its parent by fineness.
    expect(body['board']).toContainEqual(
      expect.objectContaining({ metal: 'gold_18k', own: null, follows: 'gold', fenPerGram: 75_000 }),
    );
  });

  it('is not set by anybody else, and never to nothing', async () => {
    const price = { metal: 'gold', fenPerGram: 0, source: '上午牌价' };
    expect((await ask('stranger', 'POST', 'prices', { ...price, fenPerGram: 1 })).status).toBe(403);
    expect((await ask('headquarters', 'POST', 'prices', price)).status).toBe(400);
    expect((await ask(null, 'GET', 'prices')).status).toBe(401);
  });
});

describe('stores of the desk', () => {
  it('are those one works in', async () => {
    expect((await ask('consultant', 'GET', 'stores')).body.items).toMatchObject([{ id: made.store }]);
    expect((await ask('headquarters', 'GET', 'stores')).body.items).toHaveLength(2);
    expect((await ask(null, 'GET', 'stores')).status).toBe(401);
  });
});
