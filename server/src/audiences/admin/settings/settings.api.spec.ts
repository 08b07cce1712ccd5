import { addDays, dayOf, instantOf, weekdayOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, loggedIn, type Shop } from '../../../../test/index.js';
import { Appointments } from '../../../domains/appointments/index.js';
import { OpeningHours, Rooms, Shifts, VisitPolicies, VisitPurposes } from '../../../domains/store/index.js';
import { newId } from '../../../platform/database/index.js';

interface Stranded {
  id: string;
  faults: string[];
}
interface Body {
  [field: string]: unknown;
  items: Record<string, unknown>[];
  stranded: Stranded[];
  error: { code: string; details: { visits?: Stranded[] } };
}
type Who = 'manager' | 'advisor' | 'headquarters' | 'stranger';

const app = anApp({ keep: true });
const headers: Partial<Record<Who, { authorization: string }>> = {};
let shop: Shop;
let other: Shop;

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  const hq = newId();
  await app.db.transactions.run((tx) =>
    tx.insert('staff', {
      id: hq,
      storeId: null,
      account: 'hq.settings',
      name: '总部',
      role: 'headquarters',
      passwordHash: '-',
      skills: [],
      createdAt: app.clock.now(),
    }),
  );
  headers.manager = await loggedIn(app, 'staff', shop.manager.id);
  headers.advisor = await loggedIn(app, 'staff', shop.advisors[0]?.id ?? '');
  headers.headquarters = await loggedIn(app, 'staff', hq);
  headers.stranger = await loggedIn(app, 'staff', other.manager.id);
});

const ask = async (who: Who | null, method: 'GET' | 'POST', path: string, payload?: object) => {
  const reply = await app.inject({
    method,
    url: `/api/admin/settings/${path}`,
    headers: who === null ? {} : headers[who],
    ...(payload ? { payload } : {}),
  });
  return { status: reply.statusCode, body: reply.json<Body>() };
};
/** What every process keeps is fresh within half a second; the test does not wait for it. */
const later = <T>(read: () => Promise<T>): Promise<T> =>
  new Promise((resolve) => setTimeout(resolve, 520)).then(read);
const soon = (days: number): string => addDays(dayOf(app.clock.now()), days);
const ALL_DAY = [{ opensAt: '10:00', closesAt: '22:00' }];
const week = (periods = ALL_DAY) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, periods }));
const phones = { next: 13900001000 };

/** A visit of the shop's first free advisor. */
async function aVisit(onDay: string, time = '14:00'): Promise<{ id: string; staffId: string }> {
  const customer = await aCustomer(app.db, String((phones.next += 1)));
  const id = await app.get(Appointments).book(
    customer,
    {
      storeId: shop.storeId,
      startsAt: instantOf(onDay, time),
      purpose: 'try_on',
      wishes: [],
      contactName: '林知夏',
    } as never,
    `key-${newId()}`,
  );
  const [row] = await app.db.database.query<{ staffId: string }>(
    'SELECT staffId FROM appointment WHERE id = ?',
    [id],
  );
  return { id, staffId: row?.staffId ?? '' };
}

