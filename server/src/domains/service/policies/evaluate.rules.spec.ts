import {
  BUILDS,
  CAUSES,
  CHANNELS,
  CLAIM_PROBLEMS,
  GEMS,
  KINDS,
  POLICY_KINDS,
  POLICY_OUTCOMES,
  type PolicyBook,
  type PolicyCondition,
  type PolicyFacts,
  type PolicyOutcome,
  type PolicyRule,
} from '@zhuyue/shared';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { covers, overlap } from './condition.rules.js';
import { answerOf, burden, otherAnswers, statuteGrants } from './evaluate.rules.js';
import { faultsOf } from './faults.rules.js';
import { answerOver } from './open.rules.js';

const { books } = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../../../seed/service-policies.json'), 'utf8'),
) as { books: PolicyBook[] };
const [{ rules: HOUSE } = { rules: [] }] = books;

const facts = (over: Partial<PolicyFacts> = {}): PolicyFacts => ({
  case: 'repair',
  kind: 'ring',
  gem: 'diamond',
  build: 'gem_set',
  channel: 'store',
  weighed: false,
  customMade: false,
  customConfirmed: false,
  worn: true,
  complete: true,
  days: 100,
  defect: 'stone_loose',
  cause: 'wear',
  stoneMct: 0,
  usedInYear: 0,
  usedEver: 0,
  ...over,
});

/** What a customer asks, and what the shop's terms answer. */
const CASES: [string, Partial<PolicyFacts>, PolicyOutcome, string][] = [
  [
    'a small stone lost after five months',
    { defect: 'stone_lost', stoneMct: 20, days: 150 },
    'free',
    'repair.melee',
  ],
  [
    'the same one by a blow',
    { defect: 'stone_lost', stoneMct: 20, cause: 'force' },
    'paid',
    'repair.main_stone',
  ],
  [
    'the same one after seven months',
    { defect: 'stone_lost', stoneMct: 20, days: 214 },
    'paid',
    'repair.main_stone',
  ],
  ['a stone of 0.031 ct lost', { defect: 'stone_lost', stoneMct: 31 }, 'paid', 'repair.main_stone'],
  [
    'a chain broken in its third year',
    { kind: 'necklace', defect: 'broken', days: 1000 },
    'free',
    'repair.weld',
  ],
  [
    'a second time within the year',
    { kind: 'necklace', defect: 'broken', usedInYear: 1 },
    'paid',
    'repair.weld_again',
  ],
  ['a chain torn by force', { kind: 'necklace', defect: 'broken', cause: 'force' }, 'paid', 'repair.misuse'],
  ['a tarnished chain after ten years', { defect: 'tarnished', days: 3650 }, 'free', 'repair.tarnish'],
  ['a loose prong from wear', { cause: 'wear' }, 'free', 'repair.in_year'],
  ['a loose prong on day 365', { cause: 'wear', days: 365 }, 'free', 'repair.in_year'],
  ['a loose prong on day 366', { cause: 'wear', days: 366 }, 'paid', 'repair.other'],
  [
    'a ring resized for the first time this year',
    { case: 'resizing', usedEver: 3 },
    'free',
    'resizing.yearly',
  ],
  ['a ring resized twice a year', { case: 'resizing', usedInYear: 1 }, 'paid', 'resizing.more'],
  [
    'a full eternity ring to be resized',
    { case: 'resizing', build: 'full_eternity' },
    'refused',
    'resizing.pave',
  ],
  [
    'an unworn ring back to the store on day 30',
    { case: 'return', worn: false, days: 30, cause: 'taste' },
    'free',
    'return.promise',
  ],
  [
    'an unworn ring back on day 31',
    { case: 'return', worn: false, days: 31, cause: 'taste' },
    'refused',
    'return.other',
  ],
  [
    'a tried-on ring bought online, day 7',
    { case: 'return', channel: 'online', days: 7, cause: 'taste' },
    'free',
    'return.distance',
  ],
  [
    'an engraved ring the buyer confirmed',
    { case: 'return', channel: 'online', customMade: true, customConfirmed: true, days: 2 },
    'refused',
    'return.custom',
  ],
  [
    'an engraved ring nobody asked about',
    { case: 'return', channel: 'online', customMade: true, days: 2, cause: 'taste' },
    'free',
    'return.distance',
  ],
  [
    'jade exchanged for taste',
    { case: 'exchange', gem: 'jade', cause: 'taste', worn: false, days: 1 },
    'refused',
    'exchange.excluded',
  ],
  [
    'an exchange on the third day',
    { case: 'exchange', worn: false, days: 3, cause: 'taste' },
    'free',
    'exchange.three_days',
  ],
  [
    'an exchange on the fourth day',
    { case: 'exchange', worn: false, days: 4, cause: 'taste' },
    'part_paid',
    'exchange.thirty_days',
  ],
  ['cleaning for ever', { case: 'cleaning', days: 20_000 }, 'free', 'cleaning.life'],
];

