import { Injectable } from '@nestjs/common';
import { dayOf, LIMITS, type DeliveryAction, type DeliverySource } from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, paperNumber, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Idempotency } from '../../../platform/http/index.js';
import { CustodyPolicies } from '../custody/custody-policies.service.js';
import { Papers } from '../papers/papers.service.js';
import type { PaperLineRow } from '../papers/papers.repository.js';
import { PiecePhotos } from '../pieces/piece-photos.service.js';
import { Pieces } from '../pieces/pieces.service.js';
import { Tags } from '../tags/tags.service.js';
import { TransferEndings } from '../transfers/transfer-endings.service.js';
import type { TransferRow } from '../transfers/transfers.repository.js';
import {
  DeliveriesRepository,
  type DeliveryCard,
  type DeliveryLine,
  type DeliveryLineRow,
  type DeliveryRow,
} from './deliveries.repository.js';
import {
  decideDelivery,
  deliveryFacts,
  offeredOnDelivery,
  type OfferedDeliveryAction,
} from './receiving.rules.js';

export interface DeliveryRequest {
  storeId: string;
  source: Exclude<DeliverySource, 'transfer'>;
  sourceName: string;
  paperNumber?: string | undefined;
  dueOn?: string | undefined;
  weighs: boolean;
  /** Closer than the store's policy has it, never wider; left out: as the policy. */
  toleranceMg?: number | undefined;
  lines: readonly { serial: string; certificate?: string | undefined }[];
}
export interface DeliveryFull {
  card: DeliveryCard;
  lines: DeliveryLineRow[];
  history: PaperLineRow[];
  /** This person scans in here. */
  mayReceive: boolean;
  actions: OfferedDeliveryAction[];
}
/** Why a serial cannot stand on a list. */
type Refused = 'unknown' | 'twice' | 'not_movable' | 'awaited_elsewhere';

/** What a delivery's transaction writes beside the delivery. */
@Injectable()
export class DeliveryLedger {
  constructor(
    readonly transactions: Transactions,
    readonly idempotency: Idempotency,
    readonly papers: Papers,
    readonly clock: Clock,
  ) {}
}
/** What a delivery is about: pieces found by their tags, and the transfer it may be the end of. */
@Injectable()
export class DeliveryGround {
  constructor(
    readonly pieces: Pieces,
    readonly tags: Tags,
    readonly endings: TransferEndings,
    readonly photos: PiecePhotos,
    readonly policies: CustodyPolicies,
  ) {}

  /** By role, or by the custody policy of the store. */
  async mayReceive(by: StaffIdentity, storeId: string, tx: Tx | null): Promise<boolean> {
    return by.role !== 'consultant' || (await this.policies.of(storeId, tx)).consultantsReceive;
  }
}

const emptyLine = (deliveryId: string, pieceId: string, certificate: string | null = null): DeliveryLine => ({
  id: newId(),
  deliveryId,
  pieceId,
  state: 'expected',
  paperCertificate: certificate,
  weighedMg: null,
  tagMg: null,
  explanation: null,
  verdict: null,
  scannedBy: null,
  scannedAt: null,
  resolution: null,
  reason: null,
  proposedBy: null,
  proposedAt: null,
  evidence: null,
  settledBy: null,
  settledAt: null,
});

