import { Injectable } from '@nestjs/common';
import { Database, newId, type Tx } from '../../../platform/database/index.js';
import type { PaperKind } from './paper.entity.js';

/** A line of the thread of a transfer, a delivery or a count. */
export interface PaperLine {
  paperKind: PaperKind;
  paperId: string;
  action: string;
  fromState: string | null;
  toState: string;
  actorRole: string;
  actorId: string | null;
  note: string | null;
  details: Record<string, unknown> | null;
  at: Date;
}
export interface PaperLineRow extends PaperLine {
  actorName: string | null;
}

@Injectable()
export class PapersRepository {
  constructor(private readonly database: Database) {}

  add(tx: Tx, line: PaperLine): Promise<void> {
    return tx.insert('paper_event', { id: newId(), ...line });
  }

  /** Oldest first. */
  thread(paperId: string): Promise<PaperLineRow[]> {
    return this.database.query(
      `SELECT e.*, a.name AS actorName FROM paper_event e LEFT JOIN staff a ON a.id = e.actorId
       WHERE e.paperId = ? ORDER BY e.at, e.id LIMIT 500`,
      [paperId],
    );
  }
}
