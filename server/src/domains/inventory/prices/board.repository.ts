import { Injectable } from '@nestjs/common';
import type { BoardState, PricedMetal } from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

export interface BoardEntry {
  id: string;
  metal: PricedMetal;
  /** Null: the class follows the one above it again. */
  fenPerGram: number | null;
  effectiveAt: Date;
  source: string;
  setBy: string | null;
  state: BoardState;
  enteredAt: Date | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  decision: string | null;
}
export interface PriceChange extends BoardEntry {
  setByName: string | null;
  decidedByName: string | null;
}

const COLUMNS = `p.id, p.metal, p.fenPerGram, p.effectiveAt, p.source, p.setBy, p.state, p.enteredAt, p.decidedBy,
  p.decidedAt, p.decision`;
const NAMED = `SELECT ${COLUMNS}, s.name AS setByName, d.name AS decidedByName FROM metal_price p
  LEFT JOIN staff s ON s.id = p.setBy LEFT JOIN staff d ON d.id = p.decidedBy`;

/** Entries on the board, in force or not. */
@Injectable()
export class BoardRepository {
  constructor(private readonly database: Database) {}

  /** Waiting for a second person, or approved and still to come. */
  open(now: Date): Promise<PriceChange[]> {
    return this.database.query(
      `${NAMED} WHERE p.state = 'pending' OR (p.state = 'approved' AND p.effectiveAt > ?)
       ORDER BY p.effectiveAt, p.id LIMIT 200`,
      [now],
    );
  }

  /** Newest first: what has been in force, and what came to nothing. */
  changes(now: Date, metal: PricedMetal | null, offset: number, limit: number): Promise<PriceChange[]> {
    return this.database.query(
      `${NAMED} WHERE p.state <> 'pending' AND p.effectiveAt <= ? ${metal === null ? '' : 'AND p.metal = ?'}
       ORDER BY p.effectiveAt DESC, p.id DESC LIMIT ? OFFSET ?`,
      metal === null ? [now, limit, offset] : [now, metal, limit, offset],
    );
  }

  async count(now: Date, metal: PricedMetal | null): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT COUNT(*) AS count FROM metal_price p WHERE p.state <> 'pending' AND p.effectiveAt <= ?
       ${metal === null ? '' : 'AND p.metal = ?'}`,
      metal === null ? [now] : [now, metal],
    );
    return row?.count ?? 0;
  }

  /** What each class has cost since then, oldest first. */
  course(since: Date, now: Date): Promise<{ metal: PricedMetal; fenPerGram: number; effectiveAt: Date }[]> {
    return this.database.query(
      `SELECT metal, fenPerGram, effectiveAt FROM metal_price
       WHERE state = 'approved' AND fenPerGram IS NOT NULL AND effectiveAt BETWEEN ? AND ?
       ORDER BY effectiveAt, id LIMIT 2000`,
      [since, now],
    );
  }

  async lock(tx: Tx, id: string): Promise<BoardEntry | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<BoardEntry>(
      `SELECT ${COLUMNS} FROM metal_price p WHERE p.id = ? FOR UPDATE`,
      [id],
    );
    return rows[0] ?? null;
  }

  async get(id: string): Promise<BoardEntry | null> {
    if (!isId(id)) return null;
    return (
      (
        await this.database.query<BoardEntry>(`SELECT ${COLUMNS} FROM metal_price p WHERE p.id = ?`, [id])
      )[0] ?? null
    );
  }

  add(tx: Tx, entry: BoardEntry): Promise<void> {
    return tx.insert('metal_price', entry);
  }

  async save(tx: Tx, entry: BoardEntry): Promise<void> {
    const { state, effectiveAt, decidedBy, decidedAt, decision, id } = entry;
    await tx.execute(
      `UPDATE metal_price SET state = ?, effectiveAt = ?, decidedBy = ?, decidedAt = ?, decision = ? WHERE id = ?`,
      [state, effectiveAt, decidedBy, decidedAt, decision, id],
    );
  }
}
