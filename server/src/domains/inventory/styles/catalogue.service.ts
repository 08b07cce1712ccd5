import { Injectable } from '@nestjs/common';
import { grouped } from '../../../platform/database/index.js';
import { NewsFeed, type FeedNews } from '../../../platform/outbox/index.js';
import {
  billOf,
  ONLINE,
  Prices,
  rulesAt,
  type Bill,
  type Board,
  type PlaceRules,
  type PriceBook,
} from '../prices/index.js';
import type { CatalogueSeries, CatalogueState, CatalogueStyle } from './catalogue.rules.js';
import { searchText } from './search.rules.js';
import { StylesRepository, type StockCount, type StyleRow } from './styles.repository.js';

/** A change that told nobody is seen after this long at the latest. */
const RENEW_MS = 60_000;

const withStock = (style: CatalogueStyle, counts: readonly StockCount[]): CatalogueStyle => ({
  ...style,
  stock: new Map(counts.map((row) => [row.storeId, row.count])),
  piecesInStock: counts.reduce((sum, row) => sum + row.count, 0),
  storesInStock: counts.length,
});

/** A style as it is sold today; null while a price it needs is not set. */
export function asCatalogueStyle(
  row: StyleRow,
  { board }: PriceBook,
  online: PlaceRules,
): CatalogueStyle | null {
  const bill = typicalBill(row, board, online);
  if (!bill) return null;
  return { ...row, bill, searchText: searchText(row), stock: new Map(), piecesInStock: 0, storesInStock: 0 };
}

const typicalBill = (style: StyleRow, board: Board, online: PlaceRules): Bill | null =>
  billOf(style, { goldMg: style.typicalGoldMg, stonesFen: 0, fixedPriceFen: null }, board, online);

/** A piece moved or its tag changed: only its style is counted anew. */
const OF_A_PIECE: readonly string[] = ['piece.moved', 'tag.changed'];

/** The published range in memory: lists, facets and search answer from here; only very pieces are asked of the database. */
@Injectable()
export class Catalogue {
  private state: CatalogueState | null = null;
  private version = 0;
  private renewedAt = 0;
  private renewing: Promise<CatalogueState> | null = null;
  /** What was heard while the database was being read, null when it is not. */
  private meanwhile: (FeedNews[] | null)[] | null = null;

  constructor(
    private readonly styles: StylesRepository,
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

  private async hear(news: FeedNews[] | null): Promise<void> {
    this.meanwhile?.push(news);
    if (this.state === null) return;
    this.state = needsAll(news) ? null : await this.changed(this.state, news ?? []);
  }

  private async renew(): Promise<CatalogueState> {
    this.renewing ??= this.readThrough().finally(() => {
      this.renewing = null;
      this.meanwhile = null;
    });
    return this.renewing;
  }

  private async readThrough(): Promise<CatalogueState> {
    for (;;) {
      this.meanwhile = [];
      const startedAt = performance.now();
      let state = await this.read();
      while (this.meanwhile.length > 0 && !this.meanwhile.some(needsAll)) {
        state = await this.changed(
          state,
          this.meanwhile.splice(0).flatMap((news) => news ?? []),
        );
      }
      if (this.meanwhile.length > 0) continue;
      this.renewedAt = startedAt;
      this.state = state;
      return state;
    }
  }

  private async read(): Promise<CatalogueState> {
    const [rows, seriesRows, stock, book] = await Promise.all([
      this.styles.published(),
      this.styles.series(),
      this.styles.stock(),
      this.prices.book(),
    ]);
    const counts = grouped(stock, (row) => row.styleId);
    const online = rulesAt(book, ONLINE);
    const styles = rows
      .map((row) => asCatalogueStyle(row, book, online))
      .filter((style) => style !== null)
      .map((style) => withStock(style, counts.get(style.id) ?? []));
    const bySeries = grouped(styles, (style) => style.seriesId);
    const series = seriesRows.map((row) => ({ ...row, styleCount: bySeries.get(row.id)?.length ?? 0 }));
    return this.next(styles, series, book);
  }

  /** Pieces have moved: their styles are counted anew, whatever the order in which it was heard. */
  private async changed(state: CatalogueState, news: readonly FeedNews[]): Promise<CatalogueState> {
    const moved = new Set(news.map((one) => String(one.payload['styleId'])));
    const counts = grouped(await this.styles.stock([...moved]), (row) => row.styleId);
    const styles = state.styles.map((style) =>
      moved.has(style.id) ? withStock(style, counts.get(style.id) ?? []) : style,
    );
    return this.next(styles, state.series, state.book);
  }

  private next(
    styles: readonly CatalogueStyle[],
    series: readonly CatalogueSeries[],
    book: PriceBook,
  ): CatalogueState {
    this.version += 1;
    return {
      version: this.version,
      styles,
      series,
      board: book.board,
      book,
      byId: new Map(styles.map((style) => [style.id, style])),
    };
  }
}

/** Prices and styles change some times a day: then the range is read from the beginning. */
const needsAll = (news: FeedNews[] | null): boolean =>
  news === null || news.some((one) => !OF_A_PIECE.includes(one.topic));
