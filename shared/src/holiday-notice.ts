import { addDays, daysBetween } from './days.js';
import { HOLIDAY_NAMES, type HolidayName, type YearDay } from './year-calendar.js';

export interface NoticeRead {
  days: YearDay[];
  /** Sentences with a date in them that were not understood. */
  unread: string[];
}

const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^）)]*)[）)])?/g;
const RANGE = /^(?:至|到|[-—–~～])$/;
const LONGEST = 15;
const COUNTED = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

interface Named {
  onDay: string;
  /** What stands in brackets behind it: 农历除夕、周二. */
  aside: string;
}

const pad = (n: string | number): string => String(n).padStart(2, '0');

/** Each date of a sentence, or each pair of dates joined by 至. A month left out is the one before. */
function stretchesIn(year: number, sentence: string): [Named, Named][] {
  const out: [Named, Named][] = [];
  let [lastYear, lastMonth, end, open] = [year, 0, 0, false];
  for (const match of sentence.matchAll(DATE)) {
    const [all, y, m, d = '', aside = ''] = match;
    lastYear = y === undefined ? lastYear : Number(y);
    lastMonth = m === undefined ? lastMonth : Number(m);
    const onDay = `${String(lastYear)}-${pad(lastMonth)}-${pad(d)}`;
    const between = sentence.slice(end, match.index).trim();
    const last = out[out.length - 1];
    if (last !== undefined && open && RANGE.test(between)) {
      last[1] = { onDay, aside };
      open = false;
    } else {
      out.push([
        { onDay, aside },
        { onDay, aside },
      ]);
      open = true;
    }
    end = match.index + all.length;
  }
  return out.map(([from, to]) => {
    if (from.onDay <= to.onDay) return [from, to];
    // 12月31日至1月2日 without its years.
    return [{ ...from, onDay: `${String(Number(from.onDay.slice(0, 4)) - 1)}${from.onDay.slice(4)}` }, to];
  });
}

const isDate = (onDay: string): boolean => {
  const at = new Date(`${onDay}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(onDay);
};

/** 除夕 as a notice gives it away: by name, or by the day of the first month it ends with. */
function eveIn(stretches: readonly (readonly [Named, Named])[]): string | null {
  for (const named of stretches.flat()) {
    if (named.aside.includes('除夕')) return named.onDay;
    const counted = /(?:正月)?初([一二三四五六七八九十])/.exec(named.aside)?.[1];
    if (counted !== undefined) return addDays(named.onDay, -(COUNTED.indexOf(counted) + 1));
  }
  return null;
}

const namesIn = (head: string): HolidayName[] =>
  HOLIDAY_NAMES.filter((name) => head.includes(name)).sort((a, b) => head.indexOf(a) - head.indexOf(b));

/** Sentences of a notice, each under the holiday it speaks of. */
function sentencesOf(text: string): { name: HolidayName; sentence: string }[] {
  const out: { name: HolidayName; sentence: string }[] = [];
  let name: HolidayName | null = null;
  for (const raw of text.split(/[。；;\n]/)) {
    const [head = '', ...rest] = raw.split(/[：:]/);
    const [found] = rest.length > 0 && head.length <= LONGEST ? namesIn(head) : [];
    if (found !== undefined) name = found;
    const sentence = (found === undefined ? raw : rest.join('：')).trim();
    if (name !== null && sentence !== '') out.push({ name, sentence });
  }
  return out;
}

/**
 * Reads the yearly notice of the State Council on holidays (部分节假日安排) as it is published: 「二、春节：2月15日（农历腊月
 * 二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。」
 *
 * @param year of the notice; dates without a year lie in it
 */
export function readHolidayNotice(year: number, text: string): NoticeRead {
  const days = new Map<string, YearDay>();
  const unread: string[] = [];
  for (const { name, sentence } of sentencesOf(text)) {
    const stretches = stretchesIn(year, sentence);
    const worked = sentence.includes('上班');
    const off = /放假|补休|调休|连休/.test(sentence);
    const sound = stretches.every(
      ([from, to]) => isDate(from.onDay) && isDate(to.onDay) && daysBetween(from.onDay, to.onDay) <= LONGEST,
    );
    if (stretches.length === 0) continue;
    if (!sound || (!worked && !off)) {
      unread.push(sentence);
      continue;
    }
    const eve = name === '春节' && !worked ? eveIn(stretches) : null;
    for (const [from, to] of stretches) {
      for (let onDay = from.onDay; onDay <= to.onDay; onDay = addDays(onDay, 1)) {
        const kind = worked ? 'makeup_workday' : onDay === eve ? 'eve' : 'holiday';
        days.set(onDay, { onDay, kind, name });
      }
    }
  }
  return { days: [...days.values()].sort((a, b) => (a.onDay < b.onDay ? -1 : 1)), unread };
}
