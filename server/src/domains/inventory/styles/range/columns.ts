import type { StyleRow } from '../styles.repository.js';

const FIRST = 1024;

/** What is asked of all styles at once, by slot. */
export class Columns {
  /** 1: published and priced. */
  live = new Uint8Array(FIRST);
  /** Today's price in fen, at the typical weight. */
  total = new Float64Array(FIRST);
  priceRange = new Uint8Array(FIRST);
  rank = new Int32Array(FIRST);
  publishedAt = new Float64Array(FIRST);
  piecesInStock = new Int32Array(FIRST);
  storesInStock = new Int32Array(FIRST);
  /** Kind, metal, colour and stone together, see StyleWords. */
  classOf = new Uint16Array(FIRST);
  /** Number of the series, 0 without one. */
  seriesOf = new Uint16Array(FIRST);
  readonly series: (string | null)[] = [null];
  private readonly seriesNumbers = new Map<string | null, number>([[null, 0]]);

  write(slot: number, row: StyleRow): void {
    this.rank[slot] = row.rank;
    this.publishedAt[slot] = row.publishedAt?.getTime() ?? 0;
    this.seriesOf[slot] = this.seriesNumber(row.seriesId);
  }

  clear(slot: number): void {
    this.live[slot] = 0;
    this.piecesInStock[slot] = 0;
    this.storesInStock[slot] = 0;
  }

  /** Undefined when no style has been of this series. */
  knownSeries(id: string): number | undefined {
    return this.seriesNumbers.get(id);
  }

  reach(size: number): void {
    if (size <= this.live.length) return;
    const wider = <T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    const most = Math.max(size, this.live.length * 2);
    this.live = wider(this.live, new Uint8Array(most));
    this.total = wider(this.total, new Float64Array(most));
    this.priceRange = wider(this.priceRange, new Uint8Array(most));
    this.rank = wider(this.rank, new Int32Array(most));
    this.publishedAt = wider(this.publishedAt, new Float64Array(most));
    this.piecesInStock = wider(this.piecesInStock, new Int32Array(most));
    this.storesInStock = wider(this.storesInStock, new Int32Array(most));
    this.classOf = wider(this.classOf, new Uint16Array(most));
    this.seriesOf = wider(this.seriesOf, new Uint16Array(most));
  }

  private seriesNumber(id: string | null): number {
    const known = this.seriesNumbers.get(id);
    if (known !== undefined) return known;
    const number = this.series.push(id) - 1;
    this.seriesNumbers.set(id, number);
    return number;
  }
}
