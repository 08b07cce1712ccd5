import { Injectable } from '@nestjs/common';
import type { Gem, Kind, Metal, MetalColour, PriceMode } from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../platform/database/index.js';
import { gramsOf, searchText } from './search.rules.js';

export interface StyleRow {
  id: string;
  code: string;
  gtin: string;
  name: string;
  seriesId: string | null;
  seriesName: string | null;
  kind: Kind;
  metal: Metal;
  metalColour: MetalColour;
  gem: Gem;
  finenessPermille: number;
  plating: string | null;
  craft: string;
  description: string;
  dimensions: string;
  care: string;
  sizesHmm: number[];
  pictures: string[];
  spin: string[];
  priceMode: PriceMode;
  fixedPriceFen: number | null;
  labourFenPerGram: number;
  labourFenPerPiece: number;
  typicalGoldMg: number;
  rank: number;
  publishedAt: Date | null;
}
export interface SeriesRow {
  id: string;
  code: string;
  name: string;
  story: string;
  picture: string;
  rank: number;
}
export interface StockCount {
  styleId: string;
  storeId: string;
  count: number;
}
export interface StyleStockRow {
  id: string;
  storeId: string;
  goldMg: number;
  sizeHmm: number | null;
  fixedPriceFen: number | null;
  stonesFen: number;
  franchise: number;
}

const STYLE = `SELECT s.id, s.code, s.gtin, s.name, s.seriesId, e.name AS seriesName, s.kind, s.metal, s.metalColour,
  s.gem, s.finenessPermille, s.plating, s.craft, s.description, s.dimensions, s.care, s.sizesHmm, s.pictures, s.spin,
  s.priceMode, s.fixedPriceFen, s.labourFenPerGram, s.labourFenPerPiece, s.typicalGoldMg, s.\`rank\`, s.publishedAt
  FROM style s LEFT JOIN series e ON e.id = s.seriesId`;

/** A piece a shopper can be shown: it lies in a store, nobody has it on hold, and its tag is good. */
const TO_BE_HAD = "state = 'in_stock' AND tagState = 'active'";
const GRAM_BATCH = 4_000;

@Injectable()
export class StylesRepository {
  constructor(private readonly database: Database) {}

  /** Published styles by their id, some hundreds at once: a hundred thousand in one answer would hold up everybody else. */
  publishedAfter(id: string, most: number): Promise<StyleRow[]> {
    return this.database.query(`${STYLE} WHERE s.state = 'published' AND s.id > ? ORDER BY s.id LIMIT ?`, [
      id,
      most,
    ]);
  }

  /** Those of the named styles that are published. */
  publishedOf(styleIds: readonly string[]): Promise<StyleRow[]> {
    return this.database.query(`${STYLE} WHERE s.state = 'published' AND s.id IN (?)`, [styleIds]);
  }

  /** Published or not: a piece keeps its style when the style is withdrawn. */
  async find(id: string): Promise<StyleRow | null> {
    if (!isId(id)) return null;
    return (await this.database.query<StyleRow>(`${STYLE} WHERE s.id = ?`, [id]))[0] ?? null;
  }

  series(): Promise<SeriesRow[]> {
    return this.database.query(
      'SELECT id, code, name, story, picture, `rank` FROM series ORDER BY `rank`, id',
    );
  }

  /** Pieces to be had by style and store; of some styles only when they are named. */
  stock(styleIds: readonly string[] | null = null): Promise<StockCount[]> {
    const scope = styleIds === null ? '' : 'AND styleId IN (?)';
    return this.database.query(
      `SELECT styleId, storeId, COUNT(*) AS count FROM piece WHERE ${TO_BE_HAD} ${scope} GROUP BY styleId, storeId`,
      styleIds === null ? [] : [styleIds],
    );
  }

  /** Pieces to be had of a style by their size. */
  sizes(styleId: string): Promise<{ sizeHmm: number; count: number }[]> {
    return this.database.prepared(
      `SELECT sizeHmm, COUNT(*) AS count FROM piece WHERE styleId = ? AND ${TO_BE_HAD} AND sizeHmm IS NOT NULL
       GROUP BY sizeHmm`,
      [styleId],
    );
  }

  pieces(styleId: string): Promise<StyleStockRow[]> {
    return this.database.query(
      `SELECT p.id, p.storeId, p.goldMg, p.sizeHmm, p.fixedPriceFen, p.stonesFen, t.franchise
       FROM piece p JOIN store t ON t.id = p.storeId
       WHERE p.styleId = ? AND p.state = 'in_stock' AND p.tagState = 'active'
       ORDER BY p.sizeHmm, p.id LIMIT 2000`,
      [styleId],
    );
  }

  /** Writes the searchable grams of styles anew, some thousands of styles at once. */
  async index(tx: Tx, styleIds: readonly string[]): Promise<void> {
    if (styleIds.length === 0) return;
    await tx.execute('DELETE FROM style_gram WHERE styleId IN (?)', [styleIds]);
    const styles = await tx.query<StyleRow>(`${STYLE} WHERE s.id IN (?)`, [styleIds]);
    const rows = styles.flatMap((style) => gramsOf(searchText(style)).map((gram) => [gram, style.id]));
    // In the order of the primary key every page of the index is written once.
    rows.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
    for (let start = 0; start < rows.length; start += GRAM_BATCH) {
      await tx.execute('INSERT INTO style_gram (gram, styleId) VALUES ?', [
        rows.slice(start, start + GRAM_BATCH),
      ]);
    }
  }
}
