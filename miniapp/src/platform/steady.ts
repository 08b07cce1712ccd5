import type { Fault } from './decoder/reading';

/** A single bad frame is a hand in motion and nothing to speak of. */
const FRAMES = 3;
const IDLE_MS = 4_000;

/**
 * What to tell the person about the frames so far. A fault is named when it stays for some frames; that there is no code
 * at all only after a while, for aiming takes time.
 */
export class Steady {
  private last: Fault | null = null;
  private count = 0;
  private emptySince: number | null = null;

  /** `now` in milliseconds, from any clock that only runs forward. */
  see(fault: Fault | null, now: number): Fault | null {
    this.count = fault === this.last ? this.count + 1 : 1;
    this.last = fault;
    if (fault !== 'nothing') this.emptySince = null;
    else this.emptySince ??= now;
    if (fault === null) return null;
    if (fault === 'nothing') return now - (this.emptySince ?? now) >= IDLE_MS ? fault : null;
    return this.count >= FRAMES ? fault : null;
  }
}
