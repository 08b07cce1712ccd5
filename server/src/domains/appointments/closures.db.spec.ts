import { addDays, instantOf, timeOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../test/index.js';
import { brokenVisits } from '../../../test/appointment-invariants.js';
import { newId } from '../../platform/database/index.js';
import { InventoryModule } from '../inventory/index.js';
import { StoreModule } from '../store/index.js';
import { Appointments, AppointmentsModule, Closures } from './index.js';

const NOW = '2026-03-02T02:00:00.000Z';
const TOMORROW = '2026-03-03';
const app = anApp({
  imports: [StoreModule, InventoryModule, AppointmentsModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const at = (time: string, day = TOMORROW): Date => instantOf(day, time);

let shop: Shop;
let other: Shop;
let people = 0;
beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: 2 }));
  other = await app.db.transactions.run((tx) => aShop(tx, { board: false }));
});

const booked = async (time: string, day = TOMORROW): Promise<{ id: string; customerId: string }> => {
  people += 1;
  const customerId = await aCustomer(app.db, `137${String(people).padStart(8, '0')}`);
  const request = {
    storeId: shop.storeId,
    startsAt: at(time, day),
    purposes: ['try_on' as const],
    wishes: [],
    contactName: '林女士',
  };
  return {
    id: await app.get(Appointments).book(customerId, request, `closure-${String(people)}-key`),
    customerId,
  };
};
const shut = async (from: string, to: string, day = TOMORROW, toDay = day): Promise<string> => {
  const id = newId();
  await app.db.transactions.run(async (tx) => {
    await tx.insert('store_closure', {
      ...{ id, storeId: shop.storeId, startsAt: at(from, day), endsAt: at(to, toDay), reason: '商场停电' },
      ...{ closedBy: shop.manager.id, createdAt: app.clock.now() },
    });
    await tx.insert('outbox_event', {
      id: newId(),
      topic: 'store.changed',
      payload: { storeId: shop.storeId },
      createdAt: app.clock.now(),
    });
  });
  // Every process knows it half a second later.
  await new Promise((resolve) => setTimeout(resolve, 600));
  return id;
};
const visit = async (id: string, customerId: string) => app.get(Appointments).forCustomer(id, customerId);
const heard = async (id: string): Promise<string[]> =>
  (
    await app.db.database.query<{ topic: string }>(
      "SELECT topic FROM outbox_event WHERE JSON_VALUE(payload, '$.appointmentId') = ? AND topic LIKE 'appointment.%' ORDER BY id",
      [id],
    )
  ).map(({ topic }) => topic);

it('moves the visits a closure hits to the nearest time with their advisor, tells them, and binds them to no deadline', async () => {
  const hit = await booked('14:00');
  const spared = await booked('11:00');
  const before = (await visit(hit.id, hit.customerId)).row;
  expect(
    (await app.get(Closures).preview(shop.storeId, at('13:30'), at('17:00'))).map((row) => row.id),
  ).toEqual([hit.id]);
  const closureId = await shut('13:30', '17:00');
  const result = await app.get(Closures).apply(closureId);
  expect(result).toEqual({ moved: [hit.id], cancelled: [], present: [] });
  const { row, actions } = await visit(hit.id, hit.customerId);
  // 12:30 to 13:30 is as near as it gets.
  expect([timeOf(row.startsAt), row.staffId, row.state]).toEqual(['12:30', before.staffId, 'booked']);
  expect(row.storeChange).toMatchObject({
    kind: 'moved',
    reason: '商场停电',
    fromStartsAt: at('14:00').toISOString(),
  });
  expect(row.storeChange?.proposals.length).toBeGreaterThan(0);
  expect(row.storeChange?.proposals.some((one) => one.storeId === other.storeId)).toBe(true);
  expect(await heard(hit.id)).toEqual(['appointment.booked', 'appointment.moved']);
  expect((await visit(spared.id, spared.customerId)).row.startsAt).toEqual(at('11:00'));
  app.clock.set(at('12:00'));
  expect(actions.map(({ action }) => action)).toContain('keep');
  await app
    .get(Appointments)
    .actAsCustomer(hit.id, hit.customerId, { action: 'move', startsAt: at('18:00') });
  expect((await visit(hit.id, hit.customerId)).row.storeChange).toBeNull();
  expect(await brokenVisits(app.db.database)).toEqual({});
  app.clock.set(NOW);
});

it('does nothing the second time, and books nobody into the closed hours', async () => {
  const closureId = await shut('13:30', '17:00', addDays(TOMORROW, 1));
  expect(await app.get(Closures).apply(closureId)).toEqual({ moved: [], cancelled: [], present: [] });
  await expect(booked('14:00', addDays(TOMORROW, 1))).rejects.toMatchObject({
    details: { refusal: 'closed' },
  });
});

it('cancels with an apology and proposals when the store has no time left, and the customer takes one of them', async () => {
  const day = addDays(TOMORROW, 4);
  const hit = await booked('14:00', day);
  const closureId = await shut('00:00', '23:59', addDays(day, -4), addDays(day, 5));
  expect(await app.get(Closures).apply(closureId)).toMatchObject({
    cancelled: expect.arrayContaining([hit.id]) as unknown,
  });
  const { row } = await visit(hit.id, hit.customerId);
  expect([row.state, row.cancelledBy, row.cancelReason]).toEqual(['cancelled', 'system', '商场停电']);
  const [there] = row.storeChange?.proposals ?? [];
  expect(there?.storeId).toBe(other.storeId);
  const taken = await app
    .get(Appointments)
    .rebook(
      hit.id,
      hit.customerId,
      { storeId: other.storeId, startsAt: new Date(there?.startsAt ?? 0) },
      'take-the-proposal',
    );
  expect((await visit(taken, hit.customerId)).row).toMatchObject({ storeId: other.storeId, state: 'booked' });
  await expect(
    app.get(Appointments).actAsCustomer(hit.id, hit.customerId, { action: 'undoCancel' }),
  ).rejects.toMatchObject({
    details: { refusals: ['cancelled_by_store'] },
  });
  expect(await brokenVisits(app.db.database)).toEqual({});
});
