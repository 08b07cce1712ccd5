import { addDays, dayOf, instantOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';

const app = anApp({ keep: true });
const made: {
  shop: Shop | null;
  mine: Record<string, string>;
  foreign: Record<string, string>;
  desk: Record<string, string>;
} = {
  ...{ shop: null, mine: {}, foreign: {}, desk: {} },
};
const day = (): string => addDays(dayOf(app.clock.now()), 2);
type Body = Record<string, unknown>;

async function call(
  method: 'GET' | 'POST',
  url: string,
  o: { as?: Record<string, string>; body?: object } = {},
) {
  const reply = await app.inject({
    method,
    url: `/api/${url}`,
    headers: { ...o.as, ...(method === 'POST' ? { 'idempotency-key': newId() } : {}) },
    ...(o.body === undefined ? {} : { payload: o.body }),
  });
  return { status: reply.statusCode, body: reply.json<Body>() };
}

beforeAll(async () => {
  const shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: 1 }));
  made.shop = shop;
  made.mine = await loggedIn(app, 'customer', await aCustomer(app.db, '13300000001'));
  made.foreign = await loggedIn(app, 'customer', await aCustomer(app.db, '13300000002'));
  made.desk = await loggedIn(app, 'staff', shop.manager.id);
});

it('tells anybody where it can be had soonest, and refuses a made-up purpose', async () => {
  const { status, body } = await call('GET', 'customer/stores/soonest?purposes=try_on&lat=31.2&lng=121.4');
  expect(status).toBe(200);
  expect(body['items']).toEqual([expect.objectContaining({ startsAt: expect.any(String) as unknown })]);
  expect((await call('GET', 'customer/stores/soonest?purposes=haircut')).status).toBe(400);
});

it('answers and rebooks one’s own visit and nobody else’s', async () => {
  const startsAt = instantOf(day(), '11:00').toISOString();
  const booking = {
    storeId: made.shop?.storeId,
    startsAt,
    purposes: ['try_on'],
    wishes: [],
    contactName: '林女士',
  };
  const booked = await call('POST', 'customer/appointments', { as: made.mine, body: booking });
  expect(booked.status).toBe(200);
  const path = `customer/appointments/${String(booked.body['id'])}`;
  expect(
    (await call('POST', `${path}/actions`, { as: made.foreign, body: { action: 'undoCancel' } })).status,
  ).toBe(404);
  expect((await call('POST', `${path}/cancel`, { as: made.mine, body: {} })).status).toBe(200);
  const again = await call('POST', `${path}/actions`, { as: made.mine, body: { action: 'undoCancel' } });
  expect([again.status, again.body['state']]).toEqual([200, 'booked']);
  const later = { startsAt: instantOf(day(), '15:00').toISOString() };
  expect((await call('POST', `${path}/rebook`, { as: made.foreign, body: later })).status).toBe(404);
  const second = await call('POST', `${path}/rebook`, { as: made.mine, body: later });
  expect(second.body).toMatchObject({ state: 'booked', startsAt: later.startsAt, storeChange: null });
});

it('shows the desk its own day at short notice, and a stranger nothing', async () => {
  const { status, body } = await call('GET', `admin/appointments/slots?fromOn=${day()}&purposes=try_on`, {
    as: made.desk,
  });
  expect(status).toBe(200);
  const [first] = body['days'] as { slots: { refusal: string | null; startsAt: string }[] }[];
  expect(
    first?.slots.find((slot) => slot.startsAt === instantOf(day(), '11:15').toISOString())?.refusal,
  ).toBe('advisor_busy');
  expect((await call('GET', 'admin/appointments/slots', { as: made.mine })).status).toBe(401);
});