describe('opening hours', () => {
  it('hold at once, for the shop that set them, with what holidays and single days say', async () => {
    const day = soon(3);
    const saved = await ask('manager', 'POST', 'hours/day', {
      onDay: day,
      reason: '商场活动',
      own: true,
      periods: [
        { opensAt: '14:00', closesAt: '23:30' },
        { opensAt: '09:00', closesAt: '12:00' },
      ],
      seen: [],
    });
    expect(saved.body['days']).toMatchObject([{ onDay: day, reason: '商场活动' }]);
    const hours = await later(() => app.get(OpeningHours).between(shop.storeId, day, addDays(day, 1)));
    expect(hours.get(day)).toEqual([
      { opensAt: '09:00', closesAt: '12:00' },
      { opensAt: '14:00', closesAt: '23:30' },
    ]);
    expect(hours.get(addDays(day, 1))).toEqual(ALL_DAY);
    expect(await app.get(OpeningHours).periods(other.storeId, day)).toEqual(ALL_DAY);
    await ask('manager', 'POST', 'hours/day', { onDay: day, reason: '', own: false, periods: [], seen: [] });
    expect((await ask('manager', 'GET', 'hours')).body['days']).toEqual([]);
  });

  it('cannot be typed over one another, nor set for a day that is past', async () => {
    const crossed = [
      { opensAt: '10:00', closesAt: '13:00' },
      { opensAt: '12:00', closesAt: '20:00' },
    ];
    const day = (onDay: string, periods: object[]) =>
      ask('manager', 'POST', 'hours/day', { onDay, reason: '', own: true, periods, seen: [] });
    expect((await day(soon(2), crossed)).status).toBe(400);
    expect((await day(soon(-1), ALL_DAY)).body.error.code).toBe('settings.day_past');
    expect(
      (await ask('manager', 'POST', 'hours/week', { week: week(crossed), makeupAs: 1, seen: [] })).status,
    ).toBe(400);
  });

  it('are not pulled from under a booked visit unless it has been seen', async () => {
    const day = soon(4);
    const visit = await aVisit(day, '20:00');
    const shorter = {
      week: week([{ opensAt: '10:00', closesAt: '18:00' }]),
      makeupAs: 1,
      seen: [] as string[],
    };
    const refused = await ask('manager', 'POST', 'hours/week', shorter);
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      code: 'settings.strands_visits',
      details: { visits: [{ id: visit.id, faults: ['closed'], contactName: '林知夏' }] },
    });
    expect(await app.get(OpeningHours).periods(shop.storeId, day)).toEqual(ALL_DAY);
    const done = await ask('manager', 'POST', 'hours/week', { ...shorter, seen: [visit.id] });
    expect(done.status).toBe(200);
    const roster = await ask('manager', 'GET', `roster?fromOn=${day}`);
    expect(roster.body.stranded).toMatchObject([{ id: visit.id, faults: ['closed'] }]);
    await ask('manager', 'POST', 'hours/week', { week: week(), makeupAs: 1, seen: [] });
    const log = await app.db.database.query<{ details: { stranded?: string[] } }>(
      "SELECT details FROM audit_log WHERE action = 'hours.week' AND storeId = ? ORDER BY id",
      [shop.storeId],
    );
    expect(log.map((line) => line.details.stranded ?? null)).toEqual([[visit.id], null]);
  });
});

describe('a closure at short notice', () => {
  it('is looked at first, closes at once, is not made twice, and is lifted', async () => {
    const day = soon(5);
    const visit = await aVisit(day, '15:00');
    const closure = {
      startsAt: instantOf(day, '12:00').toISOString(),
      endsAt: instantOf(day, '18:00').toISOString(),
      reason: '商场停电',
      seen: [] as string[],
    };
    const looked = await ask('manager', 'POST', 'hours/closures/preview', closure);
    expect(looked.body.items).toMatchObject([{ id: visit.id, faults: ['closed'] }]);
    expect(await later(() => app.get(OpeningHours).periods(shop.storeId, day))).toEqual(ALL_DAY);
    expect((await ask('manager', 'POST', 'hours/closures', closure)).status).toBe(409);
    const seen = { ...closure, seen: [visit.id] };
    await Promise.all([1, 2].map(() => ask('manager', 'POST', 'hours/closures', seen)));
    expect(await later(() => app.get(OpeningHours).periods(shop.storeId, day))).toEqual([
      { opensAt: '10:00', closesAt: '12:00' },
      { opensAt: '18:00', closesAt: '22:00' },
    ]);
    const told = await app.inject({ method: 'GET', url: `/api/customer/stores/${shop.storeId}` });
    expect(told.json<{ exceptions: unknown[] }>().exceptions).toMatchObject([
      { onDay: day, reason: '商场停电', periods: [{ closesAt: '12:00' }, { opensAt: '18:00' }] },
    ]);
    const { body } = await ask('manager', 'GET', 'hours');
    const [made, ...more] = (body['closures'] as { id: string; standing: boolean }[]).filter(
      (one) => one.standing,
    );
    expect(more).toEqual([]);
    expect((await ask('stranger', 'POST', `hours/closures/${made?.id ?? ''}/lift`)).status).toBe(404);
    expect((await ask('manager', 'POST', `hours/closures/${made?.id ?? ''}/lift`)).status).toBe(200);
    expect(await later(() => app.get(OpeningHours).periods(shop.storeId, day))).toEqual(ALL_DAY);
    expect((await ask('manager', 'POST', `hours/closures/${made?.id ?? ''}/lift`)).body.error.code).toBe(
      'closure.over',
    );
  });
});

