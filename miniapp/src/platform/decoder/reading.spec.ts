import { faultOf } from './faults';
import type { Grey } from './grey';
import { meantOf } from './pick';
import type { Code } from './reading';
import type { Corners } from './surface';

const even = (level: number): Grey => ({
  width: 400,
  height: 400,
  data: new Uint8Array(160_000).fill(level),
});

const square = (left: number, top: number, side: number): Corners => [
  [left, top],
  [left + side, top],
  [left + side, top + side],
  [left, top + side],
];

describe('what is wrong with a picture', () => {
  it('is the dark, whatever else may be seen', () => {
    expect(faultOf(even(30), [square(0, 0, 200)])).toBe('dark');
  });

  it('is the distance when the code has too few pixels', () => {
    expect(faultOf(even(120), [square(0, 0, 60)])).toBe('far');
  });

  it('is the blur of a code that is large enough', () => {
    expect(faultOf(even(120), [square(0, 0, 60), square(100, 100, 200)])).toBe('blurred');
  });

  it('is glare when the code is burnt out', () => {
    const picture = even(120);
    for (let y = 100; y < 300; y += 1) picture.data.fill(255, y * 400 + 100, y * 400 + 260);
    expect(faultOf(picture, [square(100, 100, 200)])).toBe('glare');
  });

  it('is that there is no code', () => {
    expect(faultOf(even(120), [])).toBe('nothing');
  });
});

describe('which of several codes is meant', () => {
  const ours = 'https://zhu.test/t/01/09506000134352/21/1ABCDEFGHJKMNPQRSTVW';
  const other = ours.replace('1ABC', '1ABD');
  const code = (text: string, left: number): Code => ({ text, corners: square(left, 100, 100) });
  const meant = (...codes: Code[]): string | null =>
    meantOf({ codes, fault: null, width: 1000, height: 300, rung: '', milliseconds: 0 });

  it('is ours, even when another lies in the middle', () => {
    expect(meant(code('https://example.com', 450), code(ours, 0))).toBe(ours);
  });

  it('is the nearest to the middle among ours', () => {
    expect(meant(code(other, 0), code(ours, 500))).toBe(ours);
    expect(meant(code(ours, 900), code(other, 300))).toBe(other);
  });

  it('is the nearest to the middle when none is ours', () => {
    expect(meant(code('a', 0), code('b', 500))).toBe('b');
  });

  it('is none when there is none', () => {
    expect(meant()).toBeNull();
  });
});
