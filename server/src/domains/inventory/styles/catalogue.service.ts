import { Injectable } from '@nestjs/common';
import { NewsFeed, type FeedNews } from '../../../platform/outbox/index.js';
import { Prices, type PriceBook } from '../prices/index.js';
import { RangeReader } from './range/range-reader.service.js';
import type { Range } from './range/range.js';
import type { SeriesRow } from './styles.repository.js';

/** A change that told nobody is seen after this long at the latest. */
const RENEW_MS = 10 * 60_000;
/** A piece moved or its tag changed: its style is counted anew. */
const OF_A_PIECE: readonly string[] = ['piece.moved', 'tag.changed'];

export interface CatalogueSeries extends SeriesRow {
  styleCount: number;
}
/** The range as it stands. It goes on changing in place: what is read without waiting in between fits together. */
export interface CatalogueState {
  /** Rises with every change. */
  version: number;
  /** What the range is priced by. */
  book: PriceBook;
  range: Range;
  series: readonly CatalogueSeries[];
}

/**
 * The published range in memory: lists, facets and search answer from here; only very pieces are asked of the database.
 * News from the outbox touches what it names; while everything is read through, readers go on with what there is.
 */
@Injectable()
export class Catalogue {
  private state: CatalogueState | null = null;
  private version = 0;
  private renewedAt = -Infinity;
  private missedAt = -Infinity;
  private renewing: Promise<CatalogueState> | null = null;
  /** What was heard while the range was being read through; null when it is not. */
  private meanwhile: FeedNews[] | null = null;
  /** Changes are made one after the other, or an older reading would overwrite a newer one. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly reader: RangeReader,
    private readonly prices: Prices,
    private readonly feed: NewsFeed,
  ) {
    feed.on('catalogue', [...OF_A_PIECE, 'price.set', 'style.changed'], (news) => this.hear(news));
  }

  /** At most half a second old. */
  async current(): Promise<CatalogueState> {
    await this.feed.fresh();
    // A price set for nine o'clock is on the range at nine o'clock.
    if (this.state === null || this.prices.isOver(this.state.book)) return this.renew();
    // The old range stands in, so a failed reading is tried again by the next reader.
    if (performance.now() - this.renewedAt > RENEW_MS) this.renew().catch(() => undefined);
    return this.state;
  }

  /** The version of what `current()` would give without waiting; null when it would have to ask first. */
  versionNow(): number | null {
    if (this.state === null || !this.feed.isFresh() || this.prices.isOver(this.state.book)) return null;
    return performance.now() - this.renewedAt > RENEW_MS ? null : this.state.version;
  }

  private async hear(news: FeedNews[] | null): Promise<void> {
    this.meanwhile?.push(...(news ?? []));
    if (this.state === null) return;
    if (news === null) await this.missed(this.state);
    else await this.change(this.state, news);
  }

  /** What can be had and at what price is put right at once, what is said of styles behind the readers' backs. */
  private missed({ range, series }: CatalogueState): Promise<void> {
    this.renewedAt = -Infinity;
    this.missedAt = performance.now();
    return this.inTurn(async () => {
      await this.reader.stock(range, null);
      await this.reader.pricing(range);
      this.put(range, series);
    });
  }

  private change({ range, series }: CatalogueState, news: readonly FeedNews[]): Promise<void> {
    const told = toldBy(news);
    return this.inTurn(async () => {
      await this.apply(range, told);
      if (told.everything) this.renewedAt = -Infinity;
      this.put(range, told.styles.length > 0 ? await this.reader.series() : series);
    });
  }

  /** Everything named is read as it is now, whatever the order in which it was heard. */
  private async apply(range: Range, { styles, moved, prices }: Told): Promise<void> {
    await this.reader.named(range, styles);
    await this.reader.stock(range, [...new Set([...styles, ...moved])]);
    if (prices) await this.reader.pricing(range);
  }

  private renew(): Promise<CatalogueState> {
    this.renewing ??= this.readThrough().finally(() => {
      this.renewing = null;
      this.meanwhile = null;
    });
    return this.renewing;
  }

  private async readThrough(): Promise<CatalogueState> {
    const startedAt = performance.now();
    const heard: FeedNews[] = (this.meanwhile = []);
    const range = this.state?.range ?? (await this.reader.emptyRange());
    const gone = new Set(range.ids());
    for (let after = '', last = false; !last;) {
      const batch = await this.inTurn(() => this.reader.batch(range, after));
      for (const id of batch.ids) gone.delete(id);
      [after, last] = [batch.ids.at(-1) ?? '', batch.last];
    }
    await this.inTurn(() => this.reader.named(range, [...gone]));
    await this.inTurn(() => this.reader.stock(range, null));
    await this.inTurn(() => this.reader.pricing(range));
    // What changed while an older reading of it was under way is read once more.
    await this.inTurn(() => this.apply(range, toldBy(heard)));
    this.renewedAt = this.missedAt > startedAt ? -Infinity : startedAt;
    return this.put(range, await this.reader.series());
  }

  private put(range: Range, series: readonly SeriesRow[]): CatalogueState {
    this.version += 1;
    const sizes = range.seriesSizes();
    this.state = {
      version: this.version,
      book: range.pricing.book,
      range,
      series: series.map((row) => ({ ...row, styleCount: sizes.get(row.id) ?? 0 })),
    };
    return this.state;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

interface Told {
  /** Styles of which something is said anew. */
  styles: string[];
  /** Styles of which a piece has moved. */
  moved: string[];
  prices: boolean;
  /** Something changed that names no style, a series. */
  everything: boolean;
}

function toldBy(news: readonly FeedNews[]): Told {
  const idsOf = ({ styleId, styleIds }: FeedNews['payload']): string[] =>
    Array.isArray(styleIds) ? styleIds.map(String) : typeof styleId === 'string' ? [styleId] : [];
  const of = (...topics: readonly string[]): FeedNews[] => news.filter((one) => topics.includes(one.topic));
  const changed = of('style.changed');
  return {
    styles: [...new Set(changed.flatMap(({ payload }) => idsOf(payload)))],
    moved: [...new Set(of(...OF_A_PIECE).flatMap(({ payload }) => idsOf(payload)))],
    prices: of('price.set').length > 0,
    everything: changed.some(({ payload }) => idsOf(payload).length === 0),
  };
}
