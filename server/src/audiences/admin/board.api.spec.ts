import { addDays, dayOf, instantOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock, loggedIn, type Shop } from '../../../test/index.js';
import { WaitingTimers } from '../../domains/appointments/index.js';

const TODAY = '2026-03-02';
const app = anApp({ keep: true, clock: new FixedClock(instantOf(TODAY, '10:00')) });
type Body = Record<string, unknown>;
type Person = Record<string, string>;
let shop: Shop;
let other: Shop;
let keys = 0;
const people: Record<'manager' | 'foreign' | 'first' | 'second', Person> = {
  manager: {},
  foreign: {},
  first: {},
  second: {},
};

const call = async (
  method: 'GET' | 'POST',
  path: string,
  as: Person,
  body?: object,
): Promise<{ status: number; body: Body }> => {
  const reply = await app.inject({
    method,
    url: `/api/${path}`,
    headers: { ...as, 'idempotency-key': `board-key-${String((keys += 1))}` },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: reply.statusCode, body: reply.body === '' ? {} : reply.json<Body>() };
};
const items = (body: Body, name = 'items'): Body[] => body[name] as Body[];
const error = ({ status, body }: { status: number; body: Body }): string =>
  `${String(status)} ${String((body['error'] as Body | undefined)?.['code'])}`;

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: 1, seats: 1 }));
  other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  people.manager = await loggedIn(app, 'staff', shop.manager.id);
  people.foreign = await loggedIn(app, 'staff', other.manager.id);
  people.first = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000001'));
  people.second = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000002'));
});

const TOMORROW = addDays(TODAY, 1);
const booking = (time: string): object => ({
  storeId: shop.storeId,
  startsAt: instantOf(TOMORROW, time).toISOString(),
  purpose: 'try_on',
  wishes: [],
  contactName: '陈女士',
});
const waiting = (over: object = {}): object => ({
  storeId: shop.storeId,
  purposes: ['try_on'],
  fromOn: TOMORROW,
  toOn: TOMORROW,
  fromTime: '14:00',
  toTime: '15:00',
  wishes: [],
  contactName: '李女士',
  ...over,
});
const board = async (as: Person, onDay: string): Promise<{ status: number; body: Body }> =>
  call('GET', `admin/board?storeId=${shop.storeId}&onDay=${onDay}`, as);

describe('the boards of a store', () => {
  it('show a walk-in with whom is free now, once however often the button is pressed', async () => {
    const path = 'admin/board/walk-ins';
    const guest = { storeId: shop.storeId, contactName: '路过的客人', purposes: ['try_on'] };
    const first = await call('POST', path, people.manager, guest);
    expect(first.status).toBe(200);
    const day = await board(people.manager, dayOf(app.clock.now()));
    expect(items(day.body, 'visits')).toMatchObject([
      { contactName: '路过的客人', state: 'arrived', staffId: shop.advisors[0]?.id, phoneMasked: null },
    ]);
    // The one advisor is taken now, and the refusal says so.
    expect(error(await call('POST', path, people.manager, guest))).toBe('409 slot.refused');
    expect((await call('POST', path, people.foreign, guest)).status).toBe(404);
  });

  it('are of their own store alone', async () => {
    expect((await board(people.foreign, TODAY)).status).toBe(404);
    expect((await call('GET', `admin/board/week?storeId=${shop.storeId}`, people.foreign)).status).toBe(404);
    const week = await call('GET', `admin/board/week?storeId=${shop.storeId}&onDay=${TODAY}`, people.manager);
    expect(items(week.body, 'days')).toHaveLength(7);
    expect(items(week.body, 'days')[0]).toMatchObject({ onDay: TODAY, visits: 1 });
  });

  it('refuse to move a picture that has grown old', async () => {
    const booked = await call('POST', 'customer/appointments', people.first, booking('17:00'));
    const [visit] = items((await board(people.manager, TOMORROW)).body, 'visits');
    const move = (time: string) =>
      call('POST', `admin/appointments/${String(booked.body['id'])}/actions`, people.manager, {
        action: 'move',
        startsAt: instantOf(TOMORROW, time).toISOString(),
        advisorId: shop.advisors[0]?.id,
        version: visit?.['version'],
      });
    expect((await move('18:00')).status).toBe(200);
    expect(error(await move('19:00'))).toBe('409 appointment.changed_meanwhile');
  });

  it('know who comes late, and whom that hits', async () => {
    const [visit] = items((await board(people.manager, TOMORROW)).body, 'visits');
    const late = await call('POST', `admin/board/visits/${String(visit?.['id'])}/late`, people.manager, {
      minutes: 20,
    });
    expect(late.body).toMatchObject({ expectedAt: instantOf(TOMORROW, '18:20').toISOString(), inTheWay: [] });
    expect(items((await board(people.manager, TOMORROW)).body, 'visits')[0]).toMatchObject({
      expectedAt: instantOf(TOMORROW, '18:20').toISOString(),
    });
    expect(
      error(
        await call('POST', `customer/appointments/${String(visit?.['id'])}/late`, people.second, {
          minutes: 5,
        }),
      ),
    ).toBe('404 appointment.not_found');
    const own = `customer/appointments/${String(visit?.['id'])}`;
    expect((await call('GET', own, people.first)).body).toMatchObject({
      expectedAt: instantOf(TOMORROW, '18:20').toISOString(),
    });
    await call('POST', `${own}/late`, people.first, { minutes: 0 });
    expect((await call('GET', own, people.first)).body).toMatchObject({ expectedAt: null });
  });
});

