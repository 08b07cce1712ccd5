import { agoName, dayName, distanceName } from './when';

describe('days and distances in words', () => {
  it('says today and tomorrow, then the day, then the year too', () => {
    const today = '2026-12-30';
    expect(
      ['2026-12-30', '2026-12-31', '2026-12-25', '2027-01-02'].map((day) => dayName(day, today)),
    ).toEqual(['今天', '明天', '12 月 25 日 周五', '2027 年 1 月 2 日']);
  });

  it('counts what has just happened in minutes and hours, and dates the rest', () => {
    const now = Date.parse('2026-03-02T02:00:00Z');
    const ago = (minutes: number): string => agoName(new Date(now - minutes * 60_000).toISOString(), now);
    expect([0, 12, 200].map(ago)).toEqual(['刚刚', '12 分钟前', '3 小时前']);
    expect(ago(24 * 60)).toBe('2026.03.01 10:00');
  });

  it('gives metres near by and kilometres beyond', () => {
    expect([3, 864, 3440, 25_600].map(distanceName)).toEqual(['10 米', '860 米', '3.4 公里', '26 公里']);
  });
});