describe('the terms of the house', () => {
  it.each(CASES)('answer on %s', (_what, over, outcome, code) => {
    expect(answerOf(HOUSE, facts(over))).toMatchObject({ outcome, decidedBy: [code] });
  });
  it('have no gap, no contradiction and no idle rule', () => {
    for (const { rules } of books) expect(faultsOf(rules)).toEqual([]);
  });
});

const anyFacts = fc.record<PolicyFacts>({
  case: fc.constantFrom(...POLICY_KINDS),
  kind: fc.constantFrom(...KINDS),
  gem: fc.constantFrom(...GEMS),
  build: fc.constantFrom(...BUILDS),
  channel: fc.constantFrom(...CHANNELS),
  weighed: fc.boolean(),
  customMade: fc.boolean(),
  customConfirmed: fc.boolean(),
  worn: fc.boolean(),
  complete: fc.boolean(),
  days: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 4000 })),
  defect: fc.constantFrom(...CLAIM_PROBLEMS),
  cause: fc.constantFrom(...CAUSES),
  stoneMct: fc.integer({ min: 0, max: 60 }),
  usedInYear: fc.integer({ min: 0, max: 3 }),
  usedEver: fc.integer({ min: 0, max: 5 }),
});

const condition: fc.Arbitrary<PolicyCondition> = fc.oneof(
  fc.record({ fact: fc.constant('kind' as const), among: fc.subarray([...KINDS], { minLength: 1 }) }),
  fc.record({ fact: fc.constant('cause' as const), among: fc.subarray([...CAUSES], { minLength: 1 }) }),
  fc.record({ fact: fc.constant('worn' as const), is: fc.boolean() }),
  fc.record({ fact: fc.constant('complete' as const), is: fc.boolean() }),
  fc.record({
    fact: fc.constant('days' as const),
    from: fc.option(fc.integer({ min: 0, max: 30 })),
    to: fc.option(fc.integer({ min: 0, max: 60 })),
  }),
);
const rule = (code: number): fc.Arbitrary<PolicyRule> =>
  fc.record({
    code: fc.constant(`r${String(code)}`),
    case: fc.constant('return' as const),
    rank: fc.integer({ min: 1, max: 4 }),
    when: fc.array(condition, { minLength: 1, maxLength: 3 }),
    outcome: fc.constantFrom(...POLICY_OUTCOMES),
    amount: fc.constant({ way: 'none' as const, value: 0 }),
    clause: fc.constant('条款'),
  });
const anyRules = fc.tuple(rule(1), rule(2), rule(3), rule(4), rule(5)).map((rules): PolicyRule[] => [
  ...rules,
  ...POLICY_KINDS.map((kind): PolicyRule => ({
    code: `${kind}.other`,
    case: kind,
    rank: 900,
    when: [],
    outcome: 'refused',
    amount: { way: 'none', value: 0 },
    clause: '其他',
  })),
]);

/** The slow way: every rule is read out, those that hold are kept, the lowest rank of them wins. */
const readOut = (rules: readonly PolicyRule[], f: PolicyFacts): PolicyRule[] => {
  const speaks = (c: PolicyCondition): boolean => {
    const value: unknown = f[c.fact];
    if ('among' in c) return c.among.some((word) => word === value);
    if ('is' in c) return value === c.is;
    return (c.from === null || Number(value) >= c.from) && (c.to === null || Number(value) <= c.to);
  };
  const held = rules.filter((r) => r.case === f.case && r.when.every(speaks));
  const lowest = Math.min(...held.map((r) => r.rank));
  return held.filter((r) => r.rank === lowest);
};
const forReturn = anyFacts.map((f): PolicyFacts => ({ ...f, case: 'return' }));