/** 收货单: what should come, and how far it has come. What a scan does is in `Receiving`. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly ground: DeliveryGround,
    private readonly ledger: DeliveryLedger,
  ) {}

  /**
   * @returns the delivery's id; the same for a repeated key.
   * @throws delivery.list_refused with every serial that cannot stand on it and why; nothing is made then.
   */
  async make(by: StaffIdentity, request: DeliveryRequest, key: string): Promise<string> {
    const found = await Promise.all(request.lines.map((line) => this.ground.tags.find(line.serial)));
    const pieceIds = found.map((tag) => tag?.pieceId ?? null);
    const once = { scope: `staff:${by.id}:delivery.make`, key, body: request };
    try {
      return await this.ledger.transactions.run((tx) =>
        this.ledger.idempotency.run(tx, once, () => this.makeIn(tx, by, request, pieceIds)),
      );
    } catch (error) {
      if (isDuplicate(error, 'uq_delivery_line_open')) {
        throw new DomainError('delivery.list_refused', { awaited_elsewhere: '' });
      }
      throw error;
    }
  }

  /** The parcel of a transfer has come: its list is what should be in it. A broken seal puts every piece on the scale. */
  async ofTransfer(
    tx: Tx,
    by: StaffIdentity,
    transfer: TransferRow & { pieceIds: readonly string[] },
  ): Promise<void> {
    await this.insertIn(tx, by, {
      storeId: transfer.toStoreId,
      source: 'transfer',
      sourceName: await this.deliveries.storeName(tx, transfer.fromStoreId),
      transferId: transfer.id,
      paperNumber: transfer.number,
      dueOn: null,
      state: 'receiving',
      weighs: transfer.sealFound === 'broken',
      toleranceMg: (await this.ground.policies.of(transfer.toStoreId, tx)).toleranceMg,
      lines: transfer.pieceIds.map((pieceId) => ({ pieceId, certificate: null })),
    });
  }

  async step(
    id: string,
    by: StaffIdentity,
    action: DeliveryAction,
    reason: string | undefined,
  ): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.locked(tx, id, by);
      const may = await this.ground.mayReceive(by, row.storeId, tx);
      const facts = deliveryFacts(await this.deliveries.counts(tx, id), row.transferId !== null, may);
      const state = decideDelivery(row.state, by.role, action, facts);
      await this.deliveries.save(tx, { ...row, state, movedAt: this.ledger.clock.now() });
      if (action === 'report') await this.deliveries.turnLines(tx, id, 'expected', 'missing');
      if (action === 'reopen') await this.deliveries.turnLines(tx, id, 'missing', 'expected');
      await this.note(tx, row, by, { action, from: row.state, to: state, note: reason });
      if (state === 'closed' && row.transferId !== null) {
        await this.ground.endings.receive(tx, row.transferId);
      }
    });
  }

  /** Locks the row; delivery.not_found when it is not there for this person. */
  async locked(tx: Tx, id: string, by: StaffIdentity): Promise<DeliveryRow> {
    const row = await this.deliveries.lock(tx, id, by);
    if (row === null) throw new DomainError('delivery.not_found');
    return row;
  }

  async line(tx: Tx, deliveryId: string, lineId: string): Promise<DeliveryLine> {
    const line = await this.deliveries.lockLine(tx, deliveryId, { id: lineId });
    if (line === null) throw new DomainError('piece.not_found');
    return line;
  }

  /** What was done about one piece of it, in the thread of the paper. */
  async told(
    tx: Tx,
    row: DeliveryRow,
    by: StaffIdentity,
    pieceId: string,
    { action, note, details }: { action: string; note: string; details?: Record<string, unknown> },
  ): Promise<void> {
    const { serial } = await this.ground.pieces.lock(tx, pieceId);
    const told = { action, from: row.state, to: row.state, note, details: { serial, ...details } };
    await this.note(tx, row, by, told);
  }

  note(
    tx: Tx,
    row: DeliveryRow,
    by: StaffIdentity,
    line: {
      action: string;
      from: string | null;
      to: string;
      note?: string | undefined;
      details?: Record<string, unknown>;
    },
  ): Promise<void> {
    return this.ledger.papers.note(tx, { kind: 'delivery', id: row.id, storeId: row.storeId, by, ...line });
  }

  page(storeId: string, open: boolean, page: number): Promise<{ rows: DeliveryCard[]; total: number }> {
    return this.deliveries.page(storeId, open, LIMITS.pageSize, (page - 1) * LIMITS.pageSize);
  }

  waiting(storeId: string): Promise<{ toReceive: number; differences: number }> {
    return this.deliveries.waiting(storeId);
  }

  async full(id: string, by: StaffIdentity): Promise<DeliveryFull> {
    const card = await this.deliveries.card(id, by);
    if (card === null) throw new DomainError('delivery.not_found');
    const [lines, history] = await Promise.all([this.deliveries.lines(id), this.ledger.papers.thread(id)]);
    const count = { expected: 0, received: 0, stopped: 0, missing: 0, unexpected: 0, settled: 0 };
    for (const line of lines) count[line.state] += 1;
    const mayReceive = await this.ground.mayReceive(by, card.storeId, null);
    const facts = deliveryFacts(count, card.transferId !== null, mayReceive);
    return { card, lines, history, mayReceive, actions: offeredOnDelivery(card.state, by.role, facts) };
  }

  private async makeIn(
    tx: Tx,
    by: StaffIdentity,
    request: DeliveryRequest,
    pieceIds: readonly (string | null)[],
  ): Promise<string> {
    const refused: Record<string, Refused> = {};
    const lines: { pieceId: string; certificate: string | null }[] = [];
    for (const [i, { serial, certificate }] of request.lines.entries()) {
      const pieceId = pieceIds[i] ?? null;
      if (pieceId === null) refused[serial] = 'unknown';
      else if (lines.some((line) => line.pieceId === pieceId)) refused[serial] = 'twice';
      else {
        const piece = await this.ground.pieces.lock(tx, pieceId);
        const movable = piece.state === 'in_workshop' || piece.state === 'in_transit';
        if (movable) lines.push({ pieceId, certificate: certificate ?? null });
        else refused[serial] = 'not_movable';
      }
    }
    if (Object.keys(refused).length > 0) throw new DomainError('delivery.list_refused', refused);
    const { storeId, source, sourceName, weighs } = request;
    const most = (await this.ground.policies.of(storeId, tx)).toleranceMg;
    const toleranceMg = request.toleranceMg ?? most;
    if (toleranceMg > most) throw new DomainError('delivery.tolerance_wide', { mostMg: most });
    return this.insertIn(tx, by, {
      ...{ storeId, source, sourceName, weighs, toleranceMg, lines },
      transferId: null,
      paperNumber: request.paperNumber ?? null,
      dueOn: request.dueOn ?? null,
      state: 'expected',
    });
  }

  private async insertIn(
    tx: Tx,
    by: StaffIdentity,
    facts: Omit<DeliveryRow, 'id' | 'number' | 'createdBy' | 'createdAt' | 'movedAt'> & {
      lines: readonly { pieceId: string; certificate: string | null }[];
    },
  ): Promise<string> {
    const now = this.ledger.clock.now();
    const { lines, ...rest } = facts;
    const row: DeliveryRow = {
      id: newId(),
      number: paperNumber('R', dayOf(now)),
      ...rest,
      createdBy: by.id,
      createdAt: now,
      movedAt: now,
    };
    await this.deliveries.insert(tx, row);
    const rows = lines.map(({ pieceId, certificate }) => emptyLine(row.id, pieceId, certificate));
    await this.deliveries.addLines(tx, rows);
    await this.note(tx, row, by, { action: 'make', from: null, to: row.state });
    return row.id;
  }
}

export { emptyLine };
