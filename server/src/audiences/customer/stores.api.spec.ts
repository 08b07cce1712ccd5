import { anApp, aStaffMember, aStore } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';

/** A reply as far as these tests look into it. */
interface Body {
  items: { id: string }[];
  [field: string]: unknown;
}

// Monday, 10:00 in Shanghai.
const app = anApp({ keep: true });
const made = { near: '', far: '' };

beforeAll(() =>
  app.db.transactions.run(async (tx) => {
    const near = await aStore(tx, { name: '珠约静安店' });
    const far = await aStore(tx, {
      name: '珠约天河店',
      kind: 'outlet',
      city: '广州市',
      lat: 23.13,
      lng: 113.32,
      services: ['cleaning'],
    });
    await aStore(tx, { name: '珠约旧店', open: 0 });
    await tx.insert('store_exception', {
      id: newId(),
      storeId: near.id,
      onDay: '2026-03-08',
      opensAt: '10:00',
      closesAt: '18:00',
      reason: '盘点',
    });
    await aStaffMember(tx, near, { name: '周宁', skills: ['bridal'] });
    await aStaffMember(tx, near, { name: '韩师傅', role: 'service' });
    Object.assign(made, { near: near.id, far: far.id });
  }),
);

const get = async (path: string) => {
  const reply = await app.inject({ method: 'GET', url: `/api/customer/${path}` });
  return { status: reply.statusCode, body: reply.json<Body>() };
};
const ids = (body: Body): string[] => body.items.map((item) => item.id);

describe('stores', () => {
  it('come nearest first, those that are open, with their hours of today', async () => {
    const { status, body } = await get('stores?lat=23.1&lng=113.3');
    expect(status).toBe(200);
    expect(ids(body)).toEqual([made.far, made.near]);
    expect(body.items[0]).toMatchObject({
      openNow: true,
      today: [{ opensAt: '10:00', closesAt: '22:00' }],
    });
    expect(body['cities']).toHaveLength(2);
  });

  it('are filtered by what they do, what they are and where', async () => {
    expect(ids((await get('stores?service=try_on')).body)).toEqual([made.near]);
    expect(ids((await get('stores?boutique=true')).body)).toEqual([made.near]);
    expect(ids((await get(`stores?q=${encodeURIComponent('天河')}`)).body)).toEqual([made.far]);
    expect((await get('stores?service=haircut')).status).toBe(400);
  });
});

describe('a store', () => {
  it('shows its week, its exceptions and who advises there', async () => {
    const { status, body } = await get(`stores/${made.near}`);
    expect(status).toBe(200);
    expect(body['week']).toHaveLength(7);
    expect(body['exceptions']).toEqual([
      { onDay: '2026-03-08', reason: '盘点', periods: [{ opensAt: '10:00', closesAt: '18:00' }] },
    ]);
    expect(body['advisors']).toMatchObject([{ name: '周宁', skills: ['bridal'] }]);
  });

  it('that is not there is not found', async () => {
    expect((await get(`stores/${newId()}`)).body['error']).toMatchObject({ code: 'store.not_found' });
  });
});
