import { aCustomer, anApp, aPiece, aShop, loggedIn } from '../../../test/index.js';
import { brokenPromises } from '../../../test/custody-invariants.js';
import { aServerProcess, buildServer, type ServerProcess } from '../../../test/server-process.js';
import { Passports } from '../../domains/inventory/index.js';
import { newId } from '../../platform/database/index.js';

const app = anApp({ keep: true });
const PEOPLE = 30;
/** Fewer than a page about a store lists: then one less can be seen. */
const PIECES = 12;
/** The server looks for news twice a second; a machine that does ten things at once is given more. */
const PATIENCE_MS = 10_000;

const people: { authorization: string }[] = [];
const pieces: { id: string; serial: string }[] = [];
const running: ServerProcess[] = [];
const made = { style: '' };

const start = async (): Promise<ServerProcess> => {
  const server = await aServerProcess(app.db.url);
  running.push(server);
  return server;
};

beforeAll(async () => {
  buildServer();
  // The processes go by the real time, and a login of last spring is over.
  app.clock.set(new Date());
  const shop = await app.db.transactions.run((tx) => aShop(tx, { pieces: 1 }));
  made.style = shop.styleId;
  await app.db.transactions.run(async (tx) => {
    const [style] = await tx.query<{ id: string; gtin: string }>('SELECT id, gtin FROM style');
    if (!style) throw new Error('No style');
    for (let i = 0; i < PIECES; i++) {
      const { id, serial } = await aPiece(tx, style, { id: shop.storeId });
      pieces.push({ id, serial });
    }
  });
  for (let i = 0; i < PEOPLE; i++) {
    const id = await aCustomer(app.db, `139${String(i).padStart(8, '0')}`);
    people.push(await loggedIn(app, 'customer', id));
  }
}, 120_000);
afterAll(() => Promise.all(running.map((server) => server.kill())));

/** As from an address of its own: one allowance for everybody would be another test. */
const post = (server: ServerProcess, who: number, path: string): Promise<number> =>
  fetch(`${server.url}/api/customer/${path}`, {
    method: 'POST',
    headers: {
      ...people[who % PEOPLE],
      'idempotency-key': newId(),
      'x-forwarded-for': `10.0.${String(who % 200)}.${String(Math.floor(Math.random() * 200))}`,
    },
  }).then(
    (reply) => reply.status,
    () => 0,
  );

interface Seen {
  availability: string;
  inStores: number;
}
async function seen(server: ServerProcess, serial: string): Promise<Seen> {
  const get = async <T>(path: string): Promise<T> => (await fetch(server.url + path)).json() as Promise<T>;
  const tag = await get<{ availability: string }>(`/api/tag/serial/${serial}`);
  const style = await get<{ items: { pieces: unknown[] }[] }>(`/api/customer/styles/${made.style}/stores`);
  return {
    availability: tag.availability,
    inStores: style.items.reduce((sum, one) => sum + one.pieces.length, 0),
  };
}

/** Asks until the answer is this one; says what was seen on the way, and how long it took. */
async function until(
  server: ServerProcess,
  serial: string,
  wanted: string,
): Promise<{ steps: string[]; tookMs: number }> {
  const began = performance.now();
  const steps: string[] = [];
  while (performance.now() - began < PATIENCE_MS) {
    const { availability } = await seen(server, serial);
    if (steps.at(-1) !== availability) steps.push(availability);
    if (availability === wanted) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { steps, tookMs: Math.round(performance.now() - began) };
}

it('shows a hold and its end made through one process at the tag and in the stores of another', async () => {
  const [here, there] = [await start(), await start()];
  const [piece] = pieces;
  if (!piece) throw new Error('No piece');
  const before = await seen(there, piece.serial);
  expect(before.availability).toBe('available');
  expect(await post(here, 0, `pieces/${piece.id}/hold`)).toBe(200);
  const held = await until(there, piece.serial, 'reserved');
  expect(held.steps.filter((step) => step !== 'available')).toEqual(['reserved']);
  const after = await seen(there, piece.serial);
  expect(after.inStores).toBeLessThan(before.inStores);
  const mine = (await (await fetch(`${here.url}/api/customer/holds`, { headers: people[0] })).json()) as {
    items: { id: string }[];
  };
  expect(await post(here, 0, `holds/${mine.items[0]?.id ?? ''}/leave`)).toBe(200);
  const free = await until(there, piece.serial, 'available');
  expect(free.steps.filter((step) => step !== 'reserved')).toEqual(['available']);
  process.stderr.write(
    `seen by the other process after ${held.tookMs} ms (hold), ${free.tookMs} ms (release)\n`,
  );
}, 60_000);

it('keeps every promise and every passport when the server is killed in the middle of it all', async () => {
  const statuses: Record<number, number> = {};
  const storm = async (server: ServerProcess, ms: number): Promise<void> => {
    const end = Date.now() + ms;
    const lane = async (n: number): Promise<void> => {
      for (let i = n; Date.now() < end; i += 7) {
        const piece = pieces[i % PIECES];
        const status = await post(server, n, `pieces/${piece?.id ?? ''}/${i % 3 === 0 ? 'queue' : 'hold'}`);
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (i % 2 === 0) await leaveOne(server, n);
      }
    };
    await Promise.all(Array.from({ length: PEOPLE }, (_, n) => lane(n)));
  };
  const leaveOne = async (server: ServerProcess, who: number): Promise<void> => {
    const reply = await fetch(`${server.url}/api/customer/holds`, { headers: people[who] }).catch(() => null);
    const mine = (await reply?.json().catch(() => null)) as {
      items?: { id: string; state: string }[];
    } | null;
    const standing = mine?.items?.find(({ state }) => state === 'held' || state === 'offered');
    if (standing) await post(server, who, `holds/${standing.id}/leave`);
  };
  const broken = async (): Promise<unknown> => [
    await brokenPromises(app.db.database),
    (await app.get(Passports).check()).broken,
  ];

  for (const [at, ms] of [900, 1_700].entries()) {
    const server = await start();
    const storming = storm(server, ms + 400);
    await new Promise((resolve) => setTimeout(resolve, ms));
    await server.kill();
    await storming;
    // What the dead process had open the database takes back by itself.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([at, await broken()]).toEqual([at, [{}, null]]);
  }
  expect(statuses[200] ?? 0).toBeGreaterThan(0);
  expect(statuses[0] ?? 0).toBeGreaterThan(0);
  expect(
    Object.keys(statuses).filter((status) => !['0', '200', '409', '429', '503'].includes(status)),
  ).toEqual([]);
  process.stderr.write(`statuses around two kills: ${JSON.stringify(statuses)}\n`);
}, 60_000);
