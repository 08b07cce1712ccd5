import type { PolicyCondition, PolicyRule } from '@zhuyue/shared';
import { changesOf } from './difference.rules.js';
import { faultsOf } from './faults.rules.js';

describe('what is wrong with a set of rules', () => {
  const base = (over: Partial<PolicyRule>): PolicyRule => ({
    code: 'a',
    case: 'return',
    rank: 10,
    when: [{ fact: 'worn', is: true }],
    outcome: 'refused',
    amount: { way: 'none', value: 0 },
    clause: '条款',
    ...over,
  });
  it.each([
    ['a rule no facts can meet', [base({ when: [{ fact: 'days', from: 9, to: 8 }] })], 'impossible'],
    [
      'a rule another always forestalls',
      [
        base({}),
        base({
          code: 'b',
          rank: 20,
          when: [
            { fact: 'worn', is: true },
            { fact: 'days', from: 1, to: null },
          ],
        }),
      ],
      'shadowed',
    ],
    [
      'two rules of one rank that differ',
      [base({}), base({ code: 'b', outcome: 'free', when: [{ fact: 'complete', is: true }] })],
      'contradiction',
    ],
    [
      'two rules of one name',
      [base({}), base({ rank: 20, when: [{ fact: 'worn', is: false }] })],
      'code_twice',
    ],
    ['a case nobody ends', [base({})], 'gap'],
  ])('is %s', (_what, rules, fault) => {
    expect(faultsOf(rules).map((one) => one.fault)).toContain(fault);
  });
  it('is told apart between two versions, whatever the order of conditions', () => {
    const when: PolicyCondition[] = [
      { fact: 'worn', is: false },
      { fact: 'complete', is: true },
    ];
    const before = [base({ when }), base({ code: 'b', rank: 20 })];
    const after = [base({ when: [...when].reverse(), outcome: 'free' }), base({ code: 'c', rank: 30 })];
    expect(changesOf(before, after)).toMatchObject([
      { change: 'removed', rule: { code: 'b' } },
      { change: 'changed', parts: ['outcome'] },
      { change: 'added', rule: { code: 'c' } },
    ]);
  });
});