describe('the waiting list', () => {
  const mine = async (as: Person): Promise<Body> =>
    items((await call('GET', 'customer/waiting', as)).body)[0] ?? {};
  let taken = '';

  it('offers freed time to the first in line, and to nobody else', async () => {
    taken = String((await call('POST', 'customer/appointments', people.second, booking('14:00'))).body['id']);
    expect((await call('POST', 'customer/waiting', people.first, waiting())).status).toBe(200);
    const third = await loggedIn(app, 'customer', await aCustomer(app.db, '13900000003'));
    app.clock.advance({ seconds: 1 });
    await call('POST', 'customer/waiting', third, waiting({ contactName: '王女士' }));
    await app.deliver();
    expect(await mine(people.first)).toMatchObject({ state: 'waiting', before: 0 });
    await call('POST', `customer/appointments/${taken}/cancel`, people.second, {});
    await app.deliver();
    expect(await mine(people.first)).toMatchObject({
      state: 'offered',
      offeredStart: instantOf(TOMORROW, '14:00').toISOString(),
    });
    expect(await mine(third)).toMatchObject({ state: 'waiting', before: 0 });
    expect(error(await call('POST', 'customer/appointments', people.second, booking('14:00')))).toBe(
      '409 slot.refused',
    );
  });

  it('passes an offer nobody answers on to the next, and the first goes to the end', async () => {
    app.clock.advance({ hours: 3 });
    await app.get(WaitingTimers).lapse();
    await app.deliver();
    expect(await mine(people.first)).toMatchObject({ state: 'waiting' });
    const list = await call('GET', `admin/waiting?storeId=${shop.storeId}`, people.manager);
    expect(items(list.body).map((one) => [one['contactName'], one['state']])).toEqual([
      ['王女士', 'offered'],
      ['李女士', 'waiting'],
    ]);
    expect((await call('GET', `admin/waiting?storeId=${shop.storeId}`, people.foreign)).status).toBe(404);
  });

  it('makes an accepted offer a visit, and somebody who leaves can come back', async () => {
    const list = items((await call('GET', `admin/waiting?storeId=${shop.storeId}`, people.manager)).body);
    const next = list.find((one) => one['state'] === 'offered');
    const accepted = await call('POST', `admin/waiting/${String(next?.['id'])}/actions`, people.manager, {
      action: 'accept',
    });
    expect(items(accepted.body).map((one) => one['contactName'])).toEqual(['李女士']);
    const { id } = await mine(people.first);
    const act = (action: string) =>
      call('POST', `customer/waiting/${String(id)}/actions`, people.first, { action });
    expect((await act('leave')).body).toMatchObject({ state: 'left' });
    expect((await act('rejoin')).body).toMatchObject({ state: 'waiting' });
    expect(
      error(await call('POST', `customer/waiting/${String(id)}/actions`, people.second, { action: 'leave' })),
    ).toBe('404 waiting.not_found');
    expect(
      error(
        await call('POST', 'customer/waiting', people.first, waiting({ fromTime: '15:00', toTime: '14:00' })),
      ),
    ).toBe('422 waiting.window_invalid');
  });
});

