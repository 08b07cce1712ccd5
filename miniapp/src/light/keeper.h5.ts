import { SHELF, shelfOf } from './kept';

/** Keeps this page for a dead spot. It runs after the page is read, and the page is the same without it. */
async function keepPage(): Promise<void> {
  const { pathname } = location;
  const before = document.documentElement.className;
  await navigator.serviceWorker.register('/sw.js', { scope: pathname.slice(0, 3) });
  // The page came before its worker did: it is put on the shelf by hand, as it was sent.
  if (before === 'seen' || document.querySelector('.stale') === null) return;
  const page = new Response(`<!doctype html>${document.documentElement.outerHTML}`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  await (await caches.open(SHELF)).put(shelfOf(pathname), page);
}

if ('serviceWorker' in navigator && 'caches' in window) keepPage().catch(() => undefined);
