/** A code that was away this long is a new scan when it comes back: the next piece of a count, or the same one again. */
const AWAY_MS = 2_000;

/** Tells every code once while it stays in view. */
export class Repeats {
  private readonly seenAt = new Map<string, number>();

  /** `now` in milliseconds, from any clock that only runs forward. */
  isNew(text: string, now: number): boolean {
    const before = this.seenAt.get(text);
    for (const [old, at] of this.seenAt) if (now - at >= AWAY_MS) this.seenAt.delete(old);
    this.seenAt.set(text, now);
    return before === undefined || now - before >= AWAY_MS;
  }
}
