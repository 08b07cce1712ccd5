import { Injectable } from '@nestjs/common';
import { LIMITS, type LossKind } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Files } from '../../../platform/files/index.js';
import { Pieces, type CustodyEntry } from '../../inventory/index.js';
import { LossesRepository, type LossRow } from './losses.repository.js';

export interface LossWords {
  kind: LossKind;
  words: string;
  photoId?: string;
}

/**
 * 挂失: the owner's word is enough to mark a piece at once, for every store and every scan; only the owner's word, or the
 * desk's, takes the mark away again.
 */
@Injectable()
export class Losses {
  constructor(
    private readonly losses: LossesRepository,
    private readonly pieces: Pieces,
    private readonly files: Files,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async report(customerId: string, pieceId: string, { kind, words, photoId }: LossWords): Promise<void> {
    try {
      await this.transactions.run(async (tx) => {
        const piece = await this.pieces.lock(tx, pieceId);
        if (piece.ownerId !== customerId) throw new DomainError('piece.not_found');
        if (piece.state !== 'with_owner')
          throw new DomainError('loss.action_refused', { state: piece.state });
        const id = newId();
        const evidence = await this.evidence(tx, customerId, photoId);
        const row = { id, pieceId, customerId, kind, words, fileId: photoId ?? null };
        await this.losses.insert(tx, { ...row, reportedAt: this.clock.now(), foundAt: null });
        await this.pieces.move(tx, pieceId, kind === 'lost' ? 'reportLost' : 'reportStolen', {
          ...mover(customerId, id),
          reason: words.slice(0, LIMITS.reason),
          ...(evidence.length > 0 ? { evidence } : {}),
        });
      });
    } catch (error) {
      if (isDuplicate(error, 'uq_loss_open_piece')) throw new DomainError('loss.action_refused', {});
      throw error;
    }
  }

  /** Found again: the way back, by whoever reported it. */
  async found(customerId: string, pieceId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const piece = await this.pieces.lock(tx, pieceId);
      const open = await this.losses.openOf(pieceId, tx);
      if (piece.ownerId !== customerId || open?.customerId !== customerId)
        throw new DomainError('loss.not_found');
      await this.losses.saveFound(tx, open.id, this.clock.now());
      // The desk may have taken the mark away already: then only the report is closed.
      if (piece.state === 'lost' || piece.state === 'stolen') {
        await this.pieces.move(tx, pieceId, 'recoverToOwner', mover(customerId, open.id));
      }
    });
  }

  openOf(pieceId: string): Promise<LossRow | null> {
    return this.losses.openOf(pieceId);
  }

  /** For the desk of every store: what is missing anywhere. */
  latest(): Promise<LossRow[]> {
    return this.losses.latest(LIMITS.pageSize);
  }

  private async evidence(
    tx: Tx,
    customerId: string,
    photoId: string | undefined,
  ): Promise<NonNullable<CustodyEntry['evidence']>> {
    if (photoId === undefined) return [];
    await this.files.claimable(tx, [photoId], { kind: 'customer', id: customerId });
    const hashes = await this.files.hashes(tx, [photoId]);
    return [{ kind: 'photo', ref: photoId, note: hashes.get(photoId) ?? '' }];
  }
}

const mover = (customerId: string, refId: string) => ({
  actorRole: 'customer' as const,
  actorId: customerId,
  refId,
});
