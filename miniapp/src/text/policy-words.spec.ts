import { amountWords, conditionWords, factWords, whenWords } from './policy-words';

it.each([
  [{ fact: 'days', from: null, to: 30 } as const, '交付30天内'],
  [{ fact: 'days', from: 31, to: null } as const, '交付满31天'],
  [{ fact: 'days', from: 8, to: 30 } as const, '交付满8天，交付30天内'],
  [{ fact: 'usedInYear', from: null, to: 0 } as const, '一年内还没有免费做过'],
  [{ fact: 'stoneMct', from: null, to: 30 } as const, '石重不超过0.03克拉'],
  [{ fact: 'worn', is: false } as const, '未佩戴'],
  [{ fact: 'kind', among: ['ring', 'bangle'] } as const, '品类为戒指、手镯'],
])('a condition reads as a clause: %j', (condition, said) => {
  expect(conditionWords(condition)).toBe(said);
});

it('reads a rule without conditions as all that is left', () => {
  expect(whenWords([])).toBe('其余情况');
});

it('names what is paid with its unit', () => {
  expect(amountWords({ way: 'fixed', value: 8000 })).toBe('每件80元');
  expect(amountWords({ way: 'percent', value: 500 })).toBe('工费的50%');
});

it('names the values an answer hangs on', () => {
  expect(factWords('cause', ['force', 'loss'])).toBe('磕碰拉扯、遗失');
  expect(factWords('complete', ['false'])).toBe('标签证书票据不全');
});
