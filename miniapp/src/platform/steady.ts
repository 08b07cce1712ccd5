import type { Fault } from './decoder/reading';

/** A single bad frame is a hand in motion and nothing to speak of: so many of the last ones must have the same fault. */
const LAST = 6;
const ENOUGH = 3;
const IDLE_MS = 4_000;

/**
 * What to tell the person about the frames so far. A fault is named when several of the last frames have it; that there is
 * no code at all only after a while, for aiming takes time.
 */
export class Steady {
  private last: Fault[] = [];
  private emptySince: number | null = null;

  /** `now` in milliseconds, from any clock that only runs forward. Null: a code was read. */
  see(fault: Fault | null, now: number): Fault | null {
    if (fault === null) {
      this.last = [];
      this.emptySince = null;
      return null;
    }
    this.last = [...this.last, fault].slice(-LAST);
    const often = this.last.find(
      (one) => one !== 'nothing' && this.last.filter((other) => other === one).length >= ENOUGH,
    );
    this.emptySince = often ? null : (this.emptySince ?? now);
    if (often || this.emptySince === null) return often ?? null;
    return now - this.emptySince >= IDLE_MS ? 'nothing' : null;
  }
}
