import { addDays, dayOf, instantOf } from '@zhuyue/shared';
import { aCustomer, anApp, aShop, loggedIn, type Shop } from '../../../test/index.js';
import { brokenVisits } from '../../../test/appointment-invariants.js';
import { aServerProcess, buildServer, type ServerProcess } from '../../../test/server-process.js';
import { newId } from '../../platform/database/index.js';

const app = anApp({ keep: true });
const PEOPLE = 200;
const people: { authorization: string }[] = [];
const running: ServerProcess[] = [];
const made: { shop: Shop | null; day: string } = { shop: null, day: '' };

const start = async (): Promise<ServerProcess> => {
  const server = await aServerProcess(app.db.url);
  running.push(server);
  return server;
};

beforeAll(async () => {
  buildServer();
  // The processes go by the real time, and a login of last spring is over.
  app.clock.set(new Date());
  made.day = addDays(dayOf(app.clock.now()), 3);
  made.shop = await app.db.transactions.run((tx) => aShop(tx, { advisors: 3, seats: 3, pieces: 1 }));
  for (let i = 0; i < PEOPLE; i++)
    people.push(await loggedIn(app, 'customer', await aCustomer(app.db, `135${String(i).padStart(8, '0')}`)));
}, 180_000);
afterAll(() => Promise.all(running.map((server) => server.kill())));

interface Reply {
  status: number;
  tookMs: number;
  body: { id?: string; error?: { code: string; details: { refusal?: string; nearest?: string[] } } };
}
async function post(server: ServerProcess, who: number, path: string, body: object): Promise<Reply> {
  const since = performance.now();
  try {
    const reply = await fetch(`${server.url}/api/customer/${path}`, {
      method: 'POST',
      headers: {
        ...people[who],
        'idempotency-key': newId(),
        'content-type': 'application/json',
        'x-forwarded-for': `10.1.${String(who)}.${String(Math.floor(Math.random() * 200))}`,
      },
      body: JSON.stringify(body),
    });
    const read = (await reply.json()) as Reply['body'];
    return { status: reply.status, tookMs: performance.now() - since, body: read };
  } catch {
    return { status: 0, tookMs: performance.now() - since, body: {} };
  }
}
const asked = (time: string): object => ({
  storeId: made.shop?.storeId,
  startsAt: instantOf(made.day, time).toISOString(),
  purposes: ['try_on'],
  wishes: [],
  contactName: '林女士',
});

it('gives the last hour to as many of two hundred as it has advisors, asked through two processes, and the others their nearest times', async () => {
  const servers = [await start(), await start()] as const;
  const replies = await Promise.all(
    people.map((_, who) => post(servers[who % 2 === 0 ? 0 : 1], who, 'appointments', asked('14:00'))),
  );
  const lost = replies.filter(({ status }) => status !== 200);
  expect(replies.length - lost.length).toBe(3);
  expect(
    new Set(lost.map(({ status, body }) => `${String(status)} ${String(body.error?.details.refusal)}`)),
  ).toEqual(new Set(['409 advisor_busy']));
  for (const { body } of lost) expect(body.error?.details.nearest).toHaveLength(3);
  expect(await brokenVisits(app.db.database)).toEqual({});
  const times = replies.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  const ms = (share: number): string =>
    String(Math.round(times[Math.floor((times.length - 1) * share)] ?? 0));
  process.stderr.write(`200 at once: median ${ms(0.5)} ms, 95 % ${ms(0.95)} ms, slowest ${ms(1)} ms\n`);
}, 60_000);

it('loses nothing and books nothing twice when a process is killed in the middle of it all', async () => {
  const statuses: Record<number, number> = {};
  const storm = async (server: ServerProcess, end: number): Promise<void> => {
    const lane = async (who: number): Promise<void> => {
      for (let i = 0; Date.now() < end; i++) {
        const hour = 10 + ((who + i * 3) % 11);
        const mine = await post(
          server,
          who,
          'appointments',
          asked(`${String(hour)}:${i % 2 === 0 ? '00' : '30'}`),
        );
        statuses[mine.status] = (statuses[mine.status] ?? 0) + 1;
        if (mine.body.id === undefined) continue;
        const next = i % 2 === 0 ? 'move' : 'cancel';
        const body =
          next === 'move'
            ? { startsAt: instantOf(made.day, `${String(10 + ((who * 7 + i) % 11))}:15`).toISOString() }
            : {};
        const then = await post(server, who, `appointments/${mine.body.id}/${next}`, body);
        statuses[then.status] = (statuses[then.status] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: 30 }, (_, n) => lane(n)));
  };
  for (const ms of [900, 1_600]) {
    const [one, two] = [await start(), await start()];
    const end = Date.now() + ms + 500;
    const storming = Promise.all([storm(one, end), storm(two, end)]);
    await new Promise((resolve) => setTimeout(resolve, ms));
    await one.kill();
    await storming;
    // What the dead process had open the database takes back by itself.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([ms, await brokenVisits(app.db.database)]).toEqual([ms, {}]);
    await two.kill();
  }
  expect(statuses[200] ?? 0).toBeGreaterThan(0);
  expect(statuses[0] ?? 0).toBeGreaterThan(0);
  expect(
    Object.keys(statuses).filter((status) => !['0', '200', '409', '429', '503'].includes(status)),
  ).toEqual([]);
  process.stderr.write(`statuses around two kills: ${JSON.stringify(statuses)}\n`);
}, 90_000);
