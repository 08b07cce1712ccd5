import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Day, Ids, Instant, SomeOf, Text } from './index.js';

class Form {
  @Text({ max: 4, optional: true }) text?: string;
  @Day({ optional: true }) onDay?: string;
  @Instant({ optional: true }) startsAt?: string;
  @Ids({ max: 3, optional: true }) photoIds?: string[];
  @SomeOf(['ring', 'pendant'], { optional: true, max: 4 }) kind?: string[];
}
const passes = (form: object): boolean => validateSync(plainToInstance(Form, form)).length === 0;

describe('a text', () => {
  it.each([['四个汉字'], ['💍💍💍💍'], ['❤️❤️'], ['ab']])('of at most four characters passes: %s', (text) => {
    expect(passes({ text })).toBe(true);
  });

  it.each([['五个字不行'], ['💍💍💍💍💍'], ['❤️❤️❤️'], ['  '], ['x'.repeat(100_000)]])(
    'that does not fit its column is refused',
    (text) => {
      expect(passes({ text })).toBe(false);
    },
  );
});

describe('a day', () => {
  it.each(['2026-02-28', '2028-02-29'])('of the calendar passes: %s', (onDay) => {
    expect(passes({ onDay })).toBe(true);
  });

  it.each(['2026-02-29', '2026-02-31', '2026-04-31', '0000-01-01', '9999-12-31'])(
    'that is in no calendar of ours is refused: %s',
    (onDay) => {
      expect(passes({ onDay })).toBe(false);
    },
  );
});

describe('an instant', () => {
  it('passes with and without seconds', () => {
    expect(passes({ startsAt: '2026-03-01T02:30Z' })).toBe(true);
    expect(passes({ startsAt: '2026-03-01T02:30:00.000Z' })).toBe(true);
  });

  it.each(['2026-13-45T99:99:99Z', '2026-02-31T02:30Z', '2026-03-01T25:00Z', '9999-12-31T23:59:59.999Z'])(
    'that no clock shows is refused: %s',
    (startsAt) => {
      expect(passes({ startsAt })).toBe(false);
    },
  );
});

describe('a list', () => {
  const id = '01JGFJJZ009HYZ3KSJ9ZKBKWZ2';

  it('names nothing twice', () => {
    expect(passes({ photoIds: [id], kind: 'ring,pendant' })).toBe(true);
    expect(passes({ photoIds: [id, id] })).toBe(false);
    expect(passes({ kind: 'ring,ring' })).toBe(false);
  });
});
