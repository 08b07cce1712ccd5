import { addDays, instantOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock, type Shop } from '../../../../test/index.js';
import { brokenVisits } from '../../../../test/appointment-invariants.js';
import { newId } from '../../../platform/database/index.js';
import { InventoryModule } from '../../inventory/index.js';
import { StoreModule } from '../../store/index.js';
import {
  Appointments,
  AppointmentsModule,
  Slots,
  WaitingLine,
  WaitingOffers,
  WaitingTimers,
} from '../index.js';

const NOW = '2026-03-02T02:00:00.000Z';
const DAY = addDays('2026-03-02', 2);
const app = anApp({
  imports: [StoreModule, InventoryModule, AppointmentsModule],
  clock: new FixedClock(NOW),
});

const made = {} as { shop: Shop };
const people = { next: 13500000000 };
beforeEach(async () => {
  app.clock.set(NOW);
  made.shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: 1, seats: 1 }));
  await app.db.transactions.run((tx) =>
    tx.insert('outbox_event', {
      ...{ id: newId(), topic: 'store.changed', payload: {}, createdAt: app.clock.now() },
    }),
  );
  // Every process knows it half a second later.
  await new Promise((resolve) => setTimeout(resolve, 520));
});

interface Waiting {
  id: string;
  customerId: string;
}
async function inLine(): Promise<Waiting> {
  const customerId = await aCustomer(app.db, String((people.next += 1)));
  const request = {
    ...{ storeId: made.shop.storeId, purposes: ['try_on' as const], staffId: null, note: null },
    ...{ fromOn: DAY, toOn: DAY, fromTime: '14:00', toTime: '15:00', wishes: [], contactName: '林女士' },
  };
  return { id: await app.get(WaitingLine).join(customerId, request, `key-${newId()}`), customerId };
}
const offer = (): Promise<number> => app.get(WaitingOffers).inStore(made.shop.storeId);
const entry = ({ id, customerId }: Waiting) => app.get(WaitingLine).forCustomer(id, customerId);
const visitState = async (id: string | null): Promise<string> =>
  (await app.get(Appointments).get(id ?? '')).state;

/** What the database holds when the process died after the time was set aside and before the line knew of it. */
async function diedBetween({ id }: Waiting): Promise<void> {
  await app.db.database.execute(
    "UPDATE waiting_entry SET state = 'waiting', offerId = NULL, offerUntil = NULL WHERE id = ?",
    [id],
  );
}

describe('a process that dies while it makes an offer', () => {
  it('has its offer made by another one: to the same person, the same time, once', async () => {
    const [first, second] = [await inLine(), await inLine()];
    expect(await offer()).toBe(1);
    const { offerId } = await entry(first);
    await diedBetween(first);
    await offer();
    app.clock.advance({ minutes: 3 });
    await app.get(WaitingTimers).lapse();
    expect(await entry(first)).toMatchObject({ state: 'offered', offerId });
    expect((await entry(second)).state).toBe('waiting');
    expect(await visitState(offerId)).toBe('offered');
    await app.get(WaitingLine).actAsCustomer(first.id, first.customerId, 'accept');
    expect(await visitState(offerId)).toBe('booked');
    expect(await brokenVisits(app.db.database)).toEqual({});
  });

  it('leaves nothing behind when they have gone meanwhile: the time goes to the next, and they begin anew', async () => {
    const [first, second] = [await inLine(), await inLine()];
    await offer();
    const { offerId } = await entry(first);
    await diedBetween(first);
    await app.get(WaitingLine).actAsCustomer(first.id, first.customerId, 'leave');
    app.clock.advance({ minutes: 3 });
    await app.get(WaitingTimers).lapse();
    expect(await visitState(offerId)).toBe('lapsed');
    await app.get(WaitingLine).actAsCustomer(first.id, first.customerId, 'rejoin');
    expect(await offer()).toBe(1);
    expect((await entry(second)).state).toBe('offered');
    await app.get(WaitingLine).actAsCustomer(second.id, second.customerId, 'decline');
    expect(await offer()).toBe(1);
    const again = await entry(first);
    expect(again.state).toBe('offered');
    expect(again.offerId).not.toBe(offerId);
    expect(await visitState(again.offerId)).toBe('offered');
    expect(await brokenVisits(app.db.database)).toEqual({});
  });
});

it('an offer nobody answers goes on to the next, and who let it lapse to the end of the line', async () => {
  const [first, second] = [await inLine(), await inLine()];
  await offer();
  const { offerUntil, offerId } = await entry(first);
  app.clock.set(offerUntil ?? new Date(0));
  await app.get(WaitingTimers).lapse();
  expect(await visitState(offerId)).toBe('lapsed');
  expect(await offer()).toBe(1);
  expect((await entry(second)).state).toBe('offered');
  expect((await entry(first)).declined).toEqual([instantOf(DAY, '14:00').toISOString()]);
});

it('time that became free after the first in line was looked at is still theirs, not the next one’s', async () => {
  const [first, second] = [await inLine(), await inLine()];
  // The look at the first came a moment too early.
  jest.spyOn(app.get(Slots), 'days').mockResolvedValueOnce([]);
  expect(await offer()).toBe(1);
  expect([(await entry(first)).state, (await entry(second)).state]).toEqual(['offered', 'waiting']);
});
