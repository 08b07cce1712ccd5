import { Injectable } from '@nestjs/common';
import {
  KEPT_STATES,
  needsTwo,
  OWNED_STATES,
  PIECE_FLOW,
  PIECE_GUARDS,
  PIECE_NOTE_ROLES,
  refusalsOf,
  SHELF_STATES,
  type ActorRole,
  type PieceAction,
  type PieceFacts,
  type PieceLine,
  type PieceNote,
  type PieceRefusal,
  type PieceState,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import type { Bill } from '../prices/index.js';
import { HoldBook, type HoldTerms } from './hold-book.service.js';
import { factsChanged, type Evidence } from './passport.rules.js';
import { PiecesRepository, type LockedPiece, type PieceChange } from './pieces.repository.js';
import type { PieceRow } from './stock.repository.js';
import { Stock } from './stock.service.js';

/** Who moves a piece, and what stands behind it. */
export interface Mover {
  actorRole: ActorRole;
  actorId: string | null;
  /** A transfer or a delivery has judged who may, by the custody policy of the store; a piece by itself asks its own table. */
  onPaper?: boolean;
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
  /** What the line tells beyond the facts of the piece: a carrier, a tolerance, a box number. */
  details?: Record<string, unknown>;
  evidence?: Evidence[];
  /** Of a hold: what kind it is; an appointment's when left out. */
  terms?: HoldTerms;
}

/** Buttons that somebody quicker takes away: their loser hears that the piece is gone, not that the button was wrong. */
const CONTESTED: readonly PieceAction[] = ['hold', 'sell', 'handOver'];

const BY_APPOINTMENT: HoldTerms = { kind: 'appointment', customerId: null };

type Guarded = Pick<LockedPiece, 'heldFor' | 'tagState' | 'ownerId'>;

const factsOf = (piece: Guarded, actingFor: readonly (string | undefined)[]): PieceFacts => ({
  heldFor: piece.heldFor,
  actingFor: actingFor.filter((id) => id !== undefined),
  tagVoid: piece.tagState !== 'active',
  owned: piece.ownerId !== null,
});

/** What speaks against an action on a piece as it stands. */
export const pieceRefusals = (
  piece: Guarded,
  action: PieceAction,
  actingFor: readonly (string | undefined)[] = [],
): PieceRefusal[] => refusalsOf(PIECE_GUARDS, action, factsOf(piece, actingFor));

/** Of what one person does at the desk: what came back is not melted or written off by one alone. */
export const deskRefusals = (
  piece: Guarded & { state: PieceState },
  action: PieceAction,
  staffId: string,
): PieceRefusal[] =>
  needsTwo(piece.state, action) ? ['two_decide'] : pieceRefusals(piece, action, [staffId]);

/** Custody: the only way a piece changes. Lock, table, role, guards, change, line of history, news. */
@Injectable()
export class Pieces {
  constructor(
    private readonly pieces: PiecesRepository,
    private readonly stock: Stock,
    private readonly book: HoldBook,
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
    if (!by.onPaper && !PIECE_FLOW.roles[action].includes(by.actorRole))
      throw new DomainError('access.denied', refused);
    const refusals = pieceRefusals(piece, action, by.actingFor);
    if (refusals.length > 0) throw new DomainError('piece.action_refused', { ...refused, refusals });
    const storeId = by.storeId ?? by.set?.storeId ?? piece.storeId;
    const change = { ...leftBehind(to), ...takenOut(piece, { ...by.set, storeId }, to), ...by.set, storeId };
    await this.write(tx, piece, { action, to, by, change });
    const { serial, styleId, state: from } = piece;
    await this.outbox.add(tx, 'piece.moved', { pieceId, serial, styleId, storeId, action, from, to });
    await this.book.follow(tx, piece, action, to);
    if (to === 'on_hold') await this.openHold(tx, { ...piece, ...change }, by);
    if (to === 'in_stock') await this.offerNext(tx, pieceId);
    return piece;
  }

  /**
   * A line of the passport without a change of state: weighed again, laid into another case, a certificate bound.
   * @returns the piece as it was before.
   * @throws access.denied, piece.action_refused for a piece that is melted and gone
   */
  async amend(tx: Tx, pieceId: string, note: PieceNote, by: Mover): Promise<LockedPiece> {
    const piece = await this.lock(tx, pieceId, by.scope ?? null);
    const { state, serial, styleId } = piece;
    if (!by.onPaper && !PIECE_NOTE_ROLES[note].includes(by.actorRole)) {
      throw new DomainError('access.denied', { action: note, state });
    }
    if (PIECE_FLOW.ends.includes(state)) {
      throw new DomainError('piece.action_refused', { action: note, state, refusals: [] });
    }
    const storeId = by.storeId ?? by.set?.storeId ?? piece.storeId;
    const change = { ...takenOut(piece, { ...by.set, storeId }), ...by.set, storeId };
    await this.write(tx, piece, { action: note, to: state, by, change });
    await this.outbox.add(tx, 'piece.amended', { pieceId, serial, styleId, storeId, note, state });
    return piece;
  }

  /** Kept for an appointment or a person until an instant. */
  hold(
    tx: Tx,
    pieceId: string,
    by: Mover & { heldFor: string; until: Date; terms?: HoldTerms },
  ): Promise<LockedPiece> {
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
    const piece = await this.lock(tx, pieceId);
    if (piece.state !== 'on_hold' || piece.heldFor !== hold.heldFor) return;
    if (piece.heldUntil?.getTime() === hold.until.getTime()) return;
    await this.book.prolong(tx, piece, hold.until);
    const set = { heldUntil: hold.until };
    await this.amend(tx, pieceId, 'prolong', {
      actorRole: 'system',
      actorId: null,
      refId: hold.heldFor,
      set,
    });
  }

  /** Paid and not yet handed over: kept for the buyer without an end. */
  sell(tx: Tx, pieceId: string, by: Mover & { customerId: string }): Promise<LockedPiece> {
    const { customerId, ...mover } = by;
    return this.move(tx, pieceId, 'sell', { ...mover, set: { heldFor: customerId, heldUntil: null } });
  }

  cancelSale(tx: Tx, pieceId: string, by: Mover): Promise<LockedPiece> {
    return this.move(tx, pieceId, 'cancelSale', by);
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

  /** @param worked false when it goes back as it came: its passport then tells of no service */
  handBack(tx: Tx, pieceId: string, by: Mover, worked = true): Promise<LockedPiece> {
    return this.move(tx, pieceId, worked ? 'handBack' : 'giveBack', by);
  }

  /** Two accounts turned out to be one person: what the one owned the other owns. */
  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    for (const pieceId of await this.pieces.idsOfOwner(tx, fromId)) {
      const set = { ownerId: intoId };
      await this.amend(tx, pieceId, 'changeOwner', {
        actorRole: 'system',
        actorId: null,
        refId: intoId,
        set,
      });
    }
  }

  private async openHold(tx: Tx, piece: LockedPiece, by: Mover): Promise<void> {
    const { heldFor, heldUntil: until } = piece;
    if (heldFor === null) return;
    const { actorRole, actorId, reason = null, terms = BY_APPOINTMENT } = by;
    await this.book.open(tx, piece, { heldFor, until, reason, actorRole, actorId }, terms);
  }

  /** The piece is on the counter again: whoever waited first has it offered before anybody else can ask. */
  private async offerNext(tx: Tx, pieceId: string): Promise<void> {
    const next = await this.book.next(tx, pieceId);
    if (!next) return;
    const { row, until } = next;
    await this.hold(tx, pieceId, {
      actorRole: 'system',
      actorId: null,
      refId: row.id,
      heldFor: row.heldFor,
      until,
      terms: { kind: row.kind, customerId: row.customerId, offered: row },
    });
  }

  private async write(
    tx: Tx,
    piece: LockedPiece,
    line: { action: PieceLine; to: PieceState; by: Mover; change: PieceChange },
  ): Promise<void> {
    const { action, to, by, change } = line;
    const written = await this.pieces.write(tx, piece, change, {
      pieceId: piece.id,
      action,
      fromState: piece.state,
      toState: to,
      storeId: change.storeId ?? piece.storeId,
      actorRole: by.actorRole,
      actorId: by.actorId,
      refId: by.refId ?? null,
      reason: by.reason ?? null,
      details: by.details ?? null,
      ...factsChanged(piece, change),
      evidence: by.evidence ?? null,
      at: this.clock.now(),
    });
    if (written === null) throw new DomainError('piece.not_available', { action, state: piece.state });
  }
}

/** Who it was kept for or belonged to, in a state where nobody's name hangs on it. */
const leftBehind = (to: PieceState): PieceChange => ({
  ...(KEPT_STATES.includes(to) ? {} : { heldFor: null, heldUntil: null }),
  ...(OWNED_STATES.includes(to) ? {} : { ownerId: null }),
});

/** Out of the house, in another store, or in a place of another kind, it does not lie in its tray any more. */
const takenOut = (piece: LockedPiece, change: PieceChange, to: PieceState = piece.state): PieceChange => {
  const left = SHELF_STATES.includes(piece.state) && !SHELF_STATES.includes(to);
  const elsewhere = change.storeId !== undefined && change.storeId !== piece.storeId;
  const otherwise = change.container !== undefined && change.container !== piece.container;
  return piece.containerId !== null && (left || elsewhere || otherwise) ? { containerId: null } : {};
};
