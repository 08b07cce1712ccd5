import { Injectable } from '@nestjs/common';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { Files } from '../../../platform/files/index.js';
import type { Evidence } from './passport.rules.js';

/** Photos as evidence: the line of the passport carries the file and the hash of its bytes, and is hashed itself. */
@Injectable()
export class PiecePhotos {
  constructor(private readonly files: Files) {}

  /**
   * Takes a staff member's own photos into use for the line that is about to be written.
   * @throws file.not_found for anybody else's, for one in use already and for one that was swept away
   */
  async taken(
    tx: Tx,
    by: Pick<StaffIdentity, 'id'>,
    ids: readonly string[] | undefined,
  ): Promise<Evidence[]> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return [];
    await this.files.claimable(tx, wanted, { kind: 'staff', id: by.id });
    const hashes = await this.files.hashes(tx, wanted);
    return wanted.map((id) => ({ kind: 'photo', ref: id, note: hashes.get(id) ?? '' }));
  }
}