describe('the roster', () => {
  it('gives a day off and a swap at once, warns of hours nobody covers, and of the visit that loses its advisor', async () => {
    const day = soon(6);
    const visit = await aVisit(day, '11:00');
    const off = (staffId: string) => ({ staffId, onDay: day, kind: 'leave', note: '年假', spans: [] });
    const everybody = shop.advisors.map(({ id }) => off(id));
    const refused = await ask('manager', 'POST', 'roster/days', { days: everybody, seen: [] });
    expect(refused.body.error.details.visits).toMatchObject([{ id: visit.id, faults: ['no_advisor'] }]);
    const done = await ask('manager', 'POST', `roster/days?fromOn=${day}`, {
      days: everybody,
      seen: [visit.id],
    });
    const days = done.body['days'] as { onDay: string; gaps: unknown[] }[];
    expect(days.find((one) => one.onDay === day)?.gaps).toEqual(ALL_DAY);
    expect(done.body.stranded).toMatchObject([{ id: visit.id, faults: ['no_advisor'] }]);
    expect((await later(() => app.get(Shifts).between(shop.storeId, day, day))).get(day)).toEqual([]);
    const back = shop.advisors.map(({ id }) => ({
      staffId: id,
      onDay: day,
      kind: null,
      note: null,
      spans: [],
    }));
    await ask('manager', 'POST', 'roster/days', { days: back, seen: [] });
    expect((await later(() => app.get(Shifts).of(shop.storeId, day))).map((s) => s.staffId).sort()).toEqual(
      shop.advisors.map((a) => a.id).sort(),
    );
  });

  it('copies a week: what was worked differently is worked so again, who was ill is expected back', async () => {
    const monday = addDays(soon(8), 1 - weekdayOf(soon(8)));
    const [first, second] = shop.advisors.map((a) => a.id);
    await ask('manager', 'POST', 'roster/days', {
      days: [
        {
          staffId: first,
          onDay: monday,
          kind: 'shift',
          note: null,
          spans: [{ startsAt: '13:00', endsAt: '22:00' }],
        },
        { staffId: second, onDay: monday, kind: 'sick', note: null, spans: [] },
      ],
      seen: [],
    });
    const to = addDays(monday, 7);
    const copied = await ask('manager', 'POST', 'roster/copy', { fromOn: monday, toOn: to, seen: [] });
    const people = copied.body['people'] as { staffId: string; cells: { kind: unknown; spans: unknown }[] }[];
    const monTo = (staffId: string | undefined) => people.find((one) => one.staffId === staffId)?.cells[0];
    expect(monTo(first)).toMatchObject({ kind: 'shift', spans: [{ startsAt: '13:00', endsAt: '22:00' }] });
    expect(monTo(second)).toMatchObject({ kind: null, spans: [{ startsAt: '10:00', endsAt: '22:00' }] });
  });

  it('is the store’s own: strangers, advisors and people of elsewhere are refused', async () => {
    const theirs = other.advisors[0]?.id ?? '';
    const day = { onDay: soon(6), kind: 'leave', note: null, spans: [] };
    const lines = (staffId: string) => ({ days: [{ staffId, ...day }], seen: [] });
    const tries: [Who | null, string, object, number][] = [
      [null, 'roster/days', lines(theirs), 401],
      ['advisor', 'roster/days', lines(shop.advisors[0]?.id ?? ''), 403],
      ['manager', 'roster/days', lines(theirs), 404],
      ['stranger', `roster/days?storeId=${shop.storeId}`, lines(theirs), 404],
      ['manager', 'roster/week', { staffId: theirs, week: [], seen: [] }, 404],
      ['manager', `roster/skills/${theirs}`, { skills: ['jade'], seen: [] }, 404],
      ['advisor', 'hours/week', { week: week(), makeupAs: 1, seen: [] }, 403],
      ['manager', 'house/policy', {}, 403],
      ['advisor', 'rooms', {}, 403],
    ];
    for (const [who, path, body, status] of tries)
      expect([path, (await ask(who, 'POST', path, body)).status]).toEqual([path, status]);
    expect((await ask('advisor', 'GET', 'roster')).status).toBe(200);
  });
});

describe('skills', () => {
  it('are what an advisor serves from then on', async () => {
    const [first] = shop.advisors;
    await ask('manager', 'POST', `roster/skills/${first?.id ?? ''}`, {
      skills: ['bridal', 'english'],
      seen: [],
    });
    const shifts = await later(() => app.get(Shifts).of(shop.storeId, soon(2)));
    expect(shifts.find((one) => one.staffId === first?.id)?.skills).toEqual(['bridal', 'english']);
  });
});

