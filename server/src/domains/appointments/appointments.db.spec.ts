import crypto from 'node:crypto';
import { instantOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../test/index.js';
import { brokenVisits } from '../../../test/appointment-invariants.js';
import { DomainError } from '../../platform/errors/index.js';
import { InventoryModule } from '../inventory/index.js';
import { StoreModule } from '../store/index.js';
import { Appointments, AppointmentsModule, type BookingRequest } from './index.js';
import { BookingLanes } from './booking-lanes.service.js';
import { AppointmentTimers } from './timers.service.js';

const NOW = '2026-03-02T02:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, AppointmentsModule],
  clock: new FixedClock(NOW),
  // Stores are kept in memory by the services: two stores for the whole file, and a clean calendar for every test.
  keep: true,
});
const TOMORROW = '2026-03-03';
const at = (time: string, day = TOMORROW): Date => instantOf(day, time);

let shop: Shop;
let other: Shop;
let phones = 0;
const somebody = (): Promise<string> => aCustomer(app.db, `139${String((phones += 1)).padStart(8, '0')}`);
const appointments = (): Appointments => app.get(Appointments);
const asked = (over: Partial<BookingRequest> = {}): BookingRequest => ({
  storeId: shop.storeId,
  startsAt: at('14:00'),
  purpose: 'try_on',
  wishes: [],
  contactName: '林女士',
  ...over,
});
const rows = <R>(sql: string, params: unknown[] = []): Promise<R[]> => app.db.database.query<R>(sql, params);
const codeOf = (error: unknown): string => (error instanceof DomainError ? error.code : String(error));
const stateOfPiece = async (id: string): Promise<string> =>
  (await rows<{ state: string }>('SELECT state FROM piece WHERE id = ?', [id]))[0]?.state ?? 'gone';

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx));
  other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
});
beforeEach(async () => {
  app.clock.set(NOW);
  const visits = ['part', 'wish', 'event'].map((one) => `appointment_${one}`);
  for (const table of ['staff_cell', 'customer_cell', 'room_cell', ...visits, 'visit_tray', 'transfer_line'])
    await app.db.database.execute(`DELETE FROM ${table}`);
  for (const table of ['transfer', 'appointment', 'outbox_event'])
    await app.db.database.execute(`DELETE FROM ${table}`);
  // What was seen of the stores a moment ago is of another test.
  for (const { storeId } of [shop, other]) app.get(BookingLanes).changed(storeId);
  await app.db.database.execute("UPDATE piece SET state = 'in_stock', heldFor = NULL, heldUntil = NULL");
  await app.db.database.execute(
    "UPDATE piece_hold SET state = 'released' WHERE state IN ('held', 'offered')",
  );
});

const invariants = async (): Promise<void> => expect(await brokenVisits(app.db.database)).toEqual({});

