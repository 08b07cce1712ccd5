import { isSigned, pathOf } from './strokes';

describe('a signature', () => {
  it('is drawn stroke by stroke, and a dot can be seen', () => {
    expect(
      pathOf([
        [
          [1, 2],
          [3.04, 4],
        ],
        [[9, 9]],
      ]),
    ).toBe('M1.0 2.0L3.0 4.0M9.0 9.0L10.0 9.0');
  });

  it('is more than a slip of the finger', () => {
    const slip = [
      [
        [10, 10],
        [40, 12],
      ],
    ] as const;
    const name = [
      [
        [10, 20],
        [120, 90],
        [20, 100],
      ],
    ] as const;
    expect([isSigned([]), isSigned(slip), isSigned(name)]).toEqual([false, false, true]);
  });
});
