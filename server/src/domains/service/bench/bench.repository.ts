import { Injectable } from '@nestjs/common';
import type { BenchWork, QuoteState } from '@zhuyue/shared';
import { Database, newId, type Tx } from '../../../platform/database/index.js';
import type { PartChange, QuoteLine } from './bench.rules.js';

type Reader = Pick<Tx, 'query'>;

export interface QuoteRow {
  id: string;
  claimId: string;
  lines: QuoteLine[];
  ceilingFen: number;
  validUntil: string;
  state: QuoteState;
  madeBy: string;
  madeByName: string;
  madeAt: Date;
  decidedAt: Date | null;
}
export interface BenchRow {
  id: string;
  claimId: string;
  work: BenchWork;
  note: string | null;
  costFen: number;
  parts: PartChange[];
  staffId: string;
  staffName: string;
  at: Date;
}

/** All SQL of quotes and of what is done at the bench. */
@Injectable()
export class BenchRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  quotes(claimId: string, reader: Reader = this.database): Promise<QuoteRow[]> {
    return reader.query('SELECT * FROM case_quote WHERE claimId = ? ORDER BY madeAt, id', [claimId]);
  }

  entries(claimId: string, reader: Reader = this.database): Promise<BenchRow[]> {
    return reader.query('SELECT * FROM bench_entry WHERE claimId = ? ORDER BY at, id', [claimId]);
  }

  async offer(tx: Tx, row: Omit<QuoteRow, 'id'>): Promise<void> {
    await this.decide(tx, row.claimId, 'replaced', row.madeAt);
    await tx.insert('case_quote', { id: newId(), ...row, lines: JSON.stringify(row.lines) });
  }

  /** What becomes of the quote that is open. */
  async decide(tx: Tx, claimId: string, state: QuoteState, at: Date): Promise<void> {
    await tx.execute(
      "UPDATE case_quote SET state = ?, decidedAt = ? WHERE claimId = ? AND state = 'offered'",
      [state, at, claimId],
    );
  }

  async dropAgreed(tx: Tx, claimId: string, at: Date): Promise<void> {
    await tx.execute(
      "UPDATE case_quote SET state = 'replaced', decidedAt = ? WHERE claimId = ? AND state = 'agreed'",
      [at, claimId],
    );
  }

  addEntry(tx: Tx, row: Omit<BenchRow, 'id'>): Promise<void> {
    return tx.insert('bench_entry', { id: newId(), ...row, parts: JSON.stringify(row.parts) });
  }
}
