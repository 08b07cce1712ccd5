import { Injectable } from '@nestjs/common';
import { addDays, dayOf, instantOf } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions } from '../../../platform/database/index.js';
import { Pieces } from './pieces.service.js';

/** 留货: a staff member puts a piece aside until the end of the day, or back. */
@Injectable()
export class DeskHolds {
  constructor(
    private readonly pieces: Pieces,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async act(by: StaffIdentity, pieceId: string, action: 'hold' | 'release', reason: string): Promise<void> {
    const mover = { actorRole: by.role, actorId: by.id, scope: by, reason };
    await this.transactions.run(async (tx) => {
      const piece =
        action === 'hold'
          ? await this.pieces.hold(tx, pieceId, {
              ...mover,
              heldFor: by.id,
              until: this.endOfDay(),
              terms: { kind: 'staff', customerId: null },
            })
          : await this.pieces.release(tx, pieceId, mover);
      await this.audit.record(tx, {
        staffId: by.id,
        action: `piece.${action}`,
        subjectKind: 'piece',
        subjectId: pieceId,
        storeId: piece.storeId,
        details: { reason, heldFor: piece.heldFor },
      });
    });
  }

  private endOfDay(): Date {
    return instantOf(addDays(dayOf(this.clock.now()), 1), '00:00');
  }
}
