import { addDays, POLICY_OUTCOMES, type PolicyFacts, type PolicyRule } from '@zhuyue/shared';
import fc from 'fast-check';
import { answerOf, burden } from './policies/evaluate.rules.js';
import { openUntil } from './ways.rules.js';

const START = '2026-03-02';
const FACTS: PolicyFacts = {
  case: 'return',
  kind: 'ring',
  gem: 'none',
  build: 'plain',
  channel: 'store',
  weighed: false,
  customMade: false,
  customConfirmed: false,
  worn: true,
  complete: false,
  days: 0,
  defect: 'other',
  cause: 'wear',
  stoneMct: 0,
  usedInYear: 0,
  usedEver: 0,
};

const rule = fc
  .record({
    rank: fc.integer({ min: 1, max: 4 }),
    from: fc.option(fc.integer({ min: 0, max: 40 })),
    to: fc.option(fc.integer({ min: 0, max: 40 })),
    outcome: fc.constantFrom(...POLICY_OUTCOMES),
    worn: fc.option(fc.boolean()),
  })
  .map(({ rank, from, to, outcome, worn }, code = `r${String(rank)}`): PolicyRule => ({
    code,
    case: 'return',
    rank,
    when: [{ fact: 'days', from, to }, ...(worn === null ? [] : [{ fact: 'worn' as const, is: worn }])],
    outcome,
    amount: { way: 'none', value: 0 },
    clause: code,
  }));

/** Day after day, as somebody would who has nothing but the answers. */
function slowly(rules: PolicyRule[], facts: PolicyFacts): string | null {
  const at = (days: number): number =>
    burden(
      answerOf(rules, { ...facts, worn: false, complete: true, cause: 'taste', days })?.outcome ?? 'refused',
    );
  if (at(facts.days) === burden('refused')) return null;
  for (let day = facts.days; day < 200; day += 1)
    if (at(day + 1) > at(facts.days)) return addDays(START, day);
  return null;
}

describe('the last day of an answer as good as today’s', () => {
  it('is the one that is found by asking for every day', () => {
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 6 }),
        fc.integer({ min: 0, max: 45 }),
        fc.constantFrom('store' as const, 'online' as const),
        (rules, days, channel) => {
          const facts = { ...FACTS, days, channel };
          expect(openUntil(rules, facts, START)).toBe(slowly(rules, facts));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
