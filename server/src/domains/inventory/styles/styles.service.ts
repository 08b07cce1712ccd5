import { Injectable } from '@nestjs/common';
import type { StyleContent } from '@zhuyue/shared';
import { grouped, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Stores, type Place, type StoreCard } from '../../store/index.js';
import { ONLINE, placeOfStore, Prices, type ExplainedBill, type PriceBook } from '../prices/index.js';
import { Catalogue, type CatalogueSeries } from './catalogue.service.js';
import { StyleFiles } from './editing/style-files.service.js';
import type { CatalogueStyle } from './range/range.js';
import { StylesRepository, type StyleRow, type StyleStockRow } from './styles.repository.js';

export interface SizeOffer {
  sizeHmm: number;
  piecesInStock: number;
}
export interface StyleDetail {
  style: CatalogueStyle;
  /** The style's price online at its typical weight, explained. */
  bill: ExplainedBill;
  series: CatalogueSeries | null;
  sizes: SizeOffer[];
  /** The structured facts behind the columns. */
  content: StyleContent;
}
export interface StylePiece {
  id: string;
  goldMg: number;
  sizeHmm: number | null;
  priceFen: number;
}
export interface StyleInStore {
  store: StoreCard;
  pieces: StylePiece[];
}

/** What its price asks of a piece: what is in it, and where it lies. */
export type LyingPiece = Pick<
  StyleStockRow,
  'storeId' | 'goldMg' | 'fixedPriceFen' | 'stonesFen' | 'franchise'
>;

/** As many stores and pieces as somebody looks through. */
const MOST_STORES = 30;
const MOST_PIECES = 20;

/** The range as customers see it. */
@Injectable()
export class Styles {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly repository: StylesRepository,
    private readonly stores: Stores,
    private readonly prices: Prices,
    private readonly files: StyleFiles,
  ) {}

  /** Rises when anything a customer sees of the range has changed: part of the key of what is kept. */
  async version(): Promise<number> {
    return (await this.catalogue.current()).version;
  }

  /** The same without waiting; null when the news would have to be asked for first. */
  versionNow(): number | null {
    return this.catalogue.versionNow();
  }

  /** What the range is priced by. */
  async book(): Promise<PriceBook> {
    return (await this.catalogue.current()).book;
  }

  /** A published style. */
  async get(id: string): Promise<CatalogueStyle> {
    const style = (await this.catalogue.current()).range.style(id);
    if (!style) throw new DomainError('style.not_found');
    return style;
  }

  /** What a piece of the style is called: in sale or not, its owner speaks of it by the name. */
  async nameOf(styleId: string): Promise<string> {
    const { range } = await this.catalogue.current();
    const style = range.style(styleId) ?? (await this.repository.find(styleId));
    if (!style) throw new DomainError('style.not_found');
    return style.name;
  }

  /** Also a withdrawn one, as the pieces of it live on; null when it has no price today. */
  async ofPiece(styleId: string): Promise<CatalogueStyle | null> {
    const { range } = await this.catalogue.current();
    const published = range.style(styleId);
    if (published) return published;
    const row = await this.repository.find(styleId);
    const bill = row === null ? null : range.pricing.bill(row);
    return row === null || bill === null ? null : { ...row, bill, piecesInStock: 0, storesInStock: 0 };
  }

  async detail(id: string): Promise<StyleDetail> {
    const [style, state] = [await this.get(id), await this.catalogue.current()];
    const [counts, content] = await Promise.all([this.repository.sizes(id), this.files.told(style)]);
    return {
      style,
      bill: this.prices.explained(
        style,
        { goldMg: style.typicalGoldMg, stonesFen: 0, fixedPriceFen: null },
        state.book,
        ONLINE,
      ),
      series: state.series.find((series) => series.id === style.seriesId) ?? null,
      sizes: sizesOf(style, counts),
      content,
    };
  }

  /** What a piece of the style comes to where it lies, explained. */
  billOf(style: StyleRow, piece: LyingPiece, book: PriceBook): ExplainedBill {
    return this.prices.explained(style, piece, book, placeOfStore(piece.storeId, piece.franchise === 1));
  }

  /** Stores that have pieces of it now: nearest first when a place is given. */
  async storesWith(id: string, place: Place | null): Promise<StyleInStore[]> {
    const [style, rows, book] = await Promise.all([this.get(id), this.repository.pieces(id), this.book()]);
    const byStore = grouped(rows, (row) => row.storeId);
    const stores = await this.stores.cards([...byStore.keys()], place);
    return stores.slice(0, MOST_STORES).map((store) => ({
      store,
      pieces: (byStore.get(store.id) ?? []).slice(0, MOST_PIECES).map((row) => ({
        id: row.id,
        goldMg: row.goldMg,
        sizeHmm: row.sizeHmm,
        priceFen: this.prices.bill(style, row, book, placeOfStore(store.id, row.franchise === 1)).totalFen,
      })),
    }));
  }

  /** The newest styles of which a store has a piece. */
  async arrivals(most: number): Promise<CatalogueStyle[]> {
    const { range } = await this.catalogue.current();
    const found: CatalogueStyle[] = [];
    for (const slot of range.inOrder('newest')) {
      if (found.length === most) break;
      const style = range.columns.piecesInStock[slot] === 0 ? null : range.styleAt(slot);
      if (style) found.push(style);
    }
    return found;
  }

  /** Series with styles in them, in editorial order. */
  async series(): Promise<CatalogueSeries[]> {
    return (await this.catalogue.current()).series.filter((series) => series.styleCount > 0);
  }

  /** Whether a piece of the style can be had in the store. */
  async liesIn(storeId: string, styleId: string): Promise<boolean> {
    const { range } = await this.catalogue.current();
    return range.shelves.in(storeId).has(range.slotOf(styleId) ?? -1);
  }

  /** 与它相配, lying in the same store. */
  async matches(style: CatalogueStyle, storeId: string, most: number): Promise<CatalogueStyle[]> {
    return (await this.catalogue.current()).range.matches.of(style, storeId, most);
  }

  /** For whoever writes styles: makes them findable on the desk. */
  indexStyle(tx: Tx, styleIds: readonly string[]): Promise<void> {
    return this.repository.index(tx, styleIds);
  }
}

/** The sizes it is made in and the sizes lying in stores. */
function sizesOf(style: CatalogueStyle, lying: readonly { sizeHmm: number; count: number }[]): SizeOffer[] {
  const counts = new Map<number, number>(style.sizesHmm.map((size) => [size, 0]));
  for (const { sizeHmm, count } of lying) counts.set(sizeHmm, count);
  return [...counts]
    .map(([sizeHmm, piecesInStock]) => ({ sizeHmm, piecesInStock }))
    .sort((a, b) => a.sizeHmm - b.sizeHmm);
}
