import { Injectable } from '@nestjs/common';
import {
  HOLD_FLOW,
  HOLD_RULES,
  type ActorRole,
  type HoldAction,
  type HoldKind,
  type PieceAction,
  type PieceState,
} from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { newId, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { HoldsRepository, type HoldRow } from './holds.repository.js';
import type { LockedPiece } from './pieces.repository.js';

/** What a hold is, beside for whom and until when. */
export interface HoldTerms {
  /** Of the row, when it is not made from a waiting one. */
  id?: string;
  kind: HoldKind;
  customerId: string | null;
  /** Which of the customer's places it takes. */
  slot?: number;
  /** The waiting row whose turn it is. */
  offered?: HoldRow;
}
type News = Pick<LockedPiece, 'id' | 'serial' | 'styleId' | 'storeId'>;

/** States in which it is worth waiting for a piece. */
const WORTH_WAITING: readonly PieceState[] = ['in_stock', 'on_hold', 'in_transit'];
const MINUTE_MS = 60_000;

/** How a hold ends when its piece leaves it by this action. */
const endOf = (action: PieceAction, over: boolean): HoldAction => {
  if (action === 'release') return over ? 'expire' : 'release';
  return action === 'sell' || action === 'handOver' ? 'sell' : 'lose';
};

/** Keeps the rows of holds beside the piece's own state, in the transaction that has the piece locked. */
@Injectable()
export class HoldBook {
  constructor(
    private readonly holds: HoldsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The piece went on hold for somebody. */
  async open(
    tx: Tx,
    piece: News,
    hold: {
      heldFor: string;
      until: Date | null;
      reason: string | null;
      actorRole: ActorRole;
      actorId: string | null;
    },
    terms: HoldTerms,
  ): Promise<void> {
    const now = this.clock.now();
    if (terms.offered) {
      const row = await this.move(tx, piece, terms.offered, 'offer', { until: hold.until });
      // A visit said yes when it stood in line: nobody is asked, and the piece is kept until the visit ends.
      if (row.kind === 'appointment') await this.move(tx, piece, row, 'accept', {});
      return;
    }
    const row: HoldRow = {
      id: terms.id ?? newId(),
      pieceId: piece.id,
      storeId: piece.storeId,
      kind: terms.kind,
      heldFor: hold.heldFor,
      customerId: terms.customerId,
      state: 'held',
      until: hold.until,
      slot: terms.slot ?? null,
      reason: hold.reason,
      madeByRole: hold.actorRole,
      madeBy: hold.actorId,
      createdAt: now,
      movedAt: now,
    };
    await this.holds.insert(tx, row);
    await this.tell(tx, piece, row);
  }

  /** The piece left its hold, or came where nobody needs to wait for it any more. */
  async follow(tx: Tx, before: LockedPiece, action: PieceAction, to: PieceState): Promise<void> {
    if (before.state === 'on_hold') {
      const live = await this.holds.live(tx, before.id);
      const over = before.heldUntil !== null && before.heldUntil <= this.clock.now();
      if (live) await this.move(tx, before, live, endOf(action, over), {});
    }
    if (WORTH_WAITING.includes(to)) return;
    for (const row of await this.holds.waiting(tx, before.id)) await this.move(tx, before, row, 'lose', {});
  }

  /** Whose turn it is, with the end of the offer; null when nobody waits. */
  async next(tx: Tx, pieceId: string): Promise<{ row: HoldRow; until: Date } | null> {
    const row = await this.holds.first(tx, pieceId);
    const answer = new Date(this.clock.now().getTime() + HOLD_RULES.offerMinutes * MINUTE_MS);
    return row && { row, until: row.until ?? answer };
  }

  async prolong(tx: Tx, piece: LockedPiece, until: Date): Promise<void> {
    const live = await this.holds.live(tx, piece.id);
    if (live) await this.holds.save(tx, { ...live, until });
  }

  async move(
    tx: Tx,
    piece: News,
    row: HoldRow,
    action: HoldAction,
    set: { until?: Date | null; slot?: number },
  ): Promise<HoldRow> {
    const state = HOLD_FLOW.next(row.state, action);
    if (state === null) throw new DomainError('hold.refused', { action, state: row.state, refusals: [] });
    const moved = { ...row, ...set, state, movedAt: this.clock.now() };
    await this.holds.save(tx, moved);
    await this.tell(tx, piece, moved);
    return moved;
  }

  async tell(tx: Tx, piece: News, row: HoldRow): Promise<void> {
    await this.outbox.add(tx, 'hold.changed', {
      holdId: row.id,
      pieceId: piece.id,
      serial: piece.serial,
      styleId: piece.styleId,
      storeId: piece.storeId,
      customerId: row.customerId,
      kind: row.kind,
      state: row.state,
    });
  }
}
