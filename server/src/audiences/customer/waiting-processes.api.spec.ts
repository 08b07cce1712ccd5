import { setTimeout as pause } from 'node:timers/promises';
import { addDays, dayOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, type Shop } from '../../../test/index.js';
import { brokenVisits } from '../../../test/appointment-invariants.js';
import { aWorkerProcess, buildServer } from '../../../test/server-process.js';
import { WaitingLine } from '../../domains/appointments/index.js';

const app = anApp({ keep: true });
/** Advisors, and so offers that can be out for the one time everybody waits for. */
const PLACES = 2;
const PEOPLE = 8;
const PATIENCE_MS = 60_000;

const workers = new Set<ReturnType<typeof aWorkerProcess>>();
const made = {} as { shop: Shop; line: string[]; customers: string[] };

const start = (): void => {
  workers.add(aWorkerProcess(app.db.url));
};
/** As a power cut would, the one that has run longest; and another one in its place. */
async function cutOne(): Promise<void> {
  const [oldest] = workers;
  if (oldest === undefined) return;
  workers.delete(oldest);
  await oldest.kill();
  start();
}

beforeAll(async () => {
  buildServer();
  // The processes go by the real time.
  app.clock.set(new Date());
  const day = addDays(dayOf(app.clock.now()), 3);
  made.shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: PLACES, seats: PLACES }));
  made.line = [];
  made.customers = [];
  for (let i = 0; i < PEOPLE; i++) {
    const customerId = await aCustomer(app.db, `133${String(i).padStart(8, '0')}`);
    const request = {
      ...{ storeId: made.shop.storeId, purposes: ['try_on' as const], staffId: null, note: null },
      ...{ fromOn: day, toOn: day, fromTime: '14:00', toTime: '15:00', wishes: [], contactName: '林女士' },
    };
    app.clock.set(new Date());
    made.line.push(await app.get(WaitingLine).join(customerId, request, `line-${String(i)}`));
    made.customers.push(customerId);
  }
}, 180_000);
afterAll(() => Promise.all([...workers].map((worker) => worker.kill())));

const offered = async (): Promise<string[]> =>
  (
    await app.db.database.query<{ id: string }>("SELECT id FROM waiting_entry WHERE state = 'offered'", [])
  ).map((row) => row.id);
const states = async (): Promise<string[]> =>
  (await app.db.database.query<{ state: string }>('SELECT state FROM appointment ORDER BY state', [])).map(
    (row) => row.state,
  );

/** What the dead held is free at once instead of after their leases, and what was set aside for nobody is old enough. */
async function timePasses(): Promise<void> {
  const past = new Date(Date.now() - 1000);
  await app.db.database.execute('UPDATE schedule_lease SET nextAt = ?, leaseUntil = ?', [past, past]);
  await app.db.database.execute('UPDATE outbox_delivery SET nextAt = ? WHERE nextAt > ?', [past, past]);
  await app.db.database.execute(
    "UPDATE appointment SET createdAt = DATE_SUB(createdAt, INTERVAL 3 MINUTE) WHERE state = 'offered'",
    [],
  );
}

/** Until as many have an offer as there are places, none of whom has had one before. */
async function untilOffered(before: ReadonlySet<string>): Promise<string[]> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const now = await offered();
    if (now.length === PLACES && now.every((id) => !before.has(id))) return now;
    if (Date.now() > deadline) expect(now).toHaveLength(PLACES);
    if (Date.now() > deadline) expect(now.filter((id) => before.has(id))).toEqual([]);
    await timePasses();
    await pause(400);
  }
}

it('two workers that are cut off again and again while offers are out lose none, make none twice, and go on to the next', async () => {
  for (let i = 0; i < 2; i++) start();
  const had = new Set<string>();
  let last: string[] = [];
  for (let round = 1; round <= PEOPLE / PLACES; round++) {
    await cutOne();
    last = await untilOffered(had);
    // Nobody is passed over by somebody behind them.
    expect([...last].sort()).toEqual(made.line.slice(had.size, had.size + PLACES).sort());
    for (const id of last) had.add(id);
    if (round === PEOPLE / PLACES) break;
    // Nobody answers; and the next power cut comes while the line moves up.
    await app.db.database.execute('UPDATE waiting_entry SET offerUntil = ? WHERE id IN (?)', [
      new Date(Date.now() - 1000),
      last,
    ]);
    await timePasses();
    await pause(300 * round);
  }
  app.clock.set(new Date());
  for (const id of last)
    await app.get(WaitingLine).actAsCustomer(id, made.customers[made.line.indexOf(id)] ?? '', 'accept');
  // Each was offered the one time once: six let it lapse, two took it, and nothing else was ever set aside.
  expect(await states()).toEqual([
    'booked',
    'booked',
    ...Array.from({ length: PEOPLE - PLACES }, () => 'lapsed'),
  ]);
  const told = await app.db.database.query<{ waitingId: string }>(
    "SELECT JSON_VALUE(payload, '$.waitingId') AS waitingId FROM outbox_event WHERE topic = 'waitlist.offered'",
    [],
  );
  expect(told.map((one) => one.waitingId).sort()).toEqual([...made.line].sort());
  expect(await brokenVisits(app.db.database)).toEqual({});
}, 300_000);
