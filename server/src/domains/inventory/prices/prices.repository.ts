import { Injectable } from '@nestjs/common';
import { BOARD_PARENT, FIRST_PRICE_POLICY, PRICED_METALS, type PricePolicy } from '@zhuyue/shared';
import { Database, type Tx } from '../../../platform/database/index.js';
import type { Board, BoardPrice, PriceBook, RuleRow } from './book.js';

type InForce = Omit<BoardPrice, 'fenPerGram'> & { fenPerGram: number | null };

const IN_FORCE = `SELECT metal, fenPerGram, effectiveAt, source FROM metal_price
  WHERE metal = ? AND state = 'approved' AND effectiveAt <= ? ORDER BY effectiveAt DESC, id DESC LIMIT 1`;
const RULES = `SELECT id, sort, name, reason, scope, terms FROM price_rule
  WHERE state = 'approved' AND fromAt <= ? AND (untilAt IS NULL OR untilAt > ?) ORDER BY \`rank\`, id`;
const NEXT = `SELECT MIN(at) AS at FROM (
    (SELECT MIN(effectiveAt) AS at FROM metal_price WHERE state = 'approved' AND effectiveAt > ?)
    UNION ALL (SELECT MIN(fromAt) FROM price_rule WHERE state = 'approved' AND fromAt > ?)
    UNION ALL (SELECT MIN(untilAt) FROM price_rule WHERE state = 'approved' AND untilAt > ?)) AS awaited`;

/** Reads of what prices at one moment. */
@Injectable()
export class PricesRepository {
  constructor(private readonly database: Database) {}

  async board(at: Date, tx: Tx | null): Promise<Board> {
    const sql = PRICED_METALS.map(() => `(${IN_FORCE})`).join(' UNION ALL ');
    const params = PRICED_METALS.flatMap((metal) => [metal, at]);
    const rows = await (tx ?? this.database).query<InForce>(sql, params);
    return Object.fromEntries(rows.filter((row) => row.fenPerGram !== null).map((row) => [row.metal, row]));
  }

  async book(at: Date, tx: Tx | null): Promise<PriceBook> {
    const from = tx ?? this.database;
    // One after another: in a transaction they share a connection anyway.
    const board = await this.board(at, tx);
    const rules = await from.query<RuleRow>(RULES, [at, at]);
    const policy = await this.policy(tx);
    const [next] = await from.query<{ at: Date | null }>(NEXT, [at, at, at]);
    return { board, rules, policy, until: next?.at ?? null };
  }

  async policy(tx: Tx | null): Promise<PricePolicy> {
    const [row] = await (tx ?? this.database).query<{ terms: PricePolicy }>(
      'SELECT terms FROM price_policy ORDER BY setAt DESC, id DESC LIMIT 1',
    );
    return row?.terms ?? FIRST_PRICE_POLICY;
  }

  /** Of the rules that hold or will, by id: among equals the older one goes first. */
  async ranks(): Promise<Map<string, number>> {
    const rows = await this.database.query<{ id: string; rank: number }>(
      "SELECT id, `rank` FROM price_rule WHERE state = 'approved'",
    );
    return new Map(rows.map((row) => [row.id, row.rank]));
  }

  addPolicy(tx: Tx, row: { id: string; terms: PricePolicy; setBy: string; setAt: Date }): Promise<void> {
    return tx.insert('price_policy', row);
  }

  /** The exchange's last closes of gold, oldest first. */
  async history(days: number): Promise<{ onDay: string; fenPerGram: number }[]> {
    return this.closes('gold_history', days);
  }

  /** The exchange's last closes of the metal a class is made of, oldest first; none where we follow no exchange. */
  async closesOf(metal: keyof typeof BOARD_PARENT, days: number): Promise<Close[]> {
    const table = CLOSES[BOARD_PARENT[metal] ?? metal];
    return table === undefined ? [] : this.closes(table, days);
  }

  private async closes(table: string, days: number): Promise<Close[]> {
    const rows = await this.database.query<Close>(
      `SELECT onDay, closeFenPerGram AS fenPerGram FROM ${table} ORDER BY onDay DESC LIMIT ?`,
      [days],
    );
    return rows.reverse();
  }
}

export interface Close {
  onDay: string;
  fenPerGram: number;
}
const CLOSES: Readonly<Partial<Record<keyof typeof BOARD_PARENT, string>>> = {
  gold: 'gold_history',
  silver: 'silver_history',
};