describe('the last slot', () => {
  it('goes to exactly as many of 200 customers as there are advisors; the others hear what is still free', async () => {
    const people = await Promise.all(Array.from({ length: 200 }, somebody));
    const outcomes = await Promise.allSettled(
      people.map((id, i) => appointments().book(id, asked(), `attempt-${String(i)}`)),
    );
    const lost = outcomes.filter((o) => o.status === 'rejected').map((o) => o.reason as DomainError);
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(2);
    expect(new Set(lost.map((error) => `${codeOf(error)}:${String(error.details['refusal'])}`))).toEqual(
      new Set(['slot.refused:advisor_busy']),
    );
    expect((lost[0]?.details['nearest'] as string[]).length).toBe(3);
    await invariants();
  });

  it('is not taken by a repeated tap: the same key books once', async () => {
    const customer = await somebody();
    const ids = await Promise.all(
      Array.from({ length: 12 }, () => appointments().book(customer, asked(), 'one-and-the-same')),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await rows('SELECT id FROM appointment')).toHaveLength(1);
    await expect(
      appointments().book(customer, asked({ contactName: '周先生' }), 'one-and-the-same'),
    ).rejects.toMatchObject({
      code: 'request.key_reused',
    });
  });

  it('is booked under another code when the one drawn is already somebody’s', async () => {
    const draws = { left: 12 };
    const spy = jest.spyOn(crypto, 'randomInt').mockImplementation(() => ((draws.left -= 1) >= 0 ? 0 : 5));
    const [a, b] = await Promise.all([somebody(), somebody()]);
    await appointments().book(a, asked(), 'first-of-that-code');
    await appointments().book(b, asked(), 'second-of-that-code');
    spy.mockRestore();
    const codes = await rows<{ code: string }>('SELECT code FROM appointment ORDER BY code');
    expect(codes.map((row) => row.code)).toEqual(['000000', '555555']);
  });

  it('opens again when a visit is cancelled', async () => {
    const [a, b, c] = await Promise.all([somebody(), somebody(), somebody()]);
    const first = await appointments().book(a, asked(), 'first-visit');
    await appointments().book(b, asked(), 'second-visit');
    await expect(appointments().book(c, asked(), 'third-visit')).rejects.toMatchObject({
      code: 'slot.refused',
    });
    await appointments().actAsCustomer(first, a, { action: 'cancel' });
    await appointments().book(c, asked(), 'third-visit-again');
    await invariants();
  });
});

describe('the customer', () => {
  it('has at most three visits ahead, even when booking them all at once', async () => {
    const customer = await somebody();
    const times = ['10:00', '12:00', '14:00', '16:00', '18:00'];
    const outcomes = await Promise.allSettled(
      times.map((time) =>
        appointments().book(customer, asked({ startsAt: at(time) }), `limit-${time.slice(0, 2)}00`),
      ),
    );
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(3);
  });

  it('cannot be in two places at once', async () => {
    const customer = await somebody();
    await appointments().book(customer, asked(), 'here-at-two');
    await expect(
      appointments().book(
        customer,
        asked({ storeId: other.storeId, startsAt: at('14:30') }),
        'there-at-half',
      ),
    ).rejects.toMatchObject({ details: { refusal: 'own_overlap' } });
  });

  it('does not find somebody else’s appointment', async () => {
    const [mine, yours] = await Promise.all([somebody(), somebody()]);
    const id = await appointments().book(mine, asked(), 'my-own-visit');
    await expect(appointments().forCustomer(id, yours)).rejects.toMatchObject({
      code: 'appointment.not_found',
    });
    await expect(appointments().actAsCustomer(id, yours, { action: 'cancel' })).rejects.toMatchObject({
      code: 'appointment.not_found',
    });
  });

  it('moves with the advisor kept, and no longer once it is too late', async () => {
    const customer = await somebody();
    const id = await appointments().book(customer, asked(), 'to-be-moved');
    const before = (await appointments().forCustomer(id, customer)).row;
    await appointments().actAsCustomer(id, customer, { action: 'move', startsAt: at('14:30') });
    const after = (await appointments().forCustomer(id, customer)).row;
    expect([after.startsAt, after.staffId]).toEqual([at('14:30'), before.staffId]);
    app.clock.set(at('13:00'));
    await expect(
      appointments().actAsCustomer(id, customer, { action: 'move', startsAt: at('16:00') }),
    ).rejects.toMatchObject({ details: { refusals: ['too_late'] } });
    await invariants();
  });
});

