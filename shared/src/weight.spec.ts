import { carats, grams } from './weight.js';

it.each([
  [0, '0.00'],
  [5, '0.005'],
  [3_520, '3.52'],
  [3_525, '3.525'],
  [12_000, '12.00'],
])('%d mg is %s g', (mg, text) => {
  expect(grams(mg)).toBe(text);
});

it.each([
  [301, '0.301'],
  [500, '0.50'],
  [1_020, '1.02'],
])('%d thousandths of a carat are %s ct', (milliCarat, text) => {
  expect(carats(milliCarat)).toBe(text);
});
