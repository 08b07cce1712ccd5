import { Injectable } from '@nestjs/common';
import type { CreditEntryKind } from '@zhuyue/shared';
import { Database, type Tx } from '../../../platform/database/index.js';
import type { CreditPart } from './credit.rules.js';

export interface CreditEntryRow {
  id: string;
  tradeInId: string;
  saleId: string;
  kind: CreditEntryKind;
  amountFen: number;
  staffId: string;
  at: Date;
}
/** A line of the ledger with the names that go with it. */
export interface CreditLine extends CreditEntryRow {
  saleNumber: string;
  tradeInNumber: string;
  staffName: string;
}
/** Old metal that still counts for something. */
export interface CreditRow {
  id: string;
  number: string;
  name: string;
  creditFen: number;
  leftFen: number;
  takenAt: Date;
  estimate: { newMinMg: number | null; newMinFen: number | null; elseFeeFen: number };
}

const LINE = `SELECT e.*, s.number AS saleNumber, x.number AS tradeInNumber, a.name AS staffName
  FROM credit_entry e JOIN sale s ON s.id = e.saleId JOIN trade_in x ON x.id = e.tradeInId
  JOIN staff a ON a.id = e.staffId`;

/** All SQL of the ledger of credits. */
@Injectable()
export class CreditsRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, rows: readonly CreditEntryRow[]): Promise<void> {
    if (rows.length > 0) await tx.insert('credit_entry', [...rows]);
  }

  /** What is used of an exchange; the exchange is locked by whoever is about to use or to undo it. */
  async usedOf(tradeInId: string, tx: Tx | null = null): Promise<number> {
    const rows = await (tx ?? this.database).query<{ fen: number | null }>(
      'SELECT SUM(amountFen) fen FROM credit_entry WHERE tradeInId = ?',
      [tradeInId],
    );
    return Number(rows[0]?.fen ?? 0);
  }

  /** What pays for a sale now, the first used first. */
  async ofSale(saleId: string, tx: Tx | null = null): Promise<CreditPart[]> {
    const rows = await (tx ?? this.database).query<{ tradeInId: string; fen: number }>(
      `SELECT tradeInId, SUM(amountFen) fen FROM credit_entry WHERE saleId = ?
       GROUP BY tradeInId HAVING SUM(amountFen) > 0 ORDER BY MIN(id)`,
      [saleId],
    );
    return rows.map(({ tradeInId, fen }) => ({ tradeInId, fen: Number(fen) }));
  }

  /** What was given back for a sale and not taken up again. */
  async backOf(saleId: string, tx: Tx | null = null): Promise<CreditPart[]> {
    const rows = await (tx ?? this.database).query<{ tradeInId: string; fen: number }>(
      `SELECT tradeInId, -SUM(amountFen) fen FROM credit_entry WHERE saleId = ? AND kind <> 'use'
       GROUP BY tradeInId HAVING SUM(amountFen) < 0 ORDER BY MIN(id)`,
      [saleId],
    );
    return rows.map(({ tradeInId, fen }) => ({ tradeInId, fen: Number(fen) }));
  }

  linesOfSale(saleId: string): Promise<CreditLine[]> {
    return this.database.query(`${LINE} WHERE e.saleId = ? ORDER BY e.at, e.id`, [saleId]);
  }

  linesOfTradeIn(tradeInId: string): Promise<CreditLine[]> {
    return this.database.query(`${LINE} WHERE e.tradeInId = ? ORDER BY e.at, e.id`, [tradeInId]);
  }

  /** What a customer's old pieces still count for, the oldest first; nothing that was undone. */
  async openOf(customerId: string): Promise<CreditRow[]> {
    const rows = await this.database.query<CreditRow>(
      `SELECT x.id, x.number, x.name, x.creditFen, x.takenAt, x.estimate,
       x.creditFen - COALESCE((SELECT SUM(e.amountFen) FROM credit_entry e WHERE e.tradeInId = x.id), 0) AS leftFen
       FROM trade_in x WHERE x.customerId = ? AND x.state <> 'undone' HAVING leftFen > 0
       ORDER BY x.takenAt, x.id LIMIT 20`,
      [customerId],
    );
    return rows.map((row) => ({ ...row, leftFen: Number(row.leftFen) }));
  }
}