describe('a wished piece', () => {
  // The hour from which the pieces of tomorrow's visit at two are kept has come.
  beforeEach(() => app.clock.set(at('14:05', '2026-03-02')));

  const wishes = (pieceId: string): BookingRequest['wishes'] => [{ styleId: shop.styleId, pieceId }];

  it('is held for the visit and for nobody else', async () => {
    const [a, b] = await Promise.all([somebody(), somebody()]);
    const [pieceId = ''] = shop.pieceIds;
    const outcomes = await Promise.allSettled([
      appointments().book(a, asked({ wishes: wishes(pieceId) }), 'wish-of-a-one'),
      appointments().book(b, asked({ wishes: wishes(pieceId) }), 'wish-of-b-one'),
    ]);
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
    expect(await stateOfPiece(pieceId)).toBe('on_hold');
    await invariants();
  });

  it.each(['cancel', 'noShow', 'complete'] as const)('is free again after %s', async (ending) => {
    const customer = await somebody();
    const [pieceId = ''] = shop.pieceIds;
    const id = await appointments().book(customer, asked({ wishes: wishes(pieceId) }), 'wish-to-be-freed');
    app.clock.set(at('14:05'));
    if (ending === 'complete') await appointments().actAsStaff(id, shop.manager, { action: 'checkIn' });
    await appointments().actAsStaff(id, shop.manager, { action: ending, reason: '顾客来电' });
    expect(await stateOfPiece(pieceId)).toBe('in_stock');
    await invariants();
  });

  it('that lies in another store of the city is asked for in the same transaction', async () => {
    const [pieceId = ''] = other.pieceIds;
    const id = await appointments().book(
      await somebody(),
      asked({ wishes: [{ styleId: other.styleId, pieceId }] }),
      'from-elsewhere',
    );
    expect(
      await rows(
        'SELECT t.visitId, t.state, t.fromStoreId, t.toStoreId FROM transfer t JOIN transfer_line l ON l.transferId = t.id WHERE l.openPieceId = ?',
        [pieceId],
      ),
    ).toEqual([{ visitId: id, state: 'requested', fromStoreId: other.storeId, toStoreId: shop.storeId }]);
  });
});

describe('the desk', () => {
  it('walks check-in, completion and every way back, each a line of history', async () => {
    const customer = await somebody();
    const id = await appointments().book(customer, asked(), 'the-whole-walk');
    await expect(appointments().actAsStaff(id, shop.manager, { action: 'checkIn' })).rejects.toMatchObject({
      details: { refusals: ['not_today'] },
    });
    app.clock.set(at('14:05'));
    for (const action of ['checkIn', 'undoCheckIn', 'checkIn', 'complete', 'reopen', 'complete'] as const) {
      await appointments().actAsStaff(id, shop.manager, { action });
    }
    const { row, history } = await appointments().forStaff(id, shop.manager);
    expect(row.state).toBe('completed');
    expect(history.map((line) => line.action)).toEqual([
      'book',
      'checkIn',
      'undoCheckIn',
      'checkIn',
      'complete',
      'reopen',
      'complete',
    ]);
  });

  it('of another store does not find it, and a consultant does not reopen', async () => {
    const id = await appointments().book(await somebody(), asked(), 'not-your-store');
    await expect(appointments().forStaff(id, other.manager)).rejects.toMatchObject({
      code: 'appointment.not_found',
    });
    app.clock.set(at('14:05'));
    const [advisor] = shop.advisors;
    await appointments().actAsStaff(id, advisor ?? shop.manager, { action: 'checkIn' });
    await appointments().actAsStaff(id, advisor ?? shop.manager, { action: 'complete' });
    await expect(
      appointments().actAsStaff(id, advisor ?? shop.manager, { action: 'reopen' }),
    ).rejects.toMatchObject({
      code: 'appointment.action_refused',
    });
  });

  it('checks in once when two colleagues press at the same moment', async () => {
    const id = await appointments().book(await somebody(), asked(), 'two-hands-one-door');
    app.clock.set(at('14:05'));
    const outcomes = await Promise.allSettled(
      [0, 1].map(() => appointments().actAsStaff(id, shop.manager, { action: 'checkIn' })),
    );
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
  });
});

