import type { Clock } from '../../platform/clock/index.js';

/** A clock the stories are told by. */
export interface StoryClock {
  set(at: Date): void;
  /** Back to real time. */
  release(): void;
}

/**
 * Takes the hands of a process's own clock, so that what happened months ago is written by the very services that write
 * it today. Only for a process that does nothing else.
 */
export function handsOf(clock: Clock): StoryClock {
  const real = clock.now.bind(clock);
  return {
    set: (at) => {
      clock.now = () => new Date(at);
    },
    release: () => {
      clock.now = real;
    },
  };
}
