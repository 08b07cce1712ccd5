import { anApp, aCustomer, aShop, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';
import { Outbox } from '../../platform/outbox/index.js';

const app = anApp({ keep: true });
let shop: Shop;
let other: Shop;
beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
});

const versions = async (path: string, headers: Record<string, string>): Promise<unknown> => {
  const reply = await app.inject({ url: `/api/${path}`, headers });
  return reply.statusCode === 200 ? reply.json<{ versions: string[] }>().versions : reply.statusCode;
};

describe('asking what has changed', () => {
  it('tells the desk of its own store and nobody of another one', async () => {
    const me = await loggedIn(app, 'staff', shop.manager.id);
    const mine = `admin/live?topics=visits:${shop.storeId},store:${shop.storeId}`;
    await versions(mine, me);
    const before = performance.now();
    jest.spyOn(performance, 'now').mockImplementation(() => before + 1_000);
    await app.db.transactions.run((tx) =>
      app.get(Outbox).add(tx, 'visit.changed', { storeId: shop.storeId, customerId: newId() }),
    );
    expect(await versions(mine, me)).toEqual([expect.stringMatching(/^[0-9A-Z]{26}\.1$/), '-']);
    expect(await versions(`admin/live?topics=visits:${other.storeId}`, me)).toBe(404);
    expect(await versions('admin/live?topics=secrets:x', me)).toBe(400);
    expect(await versions(mine, {})).toBe(401);
  });

  it('tells a customer of what is theirs', async () => {
    const me = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000001'));
    expect(await versions('customer/live?topics=visits,waiting', me)).toEqual(['-', '-']);
    expect(await versions('customer/live?topics=visits', {})).toBe(401);
  });
});
