import { readHolidayNotice } from './holiday-notice.js';
import { yearFaults, yearsMissing, type YearDay } from './year-calendar.js';

const NOTICE_2026 = `各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`;

const of = (days: readonly YearDay[], name: string, kind: string): string[] =>
  days.filter((day) => day.name === name && day.kind === kind).map((day) => day.onDay.slice(5));

describe('the yearly notice', () => {
  const { days, unread } = readHolidayNotice(2026, NOTICE_2026);

  it('is read as it was published for 2026: days off, days worked instead, and 除夕 by the lunar date it ends with', () => {
    expect(unread).toEqual([]);
    expect(yearFaults(2026, days)).toEqual([]);
    expect(days.filter((day) => day.kind === 'makeup_workday').map((day) => day.onDay)).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
    expect(of(days, '春节', 'eve')).toEqual(['02-16']);
    expect(of(days, '春节', 'holiday')).toHaveLength(8);
    expect(of(days, '国庆节', 'makeup_workday')).toEqual(['09-20', '10-10']);
    expect(days.filter((day) => day.kind !== 'makeup_workday')).toHaveLength(3 + 9 + 3 + 5 + 3 + 3 + 7);
  });

  it('is read in the words of other years: single days, 除夕 by name, and a first day in the December before', () => {
    const read = readHolidayNotice(
      2025,
      `一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。`,
    );
    expect(of(read.days, '元旦', 'holiday')).toEqual(['01-01']);
    expect(of(read.days, '春节', 'eve')).toEqual(['01-28']);
    expect(of(read.days, '春节', 'holiday').at(-1)).toBe('02-04');
    const across = readHolidayNotice(2023, '一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。');
    expect(across.days.map((day) => day.onDay)).toEqual(['2022-12-31', '2023-01-01', '2023-01-02']);
    const short = readHolidayNotice(2023, '元旦：12月31日至1月2日放假。');
    expect(short.days.map((day) => day.onDay)).toEqual(['2022-12-31', '2023-01-01', '2023-01-02']);
  });

  it('gives back a sentence it does not understand instead of guessing', () => {
    const read = readHolidayNotice(2027, '元旦：1月1日照常。\n春节：2月35日至40日放假。');
    expect(read).toEqual({ days: [], unread: ['1月1日照常', '2月35日至40日放假'] });
  });
});

describe('a year that is entered', () => {
  const whole = readHolidayNotice(2026, NOTICE_2026).days;
  const without = (...onDays: string[]): YearDay[] => whole.filter((day) => !onDays.includes(day.onDay));
  const faults = (days: readonly YearDay[]): string[] =>
    yearFaults(2026, days).map(({ fault, about }) => `${fault} ${about}`.trim());

  it('cannot lack a holiday, its fixed day or 除夕, nor name a day twice', () => {
    expect(faults(without('2026-06-19', '2026-06-20', '2026-06-21'))).toEqual(['holiday_missing 端午']);
    expect(faults(without('2026-05-01'))).toEqual(['fixed_day_missing 2026-05-01']);
    expect(faults(without('2026-02-16'))).toEqual(['not_in_a_row 2026-02-16', 'eve_wrong']);
    expect(faults([...whole, { onDay: '2026-05-09', kind: 'holiday', name: '劳动节' }])).toContain(
      'twice 2026-05-09',
    );
  });

  it('makes up only for days of a weekend, and stays in its year', () => {
    expect(faults([...whole, { onDay: '2026-05-11', kind: 'makeup_workday', name: '劳动节' }])).toEqual([
      'makeup_on_workday 2026-05-11',
    ]);
    expect(faults([...whole, { onDay: '2027-01-02', kind: 'makeup_workday', name: '元旦' }])).toEqual([
      'other_year 2027-01-02',
    ]);
  });

  it('lets 中秋 lie within 国庆节', () => {
    const moved = whole.map((day) =>
      day.name === '中秋' ? { ...day, onDay: day.onDay.replace('09-2', '10-0') } : day,
    );
    const days = moved.filter(
      (day, at) => moved.findLastIndex((other) => other.onDay === day.onDay) === at || day.name === '中秋',
    );
    const once = days.filter((day) => day.name !== '国庆节' || !/10-0[567]/.test(day.onDay));
    expect(yearFaults(2026, once)).toEqual([]);
  });
});

it('the next year is waited for from November on', () => {
  expect(yearsMissing('2026-10-31', [2025, 2026])).toEqual([]);
  expect(yearsMissing('2026-11-01', [2025, 2026])).toEqual([2027]);
  expect(yearsMissing('2027-01-01', [2025, 2026])).toEqual([2027]);
  expect(yearsMissing('2026-12-01', [2026, 2027])).toEqual([]);
});
