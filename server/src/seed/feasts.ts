import { addDays } from '@zhuyue/shared';

interface Feasts {
  newYear: string;
  qingming: string;
  dragonBoat: string;
  midAutumn: string;
}

/**
 * As the almanac of the Purple Mountain Observatory has them. Written down rather than computed: the calendar that comes
 * with the language puts the New Year of 2027, whose new moon falls four minutes before midnight, on the wrong day.
 */
const ALMANAC: Readonly<Record<number, Feasts>> = {
  2024: { newYear: '2024-02-10', qingming: '2024-04-04', dragonBoat: '2024-06-10', midAutumn: '2024-09-17' },
  2025: { newYear: '2025-01-29', qingming: '2025-04-04', dragonBoat: '2025-05-31', midAutumn: '2025-10-06' },
  2026: { newYear: '2026-02-17', qingming: '2026-04-05', dragonBoat: '2026-06-19', midAutumn: '2026-09-25' },
  2027: { newYear: '2027-02-06', qingming: '2027-04-05', dragonBoat: '2027-06-09', midAutumn: '2027-09-15' },
};

/** 除夕 of every year we know. */
export const newYearsEves = (): string[] => Object.values(ALMANAC).map(({ newYear }) => addDays(newYear, -1));

/** The last year we know. */
export const LAST_YEAR = Math.max(...Object.keys(ALMANAC).map(Number));

/**
 * The public holidays as the law names them since 2025: 元旦, 除夕 with three days of 春节, 清明, two days of 劳动节, 端午,
 * 中秋 and three of 国庆. How the days around them are shifted is known only once it has been announced.
 */
export function statutoryDays(year: number): { onDay: string; name: string }[] {
  const feasts = ALMANAC[year];
  if (feasts === undefined) return [];
  const y = String(year);
  const days = (name: string, first: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ onDay: addDays(first, i), name }));
  return [
    ...days('元旦', `${y}-01-01`, 1),
    ...days('春节', addDays(feasts.newYear, -1), 4),
    ...days('清明', feasts.qingming, 1),
    ...days('劳动节', `${y}-05-01`, 2),
    ...days('端午', feasts.dragonBoat, 1),
    ...days('中秋', feasts.midAutumn, 1),
    ...days('国庆节', `${y}-10-01`, 3),
  ];
}
