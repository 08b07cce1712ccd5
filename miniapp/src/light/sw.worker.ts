import { asSeen, LATE, MOST_KEPT, SHELF, shelfOf, withLate, type LateScan } from './kept';

/** As much of a service worker as is used here: the library of types has either a window or a worker. */
interface Moment {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Moment {
  request: Request;
  respondWith(reply: Promise<Response>): void;
}
interface Worker {
  addEventListener(on: 'install' | 'activate', then: (moment: Moment) => void): void;
  addEventListener(on: 'fetch', then: (fetching: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  location: Location;
}
const worker = globalThis as unknown as Worker;

/** With something to show, nobody waits longer than this for weak Wi-Fi. */
const PATIENCE_MS = 5000;
/** A page from the shelf comes without the server's headers. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none';img-src 'self';style-src 'unsafe-inline';script-src 'self';connect-src 'self';worker-src 'self';base-uri 'none';form-action 'none'",
};

const shelf = (): Promise<Cache> => caches.open(SHELF);

async function keep(pathname: string, reply: Response): Promise<void> {
  const pages = await shelf();
  const key = shelfOf(pathname);
  await pages.delete(key);
  await pages.put(key, reply);
  const keys = (await pages.keys()).filter((one) => !one.url.endsWith(LATE));
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_KEPT)).map((one) => pages.delete(one)));
}

async function late(): Promise<LateScan[]> {
  const found = await (await shelf()).match(LATE);
  return found ? ((await found.json()) as LateScan[]) : [];
}

/** A scan nobody could answer is told of later; that it was shown from memory checks nothing. */
async function note(pathname: string): Promise<void> {
  const scan = { text: pathname, scannedAt: new Date().toISOString() };
  const waiting = withLate(await late(), scan);
  await (await shelf()).put(LATE, new Response(JSON.stringify(waiting)));
}

async function tell(): Promise<void> {
  const scans = await late();
  if (scans.length === 0) return;
  const reply = await fetch('/api/tag/scans', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-channel': 'browser' },
    body: JSON.stringify({ scans }),
  });
  if (reply.ok) await (await shelf()).delete(LATE);
}

async function seen(kept: Response, pathname: string): Promise<Response> {
  await note(pathname);
  return new Response(asSeen(await kept.text()), { headers: HEADERS });
}

const patience = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null);
  });

/** The answer of now; without one the page as it was last seen, and marked as such. */
async function open({ request, waitUntil }: Pick<Fetching, 'request' | 'waitUntil'>): Promise<Response> {
  const { pathname } = new URL(request.url);
  const kept = await (await shelf()).match(shelfOf(pathname));
  const asked = fetch(request);
  const reply = await (kept ? Promise.race([asked, patience()]) : asked).catch(() => null);
  if (reply === null || reply.status >= 500) {
    asked.catch(() => undefined);
    return kept ? seen(kept, pathname) : (reply ?? Response.error());
  }
  if (reply.ok) waitUntil(keep(pathname, reply.clone()).then(tell));
  // What is not vouched for any more must not be shown later as if it had been.
  else if (reply.status === 404) waitUntil(shelf().then((pages) => pages.delete(shelfOf(pathname))));
  return reply;
}

worker.addEventListener('install', (moment) => moment.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (moment) => {
  const clean = async (): Promise<void> => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== SHELF).map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  moment.waitUntil(clean());
});
worker.addEventListener('fetch', (fetching) => {
  const { request } = fetching;
  if (request.mode !== 'navigate' || request.method !== 'GET') return;
  fetching.respondWith(open({ request, waitUntil: (work) => fetching.waitUntil(work) }));
});
