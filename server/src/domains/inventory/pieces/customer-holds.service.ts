import { Injectable } from '@nestjs/common';
import { HOLD_RULES, LIVE_HOLDS, type HoldRefusal } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Idempotency } from '../../../platform/http/index.js';
import { HoldBook } from './hold-book.service.js';
import { HoldsRepository, type HoldRow, type PieceStanding, type StandingHold } from './holds.repository.js';
import type { LockedPiece } from './pieces.repository.js';
import { Pieces, type Mover } from './pieces.service.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Requests of one customer may pick the same free place; each round the unique key lets one of them have one. */
const TRIES = HOLD_RULES.cartPieces + 1;

const refused = (refusal: HoldRefusal): DomainError =>
  new DomainError('hold.refused', { refusals: [refusal] });

/** What the transaction of a hold needs beside the pieces. */
@Injectable()
export class HoldLedger {
  constructor(
    readonly holds: HoldsRepository,
    readonly book: HoldBook,
    readonly transactions: Transactions,
    readonly idempotency: Idempotency,
    readonly clock: Clock,
  ) {}
}

/** 为我留货 and 排队: what a customer may do about a piece that others may want as well. */
@Injectable()
export class CustomerHolds {
  constructor(
    private readonly pieces: Pieces,
    private readonly ledger: HoldLedger,
  ) {}

  /**
   * Keeps a free piece for some minutes.
   * @returns the hold's id; the same for a repeated key.
   * @throws piece.not_available when somebody was quicker, hold.refused with its reasons
   */
  async hold(customerId: string, pieceId: string, key: string): Promise<string> {
    const { idempotency, transactions } = this.ledger;
    const once = { scope: `customer:${customerId}:piece.hold`, key, body: { pieceId } };
    return idempotency.orAnswered(once, () =>
      this.again('uq_piece_hold_slot', () =>
        transactions.run((tx) => idempotency.run(tx, once, () => this.holdIn(tx, customerId, pieceId))),
      ),
    );
  }

  /** @throws hold.refused `not_needed` when the piece is free: then it can be kept at once */
  async queue(customerId: string, pieceId: string, key: string): Promise<string> {
    const { idempotency, transactions } = this.ledger;
    const once = { scope: `customer:${customerId}:piece.queue`, key, body: { pieceId } };
    return idempotency.orAnswered(once, () =>
      transactions.run((tx) => idempotency.run(tx, once, () => this.queueIn(tx, customerId, pieceId))),
    );
  }

  /** Yes to an offer: the piece is kept as long as any other hold of a customer. */
  async accept(customerId: string, holdId: string): Promise<void> {
    const { holds, transactions } = this.ledger;
    const seen = this.demand(await holds.find(holdId, customerId));
    await this.again('uq_piece_hold_slot', () =>
      transactions.run(async (tx) => {
        const piece = await this.pieces.lock(tx, seen.pieceId);
        const row = this.demand(await holds.lock(tx, holdId, customerId));
        const over = row.until !== null && row.until <= this.ledger.clock.now();
        if (row.state !== 'offered' || over) throw new DomainError('hold.over');
        const slot = await this.freeSlot(tx, customerId);
        const until = this.later(HOLD_RULES.cartMinutes);
        await this.ledger.book.move(tx, piece, row, 'accept', { until, slot });
        await this.pieces.amend(tx, piece.id, 'prolong', {
          ...this.mover(customerId),
          refId: row.id,
          set: { heldUntil: until },
        });
      }),
    );
  }

  /** Out of the queue, or the piece back to the counter. Leaving twice is leaving. */
  async leave(customerId: string, holdId: string): Promise<void> {
    const { holds, book, transactions } = this.ledger;
    const seen = this.demand(await holds.find(holdId, customerId));
    await transactions.run(async (tx) => {
      const piece = await this.pieces.lock(tx, seen.pieceId);
      const row = this.demand(await holds.lock(tx, holdId, customerId));
      if (row.state === 'waiting') await book.move(tx, piece, row, 'withdraw', {});
      else if (LIVE_HOLDS.includes(row.state)) {
        await this.pieces.release(tx, piece.id, { ...this.mover(customerId), refId: row.id });
      }
    });
  }

  async get(holdId: string): Promise<HoldRow> {
    return this.demand(await this.ledger.holds.get(holdId));
  }

