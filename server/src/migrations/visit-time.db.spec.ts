import { DataSource } from 'typeorm';
import { openWorkerDatabase } from '../../test/database.js';
import { ENTITIES } from '../entities.js';
import { dataSourceOptions, migrate } from '../platform/database/index.js';
import { MIGRATIONS } from './index.js';
import { VisitTime1795677941500 } from './1795677941500-visit-time.js';

const before = MIGRATIONS.slice(0, MIGRATIONS.indexOf(VisitTime1795677941500));
const id = (name: string): string => name.padEnd(26, '0');
const open: { dataSource: DataSource | null } = { dataSource: null };
const opened = async (migrations: typeof MIGRATIONS): Promise<DataSource> => {
  await open.dataSource?.destroy();
  const url = await openWorkerDatabase('_migration');
  open.dataSource = await new DataSource(
    dataSourceOptions({ url, pool: 2 }, { entities: ENTITIES, migrations }),
  ).initialize();
  return open.dataSource;
};

beforeAll(async () => {
  const dataSource = await opened(before);
  await dataSource.dropDatabase();
  await migrate(dataSource);
}, 60_000);
afterAll(async () => {
  await open.dataSource?.dropDatabase();
  await open.dataSource?.destroy();
});

/** As the release before wrote it. */
const VISITS = [
  ['A', 'C1', 'S1', 'booked', '2026-03-03 06:00:00.000', '2026-03-03 07:00:00.000'],
  ['B', 'C2', 'S2', 'arrived', '2026-03-03 06:30:00.000', '2026-03-03 07:30:00.000'],
  ['C', 'C3', 'S1', 'cancelled', '2026-03-03 06:00:00.000', '2026-03-03 07:00:00.000'],
  ['D', 'C4', 'S1', 'completed', '2026-03-02 06:00:00.000', '2026-03-02 07:00:00.000'],
] as const;

it('turns the half hours of live visits into quarters of advisor, customer and counter, and drops those of the others', async () => {
  const { query } = { query: (sql: string, params: unknown[] = []) => open.dataSource?.query(sql, params) };
  await query('SET foreign_key_checks = 0');
  for (const [name, customer, staff, state, from, to] of VISITS) {
    await query(
      `INSERT INTO appointment (id, code, customerId, storeId, staffId, purpose, onDay, startsAt, endsAt, state, contactName, remindersSent, createdAt)
       VALUES (?, ?, ?, ?, ?, 'try_on', '2026-03-03', ?, ?, ?, '林女士', 0, '2026-03-01 00:00:00.000')`,
      [id(name), name, id(customer), id('STORE'), id(staff), from, to, state],
    );
    if (state === 'cancelled') continue;
    for (const half of [0, 30]) {
      await query(
        'INSERT INTO appointment_cell (id, appointmentId, storeId, staffId, customerId, cellAt) VALUES (?, ?, ?, ?, ?, ? + INTERVAL ? MINUTE)',
        [id(`${name}X${String(half)}`), id(name), id('STORE'), id(staff), id(customer), from, half],
      );
    }
  }
  await query(
    `INSERT INTO appointment_event (id, appointmentId, action, fromState, toState, actorRole, at)
     VALUES (?, ?, 'cancel', 'booked', 'cancelled', 'manager', '2026-03-01 00:00:00.000')`,
    [id('E'), id('C')],
  );
  await query(
    `INSERT INTO room (id, storeId, kind, name, capacity, position, active, changedAt)
     VALUES (?, ?, 'counter', '试戴柜台', 2, 1, 1, '2026-03-01 00:00:00.000')`,
    [id('ROOM'), id('STORE')],
  );
  const dataSource = await opened(MIGRATIONS);
  await migrate(dataSource);

  const rows = (table: string, columns: string): Promise<unknown[]> =>
    dataSource.query(
      `SELECT RTRIM(REPLACE(appointmentId, '0', '')) a, ${columns} FROM ${table} ORDER BY a, cellAt`,
    );
  const time = "DATE_FORMAT(cellAt, '%H:%i') t";
  const quarters = (a: string, times: string[]) => times.map((t) => ({ a, t }));
  const a = ['06:00', '06:15', '06:30', '06:45'];
  const b = ['06:30', '06:45', '07:00', '07:15'];
  const live = [...quarters('A', a), ...quarters('B', b)];
  expect(await rows('staff_cell', time)).toEqual(live);
  expect(await rows('customer_cell', time)).toEqual(live);
  expect(await rows('room_cell', `${time}, place`)).toEqual(
    live.map((one) => ({ ...one, place: one.a === 'B' && one.t < '07:00' ? 1 : 0 })),
  );
  expect(
    await dataSource.query(
      "SELECT RTRIM(REPLACE(id, '0', '')) a, cancelledBy, busyFromAt = startsAt AND busyToAt = endsAt AS same FROM appointment ORDER BY id",
    ),
  ).toEqual([
    { a: 'A', cancelledBy: null, same: 1 },
    { a: 'B', cancelledBy: null, same: 1 },
    { a: 'C', cancelledBy: 'manager', same: 1 },
    { a: 'D', cancelledBy: null, same: 1 },
  ]);
  const parts = await dataSource.query(
    'SELECT COUNT(*) n, SUM(roomId IS NOT NULL) rooms FROM appointment_part',
  );
  expect(parts).toEqual([{ n: 4, rooms: 2 }]);
}, 60_000);
