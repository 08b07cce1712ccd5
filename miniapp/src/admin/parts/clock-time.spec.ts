import { readSpans, readTime } from './clock-time';

describe('a time somebody types', () => {
  it('is read however it is written', () => {
    expect(['930', '9:30', '09:30', '９：３０', ' 0930 ', '9'].map((typed) => readTime(typed))).toEqual([
      '09:30',
      '09:30',
      '09:30',
      '09:30',
      '09:30',
      '09:00',
    ]);
  });

  it('is refused when no clock shows it; a closing may be midnight', () => {
    expect(['', '25:00', '10:60', 'abc', '24:00', '-1', '100:00'].map((typed) => readTime(typed))).toEqual(
      Array.from({ length: 7 }, () => null),
    );
    expect(readTime('24:00', true)).toBe('24:00');
  });
});

describe('spans of a day', () => {
  it('are put in order and may touch', () => {
    const spans = [
      { from: '14', to: '22' },
      { from: '10', to: '14' },
    ];
    expect(readSpans(spans)).toEqual([
      { from: '10:00', to: '14:00' },
      { from: '14:00', to: '22:00' },
    ]);
  });

  it('neither run backwards nor over one another', () => {
    expect(readSpans([{ from: '22', to: '10' }])).toBeNull();
    expect(
      readSpans([
        { from: '10', to: '14' },
        { from: '13', to: '22' },
      ]),
    ).toBeNull();
    expect(readSpans([])).toEqual([]);
  });
});
