import type { Grey } from './grey';
import type { Climb } from './ladder';
import type { Code } from './reading';
import type { Corners } from './surface';

/** What a frame may take. A step that has begun is finished, so steps that would end later wait for the next frame. */
const FRAME_MS = 110;
/** A picture older than this shows what the person no longer points at. */
const OLDEST_MS = 1_500;
/** How much of a quicker time is believed at once. */
const TRUST = 0.2;

const GLANCE = 'as it is';

/** Ever harder looks at one picture, step by step: see `Ladder`. */
export interface Steps {
  next: () => Promise<string | null>;
  step: () => Promise<void>;
  readonly climbed: Climb;
}
export interface Looks {
  glance: (grey: Grey) => Promise<{ codes: Code[]; seen: Corners[] }>;
  ladder: (grey: Grey, seen: readonly Corners[]) => Steps;
}

/** How long each step takes on this device: the slower times count at once, the quicker ones little by little. */
export class Pace {
  private readonly known = new Map<string, number>();

  of(step: string): number {
    return this.known.get(step) ?? 0;
  }

  async timed<T>(step: string, work: () => Promise<T>): Promise<T> {
    const since = performance.now();
    const result = await work();
    const [took, before] = [performance.now() - since, this.of(step)];
    this.known.set(step, took > before ? took : before + TRUST * (took - before));
    return result;
  }
}

/**
 * The frames of a camera, each within its time. Every frame is glanced at; what is left of its time goes to the ladder of
 * harder looks, which stays with one picture over several frames until it is read, given up, or too old.
 */
export class Frames {
  private readonly pace = new Pace();
  private held: { ladder: Steps; since: number } | null = null;

  constructor(private readonly looks: Looks) {}

  /** `began` is when the work on this frame began. */
  async read(grey: Grey, began: number): Promise<Climb> {
    const ends = began + FRAME_MS;
    if (this.held && began - this.held.since > OLDEST_MS) this.held = null;
    const step = this.held ? await this.held.ladder.next() : null;
    // A step that never fits behind a glance gets a frame of its own, or it would never be taken.
    const alone = step !== null && performance.now() + this.pace.of(GLANCE) + this.pace.of(step) > ends;
    if (!alone) {
      const { codes, seen } = await this.pace.timed(GLANCE, () => this.looks.glance(grey));
      if (codes.length > 0) {
        this.forget();
        return { codes, unread: [], rung: GLANCE };
      }
      this.held ??= { ladder: this.looks.ladder(grey, seen), since: began };
    }
    return this.climb(ends, alone);
  }

  /** Another scene from here on. */
  forget(): void {
    this.held = null;
  }

  private async climb(ends: number, once: boolean): Promise<Climb> {
    const ladder = this.held?.ladder;
    if (!ladder) return { codes: [], unread: [], rung: GLANCE };
    for (let first = once; ; first = false) {
      const step = await ladder.next();
      if (step === null || ladder.climbed.codes.length > 0) {
        this.forget();
        break;
      }
      if (!first && performance.now() + this.pace.of(step) > ends) break;
      await this.pace.timed(step, () => ladder.step());
    }
    return ladder.climbed;
  }
}
