import fc from 'fast-check';
import { CASE_ASSIGNEES, CLAIM_PROBLEMS, CLAIM_STATES, CASE_KINDS } from '@zhuyue/shared';
import { asked, FLAGS, readAddress, sameNarrowing, toAddress } from './narrowing';

const narrowed = fc.record({
  assignee: fc.option(fc.constantFrom(...CASE_ASSIGNEES)),
  flag: fc.option(fc.constantFrom(...FLAGS)),
  kinds: fc.subarray([...CASE_KINDS]),
  states: fc.subarray([...CLAIM_STATES]),
  problems: fc.subarray([...CLAIM_PROBLEMS]),
});

describe('what the queue is narrowed to', () => {
  it('comes back from the address and from a saved view as it was', () =>
    fc.assert(
      fc.property(narrowed, (one) => {
        expect(readAddress(toAddress(asked(one)))).toEqual(one);
        expect(sameNarrowing(asked(one), asked(readAddress(toAddress(asked(one)))))).toBe(true);
      }),
    ));
  it('is nothing where nothing was chosen, and passes over what it does not know', () => {
    const stray = {
      assignee: 'boss',
      flag: 'late',
      kinds: 'mending',
      states: 'closed,lost',
      problems: undefined,
    };
    expect(asked(readAddress(stray))).toEqual({ states: ['closed'] });
  });
});
