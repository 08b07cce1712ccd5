import { instantOf } from '@zhuyue/shared';
import {
  aCustomer,
  anApp,
  aShop,
  aStaffMember,
  FixedClock,
  loggedIn,
  type Shop,
} from '../../../test/index.js';
import { Appointments } from '../../domains/appointments/index.js';
import { Claims } from '../../domains/service/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { newId } from '../../platform/database/index.js';

const app = anApp({ keep: true, clock: new FixedClock('2026-03-02T06:00:00.000Z') });
type Body = Record<string, unknown>;
interface Answer {
  status: number;
  body: Body;
}
interface Person {
  authorization: string;
}
const nobody: Person = { authorization: 'Bearer none' };
const people = { manager: nobody, advisor: nobody, service: nobody, foreign: nobody, hq: nobody };
let shop: Shop;
let other: Shop;
let keys = 0;

const call = async (
  method: 'GET' | 'POST',
  path: string,
  as: Person | null,
  body?: object,
  key?: string,
): Promise<Answer> => {
  const reply = await app.inject({
    method,
    url: `/api/admin/${path}`,
    headers: { ...(as ?? {}), ...(key === undefined ? {} : { 'idempotency-key': key }) },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: reply.statusCode, body: reply.body === '' ? {} : reply.json<Body>() };
};
const code = ({ status, body }: Answer): string =>
  `${String(status)} ${String((body['error'] as Body | undefined)?.['code'])}`;
const aKey = (): string => `desk-key-${String((keys += 1))}`;
const items = ({ body }: Answer): Body[] => body['items'] as Body[];

it.each(['appointments', 'claims', 'sales', 'customers', 'pieces'])(
  'text in the place of an id of %s is simply not found',
  async (noun) => {
    for (const text of ['珠宝', '💍', "'%20OR%201=1", '%2e%2e', 'x'.repeat(99)]) {
      expect((await call('GET', `${noun}/${encodeURI(text)}`, people.manager)).status).toBe(404);
    }
  },
);

it('an account in characters no account has is refused like any unknown one', async () => {
  expect(code(await call('POST', 'session', null, { account: '店长💍', password: 'x' }))).toBe(
    '401 login.refused',
  );
});

it('claims asked for in no state at all are all claims', async () => {
  expect((await call('GET', 'claims?states=', people.manager)).status).toBe(200);
});

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  const hq = await app.db.transactions.run((tx) => aStaffMember(tx, null));
  people.manager = await loggedIn(app, 'staff', shop.manager.id);
  people.advisor = await loggedIn(app, 'staff', shop.advisors[0]?.id ?? '');
  people.service = await loggedIn(app, 'staff', shop.service.id);
  people.foreign = await loggedIn(app, 'staff', other.manager.id);
  people.hq = await loggedIn(app, 'staff', hq.id);
});

describe('every door of the desk', () => {
  it.each([
    ['GET', 'today'],
    ['GET', 'appointments'],
    ['GET', 'claims'],
    ['GET', 'sales'],
    ['GET', 'staff'],
    ['GET', 'customers?phone=13912345678'],
    ['GET', 'audit'],
    ['GET', 'pieces'],
    ['GET', 'prices'],
    ['GET', 'stores'],
  ] as const)('%s %s is shut to a customer and to nobody in particular', async (method, path) => {
    const customer = await loggedIn(
      app,
      'customer',
      await aCustomer(app.db, `137${String((keys += 1)).padStart(8, '0')}`),
    );
    expect(code(await call(method, path, null))).toBe('401 session.missing');
    expect((await call(method, path, customer)).status).toBe(401);
  });
});

