import type { StaffIdentity } from '../../../platform/auth/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import type { Mover, Pieces } from '../pieces/pieces.service.js';
import type { DeliveryLine, DeliveryRow } from './deliveries.repository.js';

export const moverOf = (row: DeliveryRow, by: StaffIdentity, reason: string): Mover => ({
  actorRole: by.role,
  actorId: by.id,
  storeId: row.storeId,
  refId: row.id,
  reason,
});

export const refusedLine = (action: string, state: string): DomainError =>
  new DomainError('delivery.action_refused', { action, state, refusals: [] });

/** The piece is the store's from here on and lies in its safe; the passport keeps what the scale said and the photos. */
export async function takeIn(
  tx: Tx,
  pieces: Pieces,
  row: DeliveryRow,
  by: StaffIdentity,
  line: Pick<DeliveryLine, 'pieceId' | 'weighedMg' | 'tagMg' | 'explanation' | 'reason' | 'evidence'>,
): Promise<void> {
  const weighed = line.weighedMg === null ? {} : { weighedMg: line.weighedMg, tagMg: line.tagMg };
  await pieces.move(tx, line.pieceId, 'receive', {
    ...moverOf(row, by, line.explanation ?? line.reason ?? row.number),
    onPaper: true,
    set: { container: 'safe' },
    details: { delivery: row.number, ...weighed },
    evidence: [
      ...(line.weighedMg === null ? [] : [{ kind: 'weight' as const, ref: String(line.weighedMg) }]),
      ...(line.evidence ?? []),
    ],
  });
}