describe('rooms', () => {
  const room = (facts: object = {}) => ({
    kind: 'salon',
    name: '婚嫁洽谈室',
    capacity: 1,
    position: 2,
    active: true,
    seen: [],
    ...facts,
  });

  it('are added once by their name, changed, and put out of use', async () => {
    const both = await Promise.all([1, 2].map(() => ask('manager', 'POST', 'rooms', room())));
    expect(both.map((reply) => reply.status).sort()).toEqual([200, 409]);
    const made = (await ask('manager', 'GET', 'rooms')).body.items.find((one) => one['kind'] === 'salon');
    const id = String(made?.['id']);
    await ask('manager', 'POST', `rooms/${id}`, room({ name: '贵宾室', kind: 'vip', capacity: 2 }));
    expect(
      (await later(() => app.get(Rooms).of(shop.storeId))).map((one) => [one.name, one.capacity]),
    ).toEqual([
      ['试戴柜台', 2],
      ['贵宾室', 2],
    ]);
    expect((await ask('stranger', 'POST', `rooms/${id}`, room())).body.error.code).toBe('room.not_found');
    await ask('manager', 'POST', `rooms/${id}`, room({ active: false }));
    expect((await later(() => app.get(Rooms).of(shop.storeId))).map((one) => one.name)).toEqual(['试戴柜台']);
  });
});

describe('purposes and the policy', () => {
  const own = (numbers: object[], facts: object = {}) => ({
    numbers,
    roomKind: null,
    active: null,
    seen: [],
    ...facts,
  });

  it('are the store’s own within what the house leaves it, and fall back when it leaves less', async () => {
    const longer = own([{ field: 'durationMinutes', value: 90 }]);
    expect((await ask('manager', 'POST', 'purposes/try_on', longer)).status).toBe(200);
    const minutes = async (storeId: string) =>
      (await later(() => app.get(VisitPurposes).of(storeId))).find((rule) => rule.purpose === 'try_on')
        ?.durationMinutes;
    expect([await minutes(shop.storeId), await minutes(other.storeId)]).toEqual([90, 60]);
    for (const value of [50, 300])
      expect(
        (await ask('manager', 'POST', 'purposes/try_on', own([{ field: 'durationMinutes', value }]))).body
          .error,
      ).toMatchObject({
        code: 'settings.out_of_bounds',
        details: { field: 'durationMinutes' },
      });
    const { body } = await ask('headquarters', 'GET', 'house/purposes');
    const house = body.items.find((one) => one['purpose'] === 'try_on') as {
      numbers: { field: string; value: number; min: number | null; max: number | null }[];
    };
    const narrower = {
      numbers: house.numbers.map(({ field, value, min, max }) => ({
        field,
        value,
        min,
        max: field === 'durationMinutes' ? 75 : max,
      })),
      skill: null,
      roomKind: 'counter',
      tray: true,
      active: true,
      roomKindFree: true,
      activeFree: false,
      seen: [],
    };
    expect((await ask('headquarters', 'POST', 'house/purposes/try_on', narrower)).status).toBe(200);
    expect(await minutes(shop.storeId)).toBe(75);
    expect(
      (await ask('manager', 'POST', 'purposes/try_on', own([], { active: false }))).body.error.code,
    ).toBe('settings.out_of_bounds');
  });

  it('say how a store deals with visits', async () => {
    const policy = { numbers: [{ field: 'freeUntilMinutes', value: 240 }], consequence: null };
    expect((await ask('manager', 'POST', 'policy', policy)).status).toBe(200);
    expect(await later(() => app.get(VisitPolicies).of(shop.storeId))).toMatchObject({
      freeUntilMinutes: 240,
      noShowConsequence: 'confirm',
    });
    expect((await ask('manager', 'POST', 'policy', { ...policy, consequence: 'pause' })).status).toBe(422);
    const { body } = await ask('headquarters', 'GET', 'house/policy');
    const numbers = (body['numbers'] as { field: string; value: number; min: null; max: null }[]).map(
      ({ field, value, min, max }) => ({ field, value: field === 'noShowLimit' ? 3 : value, min, max }),
    );
    await ask('headquarters', 'POST', 'house/policy', {
      numbers,
      consequence: 'pause',
      consequenceFree: true,
    });
    expect(await later(() => app.get(VisitPolicies).of(other.storeId))).toMatchObject({
      noShowLimit: 3,
      noShowConsequence: 'pause',
      freeUntilMinutes: 120,
    });
  });

  it('stop being offered only once the booked visits for it have been seen, in every store', async () => {
    const visit = await aVisit(soon(7), '16:00');
    const { body } = await ask('headquarters', 'GET', 'house/purposes');
    const house = body.items.find((one) => one['purpose'] === 'try_on') as {
      numbers: Record<string, unknown>[];
    };
    const off = {
      numbers: house.numbers.map(({ field, value, min, max }) => ({ field, value, min, max })),
      skill: null,
      roomKind: 'counter',
      tray: true,
      active: false,
      roomKindFree: true,
      activeFree: true,
      seen: [],
    };
    const refused = await ask('headquarters', 'POST', 'house/purposes/try_on', off);
    expect(refused.body.error.details.visits?.find((one) => one.id === visit.id)?.faults).toEqual([
      'not_offered',
    ]);
  });
});
