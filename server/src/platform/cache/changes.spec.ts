import fc from 'fast-check';
import { Changes, type Making } from './changes.js';

const PARTS = ['piece:1', 'piece:2', 'style:1', 'shelf:A'];
type Step = { touch: string[] } | { all: true } | { make: string[] };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ touch: fc.subarray(PARTS, { minLength: 1 }) }),
  { weight: 1, arbitrary: fc.constant({ all: true as const }) },
  { weight: 4, arbitrary: fc.record({ make: fc.subarray(PARTS) }) },
);

/** Everything made, with whether one of its parts was named since: each is told of every change. */
function live(steps: readonly Step[], most: number): { changes: Changes; made: [Making, boolean][] } {
  const changes = new Changes(most);
  const made: { making: Making; stands: boolean }[] = [];
  for (const one of steps) {
    if ('make' in one) made.push({ making: { since: changes.moment, parts: one.make }, stands: true });
    else if ('touch' in one) {
      changes.touch(...one.touch);
      for (const each of made)
        if (each.making.parts.some((part) => one.touch.includes(part))) each.stands = false;
    } else {
      changes.touchAll();
      for (const each of made) each.stands = false;
    }
  }
  return { changes, made: made.map(({ making, stands }) => [making, stands]) };
}

describe('what was put together', () => {
  it('stands until one of its parts changes, and no longer', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { changes, made } = live(steps, 100);
        expect(made.map(([making]) => changes.stands(making))).toEqual(made.map(([, stands]) => stands));
      }),
    );
  });

  it('never stands by mistake when older changes have been forgotten', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 3 }), (steps, most) => {
        const { changes, made } = live(steps, most);
        for (const [making, stands] of made) if (!stands) expect(changes.stands(making)).toBe(false);
      }),
    );
  });

  it('stands through any number of changes of other things', () => {
    const changes = new Changes(10);
    changes.touch('piece:1');
    const making = { since: changes.moment, parts: ['piece:1'] };
    for (let n = 2; n <= 9; n++) changes.touch(`piece:${String(n)}`);
    expect(changes.stands(making)).toBe(true);
  });
});
