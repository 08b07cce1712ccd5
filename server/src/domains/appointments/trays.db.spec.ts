import { instantOf, type TrayLineState } from '@zhuyue/shared';
import { aCustomer, aKey, anApp, aShop, FixedClock, type Shop } from '../../../test/index.js';
import { newId } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import {
  CustomerHolds,
  HoldTimers,
  InventoryModule,
  Pieces,
  Transfers,
  Transit,
  VisitTransfers,
} from '../inventory/index.js';
import { StoreModule } from '../store/index.js';
import { Appointments, AppointmentsModule, Preparation, TrayChanges, type BookingRequest } from './index.js';
import { TrayWatch } from './tray-watch.service.js';

const TODAY = '2026-03-03';
const at = (time: string, day = TODAY): Date => instantOf(day, time);
const app = anApp({
  imports: [StoreModule, InventoryModule, AppointmentsModule],
  clock: new FixedClock(at('10:00').toISOString()),
  keep: true,
});
/** The guest comes here; the other store of the city is two hours and a half away. */
let here: Shop;
let near: Shop;
let phones = 0;
const somebody = (): Promise<string> => aCustomer(app.db, `138${String((phones += 1)).padStart(8, '0')}`);
const rows = <R>(sql: string, params: unknown[] = []): Promise<R[]> => app.db.database.query<R>(sql, params);
const [book, prep, changes] = [
  (customer: string, wishes: BookingRequest['wishes'], startsAt = at('15:00')): Promise<string> =>
    app.get(Appointments).book(
      customer,
      {
        storeId: here.storeId,
        startsAt,
        purpose: 'try_on',
        wishes,
        contactName: '林女士',
      },
      aKey(),
    ),
  (): Preparation => app.get(Preparation),
  (): TrayChanges => app.get(TrayChanges),
];
const codeOf = (error: unknown): string => (error instanceof DomainError ? error.code : String(error));
const piece = async (id: string) =>
  (
    await rows<{ state: string; heldFor: string | null; heldUntil: Date | null }>(
      'SELECT state, heldFor, heldUntil FROM piece WHERE id = ?',
      [id],
    )
  )[0];
const states = async (visitId: string): Promise<TrayLineState[]> =>
  (await prep().visit(visitId, here.manager)).lines.map((line) => line.state);
const theWish = async (visitId: string, position = 0) => {
  const line = (await prep().visit(visitId, here.manager)).lines[position];
  if (line === undefined) throw new Error('There is no such wish');
  return line.wish;
};
const told = (topic: string) =>
  rows('SELECT id FROM outbox_event WHERE topic = ?', [topic]).then((events) => events.length);
const sell = (pieceId: string): Promise<unknown> =>
  app.db.transactions.run((tx) =>
    app.get(Pieces).sell(tx, pieceId, { actorRole: 'consultant', actorId: newId(), customerId: newId() }),
  );

beforeAll(async () => {
  here = await app.db.transactions.run((tx) => aShop(tx, { advisors: 6, seats: 6 }));
  near = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
});
beforeEach(async () => {
  app.clock.set(at('10:00').toISOString());
  const { execute } = app.db.database;
  const run = execute.bind(app.db.database);
  for (const table of ['part', 'wish', 'event']) await run(`DELETE FROM appointment_${table}`);
  for (const whose of ['staff', 'customer', 'room']) await run(`DELETE FROM ${whose}_cell`);
  for (const table of ['visit_tray', 'transfer_line', 'transfer', 'transit_rule', 'appointment'])
    await run(`DELETE FROM ${table}`);
  await run('DELETE FROM outbox_event');
  await run("UPDATE piece SET state = 'in_stock', heldFor = NULL, heldUntil = NULL");
  await run("UPDATE piece_hold SET state = 'released' WHERE state IN ('held', 'offered', 'waiting')");
});

