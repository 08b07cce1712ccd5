// @ts-check
// Finds times in a busy store and in five hundred, and lets two hundred customers want the last hour.
// usage: DATABASE_URL=mysql://… node visit-time.mjs   (an empty database; prints one line of JSON)
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../runtime/folders.mjs';
import { fill } from './many-stores.mjs';

const ROUNDS = 30;
const CROWD = 200;
const from = (/** @type {string} */ file) => import(pathToFileURL(path.join(ROOT, 'server/dist', file)).href);
const need = createRequire(path.join(ROOT, 'server/package.json'));

const { dataSourceOptions, migrate } = await from('platform/database/index.js');
const { SCHEMA } = await from('schema.js');
const { DataSource } = need('typeorm');
const url = process.env.DATABASE_URL ?? '';
const dataSource = await new DataSource(dataSourceOptions({ url, pool: 4 }, SCHEMA)).initialize();
await migrate(dataSource);
const made = await fill((sql, rows) => dataSource.query(sql, [rows]), CROWD);
await dataSource.query('ANALYZE TABLE appointment, appointment_part');
await dataSource.destroy();

need('reflect-metadata');
const { NestFactory } = need('@nestjs/core');
const { AppModule } = await from('app.module.js');
const { Appointments, Slots } = await from('domains/appointments/index.js');
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
const slots = app.get(Slots);

/** Median milliseconds of CPU of this process and of the clock. @param {() => Promise<unknown>} work */
async function cost(work) {
  for (let i = 0; i < 5; i++) await work();
  const cpu = [];
  const wall = [];
  for (let i = 0; i < ROUNDS; i++) {
    const [before, since] = [process.cpuUsage(), performance.now()];
    await work();
    wall.push(performance.now() - since);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
  }
  const middle = (/** @type {number[]} */ list) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
  return { cpu: middle(cpu), wall: middle(wall) };
}

const tryOn = { purposes: ['try_on'] };
const place = { lat: 31.2, lng: 121.4 };
const month = await cost(() => slots.days(made.busy, null, 30, tryOn, null));
const soonest = await cost(() => slots.soonestNear(place, tryOn, 10));

// The last hour of an empty day of a store with four advisors.
const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const startsAt = new Date(`${day}T06:00:00.000Z`);
/** @type {number[]} */
const waits = [];
const cpuBefore = process.cpuUsage();
const outcomes = await Promise.all(
  made.people.map(async (/** @type {string} */ id, /** @type {number} */ n) => {
    const since = performance.now();
    const request = { storeId: made.quiet, startsAt, purposes: ['try_on'], wishes: [], contactName: '顾客' };
    const word = await app
      .get(Appointments)
      .book(id, request, `bench-${n}-crowd`)
      .then(
        () => 'booked',
        (/** @type {{ code?: string, details?: { refusal?: string, nearest?: string[] } }} */ error) =>
          `${error.details?.refusal ?? error.code ?? 'another error'} with ${error.details?.nearest?.length ?? 0} times`,
      );
    waits.push(performance.now() - since);
    return word;
  }),
);
waits.sort((a, b) => a - b);
/** @type {Record<string, number>} */
const counts = {};
for (const word of outcomes) counts[word] = (counts[word] ?? 0) + 1;
const { user, system } = process.cpuUsage(cpuBefore);
const crowd = { counts, cpu: (user + system) / 1000, p50: waits[waits.length >> 1], slowest: waits.at(-1) };
console.log(JSON.stringify({ stores: made.stores, visits: made.visits, month, soonest, crowd }));
await app.close();
process.exit();
