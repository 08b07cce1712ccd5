import { instantOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';

const NOW = '2026-03-02T02:00:00.000Z';
const app = anApp({ keep: true, clock: new FixedClock(NOW) });
type Body = Record<string, unknown>;
interface Answer {
  status: number;
  body: Body;
  text: string;
  type: string;
}
type Person = { authorization: string } | null;
const people: Record<'manager' | 'advisor' | 'service' | 'foreign' | 'me' | 'other', Person> = {
  manager: null,
  advisor: null,
  service: null,
  foreign: null,
  me: null,
  other: null,
};
let shop: Shop;
let id = '';
let code = '';
let trayId = '';
let serial = '';

const call = async (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  as: Person,
  body?: object,
): Promise<Answer> => {
  const reply = await app.inject({
    method,
    url: `/api/${url}`,
    headers: { ...as, 'idempotency-key': newId() },
    ...(body === undefined ? {} : { payload: body }),
  });
  const type = String(reply.headers['content-type']);
  const json = reply.body !== '' && type.includes('json');
  return { status: reply.statusCode, body: json ? reply.json<Body>() : {}, text: reply.body, type };
};
const refusal = ({ status, body }: Answer): string =>
  `${String(status)} ${String((body['error'] as Body | undefined)?.['code'])}`;

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  const other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  const me = await aCustomer(app.db, '13912345678');
  people.manager = await loggedIn(app, 'staff', shop.manager.id);
  people.advisor = await loggedIn(app, 'staff', shop.advisors[0]?.id ?? '');
  people.service = await loggedIn(app, 'staff', shop.service.id);
  people.foreign = await loggedIn(app, 'staff', other.manager.id);
  people.me = await loggedIn(app, 'customer', me);
  people.other = await loggedIn(app, 'customer', await aCustomer(app.db, '13912345679'));
  trayId = newId();
  const tray = {
    id: trayId,
    storeId: shop.storeId,
    kind: 'tray',
    code: 'T1',
    name: '试戴盘一',
    state: 'open',
  };
  await app.db.transactions.run((tx) => tx.insert('container', { ...tray, createdAt: new Date(NOW) }));
  const [piece] = await app.db.database.query<{ serial: string }>('SELECT serial FROM piece WHERE id = ?', [
    shop.pieceIds[0],
  ]);
  serial = piece?.serial ?? '';
  const booked = await call('POST', 'customer/appointments', people.me, {
    storeId: shop.storeId,
    startsAt: instantOf('2026-03-02', '14:00').toISOString(),
    purpose: 'try_on',
    wishes: [{ styleId: shop.styleId }, { styleId: shop.styleId, sizeHmm: 5400 }],
    contactName: '林女士',
  });
  id = String(booked.body['id']);
  code = String(booked.body['code']);
});

