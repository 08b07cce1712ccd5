import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/index.js';
import type { PricedWeight, PriceTerms } from './line.rules.js';

/** A published style as far as its price goes. */
export interface StyleToPrice extends PriceTerms {
  id: string;
  code: string;
  name: string;
  picture: string | null;
  typicalGoldMg: number;
}
export interface PieceToPrice extends PricedWeight {
  id: string;
  styleId: string;
  storeId: string;
  franchise: number;
}

export interface Spread {
  styleId: string;
  storeId: string;
  franchise: number;
  count: number;
}

/** What a change of prices would touch. */
@Injectable()
export class EffectsRepository {
  constructor(private readonly database: Database) {}

  styles(): Promise<StyleToPrice[]> {
    return this.database.query(
      `SELECT id, code, name, JSON_VALUE(pictures, '$[0]') AS picture, kind, gem, seriesId, metal, priceMode,
       fixedPriceFen, labourFenPerGram, labourFenPerPiece, typicalGoldMg
       FROM style WHERE state = 'published' ORDER BY \`rank\`, id`,
    );
  }

  /** How many pieces of each style lie where. */
  spread(): Promise<Spread[]> {
    return this.database.query(
      `SELECT p.styleId, p.storeId, t.franchise, COUNT(*) AS count
       FROM piece p JOIN store t ON t.id = p.storeId
       WHERE p.state IN ('in_stock', 'on_hold', 'in_transit') GROUP BY p.styleId, p.storeId, t.franchise`,
    );
  }

  /** Pieces in the stores' hands, some thousands at a time in order of their ids. */
  pieces(afterId: string, limit: number): Promise<PieceToPrice[]> {
    return this.database.query(
      `SELECT p.id, p.styleId, p.storeId, p.goldMg, p.stonesFen, p.fixedPriceFen, t.franchise
       FROM piece p JOIN store t ON t.id = p.storeId
       WHERE p.id > ? AND p.state IN ('in_stock', 'on_hold', 'in_transit') ORDER BY p.id LIMIT ?`,
      [afterId, limit],
    );
  }
}
