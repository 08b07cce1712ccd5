import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/index.js';
import { newId, type Tx } from '../../../platform/database/index.js';
import { HoldBook } from './hold-book.service.js';
import { HoldsRepository } from './holds.repository.js';
import { Pieces, type Mover } from './pieces.service.js';

export interface VisitHold {
  visitId: string;
  customerId: string;
  until: Date;
}

/** How a piece stands for a visit after it was asked for: kept, in the queue for it, or not to be had. */
export type VisitHolding = 'held' | 'waiting' | 'gone';

const system = (visitId: string): Mover => ({ actorRole: 'system', actorId: null, refId: visitId });

/**
 * 为到店留货: a visit keeps its pieces from an hour the store sets. Who keeps a piece already goes first; the visit then
 * stands in the same queue as every customer, in the order they came.
 */
@Injectable()
export class VisitHolds {
  constructor(
    private readonly pieces: Pieces,
    private readonly holds: HoldsRepository,
    private readonly book: HoldBook,
    private readonly clock: Clock,
  ) {}

  /** Keeps it, or waits for it. A piece that lies elsewhere is not kept: it has to come first. */
  async keep(tx: Tx, pieceId: string, storeId: string, hold: VisitHold): Promise<VisitHolding> {
    const piece = await this.pieces.lock(tx, pieceId);
    if (piece.state === 'on_hold' && piece.heldFor === hold.visitId) {
      await this.pieces.prolong(tx, pieceId, { heldFor: hold.visitId, until: hold.until });
      return 'held';
    }
    if (piece.storeId !== storeId) return 'gone';
    if (piece.state === 'in_stock') {
      await this.pieces.hold(tx, pieceId, {
        ...system(hold.visitId),
        heldFor: hold.visitId,
        until: hold.until,
        terms: { kind: 'appointment', customerId: hold.customerId },
      });
      return 'held';
    }
    // Kept without an end is sold and waits for its owner: nobody need stand in line for it.
    if (piece.state !== 'on_hold' || piece.heldUntil === null) return 'gone';
    await this.standInLine(tx, pieceId, piece.storeId, hold);
    return 'waiting';
  }

  /** Gives it back, or leaves the line. What went another way meanwhile is left there. */
  async letGo(tx: Tx, pieceId: string, visitId: string): Promise<void> {
    const piece = await this.pieces.lock(tx, pieceId);
    for (const row of await this.holds.waiting(tx, pieceId)) {
      if (row.heldFor === visitId) await this.book.move(tx, piece, row, 'withdraw', {});
    }
    await this.pieces.releaseHeldFor(tx, pieceId, visitId, system(visitId));
  }

  private async standInLine(tx: Tx, pieceId: string, storeId: string, hold: VisitHold): Promise<void> {
    const waiting = await this.holds.waiting(tx, pieceId);
    const own = waiting.find((row) => row.heldFor === hold.visitId);
    if (own) return this.holds.save(tx, { ...own, until: hold.until });
    const now = this.clock.now();
    const piece = await this.pieces.lock(tx, pieceId);
    const row = {
      id: newId(),
      pieceId,
      storeId,
      kind: 'appointment' as const,
      heldFor: hold.visitId,
      customerId: hold.customerId,
      state: 'waiting' as const,
      // When its turn comes it is kept until then, without being asked.
      until: hold.until,
      slot: null,
      reason: null,
      madeByRole: 'system' as const,
      madeBy: null,
      createdAt: now,
      movedAt: now,
    };
    await this.holds.insert(tx, row);
    await this.book.tell(tx, piece, row);
  }
}
