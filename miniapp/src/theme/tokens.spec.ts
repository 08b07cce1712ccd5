import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DARK, LIGHT, PAIRS, type Token } from './tokens';

function luminance(colour: string): number {
  const part = (at: number): number => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function variables(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/gi)].map((m) => [
      m[1] ?? '',
      (m[2] ?? '').toUpperCase(),
    ]),
  );
}

const upper = (tokens: Readonly<Record<Token, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name, value.toUpperCase()]));

describe('the colours', () => {
  const css = readFileSync(join(__dirname, 'tokens.scss'), 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

  it('are the same in the style sheet and in the program', () => {
    expect(variables(light)).toEqual(upper(LIGHT));
    expect(variables(dark)).toEqual(upper(DARK));
  });

  it.each(PAIRS)('$word on $on can be read by day and by night', ({ word, on, atLeast }) => {
    expect(contrast(LIGHT[word], LIGHT[on])).toBeGreaterThanOrEqual(atLeast);
    expect(contrast(DARK[word], DARK[on])).toBeGreaterThanOrEqual(atLeast);
  });
});
