import { shotsOf } from './shots.rules.js';

const refused = { code: 'request.invalid', details: { fields: [{ path: 'shots', rule: 'fits' }] } };
const code = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('the views of the photos of a claim', () => {
  it('hang on the photos they were taken as; other photos have none', () => {
    const shots = shotsOf(
      ['a', 'b', 'c'],
      [
        { photoId: 'c', shot: 'top' },
        { photoId: 'a', shot: 'hallmark' },
      ],
    );
    expect([...shots]).toEqual([
      ['c', 'top'],
      ['a', 'hallmark'],
    ]);
  });

  it('are refused for a photo of another claim, for a photo with two views and for a view taken twice', () => {
    for (const taken of [
      [{ photoId: 'x', shot: 'top' as const }],
      [
        { photoId: 'a', shot: 'top' as const },
        { photoId: 'a', shot: 'hallmark' as const },
      ],
      [
        { photoId: 'a', shot: 'top' as const },
        { photoId: 'b', shot: 'top' as const },
      ],
    ])
      expect(code(() => shotsOf(['a', 'b'], taken))).toMatchObject(refused);
  });
});
