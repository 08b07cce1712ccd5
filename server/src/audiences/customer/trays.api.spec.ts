import { instantOf } from '@zhuyue/shared';
import { aCustomer, aKey, anApp, aShop, FixedClock, loggedIn, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';

const at = (time: string): string => instantOf('2026-03-03', time).toISOString();
const app = anApp({ clock: new FixedClock(at('10:00')), keep: true });
let here: Shop;
let near: Shop;
let mine: { authorization: string };
let foreign: { authorization: string };
let manager: { authorization: string };
let stranger: { authorization: string };

interface Answer {
  status: number;
  body: Record<string, unknown>;
}
async function call(
  method: 'GET' | 'POST',
  url: string,
  o: { as?: { authorization: string }; body?: object; key?: string } = {},
): Promise<Answer> {
  const reply = await app.inject({
    method,
    url: `/api/${url}`,
    headers: { ...o.as, ...(o.key === undefined ? {} : { 'idempotency-key': o.key }) },
    ...(o.body === undefined ? {} : { payload: o.body }),
  });
  return { status: reply.statusCode, body: reply.json() };
}
const code = ({ status, body }: Answer): string =>
  `${String(status)} ${String((body['error'] as { code: string } | undefined)?.code ?? '')}`.trim();
type Items = Record<string, unknown>[];
const items = (answer: Answer): Items => answer.body['items'] as Items;

beforeAll(async () => {
  here = await app.db.transactions.run((tx) => aShop(tx));
  near = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
  mine = await loggedIn(app, 'customer', await aCustomer(app.db, '13700000001'));
  foreign = await loggedIn(app, 'customer', await aCustomer(app.db, '13700000002'));
  manager = await loggedIn(app, 'staff', here.manager.id);
  stranger = await loggedIn(app, 'staff', near.manager.id);
});

describe('a tray, before and after booking', () => {
  let id = '';
  const wishes = () => [
    { styleId: here.styleId, pieceId: here.pieceIds[0] },
    { styleId: near.styleId, pieceId: near.pieceIds[0] },
  ];

  it('is planned for anybody: here, or there by the hour, or too late', async () => {
    const body = { storeId: here.storeId, startsAt: at('15:00'), wishes: wishes() };
    const planned = items(await call('POST', 'customer/tray-plans', { body }));
    expect(planned.map(({ verdict, at: when }) => [verdict, when])).toEqual([
      ['here', null],
      ['coming', at('12:30')],
    ]);
    const early = items(
      await call('POST', 'customer/tray-plans', { body: { ...body, startsAt: at('12:00') } }),
    );
    expect(early[1]).toMatchObject({ verdict: 'cannot', why: 'too_late', at: at('12:30') });
    const many = Array.from({ length: 7 }, () => ({ styleId: here.styleId }));
    expect(code(await call('POST', 'customer/tray-plans', { body: { ...body, wishes: many } }))).toBe(
      '400 request.invalid',
    );
  });

  it('has alternatives of the same grade, those that lie there first', async () => {
    const [wish] = wishes();
    const body = { storeId: here.storeId, startsAt: at('15:00'), wish, without: [] };
    const found = items(await call('POST', 'customer/tray-alternatives', { body }));
    expect(found.map(({ verdict }) => verdict)).toEqual(['here', 'here', 'coming', 'coming']);
  });

  it('is the customer’s own to see and to change, until it stands ready', async () => {
    const body = {
      storeId: here.storeId,
      startsAt: at('15:00'),
      purpose: 'try_on',
      contactName: '林女士',
      wishes: wishes(),
    };
    const booked = await call('POST', 'customer/appointments', { as: mine, body, key: aKey() });
    id = String(booked.body['id']);
    const tray = await call('GET', `customer/appointments/${id}/tray`, { as: mine });
    expect(tray.body).toMatchObject({ open: true, readyAt: null });
    expect(items(tray).map(({ state }) => state)).toEqual(['here', 'coming']);
    expect(code(await call('GET', `customer/appointments/${id}/tray`, { as: foreign }))).toBe(
      '404 appointment.not_found',
    );
    const wishId = String(items(tray)[1]?.['id']);
    const path = `customer/appointments/${id}/tray`;
    expect(code(await call('POST', path, { as: foreign, body: { wishes: [] } }))).toBe(
      '404 appointment.not_found',
    );
    expect(
      code(await call('POST', `${path}/${wishId}/answers`, { as: foreign, body: { accept: false } })),
    ).toBe('404 appointment.not_found');
    expect(code(await call('GET', `${path}/${wishId}/alternatives`, { as: foreign }))).toBe(
      '404 appointment.not_found',
    );
    const others = items(await call('GET', `${path}/${wishId}/alternatives`, { as: mine }));
    const pieceId = others[0]?.['pieceId'];
    expect(code(await call('POST', `${path}/${wishId}/swaps`, { as: foreign, body: { pieceId } }))).toBe(
      '404 appointment.not_found',
    );
    const swapped = items(await call('POST', `${path}/${wishId}/swaps`, { as: mine, body: { pieceId } }));
    expect(swapped[1]).toMatchObject({ pieceId, state: 'here', wish: 'wished' });
    const left = await call('POST', `${path}/${wishId}/answers`, { as: mine, body: { accept: false } });
    expect(items(left)[1]).toMatchObject({ state: 'declined' });
    expect(
      items(await call('POST', path, { as: mine, body: { wishes: wishes().slice(0, 1) } }))[0],
    ).toMatchObject({ state: 'here' });
  });

  it('is prepared by its store and by no other', async () => {
    const day = await call('GET', 'admin/preparation', { as: manager });
    const [visit] = day.body['visits'] as { id: string; lines: { id: string; serial: string | null }[] }[];
    expect(visit?.id).toBe(id);
    const wishId = visit?.lines[0]?.id;
    const act = (as: { authorization: string } | undefined, body: object) =>
      call('POST', `admin/preparation/${id}/actions`, { ...(as === undefined ? {} : { as }), body });
    expect(code(await act(stranger, { action: 'lay', wishId }))).toBe('404 appointment.not_found');
    expect(code(await act(undefined, { action: 'lay', wishId }))).toBe('401 session.missing');
    expect(code(await act(manager, { action: 'lay' }))).toBe('400 request.invalid');
    expect(code(await act(manager, { action: 'ready' }))).toBe('409 tray.action_refused');
    const laid = await act(manager, { action: 'lay', wishId });
    expect((laid.body['lines'] as { state: string }[])[0]?.state).toBe('laid');
    expect((await act(manager, { action: 'ready' })).body['readyAt']).toBe(at('10:00'));
    expect(
      code(await call('POST', `customer/appointments/${id}/tray`, { as: mine, body: { wishes: [] } })),
    ).toBe('409 tray.action_refused');
    expect((await act(manager, { action: 'undoReady' })).body['readyAt']).toBeNull();
    expect(code(await call('GET', `admin/preparation/${id}`, { as: stranger }))).toBe(
      '404 appointment.not_found',
    );
    expect(
      code(await call('GET', `admin/preparation/${id}/wishes/${newId()}/alternatives`, { as: manager })),
    ).toBe('404 wish.not_found');
  });
});

describe('how long a piece is on its way', () => {
  const rule = {
    packMinutes: 30,
    cutOffAt: '18:00',
    days: 1,
    minutes: 0,
    arrivesAt: '11:00',
    workdaysOnly: false,
    unpackMinutes: 10,
  };

  it('is read by everybody at a desk and written by headquarters', async () => {
    const hqId = newId();
    await app.db.transactions.run((tx) =>
      tx.insert('staff', {
        id: hqId,
        storeId: null,
        account: 'hq-transit',
        name: '总部',
        role: 'headquarters',
        passwordHash: 'none',
        skills: [],
        active: 1,
        failedCount: 0,
        createdAt: new Date(),
      }),
    );
    const hq = await loggedIn(app, 'staff', hqId);
    const body = { fromStoreId: near.storeId, toStoreId: here.storeId, ...rule };
    expect((await call('GET', 'admin/transit', { as: manager })).status).toBe(200);
    expect(code(await call('POST', 'admin/transit', { as: manager, body }))).toBe('403 access.denied');
    const set = await call('POST', 'admin/transit', { as: hq, body });
    expect((set.body['pairs'] as object[]).length).toBe(1);
    expect(code(await call('POST', 'admin/transit', { as: hq, body: rule }))).toBe('400 request.invalid');
    expect(code(await call('POST', 'admin/transit', { as: hq, body: { ...body, cutOffAt: '25:00' } }))).toBe(
      '400 request.invalid',
    );
    expect(
      code(await call('POST', 'admin/transit', { as: hq, body: { ...body, toStoreId: near.storeId } })),
    ).toBe('422 transfer.same_store');
    const ends = { fromStoreId: near.storeId, toStoreId: here.storeId };
    expect(code(await call('POST', 'admin/transit/clears', { as: manager, body: ends }))).toBe(
      '403 access.denied',
    );
    expect((await call('POST', 'admin/transit/clears', { as: hq, body: ends })).body['pairs']).toEqual([]);
    expect(code(await call('POST', 'admin/transit/clears', { as: hq, body: ends }))).toBe(
      '404 transit.not_found',
    );
  });
});