describe('what lies in another store', () => {
  const wished = () => [{ styleId: near.styleId, pieceId: near.pieceIds[0] ?? '' }];

  it('is on its way with the booking: asked of that store, with the hour it is needed', async () => {
    const id = await book(await somebody(), wished());
    const [line] = (await prep().visit(id, here.manager)).lines;
    expect(line?.transfer).toMatchObject({
      state: 'requested',
      fromStoreId: near.storeId,
      neededAt: at('14:45'),
    });
    expect({ state: line?.state, at: line?.at }).toEqual({ state: 'coming', at: at('12:30') });
  });

  it('is refused with the soonest hour when it cannot be there in time', async () => {
    await expect(book(await somebody(), wished(), at('12:00'))).rejects.toMatchObject({
      code: 'wish.not_available',
      details: { why: 'too_late', at: at('12:30').toISOString() },
    });
  });

  it('is not sent where headquarters has closed the way', async () => {
    const way = { fromStoreId: near.storeId, toStoreId: here.storeId };
    const transit = app.get(Transit);
    const rule = await transit.between(way.fromStoreId, way.toStoreId);
    if (rule === null) throw new Error('The stores lie in one city');
    const hq = { ...here.manager, role: 'headquarters' as const, storeIds: 'all' as const };
    await transit.set(hq, way, { ...rule, closed: true });
    expect(await transit.between(way.fromStoreId, way.toStoreId)).toBeNull();
    await expect(book(await somebody(), wished())).rejects.toMatchObject({ details: { why: 'elsewhere' } });
    await transit.clear(hq, way);
    await expect(book(await somebody(), wished())).resolves.toEqual(expect.any(String));
  });

  it('is called off with the visit while nothing is packed', async () => {
    const customer = await somebody();
    const id = await book(customer, wished());
    await app.get(Appointments).actAsCustomer(id, customer, { action: 'cancel' });
    expect(await rows('SELECT state FROM transfer')).toEqual([{ state: 'cancelled' }]);
  });

  it('that is packed already stays a task for its way back', async () => {
    const customer = await somebody();
    const id = await book(customer, wished());
    const [paper] = await rows<{ id: string }>('SELECT id FROM transfer');
    for (const step of [{ action: 'approve' as const }, { action: 'pack' as const, sealNumber: 'F-1' }])
      await app.get(Transfers).step(paper?.id ?? '', near.manager, step, aKey());
    await app.get(Appointments).actAsCustomer(id, customer, { action: 'cancel' });
    for (const storeId of [here.storeId, near.storeId])
      expect(await prep().strayed(storeId)).toEqual([
        expect.objectContaining({ transferId: paper?.id, state: 'packed' }),
      ]);
  });

  it('can be chased by the taking store: the giving one sees it until it has done something, once in a while', async () => {
    const id = await book(await somebody(), wished());
    const [line] = (await prep().visit(id, here.manager)).lines;
    const transferId = line?.transfer?.transferId ?? '';
    const transfers = app.get(VisitTransfers);
    await expect(transfers.chase(near.manager, transferId)).rejects.toMatchObject({
      code: 'transfer.not_found',
    });
    app.clock.set(at('10:10').toISOString());
    await transfers.chase(here.manager, transferId);
    const told = { transferId, neededAt: at('14:45'), chasedAt: at('10:10') };
    expect(await transfers.chased(near.storeId)).toEqual([expect.objectContaining(told)]);
    expect(await transfers.chased(here.storeId)).toEqual([]);
    const news = await rows<{ payload: object }>(
      "SELECT payload FROM outbox_event WHERE topic = 'transfer.moved' ORDER BY id DESC LIMIT 1",
    );
    expect(news[0]?.payload).toMatchObject({ storeId: here.storeId, otherStoreId: near.storeId });
    app.clock.set(at('10:24').toISOString());
    await expect(transfers.chase(here.manager, transferId)).rejects.toMatchObject({
      code: 'transfer.chased_already',
      details: { at: at('10:10').toISOString() },
    });
    app.clock.set(at('10:25').toISOString());
    await transfers.chase(here.manager, transferId);
    expect((await prep().visit(id, here.manager)).lines[0]?.transfer?.chasedAt).toEqual(at('10:25'));
    app.clock.set(at('10:30').toISOString());
    await app.get(Transfers).step(transferId, near.manager, { action: 'approve' }, aKey());
    expect(await transfers.chased(near.storeId)).toEqual([]);
    const pack = { action: 'pack' as const, sealNumber: 'F-2' };
    await app.get(Transfers).step(transferId, near.manager, pack, aKey());
    const ship = { action: 'ship' as const, carrier: '顺丰', trackingNumber: 'SF2' };
    await app.get(Transfers).step(transferId, near.manager, ship, aKey());
    app.clock.set(at('11:00').toISOString());
    await expect(transfers.chase(here.manager, transferId)).rejects.toMatchObject({
      code: 'transfer.action_refused',
    });
  });

  it('refused by its store is lost to the tray, and the customer is told; a style comes from the next store', async () => {
    const id = await book(await somebody(), [...wished(), { styleId: near.styleId }]);
    const papers = await rows<{ id: string }>("SELECT id FROM transfer WHERE state = 'requested'");
    await app
      .get(Transfers)
      .step(papers[0]?.id ?? '', near.manager, { action: 'reject', reason: '橱窗展陈' }, aKey());
    await app.deliver();
    expect(await states(id)).toEqual(['missing', 'coming']);
    expect(await told('appointment.tray_changed')).toBe(1);
    // Told once, however often it is looked at.
    await app.get(TrayWatch).attend(id);
    expect(await told('appointment.tray_changed')).toBe(1);
  });
});

