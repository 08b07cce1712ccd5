import { Injectable } from '@nestjs/common';
import { Changes } from '../../../../platform/cache/index.js';
import { grouped } from '../../../../platform/database/index.js';
import { Prices } from '../../prices/index.js';
import { StylesRepository, type SeriesRow } from '../styles.repository.js';
import { pricingBy, Range } from './range.js';

/** Styles read in one go: some milliseconds of work, so that requests get their turn between two. */
const BATCH = 500;
/** Styles counted or priced in one go. */
const AT_ONCE = 5_000;

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Brings the range in memory to what the database says, a batch at a time. */
@Injectable()
export class RangeReader {
  constructor(
    private readonly styles: StylesRepository,
    private readonly prices: Prices,
    private readonly changes: Changes,
  ) {}

  async emptyRange(): Promise<Range> {
    return new Range(pricingBy(await this.prices.book()), this.changes);
  }

  /** The next batch of published styles behind an id. @returns their ids; fewer than asked for at the end */
  async batch(range: Range, after: string): Promise<{ ids: string[]; last: boolean }> {
    await breath();
    const rows = await this.styles.publishedAfter(after, BATCH);
    for (const row of rows) range.put(row);
    return { ids: rows.map((row) => row.id), last: rows.length < BATCH };
  }

  /** These styles as they are now: published ones come or change, others go. */
  async named(range: Range, ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += BATCH) {
      const some = ids.slice(start, start + BATCH);
      const rows = await this.styles.publishedOf(some);
      const published = new Set(rows.map((row) => row.id));
      for (const row of rows) range.put(row);
      for (const id of some) if (!published.has(id)) range.drop(id);
      // Pieces outlive their style: what is said of a withdrawn one is told as well.
      this.changes.touch(...some.map((id) => `style:${id}`));
    }
  }

  /** Where the pieces of these styles lie; of all styles without a list. */
  async stock(range: Range, ids: readonly string[] | null): Promise<void> {
    if (ids?.length === 0) return;
    const counts = grouped(await this.styles.stock(ids), (row) => row.styleId);
    let done = 0;
    for (const id of ids ?? [...range.ids()]) {
      range.stock(id, counts.get(id) ?? []);
      if ((done += 1) % AT_ONCE === 0) await breath();
    }
  }

  async pricing(range: Range): Promise<void> {
    range.pricing = pricingBy(await this.prices.book());
    for (let start = 0; start < range.size; start += AT_ONCE) {
      if (start > 0) await breath();
      range.price(start, start + AT_ONCE);
    }
    range.reordered();
  }

  series(): Promise<SeriesRow[]> {
    return this.styles.series();
  }
}
