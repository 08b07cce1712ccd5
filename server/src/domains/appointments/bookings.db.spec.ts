import { instantOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../test/index.js';
import { brokenVisits } from '../../../test/appointment-invariants.js';
import { newId } from '../../platform/database/index.js';
import { InventoryModule } from '../inventory/index.js';
import { StoreModule } from '../store/index.js';
import { Appointments, AppointmentsModule, Slots, type BookingRequest } from './index.js';

const NOW = '2026-03-02T02:00:00.000Z';
const app = anApp({
  imports: [StoreModule, InventoryModule, AppointmentsModule],
  clock: new FixedClock(NOW),
  keep: true,
});
const people: string[] = [];
const rooms = { salon: newId(), bench: newId() };
let shop: Shop;

beforeAll(async () => {
  shop = await app.db.transactions.run((tx) => aShop(tx, { works: ['cleaning'], advisors: 2 }));
  await app.db.transactions.run(async (tx) => {
    const room = { storeId: shop.storeId, capacity: 1, changedAt: new Date(NOW) };
    await tx.insert('room', { ...room, id: rooms.salon, kind: 'salon', name: '洽谈室', position: 2 });
    await tx.insert('room', { ...room, id: rooms.bench, kind: 'workbench', name: '工作台', position: 3 });
    await tx.execute('UPDATE staff SET skills = ? WHERE id = ?', ['["bridal"]', shop.advisors[1]?.id]);
  });
  for (let i = 0; i < 8; i++) people.push(await aCustomer(app.db, `134${String(i).padStart(8, '0')}`));
});
afterEach(async () => expect(await brokenVisits(app.db.database)).toEqual({}));

const appointments = (): Appointments => app.get(Appointments);
const at = (day: string, time: string): Date => instantOf(day, time);
const asked = (startsAt: Date, over: Partial<BookingRequest> = {}): BookingRequest => ({
  ...{ storeId: shop.storeId, startsAt, purposes: ['try_on'], wishes: [], contactName: '林女士' },
  ...over,
});
const book = (who: number, startsAt: Date, over: Partial<BookingRequest> = {}): Promise<string> =>
  appointments().book(people[who] ?? '', asked(startsAt, over), newId());

it('takes a trained advisor and each room for its stretch, preparation and clearing up too', async () => {
  const day = '2026-03-04';
  const id = await book(0, at(day, '14:00'), { purposes: ['bridal', 'cleaning'] });
  const { row, parts } = await appointments().forCustomer(id, people[0] ?? '');
  expect(row).toMatchObject({
    staffId: shop.advisors[1]?.id,
    endsAt: at(day, '16:00'),
    busyFromAt: at(day, '13:45'),
    busyToAt: at(day, '16:00'),
  });
  expect(
    parts.map(({ purpose, roomId, roomFromAt, roomToAt }) => [purpose, roomId, roomFromAt, roomToAt]),
  ).toEqual([
    ['bridal', rooms.salon, at(day, '13:45'), at(day, '15:45')],
    ['cleaning', rooms.bench, at(day, '15:30'), at(day, '16:00')],
  ]);
  // The other advisor has time, the workbench has none; and the salon is not yet cleared.
  await expect(book(1, at(day, '15:30'), { purposes: ['cleaning'] })).rejects.toMatchObject({
    details: { refusal: 'room_taken', roomKind: 'workbench' },
  });
  await expect(book(1, at(day, '15:45'), { purposes: ['bridal'] })).rejects.toMatchObject({
    details: { refusal: 'advisor_busy' },
  });
  await expect(
    book(1, at(day, '10:00'), { purposes: ['bridal'], advisorId: shop.advisors[0]?.id ?? '' }),
  ).rejects.toMatchObject({
    details: { refusal: 'no_skill', skill: 'bridal' },
  });
});

it('gives a cancelled visit back to its customer as long as its time is free', async () => {
  const day = '2026-03-05';
  const time = at(day, '11:00');
  const mine = await book(2, time, { advisorId: shop.advisors[0]?.id ?? '' });
  const by = (action: 'cancel' | 'undoCancel') =>
    appointments().actAsCustomer(mine, people[2] ?? '', { action });
  await by('cancel');
  await by('undoCancel');
  expect((await appointments().forCustomer(mine, people[2] ?? '')).row.state).toBe('booked');
  await by('cancel');
  await Promise.all([book(3, time), book(4, time)]);
  await expect(by('undoCancel')).rejects.toMatchObject({
    code: 'slot.refused',
    details: { refusal: 'advisor_busy' },
  });
});

it('reopens a completed visit only while nobody else has its time', async () => {
  const day = '2026-03-06';
  const [first, second] = await Promise.all([book(5, at(day, '15:00')), book(6, at(day, '15:00'))]);
  app.clock.set(at(day, '15:05'));
  const step = (id: string, action: 'checkIn' | 'complete' | 'reopen') =>
    appointments().actAsStaff(id, shop.manager, { action });
  for (const action of ['checkIn', 'complete', 'reopen', 'complete'] as const) await step(first, action);
  await appointments().bookAtDesk(shop.manager, { ...asked(at(day, '15:15')), customerId: '' }, newId());
  await expect(step(first, 'reopen')).rejects.toMatchObject({ details: { refusal: 'advisor_busy' } });
  await step(second, 'checkIn');
  app.clock.set(NOW);
});

it('is moved by the desk to the advisor it is dragged to, once, from the picture that is still true', async () => {
  const day = '2026-03-07';
  const id = await book(7, at(day, '12:00'), { advisorId: shop.advisors[0]?.id ?? '' });
  const { version } = (await appointments().forStaff(id, shop.manager)).row;
  const drag = {
    action: 'move' as const,
    startsAt: at(day, '16:15'),
    advisorId: shop.advisors[1]?.id ?? '',
    version,
  };
  const outcomes = await Promise.allSettled(
    [0, 1].map(() => appointments().actAsStaff(id, shop.manager, drag)),
  );
  expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({
    code: 'appointment.changed_meanwhile',
  });
  expect((await appointments().forStaff(id, shop.manager)).row).toMatchObject({
    startsAt: at(day, '16:15'),
    staffId: drag.advisorId,
  });
});

it('is found soonest where somebody trained for it works', async () => {
  const slots = app.get(Slots);
  const [bridal] = await slots.soonestNear(null, { purposes: ['bridal'] }, 5);
  // Four hours of notice from ten in the morning.
  expect(bridal).toEqual({ storeId: shop.storeId, distanceM: null, startsAt: at('2026-03-02', '14:00') });
  expect(await slots.soonestNear(null, { purposes: ['resizing'] }, 5)).toEqual([]);
});
