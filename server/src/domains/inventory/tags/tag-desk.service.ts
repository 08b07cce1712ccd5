import { Injectable } from '@nestjs/common';
import {
  TAG_FLOW,
  type ActorRole,
  type PieceNote,
  type TagAction,
  type TagMark,
  type TagStep,
} from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import type { LockedPiece } from '../pieces/pieces.repository.js';
import { Pieces } from '../pieces/pieces.service.js';
import { tagStepRefused } from './tag.rules.js';
import type { TagRow } from './tags.repository.js';
import { Tags, type TagStamp } from './tags.service.js';

export interface TagOrder {
  step: TagStep;
  /** The version the person looked at: when a newer one was made meanwhile, the order is void. */
  version: number;
  reason: string;
}

/** How the passport words each step. */
const NOTES: Readonly<Record<TagStep, PieceNote>> = {
  reprint: 'retag',
  restore: 'retag',
  void: 'voidTag',
  reportLost: 'flagTag',
  reportTampered: 'flagTag',
};

/** What is done to tags on the desk: each step changes the tag, the piece's mark, the passport, the audit and the news. */
@Injectable()
export class TagDesk {
  constructor(
    private readonly tags: Tags,
    private readonly pieces: Pieces,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Two at once: the first one's stands, the second hears `tag.changed`. Answers with the tag as it is now. */
  act(by: StaffIdentity, pieceId: string, order: TagOrder): Promise<TagRow> {
    return this.transactions.run((tx) => this.actIn(tx, by, pieceId, order));
  }

  async actIn(tx: Tx, by: StaffIdentity, pieceId: string, order: TagOrder): Promise<TagRow> {
    const piece = await this.pieces.lock(tx, pieceId, by);
    const all = await this.tags.lockOfPiece(tx, pieceId);
    const tag = all.find(({ version }) => version === order.version);
    const newest = all[0];
    if (!tag || !newest) throw new DomainError('tag.changed', { version: order.version });
    const refused = tagStepRefused(order.step, tag, newest.version, by.role);
    if (refused !== null) throw new DomainError(refused, { step: order.step, state: tag.state });
    const stamp = { reason: order.reason, by: by.id, at: this.clock.now() };
    const now =
      order.step === 'reprint'
        ? await this.reprint(tx, piece, tag, stamp)
        : await this.turn(tx, piece, tag, order.step, stamp);
    await this.write(tx, by, piece, { order, before: tag, now, newest: newest.version });
    return now;
  }

  private async reprint(tx: Tx, piece: LockedPiece, tag: TagRow, stamp: TagStamp): Promise<TagRow> {
    if (tag.state === 'active') await this.turn(tx, piece, tag, 'supersede', stamp);
    return this.tags.next(tx, piece, tag.version + 1, stamp);
  }

  private async turn(
    tx: Tx,
    piece: LockedPiece,
    tag: TagRow,
    action: TagAction,
    stamp: TagStamp,
  ): Promise<TagRow> {
    const state = TAG_FLOW.next(tag.state, action);
    if (state === null) throw new DomainError('tag.action_refused', { step: action, state: tag.state });
    await this.tags.change(tx, piece, tag, state, stamp);
    return { ...tag, state, reason: stamp.reason, stateBy: stamp.by, stateAt: stamp.at };
  }

  private async write(
    tx: Tx,
    by: StaffIdentity,
    piece: LockedPiece,
    done: { order: TagOrder; before: TagRow; now: TagRow; newest: number },
  ): Promise<void> {
    const { order, before, now, newest } = done;
    const { step, reason } = order;
    const details = { step, version: now.version, serial: now.serial, from: before.state, to: now.state };
    // The piece bears the mark of its newest tag; an old one can be voided without touching it.
    const set = now.version >= newest ? { set: { tagState: now.state as TagMark } } : {};
    const actorRole: ActorRole = by.role;
    await this.pieces.amend(tx, piece.id, NOTES[step], {
      actorRole,
      actorId: by.id,
      scope: by,
      reason,
      details,
      ...set,
    });
    await this.audit.record(tx, {
      staffId: by.id,
      action: `tag.${step}`,
      subjectKind: 'piece',
      subjectId: piece.id,
      storeId: piece.storeId,
      details: { reason, ...details },
    });
  }
}
