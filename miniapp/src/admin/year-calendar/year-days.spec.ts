import type { YearDay } from '@zhuyue/shared';
import { tapped, yearLines } from './year-days';

const may: YearDay[] = ['01', '02', '03'].map((d) => ({
  onDay: `2027-05-${d}`,
  kind: 'holiday',
  name: '劳动节',
}));

describe('days that are tapped', () => {
  it('become what was chosen, and are taken away by a second tap', () => {
    const more = tapped(may, '2027-05-04', '劳动节');
    expect(more.map((day) => day.onDay)).toContain('2027-05-04');
    expect(tapped(more, '2027-05-04', '劳动节')).toEqual(may);
    expect(tapped(may, '2027-05-03', '端午')[2]).toMatchObject({ onDay: '2027-05-03', name: '端午' });
  });

  it('are worked for the holiday nearest to them', () => {
    const days = tapped(
      [...may, { onDay: '2027-10-01', kind: 'holiday', name: '国庆节' }],
      '2027-05-08',
      'makeup_workday',
    );
    expect(days.find((day) => day.onDay === '2027-05-08')).toMatchObject({ name: '劳动节' });
    expect(tapped(days, '2027-05-08', 'makeup_workday').map((day) => day.onDay)).not.toContain('2027-05-08');
  });

  it('hold one 除夕', () => {
    const first = tapped([], '2027-02-04', 'eve');
    const second = tapped(first, '2027-02-05', 'eve');
    expect(second).toEqual([
      { onDay: '2027-02-04', kind: 'holiday', name: '春节' },
      { onDay: '2027-02-05', kind: 'eve', name: '春节' },
    ]);
  });

  it('are said as stretches, holiday by holiday', () => {
    const days = tapped(may, '2027-05-08', 'makeup_workday');
    expect(yearLines(days).find((line) => line.name === '劳动节')?.note).toBe('5.1–5.3 放假 3 天；5.8 上班');
    expect(yearLines(days).find((line) => line.name === '元旦')?.note).toBe('未录入');
  });
});