  /** What is kept and waited for, and what ended within a day. */
  ofCustomer(customerId: string): Promise<StandingHold[]> {
    return this.ledger.holds.ofCustomer(customerId, new Date(this.ledger.clock.now().getTime() - DAY_MS));
  }

  ofPiece(pieceId: string): Promise<StandingHold[]> {
    return this.ledger.holds.ofPiece(pieceId);
  }

  /** Where this customer stands with the piece, and how many wait for it. */
  async standing(pieceId: string, customerId: string | null): Promise<PieceStanding> {
    const standing = await this.ledger.holds.standing(pieceId, customerId);
    if (standing === null) throw new DomainError('piece.not_found');
    return standing;
  }

  private async holdIn(tx: Tx, customerId: string, pieceId: string): Promise<string> {
    const piece = await this.settled(tx, await this.pieces.lock(tx, pieceId));
    await this.demandRested(tx, piece, customerId);
    const [id, slot] = [newId(), await this.freeSlot(tx, customerId)];
    await this.pieces.hold(tx, pieceId, {
      ...this.mover(customerId),
      heldFor: customerId,
      until: this.later(HOLD_RULES.cartMinutes),
      terms: { id, kind: 'cart', customerId, slot },
    });
    return id;
  }

  private async queueIn(tx: Tx, customerId: string, pieceId: string): Promise<string> {
    const { holds, book, clock } = this.ledger;
    const piece = await this.settled(tx, await this.pieces.lock(tx, pieceId));
    if (piece.state === 'in_stock') throw refused('not_needed');
    if (piece.state !== 'on_hold' && piece.state !== 'in_transit') {
      throw new DomainError('piece.not_available', { state: piece.state });
    }
    if (piece.heldFor === customerId) throw refused('already_yours');
    if ((await holds.queuesOf(tx, customerId)) >= HOLD_RULES.queues) throw refused('too_many_queues');
    const now = clock.now();
    const row: HoldRow = {
      id: newId(),
      pieceId,
      storeId: piece.storeId,
      kind: 'cart',
      heldFor: customerId,
      customerId,
      state: 'waiting',
      until: null,
      slot: null,
      reason: null,
      madeByRole: 'customer',
      madeBy: customerId,
      createdAt: now,
      movedAt: now,
    };
    try {
      await holds.insert(tx, row);
    } catch (error) {
      if (isDuplicate(error, 'uq_piece_hold_person')) throw refused('already_yours');
      throw error;
    }
    await book.tell(tx, piece, row);
    return row.id;
  }

  /** A hold whose time is over stands in nobody's way, whether the timer has come by or not. */
  private async settled(tx: Tx, piece: LockedPiece): Promise<LockedPiece> {
    const over =
      piece.state === 'on_hold' && piece.heldUntil !== null && piece.heldUntil <= this.ledger.clock.now();
    if (!over) return piece;
    await this.pieces.release(tx, piece.id, { actorRole: 'system', actorId: null });
    return this.pieces.lock(tx, piece.id);
  }

  private async demandRested(tx: Tx, piece: LockedPiece, customerId: string): Promise<void> {
    const ranOutAt = await this.ledger.holds.ranOutAt(tx, piece.id, customerId);
    const rest = HOLD_RULES.restMinutes * MINUTE_MS;
    if (ranOutAt !== null && ranOutAt.getTime() + rest > this.ledger.clock.now().getTime()) {
      throw refused('just_expired');
    }
  }

  private async freeSlot(tx: Tx, customerId: string): Promise<number> {
    const taken = await this.ledger.holds.slotsTaken(tx, customerId);
    for (let slot = 0; slot < HOLD_RULES.cartPieces; slot++) if (!taken.includes(slot)) return slot;
    throw refused('too_many_held');
  }

  private async again<T>(key: string, work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (!isDuplicate(error, key) || attempt === TRIES) throw error;
      }
    }
  }

  private demand<T>(row: T | null): T {
    if (row === null) throw new DomainError('hold.not_found');
    return row;
  }

  private later(minutes: number): Date {
    return new Date(this.ledger.clock.now().getTime() + minutes * MINUTE_MS);
  }

  private mover(customerId: string): Mover {
    return { actorRole: 'customer', actorId: customerId };
  }
}