describe('a customer around the visit', () => {
  it('has a code, a calendar file another program can fetch, and a feed that can be ended', async () => {
    const around = await call('GET', `customer/appointments/${id}/around`, people.me);
    expect(around.body).toMatchObject({ codeText: `ZHUYUE:V:${code}`, alias: null, recap: false });
    const path = String(around.body['calendarPath']).replace('/api/', '');
    const file = await call('GET', path, null);
    expect([file.status, file.type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(file.text).toContain('METHOD:PUBLISH\r\n');
    expect(
      refusal(
        await call(
          'GET',
          path.replace(/s=./, (first) => (first === 's=A' ? 's=B' : 's=A')),
          null,
        ),
      ),
    ).toBe('403 calendar.link_expired');
    app.clock.advance({ hours: 24 * 8 });
    expect(refusal(await call('GET', path, null))).toBe('403 calendar.link_expired');
    app.clock.set(NOW);
    const feed = String((await call('POST', 'customer/calendar-feed', people.me)).body['path']).replace(
      '/api/',
      '',
    );
    expect((await call('GET', feed, null)).text).toContain(`UID:${id}@`);
    expect((await call('DELETE', 'customer/calendar-feed', people.me)).status).toBe(204);
    expect(refusal(await call('GET', feed, null))).toBe('403 calendar.link_expired');
  });

  it('keeps it a surprise: list, calendar and messages say nothing; a stranger may not', async () => {
    const path = `customer/appointments/${id}/surprise`;
    expect(refusal(await call('PUT', path, people.other, { on: true }))).toBe('404 appointment.not_found');
    expect((await call('PUT', path, people.me, { on: true, alias: '王同学' })).status).toBe(204);
    const around = await call('GET', `customer/appointments/${id}/around`, people.me);
    const file = await call('GET', String(around.body['calendarPath']).replace('/api/', ''), null);
    expect(file.text).not.toMatch(/试戴|珠约|戒|南京/);
    await app.deliver();
    const messages = await call('GET', 'customer/messages', people.me);
    expect(messages.text).not.toMatch(/测试店|试戴/);
    const list = await call('GET', 'customer/appointments', people.me);
    expect(list.body['upcoming']).toMatchObject([{ surprise: true, picture: null }]);
    const desk = await call('GET', `admin/visits/find?q=${encodeURIComponent('王同学')}`, people.manager);
    expect(desk.body['items']).toMatchObject([{ id, contactName: '王同学', picture: null }]);
    await call('PUT', path, people.me, { on: false });
  });

  it('asks friends, who see pieces and nothing of the person, and takes the link back', async () => {
    const path = `customer/appointments/${id}/votes`;
    expect(refusal(await call('POST', path, people.me, { wishes: [0], days: 3 }))).toBe(
      '400 request.invalid',
    );
    expect(refusal(await call('POST', path, people.other, { wishes: [0, 1], days: 3 }))).toBe(
      '404 appointment.not_found',
    );
    const opened = await call('POST', path, people.me, { wishes: [0, 1], days: 3 });
    const link = `tag/votes/${String(opened.body['token'])}`;
    const shown = await app.inject({ method: 'GET', url: `/api/${link}` });
    expect(shown.headers['x-robots-tag']).toContain('noindex');
    expect(shown.body).not.toMatch(/林|139|S000|customer|appointment/);
    const voter = 'device-of-a-friend-1';
    expect((await call('POST', link, null, { voter, choice: 1 })).body).toMatchObject({ mine: 1 });
    expect(refusal(await call('POST', link, null, { voter, choice: 9 }))).toBe('404 vote.not_found');
    expect((await call('GET', path, people.me)).body['items']).toMatchObject([{ live: true, votes: [0, 1] }]);
    const revoke = `customer/appointments/${id}/votes/${String(opened.body['id'])}`;
    expect(refusal(await call('DELETE', revoke, people.other))).toBe('404 appointment.not_found');
    expect((await call('DELETE', revoke, people.me)).status).toBe(204);
    expect(refusal(await call('GET', link, null))).toBe('404 vote.not_found');
  });

  it('tells what fits, by consent, and takes it back; a visitor may not', async () => {
    const fit = { rings: [{ finger: 'left_ring', sizeHmm: 5200 }], wristMm: 155, necklaceMm: null };
    const more = {
      allergies: ['nickel'],
      budgetFromFen: null,
      budgetToFen: 2_000_000,
      occasion: 'engagement',
      note: null,
    };
    const body = { ...fit, ...more };
    expect(refusal(await call('PUT', 'customer/fit', null, body))).toBe('401 session.missing');
    expect(refusal(await call('PUT', 'customer/fit', people.me, body))).toBe('422 fit.consent_missing');
    const saved = await call('PUT', 'customer/fit', people.me, { ...body, consent: 'fit-2026-01' });
    expect(saved.body['fit']).toMatchObject({ rings: fit.rings, occasion: 'engagement' });
    const brief = await call('GET', `admin/visits/${id}`, people.advisor);
    expect(brief.body['fit']).toMatchObject({ allergies: ['nickel'] });
    expect((await call('DELETE', 'customer/fit', people.me)).status).toBe(204);
    expect((await call('GET', `admin/visits/${id}`, people.advisor)).body['fit']).toBeNull();
  });

  it('sees how many messages of each kind are left', async () => {
    expect((await call('GET', 'customer/reminders', people.me)).body).toMatchObject({ items: [] });
    expect(refusal(await call('GET', 'customer/reminders', null))).toBe('401 session.missing');
  });
});

describe('the desk at a visit', () => {
  const visit = (path = ''): string => `admin/visits/${id}${path}`;

  it('is for those who receive guests, of this store', async () => {
    expect(refusal(await call('GET', visit(), people.foreign))).toBe('404 appointment.not_found');
    expect(refusal(await call('GET', visit(), people.service))).toBe('403 access.denied');
    expect(refusal(await call('GET', 'admin/visits/find?q=1', null))).toBe('401 session.missing');
    expect(refusal(await call('POST', visit('/tray'), people.foreign, { containerId: trayId }))).toBe(
      '404 container.not_found',
    );
  });

  it('finds the guest by the code, lays pieces on the tray, and writes down what was said', async () => {
    const found = await call('GET', `admin/visits/find?q=ZHUYUE:V:${code}`, people.advisor);
    expect(found.body['items']).toMatchObject([{ id }]);
    app.clock.set(instantOf('2026-03-02', '14:00').toISOString());
    await call('POST', `admin/appointments/${id}/actions`, people.advisor, { action: 'checkIn' });
    expect(refusal(await call('POST', visit('/pieces'), people.advisor, { serial, move: 'on' }))).toBe(
      '409 tray.not_open',
    );
    await call('POST', visit('/tray'), people.advisor, { containerId: trayId });
    const laid = await call('POST', visit('/pieces'), people.advisor, { serial, move: 'on' });
    expect(laid.body).toMatchObject({
      tray: { state: 'open', onIt: 1 },
      pieces: [{ serial, onTray: true, lastHand: '顾问1', tryOns: 1 }],
    });
    const said = { verdict: 'loved', reasons: ['price'], note: '想再想想' };
    const judged = await call(
      'POST',
      visit(`/pieces/${shop.pieceIds[0] ?? ''}/verdict`),
      people.advisor,
      said,
    );
    expect(judged.body['pieces']).toMatchObject([said]);
  });

  it('misses a piece at the end: told at once, explained by the manager, never by an advisor', async () => {
    await call('POST', `admin/appointments/${id}/actions`, people.advisor, { action: 'complete' });
    const short = await call('GET', 'admin/visits/short', people.manager);
    expect(short.body['items']).toMatchObject([{ appointmentId: id, code: 'T1', missing: 1 }]);
    expect((await call('GET', 'admin/visits/short', people.foreign)).body['items']).toEqual([]);
    expect(refusal(await call('POST', visit('/explain'), people.advisor, { reason: '丢了' }))).toBe(
      '403 access.denied',
    );
    const explained = await call('POST', visit('/explain'), people.manager, { reason: '已报失' });
    expect(explained.body).toMatchObject({ tray: { state: 'explained', reason: '已报失' } });
  });

  it('counts from booked to bought for managers', async () => {
    const path = 'admin/visits/figures?fromOn=2026-03-01&toOn=2026-03-31';
    expect((await call('GET', path, people.manager)).body).toMatchObject({
      goalPercent: 15,
      total: { booked: 1, arrived: 1, tried: 1, bought: 0 },
      advisors: [{ booked: 1 }],
    });
    expect(refusal(await call('GET', path, people.advisor))).toBe('403 access.denied');
  });

  it('leaves the customer a recap at today’s prices', async () => {
    const recap = await call('GET', `customer/appointments/${id}/recap`, people.me);
    expect(recap.body['items']).toMatchObject([{ name: '足金戒指', verdict: 'loved', priceFen: 515_000 }]);
    expect(refusal(await call('GET', `customer/appointments/${id}/recap`, people.other))).toBe(
      '404 appointment.not_found',
    );
    await app.deliver();
    const { body } = await call('GET', 'customer/messages', people.me);
    expect((body['items'] as Body[]).map((one) => one['kind'])).toContain('appointment_recap');
  });
});
