export type Compare = (a: number, b: number) => number;

/** Slots kept sorted. A few changes are put in place one by one, many at once by sorting anew. */
export class Order {
  slots = new Uint32Array(0);
  private readonly changed = new Set<number>();
  private sortedAnew = true;

  constructor(
    private readonly compare: Compare,
    private readonly holds: (slot: number) => boolean,
  ) {}

  /** What the slot is sorted by has changed, or it has come or gone. */
  touch(slot: number): void {
    if (!this.sortedAnew) this.changed.add(slot);
    if (this.changed.size > 500) this.touchAll();
  }

  touchAll(): void {
    this.sortedAnew = true;
    this.changed.clear();
  }

  /** @param end one behind the highest slot there is */
  ready(end: number): Uint32Array {
    if (this.sortedAnew) this.sortAll(end);
    else if (this.changed.size > 0) this.mend();
    this.sortedAnew = false;
    this.changed.clear();
    return this.slots;
  }

  private sortAll(end: number): void {
    const held: number[] = [];
    for (let slot = 0; slot < end; slot++) if (this.holds(slot)) held.push(slot);
    this.slots = Uint32Array.from(held).sort(this.compare);
  }

  private mend(): void {
    const rest = this.slots.filter((slot) => !this.changed.has(slot));
    const come = [...this.changed].filter(this.holds).sort(this.compare);
    const slots = new Uint32Array(rest.length + come.length);
    let [next, from] = [0, 0];
    for (const slot of come) {
      const stop = this.behind(rest, slot, from);
      slots.set(rest.subarray(from, stop), next);
      next += stop - from;
      slots[next++] = slot;
      from = stop;
    }
    slots.set(rest.subarray(from), next);
    this.slots = slots;
  }

  /** Where the slot belongs, not before `low`. */
  private behind(sorted: Uint32Array, slot: number, low: number): number {
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(sorted[middle] ?? 0, slot) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
