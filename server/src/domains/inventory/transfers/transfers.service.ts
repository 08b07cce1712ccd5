import { Injectable } from '@nestjs/common';
import { dayOf, LIMITS, TRANSFER_OPEN, type CustodyPolicy, type TransferTab } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, paperNumber, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Files } from '../../../platform/files/index.js';
import { Idempotency } from '../../../platform/http/index.js';
import { Stores } from '../../store/index.js';
import { CustodyPolicies } from '../custody/custody-policies.service.js';
import { Papers } from '../papers/papers.service.js';
import type { PaperLineRow } from '../papers/papers.repository.js';
import { Pieces } from '../pieces/pieces.service.js';
import { Deliveries } from '../receiving/deliveries.service.js';
import {
  afterStep,
  decideTransfer,
  demandFields,
  offeredOnTransfer,
  transferFacts,
  type OfferedTransferAction,
  type TransferStep,
} from './transfer.rules.js';
import { TransferCustody } from './transfer-custody.service.js';
import {
  TransfersRepository,
  type TransferCard,
  type TransferLineRow,
  type TransferOffer,
  type TransferRow,
} from './transfers.repository.js';

export interface TransferRequest {
  fromStoreId: string;
  toStoreId: string;
  pieceIds: readonly string[];
  note: string;
}
export interface TransferFull {
  card: TransferCard;
  lines: TransferLineRow[];
  history: PaperLineRow[];
  actions: OfferedTransferAction[];
}

/** What a transfer's transaction writes beside the transfer. */
@Injectable()
export class TransferLedger {
  constructor(
    readonly transactions: Transactions,
    readonly idempotency: Idempotency,
    readonly papers: Papers,
    readonly files: Files,
    readonly clock: Clock,
  ) {}
}
/** What a transfer moves: pieces between stores, and the delivery it becomes at the other end. */
@Injectable()
export class TransferGround {
  constructor(
    readonly pieces: Pieces,
    readonly custody: TransferCustody,
    readonly deliveries: Deliveries,
    readonly stores: Stores,
    private readonly policies: CustodyPolicies,
  ) {}

  async policiesOf(
    { fromStoreId, toStoreId }: Pick<TransferRow, 'fromStoreId' | 'toStoreId'>,
    tx: Tx | null,
  ): Promise<{ giver: CustodyPolicy; taker: CustodyPolicy }> {
    return { giver: await this.policies.of(fromStoreId, tx), taker: await this.policies.of(toStoreId, tx) };
  }
}

/** 调拨: asked for, approved, packed under a seal, handed to a carrier, scanned in at the other end. */
@Injectable()
export class Transfers {
  constructor(
    private readonly transfers: TransfersRepository,
    private readonly ground: TransferGround,
    private readonly ledger: TransferLedger,
  ) {}

  /**
   * @returns the transfer's id; the same for a repeated key.
   * @throws transfer.same_store, transfer.piece_taken (on another open list), piece.not_available, store.not_found
   */
  async ask(by: StaffIdentity, request: TransferRequest, key: string): Promise<string> {
    const { fromStoreId, toStoreId } = request;
    if (fromStoreId === toStoreId) throw new DomainError('transfer.same_store');
    if (!inScope(by, fromStoreId) && !inScope(by, toStoreId)) throw new DomainError('store.not_found');
    const ends = await this.ground.stores.cards([fromStoreId, toStoreId]);
    if (ends.length < 2 || ends.some((store) => store.kind !== 'boutique')) {
      throw new DomainError('store.not_found');
    }
    const once = { scope: `staff:${by.id}:transfer.ask`, key, body: request };
    return this.freely(() =>
      this.ledger.transactions.run((tx) =>
        this.ledger.idempotency.run(tx, once, () => this.askIn(tx, by, request)),
      ),
    );
  }

  /** One step of the way; a repeated key is one step. */
  async step(id: string, by: StaffIdentity, step: TransferStep, key: string): Promise<void> {
    demandFields(step);
    const once = { scope: `staff:${by.id}:transfer.${id}`, key, body: step };
    await this.freely(() =>
      this.ledger.transactions.run((tx) =>
        this.ledger.idempotency.run(tx, once, () => this.stepIn(tx, id, by, step)),
      ),
    );
  }

