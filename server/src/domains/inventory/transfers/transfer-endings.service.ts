import { Injectable } from '@nestjs/common';
import { TRANSFER_FLOW, type ActorRole } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import type { Tx } from '../../../platform/database/index.js';
import { Papers } from '../papers/papers.service.js';
import { TransfersRepository } from './transfers.repository.js';

const HOUSE = { role: 'system' as ActorRole, id: null };

/** The delivery a transfer became has closed: with it the transfer is over. */
@Injectable()
export class TransferEndings {
  constructor(
    private readonly transfers: TransfersRepository,
    private readonly papers: Papers,
    private readonly clock: Clock,
  ) {}

  async receive(tx: Tx, transferId: string): Promise<void> {
    const row = await this.transfers.lock(tx, transferId, { storeIds: 'all' });
    const state = row === null ? null : TRANSFER_FLOW.next(row.state, 'receive');
    if (row === null || state === null) return;
    await this.transfers.save(tx, { ...row, state, movedAt: this.clock.now() });
    await this.transfers.settleLines(tx, transferId, state);
    await this.papers.note(tx, {
      kind: 'transfer',
      id: transferId,
      storeId: row.toStoreId,
      otherStoreId: row.fromStoreId,
      action: 'receive',
      from: row.state,
      to: state,
      by: HOUSE,
    });
  }

  /** Where a piece goes back to that was on the list and never in the parcel. */
  async senderOf(tx: Tx, transferId: string): Promise<string | null> {
    return (await this.transfers.lock(tx, transferId, { storeIds: 'all' }))?.fromStoreId ?? null;
  }
}
