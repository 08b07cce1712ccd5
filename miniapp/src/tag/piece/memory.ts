import type { LateScan, TagReply } from '@/api/tag';
import { keep, recall } from '@/platform/storage';

/** What was last seen of a tag on this device. It shows a piece when the network fails; it vouches for nothing. */
export interface SeenTag {
  reply: TagReply;
  at: string;
}

/** A reply of another shape is another number: what an older app has kept is not shown by a newer one. */
const SHAPE = 2;
const LIST = 'zy.tags';
const LATE = 'zy.scans.late';
/** Tags kept; a person in a store looks at a tray or two. */
const MOST = 20;
/** As many as the server takes at once. */
const MOST_LATE = 50;

const shelfOf = (serial: string): string => `zy.tag.${serial}`;

function read(name: string): unknown {
  try {
    return JSON.parse(recall(name) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

function listed(): string[] {
  const list = read(LIST);
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export function rememberTag(serial: string, reply: TagReply): void {
  const list = [serial, ...listed().filter((one) => one !== serial)];
  list.slice(MOST).forEach((one) => keep(shelfOf(one), null));
  keep(LIST, JSON.stringify(list.slice(0, MOST)));
  keep(shelfOf(serial), JSON.stringify({ shape: SHAPE, reply, at: reply.checkedAt }));
}

/** What is refused now must not be shown later as if it had not been. */
export function forgetTag(serial: string): void {
  keep(LIST, JSON.stringify(listed().filter((one) => one !== serial)));
  keep(shelfOf(serial), null);
}

/** Null for what was kept in another shape, cut off, or lies under another tag's name. */
export function recallTag(serial: string): SeenTag | null {
  const seen = read(shelfOf(serial));
  if (!isRecord(seen) || seen.shape !== SHAPE || typeof seen.at !== 'string') return null;
  const { reply } = seen;
  const tag = isRecord(reply) ? reply.tag : null;
  return isRecord(tag) && tag.serial === serial ? { reply: reply as TagReply, at: seen.at } : null;
}

const isLate = (value: unknown): value is LateScan =>
  isRecord(value) && typeof value.text === 'string' && typeof value.scannedAt === 'string';

export function lateScans(): LateScan[] {
  const kept = read(LATE);
  return Array.isArray(kept) ? kept.filter(isLate).slice(-MOST_LATE) : [];
}

/** A scan the server could not be asked about. It waits to be told of, and is nowhere shown as checked. */
export function noteLateScan(text: string, at: Date): void {
  const waiting = lateScans();
  const last = waiting.filter((one) => one.text === text).at(-1);
  if (last && at.getTime() - Date.parse(last.scannedAt) < 60_000) return;
  keep(LATE, JSON.stringify([...waiting, { text, scannedAt: at.toISOString() }].slice(-MOST_LATE)));
}

/** Those that have been told; what came in meanwhile stays. */
export function dropLateScans(told: readonly LateScan[]): void {
  const left = lateScans().filter(
    (one) => !told.some((other) => other.text === one.text && other.scannedAt === one.scannedAt),
  );
  keep(LATE, left.length === 0 ? null : JSON.stringify(left));
}
