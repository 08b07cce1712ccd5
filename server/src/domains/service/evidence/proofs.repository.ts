import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/database/index.js';
import type { ProofRow } from './proofs.rules.js';

const COLUMNS = `id, claimId, moment, weightMg, stones, counts, inscription, photoIds, ownerSignatureId, staffSignatureId,
  toleranceMg, staffId, staffName, at, settledReason, settledBy, settledByName, settledSignatureId, settledAt`;

/** All SQL of the measurements that show a piece is the same. */
@Injectable()
export class ProofsRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  of(claimId: string, tx: Tx | null = null): Promise<ProofRow[]> {
    return (tx ?? this.database).query<ProofRow>(
      `SELECT ${COLUMNS} FROM claim_proof WHERE claimId = ? ORDER BY id`,
      [claimId],
    );
  }

  insert(tx: Tx, row: ProofRow): Promise<void> {
    return tx.insert('claim_proof', {
      ...row,
      photoIds: JSON.stringify(row.photoIds),
      counts: row.counts ? JSON.stringify(row.counts) : null,
    });
  }

  async settle(
    tx: Tx,
    id: string,
    by: Pick<ProofRow, 'settledReason' | 'settledBy' | 'settledByName' | 'settledSignatureId' | 'settledAt'>,
  ): Promise<void> {
    await tx.execute(
      `UPDATE claim_proof SET settledReason = ?, settledBy = ?, settledByName = ?, settledSignatureId = ?,
       settledAt = ? WHERE id = ?`,
      [by.settledReason, by.settledBy, by.settledByName, by.settledSignatureId, by.settledAt, id],
    );
  }
}
