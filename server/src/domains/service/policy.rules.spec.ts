import type { PolicyBook } from '@zhuyue/shared';
import { lastDay, policyFor, type PolicyVersion } from './policy.rules.js';

const terms = (over: Partial<PolicyBook> = {}): PolicyBook => ({ months: 12, rules: [], ...over });

describe('the last day of a warranty', () => {
  it('is the day before the anniversary', () => expect(lastDay('2026-03-01', 12)).toBe('2027-02-28'));
  it('is inside a short month when the hand-over was on a long one', () =>
    expect(lastDay('2026-01-31', 1)).toBe('2026-02-27'));
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
  const pearl = version({ id: 'pearl', code: 'pearl', terms: terms({ months: 1, gems: ['pearl'] }) });
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