describe('a very piece', () => {
  const wished = () => [{ styleId: here.styleId, pieceId: here.pieceIds[0] ?? '' }];
  const tomorrow = at('18:00', '2026-03-04');

  it('stays free until the hour the store has set, is kept then, and free again after the visit', async () => {
    const customer = await somebody();
    const id = await book(customer, wished(), tomorrow);
    const pieceId = here.pieceIds[0] ?? '';
    await app.get(TrayWatch).keepDue();
    expect(await piece(pieceId)).toMatchObject({ state: 'in_stock' });
    app.clock.set(at('18:00').toISOString());
    await Promise.all([app.get(TrayWatch).keepDue(), app.get(TrayWatch).keepDue()]);
    expect(await piece(pieceId)).toMatchObject({
      state: 'on_hold',
      heldFor: id,
      heldUntil: at('21:00', '2026-03-04'),
    });
    await app.get(Appointments).actAsCustomer(id, customer, { action: 'cancel' });
    expect(await piece(pieceId)).toMatchObject({ state: 'in_stock', heldFor: null });
  });

  it('sold before that hour is lost to the visit: told once, with alternatives of its grade and size', async () => {
    const id = await book(await somebody(), wished(), tomorrow);
    await sell(here.pieceIds[0] ?? '');
    await app.deliver();
    expect(await states(id)).toEqual(['missing']);
    expect(await told('appointment.tray_changed')).toBe(1);
    const visit = await app.get(Appointments).get(id);
    const others = await changes().alternatives(visit, (await theWish(id)).id);
    // Two of its own style that lie here, and two of the other store's style of the same grade.
    expect(others.map(({ verdict }) => verdict)).toEqual(['here', 'here', 'coming', 'coming']);
  });

  it('of a style is replaced without a word while there is another one', async () => {
    const id = await book(await somebody(), [{ styleId: here.styleId }], tomorrow);
    const first = (await theWish(id)).trayPieceId ?? '';
    await sell(first);
    await app.deliver();
    expect(await states(id)).toEqual(['here']);
    expect((await theWish(id)).trayPieceId).not.toBe(first);
    expect(await told('appointment.tray_changed')).toBe(0);
  });

  it('is promised once for the same hours, whoever is quicker, and again for the next day', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, somebody));
    const outcomes = await Promise.allSettled(people.map((who) => book(who, wished(), at('16:00'))));
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const lost = outcomes.filter((one) => one.status === 'rejected').map((one) => codeOf(one.reason));
    expect(new Set(lost)).toEqual(new Set(['wish.not_available']));
    await expect(book(await somebody(), wished(), at('20:00', '2026-03-05'))).resolves.toEqual(
      expect.any(String),
    );
  });

  it('kept online by another stands in a line: the visit has it when that ends, the next customer after the visit', async () => {
    const pieceId = here.pieceIds[0] ?? '';
    const holds = app.get(CustomerHolds);
    await holds.hold(await somebody(), pieceId, aKey());
    const customer = await somebody();
    const id = await book(customer, wished());
    const next = await somebody();
    await holds.queue(next, pieceId, aKey());
    app.clock.set(at('10:31').toISOString());
    await app.get(HoldTimers).releaseExpired();
    expect(await piece(pieceId)).toMatchObject({ heldFor: id, heldUntil: at('18:00') });
    await app.get(Appointments).actAsCustomer(id, customer, { action: 'cancel' });
    expect(await piece(pieceId)).toMatchObject({ state: 'on_hold', heldFor: next });
  });

  it('follows a move: kept until the new end, or free until the new hour comes', async () => {
    const customer = await somebody();
    const id = await book(customer, wished());
    const move = (startsAt: Date) =>
      app.get(Appointments).actAsCustomer(id, customer, { action: 'move', startsAt });
    await move(at('16:00'));
    expect(await piece(here.pieceIds[0] ?? '')).toMatchObject({ heldFor: id, heldUntil: at('19:00') });
    await move(at('16:00', '2026-03-08'));
    expect(await piece(here.pieceIds[0] ?? '')).toMatchObject({ state: 'in_stock' });
  });
});

