import { fenOf, hundredthsOf, milligramsOf } from './figures';

it.each([
  ['5.12', 5_120],
  ['0.001', 1],
  ['12', 12_000],
  [' 3.5 ', 3_500],
])('reads %s grams as %i milligrams, without a rounding of its own', (typed, mg) => {
  expect(milligramsOf(typed)).toBe(mg);
});

it.each(['', '1.2345', '-1', '1,5', '1e3', 'abc', '.5'])('takes %s for no figure', (typed) => {
  expect(milligramsOf(typed)).toBeNull();
});

it('keeps cents and hundredths exact', () => {
  expect([fenOf('1234.10'), fenOf('0.1'), hundredthsOf('52.35')]).toEqual([123_410, 10, 5_235]);
});
