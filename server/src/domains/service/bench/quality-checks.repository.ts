import { Injectable } from '@nestjs/common';
import type { CheckedItem } from '@zhuyue/shared';
import { Database, newId, type Tx } from '../../../platform/database/index.js';

export interface CheckRowOfCase {
  id: string;
  claimId: string;
  passed: number;
  stands: number;
  items: CheckedItem[];
  weightMg: number;
  note: string | null;
  photoIds: string[];
  staffId: string;
  staffName: string;
  at: Date;
}

/** All SQL of quality checks. */
@Injectable()
export class QualityChecksRepository {
  constructor(private readonly database: Database) {}

  /** Oldest first. */
  of(claimId: string, reader: Pick<Tx, 'query'> = this.database): Promise<CheckRowOfCase[]> {
    return reader.query('SELECT * FROM quality_check WHERE claimId = ? ORDER BY at, id', [claimId]);
  }

  insert(tx: Tx, row: Omit<CheckRowOfCase, 'id'>): Promise<void> {
    return tx.insert('quality_check', {
      id: newId(),
      ...row,
      items: JSON.stringify(row.items),
      photoIds: JSON.stringify(row.photoIds),
    });
  }

  /** More is done to the piece: what was looked at is not what it is. */
  async outdate(tx: Tx, claimId: string): Promise<void> {
    await tx.execute('UPDATE quality_check SET stands = 0 WHERE claimId = ? AND stands = 1', [claimId]);
  }
}
