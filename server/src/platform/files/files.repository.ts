import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import type { FileOwner, FilePurpose, OwnerKind } from './file.rules.js';

export interface StoredFileRow {
  id: string;
  ownerKind: OwnerKind;
  ownerId: string;
  purpose: FilePurpose;
  bytes: number;
  width: number;
  height: number;
  sha256: string;
  createdAt: Date;
  usedAt: Date | null;
}

@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  insert(tx: Tx, row: StoredFileRow): Promise<void> {
    return tx.insert('stored_file', row);
  }

  /** Counts the unused ones only, so the limit stops somebody who fills the disk, not somebody with many repairs. */
  async unused(owner: FileOwner): Promise<number> {
    const rows = await this.database.query<{ n: number }>(
      'SELECT COUNT(*) AS n FROM stored_file WHERE ownerKind = ? AND ownerId = ? AND usedAt IS NULL',
      [owner.kind, owner.id],
    );
    return rows[0]?.n ?? 0;
  }

  /** The condition decides: a file of somebody else, or one already in use, is not taken. */
  async take(tx: Tx, ids: readonly string[], owner: FileOwner, now: Date): Promise<number> {
    const { affected } = await tx.execute(
      'UPDATE stored_file SET usedAt = ? WHERE id IN (?) AND ownerKind = ? AND ownerId = ? AND usedAt IS NULL',
      [now, ids, owner.kind, owner.id],
    );
    return affected;
  }

  hashes(tx: Tx, ids: readonly string[]): Promise<{ id: string; sha256: string }[]> {
    return tx.query('SELECT id, sha256 FROM stored_file WHERE id IN (?)', [ids]);
  }

  orphans(before: Date): Promise<{ id: string }[]> {
    return this.database.query<{ id: string }>(
      'SELECT id FROM stored_file WHERE usedAt IS NULL AND createdAt < ? ORDER BY createdAt LIMIT 500',
      [before],
    );
  }

  /** False when somebody took it into use in the meantime. */
  async removeUnused(id: string): Promise<boolean> {
    const { affected } = await this.database.execute(
      'DELETE FROM stored_file WHERE id = ? AND usedAt IS NULL',
      [id],
    );
    return affected === 1;
  }
}