describe('the preparation list', () => {
  it('says what is here, what comes and what is missing; the tray is ready once what is here lies on it', async () => {
    const [a = '', b = '', c = ''] = here.pieceIds;
    const id = await book(await somebody(), [
      ...[a, b, c].map((pieceId) => ({ styleId: here.styleId, pieceId })),
      { styleId: near.styleId, sizeHmm: 5200 },
      { styleId: near.styleId, sizeHmm: 5400 },
    ]);
    expect(await states(id)).toEqual(['here', 'here', 'here', 'coming', 'missing']);
    await expect(prep().ready(id, here.manager, 'ready')).rejects.toMatchObject({
      details: { refusals: ['not_laid'] },
    });
    for (let i = 0; i < 3; i++) await prep().lay(id, here.manager, (await theWish(id, i)).id);
    const [drop] = await rows<{ id: string }>('SELECT id FROM appointment_wish WHERE trayPieceId IN (?)', [
      near.pieceIds,
    ]);
    const visit = await app.get(Appointments).get(id);
    await changes().answer(id, visit.customerId, drop?.id ?? '', false);
    expect(await states(id)).toEqual(['laid', 'laid', 'laid', 'declined', 'missing']);
    await Promise.all(
      [0, 1].map(() =>
        prep()
          .ready(id, here.manager, 'ready')
          .catch(() => undefined),
      ),
    );
    expect(await told('appointment.tray_ready')).toBe(1);
    // Once it stands ready the customer changes nothing; staff can take it back.
    await expect(changes().change(id, visit.customerId, [])).rejects.toMatchObject({
      details: { refusals: ['already_ready'] },
    });
    await prep().putBack(id, here.manager, (await theWish(id, 0)).id);
    expect(await states(id)).toEqual(['here', 'laid', 'laid', 'declined', 'missing']);
  });

  it('is not found by the other store', async () => {
    const id = await book(await somebody(), []);
    await expect(prep().visit(id, near.manager)).rejects.toMatchObject({ code: 'appointment.not_found' });
    await expect(prep().lay(id, near.manager, newId())).rejects.toMatchObject({
      code: 'appointment.not_found',
    });
  });

  it('calls late what has not left when it could no longer be there', async () => {
    const id = await book(await somebody(), [{ styleId: near.styleId, pieceId: near.pieceIds[0] ?? '' }]);
    app.clock.set(at('12:30').toISOString());
    expect(await states(id)).toEqual(['late']);
  });
});

describe('another piece in its place', () => {
  it('is claimed when the store proposes it, and the customer says yes, no, and yes after all', async () => {
    const customer = await somebody();
    const [a = '', b = ''] = here.pieceIds;
    const id = await book(customer, [{ styleId: here.styleId, pieceId: a }]);
    const wish = await theWish(id);
    await changes().propose(id, here.manager, wish.id, b);
    expect(await theWish(id)).toMatchObject({ state: 'proposed', pieceId: b, wasPieceId: a });
    expect([(await piece(a))?.state, (await piece(b))?.heldFor]).toEqual(['in_stock', id]);
    await changes().answer(id, customer, wish.id, false);
    expect([(await theWish(id)).state, (await piece(b))?.state]).toEqual(['declined', 'in_stock']);
    await changes().answer(id, customer, wish.id, true);
    expect(await theWish(id)).toMatchObject({ state: 'wished', wasPieceId: null, trayPieceId: b });
    expect((await piece(b))?.heldFor).toBe(id);
    expect(await told('appointment.tray_changed')).toBe(1);
  });

  it('is nobody else’s to choose', async () => {
    const id = await book(await somebody(), [{ styleId: here.styleId, pieceId: here.pieceIds[0] ?? '' }]);
    const wish = await theWish(id);
    const stranger = await somebody();
    await expect(changes().answer(id, stranger, wish.id, false)).rejects.toMatchObject({
      code: 'appointment.not_found',
    });
    await expect(changes().propose(id, near.manager, wish.id, here.pieceIds[1] ?? '')).rejects.toMatchObject({
      code: 'appointment.not_found',
    });
    await expect(changes().propose(id, here.manager, wish.id, newId())).rejects.toMatchObject({
      code: 'piece.not_available',
    });
  });

  it('the customer changes the whole tray: what stays stays kept, what goes is free, what comes is asked for', async () => {
    const customer = await somebody();
    const [a = '', b = ''] = here.pieceIds;
    const of = (pieceId: string) => ({ styleId: here.styleId, pieceId });
    const id = await book(customer, [of(a), of(b)]);
    await changes().change(id, customer, [of(b), { styleId: near.styleId, pieceId: near.pieceIds[0] ?? '' }]);
    expect(await states(id)).toEqual(['here', 'coming']);
    expect([(await piece(a))?.state, (await piece(b))?.heldFor]).toEqual(['in_stock', id]);
    await changes().change(id, customer, [of(b)]);
    expect(await rows('SELECT state FROM transfer')).toEqual([{ state: 'cancelled' }]);
  });
});
