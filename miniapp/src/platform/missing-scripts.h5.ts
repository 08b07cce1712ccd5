/** At most once in this time: a page whose scripts never come must not be loaded for ever. */
const AGAIN_MS = 60_000;
const KEY = 'zhuyue.reopened-at';

const isMissing = (reason: unknown): boolean =>
  reason instanceof Error &&
  (reason.name === 'ChunkLoadError' || /Loading (CSS )?chunk/.test(reason.message));

async function isServed(): Promise<boolean> {
  try {
    return (await fetch('/', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/**
 * A page whose scripts did not come. With the house within reach they were replaced by a newer version, and the page is
 * loaded anew; in a dead spot the person is told and stays where they are.
 */
export function mindMissingScripts(tell: () => void): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (!isMissing(event.reason)) return;
    event.preventDefault();
    void isServed().then((served) => {
      const last = Number(sessionStorage.getItem(KEY) ?? 0);
      if (!served || Date.now() - last < AGAIN_MS) {
        tell();
        return;
      }
      sessionStorage.setItem(KEY, String(Date.now()));
      window.location.reload();
    });
  });
}
