import { Injectable } from '@nestjs/common';
import { needsTwo, type DeskNote, type PieceAction } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Stores } from '../../store/index.js';
import { changeOf, type EditFacts } from './edit.rules.js';
import type { Evidence } from './passport.rules.js';
import { PiecePhotos } from './piece-photos.service.js';
import { Pieces, type Mover } from './pieces.service.js';

/** Why a staff member does something to a piece, and the number of the paper behind it. */
export interface Why {
  reason: string;
  paper?: string | undefined;
  /** Photos that prove it, sent in before by the same person. */
  photoIds?: readonly string[] | undefined;
}
/** Moves the desk makes by itself; a hold, a hand-over, a transfer and a repair have doors of their own. */
export type DeskStep = Exclude<PieceAction, 'hold' | 'release' | 'handOver' | 'sell'>;

const evidenceOf = ({ paper }: Why): Evidence[] =>
  paper === undefined ? [] : [{ kind: 'document', ref: paper }];

/** What staff do to a piece from its page, each with a reason and on the record. */
@Injectable()
export class DeskPieces {
  constructor(
    private readonly pieces: Pieces,
    private readonly stores: Stores,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly photos: PiecePhotos,
  ) {}

  step(by: StaffIdentity, pieceId: string, action: DeskStep, why: Why): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { state } = await this.pieces.lock(tx, pieceId, by);
      if (needsTwo(state, action))
        throw new DomainError('piece.action_refused', { action, state, refusals: ['two_decide'] });
      const piece = await this.pieces.move(tx, pieceId, action, await this.moverOf(tx, by, why));
      await this.audit.record(tx, {
        staffId: by.id,
        action: `piece.${action}`,
        subjectKind: 'piece',
        subjectId: pieceId,
        storeId: piece.storeId,
        details: { reason: why.reason },
      });
    });
  }

  async edit(
    by: StaffIdentity,
    pieceId: string,
    note: Exclude<DeskNote, 'certify' | 'uncertify'>,
    facts: EditFacts,
    why: Why,
  ): Promise<void> {
    const set = changeOf(note, facts);
    if (typeof set.consignorId === 'string') await this.stores.get(set.consignorId);
    await this.transactions.run(async (tx) => {
      const piece = await this.pieces.amend(tx, pieceId, note, {
        ...(await this.moverOf(tx, by, why)),
        set,
      });
      await this.audit.record(tx, {
        staffId: by.id,
        action: `piece.${note}`,
        subjectKind: 'piece',
        subjectId: pieceId,
        storeId: piece.storeId,
        details: { reason: why.reason },
      });
    });
  }

  private async moverOf(tx: Tx, by: StaffIdentity, why: Why): Promise<Mover> {
    const photos = await this.photos.taken(tx, by, why.photoIds);
    return {
      actorRole: by.role,
      actorId: by.id,
      scope: by,
      reason: why.reason,
      evidence: [...evidenceOf(why), ...photos],
    };
  }
}
