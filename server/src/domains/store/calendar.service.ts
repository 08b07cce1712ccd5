import { Injectable } from '@nestjs/common';
import { weekdayOf, type HolidayKind } from '@zhuyue/shared';
import { Kept } from '../../platform/cache/index.js';
import { grouped } from '../../platform/database/index.js';
import { StoresRepository } from './stores.repository.js';

const KEPT_MS = 60 * 60_000;

/** Statutory holidays and make-up workdays. */
@Injectable()
export class Calendar {
  private readonly kept: Kept<Map<string, string>>;
  private readonly kinds: Kept<Map<string, HolidayKind[]>>;

  constructor(repository: StoresRepository) {
    this.kept = new Kept(
      async () => new Map((await repository.holidays()).map((row) => [row.onDay, row.name])),
      KEPT_MS,
    );
    this.kinds = new Kept(async () => {
      const days = grouped(await repository.holidays(), (row) => row.onDay);
      return new Map([...days].map(([onDay, rows]) => [onDay, rows.map((row) => row.kind)]));
    }, KEPT_MS);
  }

  /** The name of what makes a day special; null for an ordinary day. */
  async holiday(day: string): Promise<string | null> {
    return (await this.kept.get()).get(day) ?? null;
  }

  /** Whether offices and couriers work: Monday to Friday without the holidays, and the days made up for them. */
  async isWorkday(day: string): Promise<boolean> {
    const kinds = (await this.kinds.get()).get(day) ?? [];
    if (kinds.includes('makeup_workday')) return true;
    return kinds.length === 0 && weekdayOf(day) <= 5;
  }
}
