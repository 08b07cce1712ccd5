import { instantOf, VISIT_LIMITS } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, FixedClock } from '../../../../test/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { InventoryModule } from '../../inventory/index.js';
import { StoreModule } from '../../store/index.js';
import { Appointments, AppointmentsModule, VoteLinks } from '../index.js';

const app = anApp({
  imports: [StoreModule, InventoryModule, AppointmentsModule],
  clock: new FixedClock('2026-03-02T02:00:00.000Z'),
  keep: true,
});
const OPTIONS = [
  { styleId: '01HSTYLE000000000000000001', sizeHmm: null },
  { styleId: '01HSTYLE000000000000000002', sizeHmm: 5200 },
];
const made = { customerId: '', visit: '' };

beforeAll(async () => {
  const shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: 1, pieces: 1 }));
  made.customerId = await aCustomer(app.db, '13800000001');
  const request = {
    storeId: shop.storeId,
    startsAt: instantOf('2026-03-03', '14:00'),
    purpose: 'try_on' as const,
    wishes: [],
    contactName: '林女士',
  };
  made.visit = await app.get(Appointments).book(made.customerId, request, 'votes-visit-key-1');
});
beforeEach(async () => {
  for (const table of ['vote_ballot', 'vote_link']) await app.db.database.execute(`DELETE FROM ${table}`);
});

const votes = (): VoteLinks => app.get(VoteLinks);
const aLink = async (): Promise<string> =>
  (await votes().open(made.customerId, made.visit, OPTIONS, 1)).token;
const counted = async (): Promise<number[] | undefined> =>
  (await votes().ofVisit(made.customerId, made.visit))[0]?.votes;
const friend = (n: number): string => `device-of-a-friend-${String(n)}`;
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'passed',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );

it('friends who tap at the same moment, each twice, are counted once each', async () => {
  const token = await aLink();
  const taps = Array.from({ length: 60 }, (_, i) => codeOf(votes().vote(token, friend(i % 30), i % 2)));
  expect(new Set(await Promise.all(taps))).toEqual(new Set(['passed']));
  expect(await counted()).toEqual([15, 15]);
});

it('the last ballot a link takes is not refused to the second tap of the same finger', async () => {
  const token = await aLink();
  for (let i = 1; i < VISIT_LIMITS.voteBallots; i++) await votes().vote(token, friend(i), 0);
  const taps = Array.from({ length: 6 }, () => codeOf(votes().vote(token, friend(0), 1)));
  expect(new Set(await Promise.all(taps))).toEqual(new Set(['passed']));
  expect(await counted()).toEqual([VISIT_LIMITS.voteBallots - 1, 1]);
});