describe('a visit in the hand', () => {
  it('is told beforehand exactly what it would be met with wherever it is put down', async () => {
    const day = addDays(TODAY, 5);
    const at = (time: string): string => instantOf(day, time).toISOString();
    const booked = await call('POST', 'customer/appointments', people.second, {
      ...booking('11:00'),
      startsAt: at('11:00'),
    });
    const id = String(booked.body['id']);
    const path = `admin/board/visits/${id}/places?onDay=${day}`;
    expect((await call('GET', path, people.foreign)).status).toBe(404);
    const { body } = await call('GET', path, people.manager);
    const [advisor] = items(body, 'advisors');
    const stretches = items(advisor ?? {}, 'stretches');
    expect(stretches.at(0)?.['from']).toBe(0);
    expect(stretches.at(-1)?.['to']).toBe(1440);
    expect(stretches.some((one) => one['refusal'] === null)).toBe(true);
    const rooms = items(body, 'rooms').map((one) => [one['id'], items(one, 'stretches')] as const);
    const puts = [
      ...stretches.map((one) => [one, {}] as const),
      ...rooms.flatMap(([roomId, some]) => some.map((one) => [one, { roomId }] as const)),
    ];
    expect(rooms.length).toBeGreaterThan(0);
    for (const [{ from, refusal }, where] of puts) {
      const minute = Number(from);
      const time = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');
      const version = items((await board(people.manager, day)).body, 'visits').find(
        (one) => one['id'] === id,
      )?.['version'];
      const body = { action: 'move', startsAt: at(time), advisorId: advisor?.['id'], version, ...where };
      const moved = await call('POST', `admin/appointments/${id}/actions`, people.manager, body);
      if (refusal === null) expect(moved.status).toBe(200);
      else expect(moved.body).toMatchObject({ error: { code: 'slot.refused', details: { refusal } } });
    }
  });
});

describe('a visit that was missed', () => {
  it('counts against the customer until the store forgives it, and again after the way back', async () => {
    const customerId = await aCustomer(app.db, '13900000009');
    const guest = await loggedIn(app, 'customer', customerId);
    const day = addDays(TODAY, 3);
    const booked = await call('POST', 'customer/appointments', guest, {
      ...booking('14:00'),
      startsAt: instantOf(day, '14:00').toISOString(),
    });
    const id = String(booked.body['id']);
    app.clock.set(instantOf(day, '15:30').toISOString());
    const manager = await loggedIn(app, 'staff', shop.manager.id);
    const foreign = await loggedIn(app, 'staff', other.manager.id);
    const act = { action: 'noShow', version: 1 };
    expect((await call('POST', `admin/appointments/${id}/actions`, manager, act)).status).toBe(200);
    const path = `admin/board/missed/${customerId}?storeId=${shop.storeId}`;
    const stands = async (): Promise<unknown> => (await call('GET', path, manager)).body;
    expect(await stands()).toMatchObject({
      standing: { missed: 1 },
      items: [{ appointmentId: id, forgivenAt: null }],
    });
    expect((await call('GET', path, guest)).status).toBe(401);
    const visit = `admin/board/visits/${id}`;
    expect((await call('POST', `${visit}/forgive`, foreign, { reason: '堵车' })).status).toBe(404);
    expect((await call('POST', `${visit}/forgive`, manager, { reason: '' })).status).toBe(400);
    expect((await call('POST', `${visit}/forgive`, manager, { reason: '堵车' })).status).toBe(204);
    expect(await stands()).toMatchObject({ standing: { missed: 0 }, items: [{ reason: '堵车' }] });
    expect((await call('POST', `${visit}/count-again`, manager)).status).toBe(204);
    expect(await stands()).toMatchObject({ standing: { missed: 1 } });
  });
});
