import { Injectable } from '@nestjs/common';
import {
  PIECE_FLOW,
  PIECE_GUARDS,
  refusalsOf,
  type ActorRole,
  type PieceAction,
  type PieceFacts,
  type PieceRefusal,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import type { Bill } from '../prices/price.rules.js';
import { PiecesRepository, type LockedPiece, type PieceChange } from './pieces.repository.js';
import type { PieceRow } from './stock.repository.js';
import { Stock } from './stock.service.js';

/** Who moves a piece, and what stands behind it. */
export interface Mover {
  actorRole: ActorRole;
  actorId: string | null;
  /** Staff see and move the pieces of their stores only; left out for our own events. */
  scope?: Pick<StaffIdentity, 'storeIds'>;
  /** Where it happens, when that is not where the piece is. */
  storeId?: string;
  /** The appointment, sale or claim behind it. */
  refId?: string;
  reason?: string;
  /** The appointment and the persons it is done for: a hold for one of them does not stand in the way. */
  actingFor?: readonly (string | undefined)[];
  set?: PieceChange;
}

/** Buttons that somebody quicker takes away: their loser hears that the piece is gone, not that the button was wrong. */
const CONTESTED: readonly PieceAction[] = ['hold', 'handOver'];
const EXPIRED_AT_ONCE = 500;

const factsOf = (
  piece: Pick<LockedPiece, 'heldFor' | 'tagState'>,
  actingFor: readonly (string | undefined)[],
): PieceFacts => ({
  heldFor: piece.heldFor,
  actingFor: actingFor.filter((id) => id !== undefined),
  tagVoid: piece.tagState !== 'active',
});

/** What speaks against an action on a piece as it stands. */
export const pieceRefusals = (
  piece: Pick<LockedPiece, 'heldFor' | 'tagState'>,
  action: PieceAction,
  actingFor: readonly (string | undefined)[] = [],
): PieceRefusal[] => refusalsOf(PIECE_GUARDS, action, factsOf(piece, actingFor));

/** Custody: the only way a piece changes. Lock, table, role, guards, change, line of history, news. */
@Injectable()
export class Pieces {
  constructor(
    private readonly pieces: PiecesRepository,
    private readonly stock: Stock,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** As it stands, with its style's and its store's words. */
  get(pieceId: string): Promise<PieceRow> {
    return this.stock.get(pieceId);
  }

  /** What it comes to now, as the open transaction sees the piece and the board. */
  billIn(tx: Tx, pieceId: string): Promise<Bill> {
    return this.stock.billIn(tx, pieceId);
  }

  /** Locks the row until the transaction ends; piece.not_found when it is not there for this person. */
  async lock(
    tx: Tx,
    pieceId: string,
    by: Pick<StaffIdentity, 'storeIds'> | null = null,
  ): Promise<LockedPiece> {
    const piece = await this.pieces.lock(tx, pieceId, by);
    if (!piece) throw new DomainError('piece.not_found');
    return piece;
  }

  /** Answers with the piece as it was before. */
  async move(tx: Tx, pieceId: string, action: PieceAction, by: Mover): Promise<LockedPiece> {
    const piece = await this.lock(tx, pieceId, by.scope ?? null);
    const to = PIECE_FLOW.next(piece.state, action);
    const refused = { action, state: piece.state };
    if (to === null) {
      const code = CONTESTED.includes(action) ? 'piece.not_available' : 'piece.action_refused';
      throw new DomainError(code, { ...refused, refusals: [] });
    }
    if (!PIECE_FLOW.roles[action].includes(by.actorRole)) throw new DomainError('access.denied', refused);
    const refusals = pieceRefusals(piece, action, by.actingFor);
    if (refusals.length > 0) throw new DomainError('piece.action_refused', { ...refused, refusals });
    const storeId = by.storeId ?? piece.storeId;
    const hold = to === 'on_hold' ? {} : { heldFor: null, heldUntil: null };
    const change = { storeId, ...hold, ...by.set };
    if (!(await this.pieces.move(tx, piece, to, change)))
      throw new DomainError('piece.not_available', refused);
    await this.pieces.record(tx, [
      {
        pieceId,
        seq: piece.lastSeq + 1,
        action,
        fromState: piece.state,
        toState: to,
        storeId,
        actorRole: by.actorRole,
        actorId: by.actorId,
        refId: by.refId ?? null,
        reason: by.reason ?? null,
        details: by.set === undefined ? null : { ...by.set },
        at: this.clock.now(),
      },
    ]);
    const { serial, styleId, state: from } = piece;
    await this.outbox.add(tx, 'piece.moved', { pieceId, serial, styleId, storeId, action, from, to });
    return piece;
  }

  /** Kept for an appointment or a person until an instant. */
  hold(tx: Tx, pieceId: string, by: Mover & { heldFor: string; until: Date }): Promise<LockedPiece> {
    const { heldFor, until, ...mover } = by;
    return this.move(tx, pieceId, 'hold', { ...mover, set: { heldFor, heldUntil: until } });
  }

  release(tx: Tx, pieceId: string, by: Mover): Promise<LockedPiece> {
    return this.move(tx, pieceId, 'release', by);
  }

  /** Gives back what is still held for this appointment or person; a piece that went another way is left alone. */
  async releaseHeldFor(tx: Tx, pieceId: string, heldFor: string, by: Mover): Promise<void> {
    const piece = await this.lock(tx, pieceId);
    if (piece.state === 'on_hold' && piece.heldFor === heldFor) await this.release(tx, pieceId, by);
  }

  /** A hold that goes on longer, for a visit that was moved. What is not held for it any more stays as it is. */
  async prolong(tx: Tx, pieceId: string, hold: { heldFor: string; until: Date }): Promise<void> {
    await this.pieces.prolong(tx, pieceId, hold.heldFor, hold.until);
  }

  handOver(tx: Tx, pieceId: string, by: Mover & { customerId: string }): Promise<LockedPiece> {
    const { customerId, ...mover } = by;
    return this.move(tx, pieceId, 'handOver', { ...mover, set: { ownerId: customerId } });
  }

  reverseHandOver(tx: Tx, pieceId: string, by: Mover): Promise<LockedPiece> {
    return this.move(tx, pieceId, 'reverseHandOver', { ...by, set: { ownerId: null } });
  }

  takeIn(tx: Tx, pieceId: string, by: Mover): Promise<LockedPiece> {
    return this.move(tx, pieceId, 'takeIn', { ...by, set: { container: 'workshop' } });
  }

  handBack(tx: Tx, pieceId: string, by: Mover): Promise<LockedPiece> {
    return this.move(tx, pieceId, 'handBack', by);
  }

  /** Two accounts turned out to be one person: what the one owned the other owns. Custody does not change. */
  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await this.pieces.handToOwner(tx, fromId, intoId);
  }

  /** Each in a transaction of its own: one stuck piece does not keep the others. Answers how many went back. */
  async releaseExpired(): Promise<number> {
    const due = await this.pieces.expired(this.clock.now(), EXPIRED_AT_ONCE);
    let released = 0;
    for (const pieceId of due) {
      released += await this.transactions.run(async (tx) => {
        const piece = await this.pieces.lock(tx, pieceId, null);
        const over =
          piece?.state === 'on_hold' && piece.heldUntil !== null && piece.heldUntil <= this.clock.now();
        if (!over) return 0;
        await this.release(tx, pieceId, { actorRole: 'system', actorId: null });
        return 1;
      });
    }
    return released;
  }
}
