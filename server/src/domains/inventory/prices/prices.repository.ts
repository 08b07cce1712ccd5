import { Injectable } from '@nestjs/common';
import { PRICED_METALS } from '@zhuyue/shared';
import { Database, type Tx } from '../../../platform/database/index.js';
import type { Board, BoardPrice } from './price.rules.js';

export interface PriceChange extends BoardPrice {
  id: string;
  setByName: string | null;
}
export interface NewPrice extends BoardPrice {
  id: string;
  setBy: string | null;
}

const IN_FORCE = `SELECT metal, fenPerGram, effectiveAt, source FROM metal_price
  WHERE metal = ? AND effectiveAt <= ? ORDER BY effectiveAt DESC, id DESC LIMIT 1`;

@Injectable()
export class PricesRepository {
  constructor(private readonly database: Database) {}

  async board(at: Date, tx: Tx | null): Promise<Board> {
    const sql = PRICED_METALS.map(() => `(${IN_FORCE})`).join(' UNION ALL ');
    const params = PRICED_METALS.flatMap((metal) => [metal, at]);
    const rows = await (tx ?? this.database).query<BoardPrice>(sql, params);
    return Object.fromEntries(rows.map((row) => [row.metal, row]));
  }

  changes(limit: number): Promise<PriceChange[]> {
    return this.database.query(
      `SELECT p.id, p.metal, p.fenPerGram, p.effectiveAt, p.source, s.name AS setByName FROM metal_price p
       LEFT JOIN staff s ON s.id = p.setBy ORDER BY p.effectiveAt DESC, p.id DESC LIMIT ?`,
      [limit],
    );
  }

  /** The exchange's last closes, oldest first. */
  async history(days: number): Promise<{ onDay: string; fenPerGram: number }[]> {
    const rows = await this.database.query<{ onDay: string; fenPerGram: number }>(
      'SELECT onDay, closeFenPerGram AS fenPerGram FROM gold_history ORDER BY onDay DESC LIMIT ?',
      [days],
    );
    return rows.reverse();
  }

  add(tx: Tx, price: NewPrice): Promise<void> {
    return tx.insert('metal_price', price);
  }
}
