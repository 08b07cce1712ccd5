import { readNumber } from './number-field';

jest.mock('@/components/field', () => ({ TextField: () => null }));

it.each([
  ['3.52', 1000, 3520],
  ['0.3', 1000, 300],
  ['6.5', 100, 650],
  ['12', 1, 12],
  ['12.', 100, 1200],
  ['1.234', 100, null],
  ['1.5', 1, null],
  ['-1', 100, null],
  ['abc', 100, null],
] as const)('%s in %d parts is %s', (text, per, value) => {
  expect(readNumber(text, per)).toBe(value);
});