describe('appointments on the desk', () => {
  let id = '';
  beforeAll(async () => {
    const customer = await aCustomer(app.db, '13912345678');
    const startsAt = instantOf('2026-03-02', '16:00');
    const request = {
      storeId: shop.storeId,
      startsAt,
      purpose: 'try_on' as const,
      wishes: [],
      contactName: '林女士',
    };
    id = await app.get(Appointments).book(customer, request, 'booked-for-desk');
  });

  it('are listed for the day with the number masked, in the own store only', async () => {
    const [card] = items(await call('GET', 'appointments', people.advisor));
    expect(card).toMatchObject({ id, contactName: '林女士', phoneMasked: '139****5678' });
    expect(items(await call('GET', 'appointments', people.foreign))).toEqual([]);
    expect(code(await call('GET', `appointments?storeId=${shop.storeId}`, people.foreign))).toBe(
      '404 store.not_found',
    );
    expect(code(await call('GET', 'appointments', people.hq))).toBe('400 request.invalid');
    expect(items(await call('GET', `appointments?storeId=${shop.storeId}`, people.hq))).toHaveLength(1);
  });

  it('are acted on by who may, with the words of the refusal otherwise', async () => {
    expect(code(await call('GET', `appointments/${id}`, people.foreign))).toBe('404 appointment.not_found');
    const act = (as: Person, body: object): Promise<Answer> =>
      call('POST', `appointments/${id}/actions`, as, body);
    expect(code(await act(people.service, { action: 'checkIn' }))).toBe('403 access.denied');
    expect(code(await act(people.advisor, { action: 'noShow' }))).toBe('409 appointment.action_refused');
    expect(code(await act(people.advisor, { action: 'cancel' }))).toBe('400 request.invalid');
    expect(code(await act(people.advisor, { action: 'dance' }))).toBe('400 request.invalid');
    expect((await act(people.advisor, { action: 'checkIn' })).body).toMatchObject({ state: 'arrived' });
    expect((await call('GET', `appointments/${id}`, people.manager)).body).toMatchObject({
      state: 'arrived',
    });
  });
});

describe('hand-over', () => {
  const request = (over: Body = {}): Body => ({
    pieceId: shop.pieceIds[0],
    phone: '13912345678',
    quotedFen: 515_000,
    receivedFen: 515_000,
    means: 'wechat',
    ...over,
  });
  let saleId = '';

  it('is a consultant’s and a manager’s, of a piece of their store, with a key', async () => {
    expect(code(await call('POST', 'sales', people.service, request(), aKey()))).toBe('403 access.denied');
    expect(code(await call('POST', 'sales', people.foreign, request(), aKey()))).toBe('404 piece.not_found');
    expect(code(await call('POST', 'sales', people.advisor, request()))).toBe('400 request.key_missing');
    expect(code(await call('POST', 'sales', people.advisor, request({ phone: '12345' }), aKey()))).toBe(
      '400 request.invalid',
    );
    expect(
      code(await call('POST', 'sales', people.advisor, request({ quotedFen: 1, receivedFen: 1 }), aKey())),
    ).toBe('409 price.changed');
    const { status, body } = await call('POST', 'sales', people.advisor, request(), aKey());
    expect([status, body['state'], (body['bill'] as Body)['totalFen']]).toEqual([
      200,
      'handed_over',
      515_000,
    ]);
    saleId = String(body['id']);
    expect(code(await call('POST', 'sales', people.advisor, request(), aKey()))).toBe(
      '409 piece.not_available',
    );
  });

  it('is listed with the day’s sum, shown with its warranty, and taken back by a manager', async () => {
    await app.deliver();
    const page = await call('GET', 'sales', people.manager);
    expect(page.body).toMatchObject({ total: 1, receivedFen: 515_000 });
    expect((await call('GET', 'sales', people.foreign)).body).toMatchObject({ total: 0, receivedFen: 0 });
    expect((await call('GET', `sales/${saleId}`, people.manager)).body).toMatchObject({
      warrantyEndsOn: '2027-03-01',
    });
    expect(code(await call('GET', `sales/${saleId}`, people.foreign))).toBe('404 sale.not_found');
  });

  it('stands in the audit log with who did it, for managers to read', async () => {
    const log = items(await call('GET', 'audit', people.manager));
    expect(log.map((row) => row['action'])).toContain('sale.hand_over');
    expect(code(await call('GET', 'audit', people.advisor))).toBe('403 access.denied');
  });
});

