import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions } from '../../../platform/database/index.js';
import { PiecesRepository } from './pieces.repository.js';
import { Pieces } from './pieces.service.js';

const EXPIRED_AT_ONCE = 500;

/** What happens to a hold by itself. */
@Injectable()
export class HoldTimers {
  constructor(
    private readonly repository: PiecesRepository,
    private readonly pieces: Pieces,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Each in a transaction of its own: one stuck piece does not keep the others. Answers how many went back. */
  async releaseExpired(): Promise<number> {
    const due = await this.repository.expired(this.clock.now(), EXPIRED_AT_ONCE);
    let released = 0;
    for (const pieceId of due) {
      released += await this.transactions.run(async (tx) => {
        const piece = await this.pieces.lock(tx, pieceId);
        const over =
          piece.state === 'on_hold' && piece.heldUntil !== null && piece.heldUntil <= this.clock.now();
        if (!over) return 0;
        await this.pieces.release(tx, pieceId, { actorRole: 'system', actorId: null });
        return 1;
      });
    }
    return released;
  }
}