describe('the timers', () => {
  it('remind once the day before and once two hours before, however often they run', async () => {
    const id = await appointments().book(
      await somebody(),
      asked({ startsAt: at('14:00', '2026-03-04') }),
      'remind-me-twice',
    );
    const timers = app.get(AppointmentTimers);
    const sent = async (): Promise<unknown[]> =>
      rows(
        "SELECT JSON_VALUE(payload, '$.lead') lead_ FROM outbox_event WHERE topic = 'appointment.reminder'",
      );
    await timers.remind();
    expect(await sent()).toEqual([]);
    app.clock.set(at('14:00'));
    await Promise.all([timers.remind(), timers.remind()]);
    app.clock.set(at('12:30', '2026-03-04'));
    await timers.remind();
    await timers.remind();
    expect((await sent()).map((row) => (row as { lead_: string }).lead_).sort()).toEqual(['day', 'hours']);
    expect((await appointments().forStaff(id, shop.manager)).row.remindersSent).toBe(3);
  });

  it('close a visit nobody came to and free its pieces', async () => {
    const [pieceId = ''] = shop.pieceIds;
    app.clock.set(at('14:05', '2026-03-02'));
    const id = await appointments().book(
      await somebody(),
      asked({ wishes: [{ styleId: shop.styleId, pieceId }] }),
      'nobody-will-come',
    );
    app.clock.set(at('17:30'));
    await app.get(AppointmentTimers).closeMissed();
    expect((await appointments().forStaff(id, shop.manager)).row.state).toBe('no_show');
    expect(await stateOfPiece(pieceId)).toBe('in_stock');
  });
});

describe('a Saturday of everybody pressing everything', () => {
  it('leaves no double booking, no lost cell and no orphaned hold', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, somebody));
    const booked: { id: string; customer: string }[] = [];
    const times = ['10:00', '11:00', '12:00', '12:30', '13:00', '15:00', '16:30'];
    await Promise.all(
      Array.from({ length: 150 }, async (_, i) => {
        const customer = people[i % people.length] ?? '';
        const startsAt = at(times[(i * 7) % times.length] ?? '10:00');
        const pieceId = shop.pieceIds[i % 5];
        const wishes = pieceId === undefined ? [] : [{ styleId: shop.styleId, pieceId }];
        try {
          const mine = booked[(i * 13) % Math.max(1, booked.length)];
          if (i % 3 === 1 && mine)
            await appointments().actAsCustomer(mine.id, mine.customer, { action: 'move', startsAt });
          else if (i % 3 === 2 && mine)
            await appointments().actAsCustomer(mine.id, mine.customer, { action: 'cancel' });
          else
            booked.push({
              id: await appointments().book(customer, asked({ startsAt, wishes }), `storm-${String(i)}-x`),
              customer,
            });
        } catch (error) {
          expect([
            'slot.refused',
            'wish.not_available',
            'piece.not_available',
            'appointment.action_refused',
          ]).toContain(codeOf(error));
        }
      }),
    );
    await invariants();
  });
});

describe('a booking whose answer was lost', () => {
  it('is answered again, although the piece is held by now: for this very booking', async () => {
    const customer = await somebody();
    const wishes = [{ styleId: shop.styleId, pieceId: shop.pieceIds[0] ?? '' }];
    const first = await appointments().book(customer, asked({ wishes }), 'lost-answer-1');
    await expect(appointments().book(customer, asked({ wishes }), 'lost-answer-1')).resolves.toBe(first);
    await invariants();
  });
});

describe('what staff do with a visit', () => {
  it('stands in the audit log, step by step; what the customer does is theirs', async () => {
    const customer = await somebody();
    const id = await appointments().book(customer, asked(), 'audited-visit-1');
    await appointments().actAsStaff(id, shop.manager, { action: 'move', startsAt: at('16:00') });
    await appointments().actAsStaff(id, shop.manager, { action: 'cancel', reason: '门店停电' });
    const lines = await rows<{ action: string; staffId: string; storeId: string }>(
      'SELECT action, staffId, storeId FROM audit_log WHERE subjectId = ? ORDER BY id',
      [id],
    );
    const by = { staffId: shop.manager.id, storeId: shop.storeId };
    expect(lines).toEqual([
      { action: 'appointment.move', ...by },
      { action: 'appointment.cancel', ...by },
    ]);
  });
});