describe('claims on the desk', () => {
  let id = '';
  beforeAll(async () => {
    const owner = (await app.get(CustomerAccounts).findByPhone('13912345678'))?.id ?? '';
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
        sha256: 'b'.repeat(64),
        createdAt: app.clock.now(),
      }),
    );
    const question = {
      pieceId: shop.pieceIds[0] ?? '',
      kind: 'repair' as const,
      problem: 'clasp' as const,
      occurredOn: '2026-03-02',
    };
    const request = { ...question, description: '扣头松', photoIds: [photo], storeId: shop.storeId };
    id = await app.get(Claims).open(owner, request, 'claim-for-desk');
  });

  it('are listed by due time in the own store, and late ones say so', async () => {
    expect(items(await call('GET', 'claims', people.service))).toMatchObject([{ id, overdue: false }]);
    expect(items(await call('GET', 'claims', people.foreign))).toEqual([]);
    app.clock.advance({ minutes: 31 });
    expect(items(await call('GET', 'claims', people.service))).toMatchObject([{ overdue: true }]);
    expect((await call('GET', 'today', people.manager)).body).toMatchObject({
      claimsOverdue: 1,
      salesCount: 1,
    });
  });

  it('are worked on by technicians and managers', async () => {
    const act = (as: Person, body: object): Promise<Answer> => call('POST', `claims/${id}/actions`, as, body);
    expect(code(await act(people.advisor, { action: 'accept' }))).toBe('403 access.denied');
    expect(code(await act(people.foreign, { action: 'accept' }))).toBe('404 claim.not_found');
    expect((await act(people.service, { action: 'accept' })).body).toMatchObject({
      state: 'accepted',
      overdue: false,
    });
    expect(code(await act(people.service, { action: 'accept' }))).toBe('409 claim.action_refused');
    expect((await call('GET', `claims/${id}`, people.manager)).body).toMatchObject({
      phoneMasked: '139****5678',
    });
    expect(code(await call('GET', `claims/${id}`, people.foreign))).toBe('404 claim.not_found');
  });

  it('hold the sale: a piece with an open case in the workshop cannot be taken back', async () => {
    await call('POST', `claims/${id}/actions`, people.service, { action: 'inspect' });
    const sale = items(await call('GET', 'sales', people.manager))[0]?.['id'];
    expect(code(await call('POST', `sales/${String(sale)}/reverse`, people.advisor, { reason: '退' }))).toBe(
      '403 access.denied',
    );
    expect(code(await call('POST', `sales/${String(sale)}/reverse`, people.manager, { reason: '退' }))).toBe(
      '409 sale.action_refused',
    );
  });
});

describe('people', () => {
  it('customers are found by their whole number only, and looking is written down', async () => {
    expect(code(await call('GET', 'customers?phone=139', people.advisor))).toBe('400 request.invalid');
    const [found] = items(await call('GET', 'customers?phone=13912345678', people.advisor));
    const file = await call('GET', `customers/${String(found?.['id'])}`, people.advisor);
    expect(file.body).toMatchObject({ phoneMasked: '139****5678', pieces: [{}], claims: [{}] });
    const elsewhere = await call('GET', `customers/${String(found?.['id'])}`, people.foreign);
    expect(elsewhere.body).toMatchObject({ appointments: [], claims: [] });
    expect(code(await call('GET', `customers/${newId()}`, people.advisor))).toBe('404 customer.not_found');
    const log = items(await call('GET', 'audit', people.manager)).map((row) => row['action']);
    expect(log).toEqual(expect.arrayContaining(['customer.search', 'customer.view']));
  });

  it('staff are a manager’s business, in the own store', async () => {
    expect(code(await call('GET', 'staff', people.advisor))).toBe('403 access.denied');
    const rows = items(await call('GET', 'staff', people.manager));
    expect(rows).toHaveLength(4);
    const advisor = rows.find((row) => row['id'] === shop.advisors[0]?.id);
    expect(advisor).toMatchObject({ openSessions: 1, active: true });
    expect((advisor?.['shifts'] as unknown[]).length).toBe(7);
    const path = `staff/${String(shop.advisors[0]?.id)}/actions`;
    expect(code(await call('POST', path, people.foreign, { action: 'endSessions' }))).toBe(
      '404 staff.not_found',
    );
    await call('POST', path, people.manager, { action: 'endSessions' });
    expect(code(await call('GET', 'today', people.advisor))).toBe('401 session.ended');
  });
});