  /** Takes one piece off the list before it is packed. */
  async drop(id: string, by: StaffIdentity, lineId: string, reason: string): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.locked(tx, id, by);
      const early = row.state === 'requested' || row.state === 'approved';
      if (!early) throw new DomainError('transfer.action_refused', { action: 'drop', state: row.state });
      const lines = await this.transfers.lines(id, tx);
      const line = lines.find((one) => one.id === lineId);
      if (!line || !(await this.transfers.dropLine(tx, id, lineId))) throw new DomainError('piece.not_found');
      await this.note(tx, row, row.state, by, { action: 'drop', reason, details: { serial: line.serial } });
    });
  }

  page(storeId: string, tab: TransferTab, page: number): Promise<{ rows: TransferCard[]; total: number }> {
    return this.transfers.page(storeId, tab, LIMITS.pageSize, (page - 1) * LIMITS.pageSize);
  }

  waiting(storeId: string): ReturnType<TransfersRepository['waiting']> {
    return this.transfers.waiting(storeId);
  }

  async full(id: string, by: StaffIdentity): Promise<TransferFull> {
    const card = await this.transfers.card(id, by);
    if (card === null) throw new DomainError('transfer.not_found');
    const [lines, history] = await Promise.all([this.transfers.lines(id), this.ledger.papers.thread(id)]);
    const facts = transferFacts(card, lines, by, await this.ground.policiesOf(card, null));
    const actions = offeredOnTransfer(card.state, by.role, facts);
    return { card, lines, history, actions };
  }

  /** Pieces that could travel to a store: of one store, or of all others. */
  offers(toStoreId: string, fromStoreId: string | undefined, q: string): Promise<TransferOffer[]> {
    return this.transfers.offers({ notIn: toStoreId, storeId: fromStoreId, q, limit: OFFERED });
  }

  private async askIn(tx: Tx, by: StaffIdentity, request: TransferRequest): Promise<string> {
    const now = this.ledger.clock.now();
    const pieceIds = [...new Set(request.pieceIds)].sort();
    for (const pieceId of pieceIds) {
      const piece = await this.ground.pieces.lock(tx, pieceId);
      if (piece.storeId !== request.fromStoreId) throw new DomainError('piece.not_found');
      if (piece.state !== 'in_stock') throw new DomainError('piece.not_available', { serial: piece.serial });
    }
    const row: TransferRow = {
      id: newId(),
      number: paperNumber('T', dayOf(now)),
      fromStoreId: request.fromStoreId,
      toStoreId: request.toStoreId,
      state: 'requested',
      note: request.note,
      sealNumber: null,
      sealPhotoId: null,
      carrier: null,
      trackingNumber: null,
      sealFound: null,
      askedBy: by.id,
      visitId: null,
      visitCode: null,
      neededAt: null,
      createdAt: now,
      movedAt: now,
    };
    await this.transfers.insert(tx, row);
    await this.transfers.addLines(tx, row.id, pieceIds);
    await this.note(tx, row, null, by, { action: 'ask', reason: request.note });
    return row.id;
  }

  private async stepIn(tx: Tx, id: string, by: StaffIdentity, step: TransferStep): Promise<null> {
    const row = await this.locked(tx, id, by);
    const known = await this.transfers.lines(id, tx);
    const open = known.filter((line) => line.state !== 'dropped');
    // Locked before they are judged: a sale that is under way right now is waited for, and then seen.
    for (const line of open) {
      const piece = await this.ground.pieces.lock(tx, line.pieceId);
      Object.assign(line, { pieceState: piece.state, storeId: piece.storeId });
    }
    const facts = transferFacts(row, known, by, await this.ground.policiesOf(row, tx));
    const state = decideTransfer(row.state, by.role, step.action, facts);
    const moved = afterStep(row, state, step, this.ledger.clock.now());
    if (step.sealPhotoId !== undefined) {
      await this.ledger.files.claimable(tx, [step.sealPhotoId], { kind: 'staff', id: by.id });
    }
    await this.transfers.save(tx, moved);
    if (TRANSFER_OPEN.includes(row.state) !== TRANSFER_OPEN.includes(state)) {
      await this.transfers.settleLines(tx, id, state);
    }
    await this.ground.custody.follow(tx, moved, open, step.action, by, step.reason);
    if (step.action === 'arrive') {
      const pieceIds = open.map((line) => line.pieceId);
      await this.ground.deliveries.ofTransfer(tx, by, { ...moved, pieceIds });
    }
    await this.note(tx, moved, row.state, by, { ...step, details: await this.toldWith(tx, step) });
    return null;
  }

  /** The photo is told by the hash of its bytes: another picture in its place would be found out. */
  private async toldWith(tx: Tx, step: TransferStep): Promise<Record<string, unknown>> {
    const { action: _action, reason: _reason, sealPhotoId, ...rest } = step;
    const said: Record<string, unknown> = rest;
    const told = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    if (sealPhotoId === undefined) return told;
    const hashes = await this.ledger.files.hashes(tx, [sealPhotoId]);
    return { ...told, photo: true, photoSha256: hashes.get(sealPhotoId) };
  }

  private async locked(tx: Tx, id: string, by: StaffIdentity): Promise<TransferRow> {
    const row = await this.transfers.lock(tx, id, by);
    if (row === null) throw new DomainError('transfer.not_found');
    return row;
  }

  private note(
    tx: Tx,
    row: TransferRow,
    from: string | null,
    by: StaffIdentity,
    said: { action: string; reason?: string | undefined; details?: Record<string, unknown> },
  ): Promise<void> {
    const [storeId, otherStoreId] = inScope(by, row.fromStoreId)
      ? [row.fromStoreId, row.toStoreId]
      : [row.toStoreId, row.fromStoreId];
    return this.ledger.papers.note(tx, {
      kind: 'transfer',
      id: row.id,
      storeId,
      otherStoreId,
      action: said.action,
      from,
      to: row.state,
      by,
      note: said.reason,
      details: said.details ?? {},
    });
  }

  /** A piece that is on another open list already: the unique key has said so. */
  private async freely<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isDuplicate(error, 'uq_transfer_line_open')) throw new DomainError('transfer.piece_taken');
      throw error;
    }
  }
}

const OFFERED = 30;

/** What the line of the thread tells beside the reason. */
