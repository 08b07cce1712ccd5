import { instantOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';
import { Sales } from '../../domains/sales/index.js';

const app = anApp({ keep: true, clock: new FixedClock('2026-03-02T02:00:00.000Z') });
type Body = Record<string, unknown>;
interface Answer {
  status: number;
  body: Body;
}
const mine = { authorization: '' };
const foreign = { authorization: '' };
let shop: Shop;
let me = '';
let keys = 0;

const call = async (
  method: 'GET' | 'POST',
  path: string,
  o: { as?: { authorization: string }; body?: object; key?: string } = {},
): Promise<Answer> => {
  const reply = await app.inject({
    method,
    url: `/api/customer/${path}`,
    headers: { ...o.as, ...(o.key === undefined ? {} : { 'idempotency-key': o.key }) },
    ...(o.body === undefined ? {} : { payload: o.body }),
  });
  return { status: reply.statusCode, body: reply.body === '' ? {} : reply.json<Body>() };
};
const code = ({ status, body }: Answer): string =>
  `${String(status)} ${String((body['error'] as Body | undefined)?.['code'])}`;
const aKey = (): string => `api-key-${String((keys += 1))}`;
const startsAt = (time: string): string => instantOf('2026-03-03', time).toISOString();
const booking = (over: Body = {}): Body => ({
  storeId: shop.storeId,
  startsAt: startsAt('14:00'),
  purpose: 'try_on',
  wishes: [{ styleId: shop.styleId }],
  contactName: '林女士',
  ...over,
});

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  me = await aCustomer(app.db, '13912345678');
  mine.authorization = (await loggedIn(app, 'customer', me)).authorization;
  foreign.authorization = (
    await loggedIn(app, 'customer', await aCustomer(app.db, '13900000077'))
  ).authorization;
});

describe('appointments', () => {
  let id = '';

  it('offers slots to anybody, and nothing for a store that is not there', async () => {
    const { status, body } = await call('GET', `stores/${shop.storeId}/slots?days=2`);
    const days = body['days'] as { onDay: string; slots: { free: number; refusal: string | null }[] }[];
    expect([status, days.length, days[0]?.onDay]).toEqual([200, 2, '2026-03-02']);
    expect(days[1]?.slots.find((slot) => slot.refusal === null)?.free).toBe(2);
    expect(code(await call('GET', `stores/${newId()}/slots`))).toBe('404 store.not_found');
  });

  it('books for a customer, not for a visitor, not without a key, not with a made-up body', async () => {
    expect(code(await call('POST', 'appointments', { body: booking(), key: aKey() }))).toBe(
      '401 session.missing',
    );
    expect(code(await call('POST', 'appointments', { as: mine, body: booking() }))).toBe(
      '400 request.key_missing',
    );
    const bad = booking({ startsAt: 'tomorrow', vip: true });
    expect(code(await call('POST', 'appointments', { as: mine, body: bad, key: aKey() }))).toBe(
      '400 request.invalid',
    );
    const { status, body } = await call('POST', 'appointments', { as: mine, body: booking(), key: aKey() });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'booked',
      startsAt: startsAt('14:00'),
      wishCount: 1,
      contactName: '林女士',
    });
    expect((body['actions'] as Body[]).map((offered) => offered['action'])).toEqual(['move', 'cancel']);
    id = String(body['id']);
  });

  it('shows, moves and cancels one’s own; a foreign one is not found', async () => {
    expect((await call('GET', `appointments/${id}`, { as: mine })).status).toBe(200);
    const list = await call('GET', 'appointments', { as: mine });
    expect((list.body['upcoming'] as Body[]).map((card) => card['id'])).toEqual([id]);
    expect((await call('GET', 'appointments', { as: foreign })).body['upcoming']).toEqual([]);
    expect(code(await call('GET', 'appointments'))).toBe('401 session.missing');
    for (const path of [`appointments/${id}/move`, `appointments/${id}/cancel`]) {
      const answer = await call('POST', path, {
        as: foreign,
        body: path.endsWith('move') ? { startsAt: startsAt('16:00') } : {},
      });
      expect(code(answer)).toBe('404 appointment.not_found');
    }
    expect(code(await call('GET', `appointments/${id}`, { as: foreign }))).toBe('404 appointment.not_found');
    const moved = await call('POST', `appointments/${id}/move`, {
      as: mine,
      body: { startsAt: startsAt('16:00') },
    });
    expect(moved.body['startsAt']).toBe(startsAt('16:00'));
    const gone = await call('POST', `appointments/${id}/cancel`, { as: mine, body: { reason: '改天再来' } });
    expect(gone.body).toMatchObject({
      state: 'cancelled',
      cancelReason: '改天再来',
      actions: [{ action: 'undoCancel', refusals: [] }],
    });
  });
});

