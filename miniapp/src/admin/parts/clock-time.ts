/** `930`, `9:30`, `09：30` and `24:00` as the house writes them; null when it is no time of day. */
export function readTime(typed: string, closing = false): string | null {
  const text = typed.normalize('NFKC').replace(/\s+/g, '');
  const found = /^(\d{1,2}):?(\d{2})$/.exec(text) ?? /^(\d{1,2})$/.exec(text);
  if (found === null) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  if (minutes > 59 || hours > 24 || (hours === 24 && (minutes > 0 || !closing))) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

export interface TypedSpan {
  from: string;
  to: string;
}

/** What was typed as spans of a day, in order; null when a time is none, ends before it begins or lies over another. */
export function readSpans(typed: readonly TypedSpan[]): { from: string; to: string }[] | null {
  const read = typed.map(({ from, to }) => ({ from: readTime(from), to: readTime(to, true) }));
  const whole = read.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
  if (whole.length !== read.length) return null;
  const sorted = [...whole].sort((a, b) => (a.from < b.from ? -1 : 1));
  const sound = sorted.every(({ from, to }, at) => from < to && (sorted[at - 1]?.to ?? '') <= from);
  return sound ? sorted : null;
}
