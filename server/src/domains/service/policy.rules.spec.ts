import { CLAIM_PROBLEMS, type ClaimProblem } from '@zhuyue/shared';
import fc from 'fast-check';
import {
  answerOn,
  lastDay,
  policyFor,
  type PolicyClause,
  type PolicyTerms,
  type PolicyVersion,
} from './policy.rules.js';

const clause = (over: Partial<PolicyClause> = {}): PolicyClause => ({
  coverage: 'covered',
  reason: 'in_warranty',
  title: '保修',
  text: '保修期内免费维修',
  ...over,
});
const terms = (over: Partial<Record<ClaimProblem, PolicyClause>> = {}): PolicyTerms => ({
  months: 12,
  clauses: {
    ...(Object.fromEntries(CLAIM_PROBLEMS.map((problem) => [problem, clause()])) as PolicyTerms['clauses']),
    ...over,
  },
});
const asked = {
  problem: 'broken' as ClaimProblem,
  occurredOn: '2026-06-01',
  startsOn: '2026-03-01',
  kind: 'ring' as const,
  usedOn: [],
};

describe('the last day of a warranty', () => {
  it('is the day before the anniversary', () => expect(lastDay('2026-03-01', 12)).toBe('2027-02-28'));
  it('is inside a short month when the hand-over was on a long one', () =>
    expect(lastDay('2026-01-31', 1)).toBe('2026-02-27'));
});

describe('the answer on coverage', () => {
  it('covers the last day and not the day after', () => {
    expect(answerOn(terms(), { ...asked, occurredOn: '2027-02-28' }).coverage).toBe('covered');
    expect(answerOn(terms(), { ...asked, occurredOn: '2027-03-01' })).toMatchObject({
      coverage: 'paid',
      reason: 'warranty_expired',
    });
  });
  it('keeps a shorter and a life-long clause beside the general term', () => {
    const short = terms({ broken: clause({ months: 1 }) });
    expect(answerOn(short, { ...asked, occurredOn: '2026-04-01' }).reason).toBe('warranty_expired');
    const life = terms({ broken: clause({ months: null }) });
    expect(answerOn(life, { ...asked, occurredOn: '2046-04-01' }).coverage).toBe('covered');
  });
  it('is free once a year, and again a year later', () => {
    const yearly = terms({ broken: clause({ oncePerYear: true, months: null }) });
    expect(answerOn(yearly, { ...asked, usedOn: ['2025-06-02'] })).toMatchObject({
      coverage: 'paid',
      reason: 'once_a_year_used',
    });
    expect(answerOn(yearly, { ...asked, usedOn: ['2025-06-01'] }).coverage).toBe('covered');
  });
  it('never calls a full-eternity ring resizable', () => {
    const sized = terms({ size_wrong: clause({ notFor: ['ring'] }) });
    expect(answerOn(sized, { ...asked, problem: 'size_wrong' })).toMatchObject({
      coverage: 'inspection',
      reason: 'not_resizable',
    });
  });
  it('quotes a clause of the policy whatever is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLAIM_PROBLEMS), fc.integer({ min: 0, max: 4000 }), (problem, days) => {
        const occurredOn = new Date(Date.UTC(2026, 2, 1 + days)).toISOString().slice(0, 10);
        const answer = answerOn(terms(), { ...asked, problem, occurredOn });
        expect(answer.clause).toBe('保修期内免费维修');
        expect(answer.coverage === 'covered').toBe(occurredOn <= '2027-02-28');
      }),
    );
  });
});

describe('which policy a hand-over carries', () => {
  const version = (over: Partial<PolicyVersion>): PolicyVersion => ({
    id: 'x',
    code: 'standard',
    version: 1,
    effectiveOn: '2025-01-01',
    name: '标准保修',
    terms: terms(),
    ...over,
  });
  const pearl = version({ id: 'pearl', code: 'pearl', terms: { ...terms(), months: 1, gems: ['pearl'] } });
  it('is the newest in force on that day, never one of a later day', () => {
    const list = [version({ id: 'old' }), version({ id: 'new', version: 2, effectiveOn: '2026-01-01' })];
    expect(policyFor(list, 'diamond', '2025-12-31')?.id).toBe('old');
    expect(policyFor(list, 'diamond', '2026-01-01')?.id).toBe('new');
    expect(policyFor(list, 'diamond', '2024-12-31')).toBeNull();
  });
  it('is the higher version of two from the same day', () => {
    const list = [
      version({ id: 'first' }),
      version({ id: 'second', version: 2 }),
      version({ id: 'early', version: 0 }),
    ];
    expect(policyFor(list, 'diamond', '2026-01-01')?.id).toBe('second');
  });
  it('is the one made for the gem before the general one', () => {
    expect(policyFor([version({}), pearl], 'pearl', '2026-01-01')?.id).toBe('pearl');
    expect(policyFor([version({}), pearl], 'ruby', '2026-01-01')?.id).toBe('x');
  });
});