describe('what one owns', () => {
  let claimId = '';
  let pieceId = '';

  beforeAll(async () => {
    pieceId = shop.pieceIds[0] ?? '';
    const request = {
      pieceId,
      phone: '13912345678',
      quotedFen: 515_000,
      receivedFen: 515_000,
      means: 'card' as const,
    };
    await app.get(Sales).handOver(shop.manager, request, 'bought-in-store');
    await app.deliver();
  });

  it('lists pieces with their warranty, to their owner only', async () => {
    const { body } = await call('GET', 'pieces', { as: mine });
    expect(body['items']).toMatchObject([
      { id: pieceId, boughtOn: '2026-03-02', warranty: { daysLeft: 365 } },
    ]);
    expect((await call('GET', 'pieces', { as: foreign })).body['items']).toEqual([]);
    expect(code(await call('GET', 'pieces'))).toBe('401 session.missing');
    const file = await call('GET', `pieces/${pieceId}`, { as: mine });
    expect(file.body).toMatchObject({ paidFen: 515_000, goldMg: 5000, history: [{ what: 'handOver' }] });
    expect(code(await call('GET', `pieces/${pieceId}`, { as: foreign }))).toBe('404 piece.not_found');
  });

  it('answers on coverage, opens a claim with a photo, and shows it to nobody else', async () => {
    const question = { pieceId, kind: 'repair', problem: 'clasp', occurredOn: '2026-03-02' };
    expect((await call('POST', 'claims/coverage', { as: mine, body: question })).body).toMatchObject({
      outcome: 'free',
    });
    expect(code(await call('POST', 'claims/coverage', { as: foreign, body: question }))).toBe(
      '404 piece.not_found',
    );
    const photo = newId();
    await app.db.transactions.run((tx) =>
      tx.insert('stored_file', {
        id: photo,
        ownerKind: 'customer',
        ownerId: me,
        purpose: 'claim',
        bytes: 10,
        width: 1,
        height: 1,
        sha256: 'a'.repeat(64),
        createdAt: app.clock.now(),
      }),
    );
    const claim = {
      ...question,
      description: '扣头松',
      photoIds: [photo],
      shots: [{ photoId: photo, shot: 'clasp_open' }],
      storeId: shop.storeId,
    };
    expect(
      code(await call('POST', 'claims', { as: mine, body: { ...claim, photoIds: [] }, key: aKey() })),
    ).toBe('400 request.invalid');
    const unknown = [{ photoId: photo, shot: 'from_the_moon' }];
    expect(
      code(await call('POST', 'claims', { as: mine, body: { ...claim, shots: unknown }, key: aKey() })),
    ).toBe('400 request.invalid');
    const { body } = await call('POST', 'claims', { as: mine, body: claim, key: aKey() });
    expect(body).toMatchObject({
      state: 'submitted',
      answerOnCoverage: { outcome: 'free' },
      photos: [{ id: photo, shot: 'clasp_open' }],
    });
    claimId = String(body['id']);
    expect(code(await call('GET', `claims/${claimId}`, { as: foreign }))).toBe('404 claim.not_found');
    expect(((await call('GET', 'claims', { as: mine })).body['open'] as Body[]).length).toBe(1);
    expect(code(await call('GET', 'claims'))).toBe('401 session.missing');
  });

  it.each([
    ['withdraw', {}, '200 undefined'],
    ['reopen', { note: '还是请看看' }, '200 undefined'],
    ['rate', { rating: 5 }, '409 claim.action_refused'],
    ['rate', { rating: 6 }, '400 request.invalid'],
  ])('%s with %j answers %s, and to a stranger there is no such claim', async (step, body, expected) => {
    if (expected !== '400 request.invalid') {
      expect(code(await call('POST', `claims/${claimId}/${step}`, { as: foreign, body }))).toBe(
        '404 claim.not_found',
      );
    }
    expect(code(await call('POST', `claims/${claimId}/${step}`, { as: mine, body }))).toBe(expected);
  });
});

describe('messages', () => {
  it('tell of the warranty and the visit, once, to whom they concern', async () => {
    await app.deliver();
    const { body } = await call('GET', 'messages', { as: mine });
    const kinds = (body['items'] as Body[]).map((item) => item['kind']);
    expect(kinds).toEqual(expect.arrayContaining(['appointment_booked', 'warranty_started']));
    expect((await call('GET', 'messages', { as: foreign })).body).toMatchObject({ items: [], unread: 0 });
    expect((await call('POST', 'messages/read', { as: mine })).status).toBe(204);
    expect((await call('GET', 'messages', { as: mine })).body['unread']).toBe(0);
    expect(code(await call('POST', 'messages/read'))).toBe('401 session.missing');
  });

  it('ask for consent by moment and keep the answer', async () => {
    const offer = await call('GET', 'subscriptions?moment=booking', { as: mine });
    expect(offer.status).toBe(200);
    expect(code(await call('GET', 'subscriptions?moment=always', { as: mine }))).toBe('400 request.invalid');
    const results = [{ template: 'appointment_reminder', result: 'accept' }];
    expect((await call('POST', 'subscriptions', { as: mine, body: { results } })).status).toBe(204);
    expect(code(await call('POST', 'subscriptions', { body: { results } }))).toBe('401 session.missing');
    const quota = await app.db.database.query<{ remaining: number }>(
      'SELECT remaining FROM message_quota WHERE customerId = ?',
      [me],
    );
    expect(quota).toEqual([{ remaining: 1 }]);
  });
});
