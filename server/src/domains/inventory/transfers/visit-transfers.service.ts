import { Injectable } from '@nestjs/common';
import { CHASE_EVERY_MS, dayOf, TRANSFER_FLOW, TRANSFER_GIVERS_TURN } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, paperNumber, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Papers, type PaperActor } from '../papers/papers.service.js';
import { TransfersRepository, type TransferRow } from './transfers.repository.js';
import {
  VisitTransfersRepository,
  type ChasedTransfer,
  type VisitLine,
} from './visit-transfers.repository.js';

const HOUSE: PaperActor = { role: 'system', id: null };
const ANY = { storeIds: 'all' as const };

/** What a visit needs from other stores. */
export interface VisitAsk {
  visitId: string;
  visitCode: string;
  toStoreId: string;
  neededAt: Date;
  pieces: readonly { pieceId: string; fromStoreId: string }[];
}

/** 为预约调货: asked for by the house in the transaction of the booking, and withdrawn with it while nothing is packed. */
@Injectable()
export class VisitTransfers {
  constructor(
    private readonly repository: VisitTransfersRepository,
    private readonly transfers: TransfersRepository,
    private readonly papers: Papers,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * One paper for each giving store. The pieces are locked by whoever calls.
   * @returns the transfer of each piece
   * @throws transfer.piece_taken when one of them is on another list already
   */
  async ask(tx: Tx, ask: VisitAsk, by: PaperActor = HOUSE): Promise<Map<string, string>> {
    const made = new Map<string, string>();
    for (const fromStoreId of [...new Set(ask.pieces.map((piece) => piece.fromStoreId))].sort()) {
      const pieceIds = ask.pieces.filter((p) => p.fromStoreId === fromStoreId).map((p) => p.pieceId);
      const row = this.newRow(ask, fromStoreId, by);
      await this.transfers.insert(tx, row);
      await this.addLines(tx, row.id, pieceIds);
      await this.note(tx, row, null, 'ask', by, { visit: ask.visitCode });
      for (const pieceId of pieceIds) made.set(pieceId, row.id);
    }
    return made;
  }

  /** Nothing packed yet: called off. Packed or on its way: the stores decide, the list of preparations shows it. */
  async withdraw(tx: Tx, visitId: string, only: readonly string[] | null = null): Promise<void> {
    const lines = await this.repository.openOf(tx, visitId);
    for (const transferId of new Set(lines.map((line) => line.transferId))) {
      const row = await this.transfers.lock(tx, transferId, ANY);
      if (row === null || (row.state !== 'requested' && row.state !== 'approved')) continue;
      const listed = await this.transfers.lines(transferId, tx);
      const open = listed.filter((line) => line.state === 'open');
      const leaving = open.filter((line) => only === null || only.includes(line.pieceId));
      if (leaving.length === 0) continue;
      if (leaving.length < open.length) {
        for (const line of leaving) {
          await this.transfers.dropLine(tx, transferId, line.id);
          await this.note(tx, row, row.state, 'drop', HOUSE, { serial: line.serial });
        }
        continue;
      }
      const state = TRANSFER_FLOW.next(row.state, 'cancel') ?? row.state;
      await this.transfers.save(tx, { ...row, state, movedAt: this.clock.now() });
      await this.transfers.settleLines(tx, transferId, state);
      await this.note(tx, { ...row, state }, row.state, 'cancel', HOUSE, {});
    }
  }

  /** The visit has another time: so has what it waits for. */
  retime(tx: Tx, visitId: string, neededAt: Date): Promise<void> {
    return this.repository.retime(tx, visitId, neededAt);
  }

  ofVisits(visitIds: readonly string[]): Promise<VisitLine[]> {
    return this.repository.ofVisits(visitIds);
  }

  visitOf(transferId: string): Promise<string | null> {
    return this.repository.visitOf(transferId);
  }

  onTheirWay(pieceIds: readonly string[], tx: Tx | null = null): Promise<Map<string, string>> {
    return this.repository.onTheirWay(pieceIds, tx);
  }

  strayed(storeId: string, visitIds: readonly string[]): Promise<VisitLine[]> {
    return this.repository.strayed(storeId, visitIds);
  }

  /**
   * 催: the taking store reminds the giving one. A line on the paper that both see, and at once on the giving store's
   * morning screen until it has moved; one within a quarter of an hour is enough.
   * @throws transfer.chased_already with the instant of the last one; transfer.action_refused once it has left
   */
  async chase(by: StaffIdentity, transferId: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await this.transfers.lock(tx, transferId, by);
      if (row === null || !inScope(by, row.toStoreId)) throw new DomainError('transfer.not_found');
      if (!TRANSFER_GIVERS_TURN.includes(row.state)) {
        throw new DomainError('transfer.action_refused', { action: 'chase', state: row.state });
      }
      const last = await this.repository.chasedAt(tx, transferId);
      if (last !== null && this.clock.now().getTime() - last.getTime() < CHASE_EVERY_MS) {
        throw new DomainError('transfer.chased_already', { at: last.toISOString() });
      }
      await this.note(
        tx,
        row,
        row.state,
        'chase',
        { role: by.role, id: by.id },
        {
          neededAt: row.neededAt?.toISOString() ?? null,
        },
      );
    });
  }

  /** Reminders nothing was done about yet, the soonest need first. */
  chased(storeId: string): Promise<ChasedTransfer[]> {
    return this.repository.chased(storeId);
  }

  private async addLines(tx: Tx, transferId: string, pieceIds: readonly string[]): Promise<void> {
    try {
      await this.transfers.addLines(tx, transferId, pieceIds);
    } catch (error) {
      if (isDuplicate(error, 'uq_transfer_line_open')) throw new DomainError('transfer.piece_taken');
      throw error;
    }
  }

  private newRow(ask: VisitAsk, fromStoreId: string, by: PaperActor): TransferRow {
    const now = this.clock.now();
    return {
      id: newId(),
      number: paperNumber('T', dayOf(now)),
      fromStoreId,
      toStoreId: ask.toStoreId,
      state: 'requested',
      note: '',
      sealNumber: null,
      sealPhotoId: null,
      carrier: null,
      trackingNumber: null,
      sealFound: null,
      askedBy: by.id,
      visitId: ask.visitId,
      visitCode: ask.visitCode,
      neededAt: ask.neededAt,
      createdAt: now,
      movedAt: now,
    };
  }

  private note(
    tx: Tx,
    row: TransferRow,
    from: string | null,
    action: string,
    by: PaperActor,
    details: Record<string, unknown>,
  ): Promise<void> {
    const { id, toStoreId: storeId, fromStoreId: otherStoreId, state: to } = row;
    return this.papers.note(tx, {
      kind: 'transfer',
      id,
      storeId,
      otherStoreId,
      action,
      from,
      to,
      by,
      details,
    });
  }
}
