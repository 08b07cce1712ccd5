/** Where the light pages lie for a dead spot. Another shape of page gets another number, and the old ones go. */
export const SHELF = 'zhuyue-tag-1';
/** Pages kept; a person in a store looks at a tray or two. */
export const MOST_KEPT = 30;
/** `LATE_SCANS` of shared, written again: the worker is small because it brings nothing along. */
export const MOST_LATE = 50;
/** The scans that wait for a network, beside the pages. */
export const LATE = '/t/late-scans';

const OPENING = '<html lang="zh-CN">';

/** The page as it was, marked as not of now: its verdict gives way to the time it was seen at. */
export const asSeen = (page: string): string => page.replace(OPENING, '<html lang="zh-CN" class="seen">');

/** The address a page is kept under: capitals and additions lead to the same tag. */
export const shelfOf = (pathname: string): string => pathname.replace(/\/$/, '').toLowerCase();

export interface LateScan {
  text: string;
  scannedAt: string;
}

/** What waits, with one more; the oldest go when there are too many, the same tag within a minute is one. */
export function withLate(waiting: readonly LateScan[], scan: LateScan): LateScan[] {
  const last = waiting.filter((one) => one.text === scan.text).at(-1);
  const again = last && Math.abs(Date.parse(scan.scannedAt) - Date.parse(last.scannedAt)) < 60_000;
  return again ? [...waiting] : [...waiting, scan].slice(-MOST_LATE);
}
