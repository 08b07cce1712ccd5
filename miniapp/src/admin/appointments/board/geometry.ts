/** The board in minutes of the day and in px. A quarter of an hour is one row. */
export const QUARTER = 15;
export const ROW_PX = 14;

export interface Span {
  from: number;
  to: number;
}

export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const two = (n: number): string => String(n).padStart(2, '0');
export const clockOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** What the board shows: whole hours around everything that is open or booked. */
export function frameOf(spans: readonly Span[]): Span {
  if (spans.length === 0) return { from: 10 * 60, to: 20 * 60 };
  const from = Math.min(...spans.map((one) => one.from));
  const to = Math.max(...spans.map((one) => one.to));
  return { from: Math.floor(from / 60) * 60, to: Math.min(24 * 60, Math.ceil(to / 60) * 60) };
}

export const topOf = (minute: number, frame: Span): number => ((minute - frame.from) / QUARTER) * ROW_PX;
export const heightOf = (span: Span): number => ((span.to - span.from) / QUARTER) * ROW_PX;

const meet = (a: Span, b: Span): Span => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });

/** Parts of both. */
export const inBoth = (some: readonly Span[], others: readonly Span[]): Span[] =>
  some.flatMap((a) => others.map((b) => meet(a, b))).filter((one) => one.from < one.to);

/** What of the frame lies outside of all of them: there nobody can be received. */
export function outsideOf(frame: Span, open: readonly Span[]): Span[] {
  const shut: Span[] = [];
  let at = frame.from;
  for (const one of [...open].sort((a, b) => a.from - b.from)) {
    if (one.from > at) shut.push({ from: at, to: Math.min(one.from, frame.to) });
    at = Math.max(at, one.to);
  }
  if (at < frame.to) shut.push({ from: at, to: frame.to });
  return shut.filter((one) => one.from < one.to);
}

export interface Laid<T> {
  item: T;
  lane: number;
  /** Of how many beside each other. */
  lanes: number;
}

/** Side by side what happens at the same time; alone what happens alone. */
export function lanesOf<T>(items: readonly T[], spanOf: (item: T) => Span): Laid<T>[] {
  const sorted = [...items].sort((a, b) => spanOf(a).from - spanOf(b).from || spanOf(a).to - spanOf(b).to);
  const laid: Laid<T>[] = [];
  let group: Laid<T>[] = [];
  let ends: number[] = [];
  const close = (): void => {
    for (const one of group) one.lanes = ends.length;
    laid.push(...group);
    group = [];
    ends = [];
  };
  for (const item of sorted) {
    const { from, to } = spanOf(item);
    if (ends.every((end) => end <= from)) close();
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    group.push({ item, lane, lanes: 1 });
  }
  close();
  return laid;
}

/** Where something carried by so many px comes to lie: on the grid, inside the frame. */
export function carriedTo(start: Span, byPx: number, frame: Span): Span {
  const length = start.to - start.from;
  const rows = Math.round(byPx / ROW_PX);
  const from = Math.min(Math.max(start.from + rows * QUARTER, frame.from), frame.to - length);
  return { from, to: from + length };
}

export interface Box {
  left: number;
  width: number;
}

/** The column under a finger, the nearest one when it is beside them all; -1 of none. Rooms are narrower than people. */
export function columnUnder(x: number, columns: readonly Box[]): number {
  const away = columns.map(({ left, width }) => Math.max(left - x, x - (left + width), 0));
  return away.indexOf(Math.min(...away));
}
