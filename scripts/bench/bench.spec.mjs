// @ts-check
import { ticksIn } from './process-cost.mjs';
import { table, target } from './report.mjs';
import { median } from './speed.mjs';

describe('reading a measurement', () => {
  it('takes the middle of the rounds, so that one disturbed round does not count', () => {
    expect(median([5, 1, 100])).toBe(5);
    expect(median([4, 1, 100, 6])).toBe(5);
  });

  it('adds user and system time, whatever the program is called', () => {
    const stat = '77 (node (a) b) S 1 77 77 0 -1 4194304 9 0 0 0 120 30 0 0 20 0 11 0 555 1 2';
    expect(ticksIn(stat)).toBe(150);
  });
});

describe('the printed report', () => {
  it('lines columns up', () => {
    expect(
      table(
        ['name', 'ms'],
        [
          ['tag', '1.5'],
          ['style page', '12'],
        ],
      ).split('\n'),
    ).toEqual([
      '| name       |  ms |',
      '|------------|----:|',
      '| tag        | 1.5 |',
      '| style page |  12 |',
    ]);
  });

  it('says when a target is missed', () => {
    expect(target('x', 10, 10, 'ms')).toContain('met');
    expect(target('x', 10.1, 10, 'ms')).toContain('MISSED');
  });
});
