import { Injectable } from '@nestjs/common';
import { HOLIDAY_NAMES, weekdayOf, type HolidayKind, type YearDay, type YearStand } from '@zhuyue/shared';
import { Kept } from '../../platform/cache/index.js';
import { grouped } from '../../platform/database/index.js';
import { NewsFeed } from '../../platform/outbox/index.js';
import { STORE_CHANGED } from './settings/store-changes.service.js';
import { storesIn } from './settings/store-desks.service.js';
import { StoresRepository } from './stores.repository.js';
import { YearCalendarsRepository } from './year/year-calendars.repository.js';

const KEPT_MS = 60 * 60_000;

interface KeptDays {
  names: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, readonly HolidayKind[]>;
  /** Years a notice was published for, and those of which only the law is known. */
  announced: ReadonlySet<string>;
  named: ReadonlySet<string>;
}

/** Statutory holidays and make-up workdays. */
@Injectable()
export class Calendar {
  private readonly kept: Kept<KeptDays>;

  constructor(
    repository: StoresRepository,
    years: YearCalendarsRepository,
    private readonly feed: NewsFeed,
  ) {
    this.kept = new Kept(async () => {
      const [rows, announced] = await Promise.all([repository.holidays(), years.announced()]);
      const kinds = grouped(rows, (row) => row.onDay);
      return {
        names: new Map(rows.map((row) => [row.onDay, row.name])),
        kinds: new Map([...kinds].map(([onDay, lines]) => [onDay, lines.map((row) => row.kind)])),
        announced: new Set(announced.map(String)),
        named: new Set(rows.filter((row) => row.kind === 'holiday').map((row) => yearOf(row.onDay))),
      };
    }, KEPT_MS);
    feed.on('calendar', [STORE_CHANGED], (news) => {
      if (storesIn(news) === null) this.kept.drop();
    });
  }

  /** The name of what makes a day special; null for an ordinary day. */
  async holiday(day: string): Promise<string | null> {
    return (await this.days()).names.get(day) ?? null;
  }

  /** Whether offices and couriers work: Monday to Friday without the holidays, and the days made up for them. */
  async isWorkday(day: string): Promise<boolean> {
    const kinds = (await this.days()).kinds.get(day) ?? [];
    if (kinds.includes('makeup_workday')) return true;
    return kinds.length === 0 && weekdayOf(day) <= 5;
  }

  /** What is known of the year a day lies in: whatever is said of a day before the notice is an assumption. */
  async stand(day: string): Promise<YearStand> {
    const { announced, named } = await this.days();
    if (announced.has(yearOf(day))) return 'announced';
    return named.has(yearOf(day)) ? 'statutory' : 'unknown';
  }

  /** Days off of a year as far as they are known, in order. */
  async daysOff(year: number): Promise<YearDay[]> {
    const { names, kinds } = await this.days();
    return [...kinds].flatMap(([onDay, of]) => {
      const name = HOLIDAY_NAMES.find((one) => one === names.get(onDay));
      if (yearOf(onDay) !== String(year) || name === undefined || of.includes('makeup_workday')) return [];
      return [{ onDay, kind: of.includes('eve') ? ('eve' as const) : ('holiday' as const), name }];
    });
  }

  private async days(): Promise<KeptDays> {
    await this.feed.fresh();
    return this.kept.get();
  }
}

const yearOf = (day: string): string => day.slice(0, 4);
