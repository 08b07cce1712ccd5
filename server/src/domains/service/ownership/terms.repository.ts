import { Injectable } from '@nestjs/common';
import { FIRST_OWNERSHIP_TERMS, type OwnershipTerms, type OwnershipTermsState } from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

export interface TermsRow {
  id: string;
  version: number;
  state: OwnershipTermsState;
  slot: 'draft' | null;
  terms: OwnershipTerms;
  effectiveOn: string;
  effectiveAt: Date | null;
  reason: string;
  writtenBy: string;
  writtenByName: string;
  writtenAt: Date;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
}

/** All SQL of the terms of ownership. */
@Injectable()
export class TermsRepository {
  constructor(private readonly database: Database) {}

  /** Hours as they hold at an instant; what is under way keeps those it began with. */
  async at(now: Date, reader: Pick<Tx, 'query'> = this.database): Promise<OwnershipTerms> {
    const [row] = await reader.query<Pick<TermsRow, 'terms'>>(
      `SELECT terms FROM ownership_terms WHERE state = 'approved' AND effectiveAt <= ?
        ORDER BY effectiveAt DESC, version DESC LIMIT 1`,
      [now],
    );
    return { ...FIRST_OWNERSHIP_TERMS, ...row?.terms };
  }

  /** The newest first. */
  versions(most: number): Promise<TermsRow[]> {
    return this.database.query('SELECT * FROM ownership_terms ORDER BY version DESC LIMIT ?', [most]);
  }

  async lock(tx: Tx, id: string): Promise<TermsRow | null> {
    if (!isId(id)) return null;
    const rows = await tx.query<TermsRow>('SELECT * FROM ownership_terms WHERE id = ? FOR UPDATE', [id]);
    return rows[0] ?? null;
  }

  async lastVersion(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ n: number | null }>('SELECT MAX(version) AS n FROM ownership_terms');
    return row?.n ?? 0;
  }

  insert(tx: Tx, row: TermsRow): Promise<void> {
    return tx.insert('ownership_terms', { ...row, terms: JSON.stringify(row.terms) });
  }

  async save(tx: Tx, row: TermsRow): Promise<void> {
    const { id, state, slot, effectiveAt, decidedBy, decidedByName, decidedAt } = row;
    await tx.execute(
      `UPDATE ownership_terms SET state = ?, slot = ?, effectiveAt = ?, decidedBy = ?, decidedByName = ?, decidedAt = ?
        WHERE id = ?`,
      [state, slot, effectiveAt, decidedBy, decidedByName, decidedAt, id],
    );
  }
}
