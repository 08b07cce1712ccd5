import { addDays, dayOf, instantOf, type AppointmentAction } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../test/index.js';
import { brokenVisits } from '../../../test/appointment-invariants.js';
import { newId } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { InventoryModule } from '../inventory/index.js';
import { StoreModule } from '../store/index.js';
import { Appointments, AppointmentsModule, Closures } from './index.js';

const NOW = '2026-03-02T02:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, AppointmentsModule],
  clock: new FixedClock(NOW),
  env: { DB_POOL: '20' },
  keep: true,
});
const PEOPLE = 40;
const REQUESTS = 900;
const LANES = 24;
const KNOWN = ['done', 'nothing', 'slot.refused', 'server.busy', 'piece.not_available', 'wish.not_available'];
KNOWN.push('appointment.action_refused', 'appointment.changed_meanwhile', 'piece.action_refused');

/** Numbers that look random and are the same every time. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
const draw = drawer(20_260_303);
const one = <T>(list: readonly T[]): T => list[draw(list.length)] as T;

let shop: Shop;
const people: string[] = [];
const visits: { id: string; customerId: string }[] = [];
const closures: string[] = [];
/** Visits their customers have just cancelled: who takes it back, takes it back soon. */
const regretted: (typeof visits)[number][] = [];
const counts: Record<string, number> = {};

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: 3, seats: 2, pieces: 6 }));
  await app.db.transactions.run((tx) =>
    tx.insert('room', {
      ...{ id: newId(), storeId: shop.storeId, kind: 'workbench', name: '工作台', capacity: 1, position: 2 },
      changedAt: new Date(NOW),
    }),
  );
  for (let i = 0; i < PEOPLE; i++) people.push(await aCustomer(app.db, `136${String(i).padStart(8, '0')}`));
});

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
const somewhen = (): Date =>
  new Date(instantOf(addDays(dayOf(app.clock.now()), draw(3)), '10:00').getTime() + draw(48) * 15 * 60_000);
const asked = () => ({
  storeId: shop.storeId,
  startsAt: somewhen(),
  purposes: one([['try_on'], ['cleaning'], ['try_on', 'cleaning'], ['cleaning', 'collection']] as const),
  wishes: draw(3) === 0 ? [{ styleId: shop.styleId, pieceId: one(shop.pieceIds) }] : [],
  contactName: '林女士',
});
const noted = (customerId: string, work: Promise<string>): Promise<string> =>
  outcome(work.then((id) => visits.push({ id, customerId })));

async function closed(): Promise<[string, string]> {
  const id = newId();
  const startsAt = somewhen();
  await app.db.transactions.run(async (tx) => {
    await tx.insert('store_closure', {
      ...{
        id,
        storeId: shop.storeId,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 3 * 3_600_000),
        reason: '停电',
      },
      ...{ closedBy: shop.manager.id, createdAt: app.clock.now() },
    });
    await tx.insert('outbox_event', {
      ...{
        id: newId(),
        topic: 'store.changed',
        payload: { storeId: shop.storeId },
        createdAt: app.clock.now(),
      },
    });
  });
  closures.push(id);
  return ['closure', await outcome(app.get(Closures).apply(id))];
}

/** What somebody does next. */
async function request(): Promise<[string, string]> {
  const appointments = app.get(Appointments);
  const customerId = one(people);
  const kind = draw(100);
  if (kind < 34) return ['book', await noted(customerId, appointments.book(customerId, asked(), newId()))];
  if (kind < 38) {
    const desk = { ...asked(), customerId: draw(2) === 0 ? '' : customerId };
    return ['desk book', await noted(desk.customerId, appointments.bookAtDesk(shop.manager, desk, newId()))];
  }
  if (kind < 44) {
    const offer = { ...asked(), customerId };
    return [
      'offer',
      await noted(customerId, appointments.offer({ role: 'system', id: null }, offer, newId())),
    ];
  }
  if (kind < 46) return closed();
  if (kind < 48) {
    const id = closures.shift();
    if (id === undefined) return ['lift', 'nothing'];
    await app.db.database.execute('UPDATE store_closure SET liftedAt = ? WHERE id = ?', [
      app.clock.now(),
      id,
    ]);
    return ['lift', 'done'];
  }
  if (kind < 50) {
    app.clock.advance({ minutes: 25 });
    return ['clock', 'done'];
  }
  if (visits.length === 0) return ['act', 'nothing'];
  const back = kind < 55 ? regretted.shift() : undefined;
  const visit = back ?? one(visits);
  if (kind < 64 && visit.customerId !== '') {
    const mine: AppointmentAction =
      back === undefined ? one(['cancel', 'cancel', 'accept', 'decline', 'keep'] as const) : 'undoCancel';
    const answer = await outcome(appointments.actAsCustomer(visit.id, visit.customerId, { action: mine }));
    if (mine === 'cancel' && answer === 'done') regretted.push(visit);
    return [`customer ${mine}`, answer];
  }
  if (kind < 80) {
    const to = { action: 'move' as const, startsAt: somewhen() };
    return draw(2) === 0 && visit.customerId !== ''
      ? ['move', await outcome(appointments.actAsCustomer(visit.id, visit.customerId, to))]
      : [
          'drag',
          await outcome(
            appointments.actAsStaff(visit.id, shop.manager, { ...to, advisorId: one(shop.advisors).id }),
          ),
        ];
  }
  const step: AppointmentAction = one([
    'checkIn',
    'undoCheckIn',
    'complete',
    'reopen',
    'noShow',
    'undoNoShow',
    'cancel',
    'undoCancel',
  ] as const);
  return [
    `desk ${step}`,
    await outcome(appointments.actAsStaff(visit.id, shop.manager, { action: step, reason: '门店' })),
  ];
}

it('of everybody doing everything at once breaks no promise about time', async () => {
  let left = REQUESTS;
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const key = (await request()).join(': ');
      counts[key] = (counts[key] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  expect(await brokenVisits(app.db.database)).toEqual({});
  const words = Object.keys(counts).map((key) => key.split(': ')[1] ?? '');
  expect(words.filter((word) => !KNOWN.includes(word))).toEqual([]);
  for (const kind of [
    'book',
    'desk book',
    'offer',
    'move',
    'drag',
    'closure',
    'customer cancel',
    'customer undoCancel',
  ])
    expect([kind, (counts[`${kind}: done`] ?? 0) > 0]).toEqual([kind, true]);
  process.stderr.write(`${JSON.stringify(counts, Object.keys(counts).sort())}\n`);
}, 240_000);
