import type { Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';

/** People of the store that still work here; their rows are locked. */
export async function demandColleagues(tx: Tx, storeId: string, staffIds: readonly string[]): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    'SELECT id FROM staff WHERE id IN (?) AND storeId = ? AND active = 1 ORDER BY id FOR UPDATE',
    [staffIds, storeId],
  );
  if (rows.length !== staffIds.length) throw new DomainError('staff.not_found');
}