describe('a policy, whatever its rules', () => {
  it('answers as one who reads every rule out', () => {
    fc.assert(
      fc.property(anyRules, forReturn, (rules, f) => {
        fc.pre(faultsOf(rules).every(({ fault }) => fault !== 'contradiction'));
        const slow = readOut(rules, f);
        const answer = answerOf(rules, f);
        if (statuteGrants(f) && slow[0]?.outcome !== 'free') expect(answer?.byStatute).toBe(true);
        else {
          expect(answer?.outcome).toBe(slow[0]?.outcome);
          expect(answer?.decidedBy).toEqual(slow.map(({ code }) => code).sort());
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('never leaves anybody without an answer, nor below the law', () => {
    fc.assert(
      fc.property(anyRules, anyFacts, (rules, f) => {
        const answer = answerOf(rules, f);
        expect(answer).not.toBeNull();
        if (statuteGrants(f)) expect(burden(answer?.outcome ?? 'refused')).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });
  it('names a contradiction exactly when some facts get two answers', () => {
    fc.assert(
      fc.property(anyRules, fc.array(forReturn, { minLength: 40, maxLength: 40 }), (rules, many) => {
        const told = faultsOf(rules).some(({ fault }) => fault === 'contradiction');
        const seen = many.some((f) => new Set(readOut(rules, f).map((r) => r.outcome)).size > 1);
        if (seen) expect(told).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  it('knows what overlaps and what covers', () => {
    fc.assert(
      fc.property(
        fc.array(condition, { maxLength: 3 }),
        fc.array(condition, { maxLength: 3 }),
        forReturn,
        (a, b, f) => {
          const as = (when: PolicyCondition[]): PolicyRule[] =>
            readOut(
              [
                {
                  code: 'x',
                  case: 'return',
                  rank: 1,
                  when,
                  outcome: 'free',
                  amount: { way: 'none', value: 0 },
                  clause: '',
                },
              ],
              f,
            );
          const [inA, inB] = [as(a).length > 0, as(b).length > 0];
          if (inA && inB) expect(overlap(a, b)).toBe(true);
          if (covers(a, b) && inB) expect(inA).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('tells only of changes that would really change the answer', () => {
    fc.assert(
      fc.property(anyRules, forReturn, (rules, f) => {
        const now = answerOf(rules, f);
        for (const { fact, value, outcome } of otherAnswers(rules, f)) {
          expect(answerOf(rules, { ...f, [fact]: value })?.outcome).toBe(outcome);
          expect(outcome).not.toBe(now?.outcome);
        }
      }),
      { numRuns: 500 },
    );
  });
  it('finds the nearest day on which the answer would have been another', () => {
    fc.assert(
      fc.property(anyRules, forReturn, (rules, f) => {
        const now = answerOf(rules, f)?.outcome;
        const told = otherAnswers(rules, f).filter(({ fact }) => fact === 'days');
        for (let days = 0; days <= 70; days += 1) {
          const outcome = answerOf(rules, { ...f, days })?.outcome;
          if (outcome === now) continue;
          const same = told.find((other) => other.outcome === outcome);
          expect(same).toMatchObject({ outcome });
          expect(Math.abs(Number(same?.value) - f.days)).toBeLessThanOrEqual(Math.abs(days - f.days));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('an answer while something is open', () => {
  it('says what it depends on instead of guessing', () => {
    const answer = answerOver(HOUSE, facts(), { cause: CAUSES });
    expect(answer?.outcome).toBe('needs_inspection');
    expect(answer?.possible.map(({ code, outcome, because }) => [code, outcome, because])).toEqual([
      ['repair.in_year', 'free', [{ fact: 'cause', values: ['workmanship', 'material', 'wear'] }]],
      ['repair.misuse', 'paid', [{ fact: 'cause', values: ['force', 'loss'] }]],
      ['repair.other', 'paid', [{ fact: 'cause', values: ['taste'] }]],
    ]);
  });
  it('is a plain answer where nothing hangs on it', () => {
    expect(answerOver(HOUSE, facts({ case: 'cleaning' }), { cause: CAUSES })).toMatchObject({
      outcome: 'free',
      possible: [],
    });
  });
  it('holds for whatever comes out', () => {
    fc.assert(
      fc.property(anyRules, forReturn, fc.constantFrom(...CAUSES), fc.boolean(), (rules, f, cause, worn) => {
        const answer = answerOver(rules, f, { cause: CAUSES, worn: [true, false] });
        const found = answerOf(rules, { ...f, cause, worn });
        if (answer?.possible.length === 0) expect(found?.outcome).toBe(answer.outcome);
        else {
          const led = answer?.possible.filter(({ because }) =>
            because.every(({ fact, values }) => values.includes(fact === 'cause' ? cause : worn)),
          );
          expect(led?.map(({ code }) => code)).toContain(found?.decidedBy[0]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
