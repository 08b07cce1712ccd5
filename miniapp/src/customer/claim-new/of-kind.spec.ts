import { PROBLEMS_OF, CASE_KINDS } from '@zhuyue/shared';
import { ofKind } from './of-kind';

describe('changing what one comes with', () => {
  it('keeps the problem where the new kind knows it, and drops it where not', () => {
    expect(ofKind('stone_setting', 'stone_lost').problem).toBe('stone_lost');
    expect(ofKind('stone_setting', 'broken').problem).toBeNull();
  });
  it('needs no choice where there is only one', () => {
    for (const kind of CASE_KINDS.filter((one) => PROBLEMS_OF[one].length === 1))
      expect(ofKind(kind, null).problem).toBe(PROBLEMS_OF[kind][0]);
  });
});
