const MINUTE_MS = 60_000;

/** `12:05`, of time that runs out while one looks; never below nothing. */
export function leftName(ms: number): string {
  const left = Math.max(0, ms);
  const minutes = Math.floor(left / MINUTE_MS);
  const seconds = Math.floor((left % MINUTE_MS) / 1_000);
  return `${String(minutes)}:${String(seconds).padStart(2, '0')}`;
}
