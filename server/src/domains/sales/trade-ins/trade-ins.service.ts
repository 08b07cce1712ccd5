import { Injectable } from '@nestjs/common';
import { dayOf, LIMITS, readSerial, type Metal } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, paperNumber, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import type { PieceRow, TradeInEstimate } from '../../inventory/index.js';
import type { CreditLine } from '../credits/credits.repository.js';
import { SaleLedger, SaleShelf } from '../sale-ledger.service.js';
import { decideSale, saleFactsOf } from '../sale.rules.js';
import type { SaleRow } from '../sales.repository.js';
import { Sales } from '../sales.service.js';
import { TradeInCounter, type Counted, type Lot } from './trade-in-counter.service.js';
import {
  decideTradeIn,
  offeredOnTradeIn,
  tradeInFactsOf,
  type OfferedTradeInAction,
} from './trade-in.rules.js';
import type { TradeInCard, TradeInRow } from './trade-ins.repository.js';

export interface OwnTradeIn {
  serial: string;
  grossMg: number;
  differenceReason?: string;
  photoIds?: readonly string[];
}
export interface LotTradeIn extends Lot {
  phone: string;
  customerName?: string;
  name: string;
  metal: Metal;
}
export interface OwnOutlook extends Counted {
  piece: PieceRow;
  sale: SaleRow;
}
export interface TradeInFull {
  /** The ledger of what it counts for, from the first line. */
  lines: CreditLine[];
  card: TradeInCard;
  actions: OfferedTradeInAction[];
}

type Known =
  | 'sort'
  | 'pieceId'
  | 'saleId'
  | 'storeId'
  | 'customerId'
  | 'name'
  | 'metal'
  | 'recordedGrossMg'
  | 'recordedGoldMg'
  | 'differenceReason'
  | 'conditionBefore';
/** What every exchange begins with, whatever was brought. */
type NewRow = Omit<TradeInRow, Known>;

/** 以旧换新: weighed in front of the owner, counted by the rule in force, and the same day's way back. */
@Injectable()
export class TradeIns {
  constructor(
    private readonly sales: Sales,
    private readonly ledger: SaleLedger,
    private readonly shelf: SaleShelf,
    private readonly counter: TradeInCounter,
    private readonly clock: Clock,
  ) {}

  /** What a piece of ours in the hand would count for at this weight. */
  async outlook(staff: StaffIdentity, serial: string, grossMg: number | null): Promise<OwnOutlook> {
    const { piece, sale } = await this.brought(staff, serial);
    return { piece, sale, ...(await this.counter.ofPiece(null, piece, sale, grossMg ?? piece.grossMg)) };
  }

  /** What a sold piece would count for today by the weight it is recorded with; null when no rule takes it. */
  async estimateOf(piece: PieceRow, saleId: string): Promise<TradeInEstimate | null> {
    return this.counter.estimate(
      await this.sales.get(saleId),
      piece,
      piece.goldMg,
      await this.counter.book(),
    );
  }

  lotOutlook(staff: StaffIdentity, lot: Lot): Promise<Counted> {
    return this.counter.ofLot(null, staff, lot);
  }

  /**
   * @throws trade_in.no_rule, trade_in.difference_unexplained
   * @returns the trade-in's id; the same for a repeated key.
   */
  async take(staff: StaffIdentity, request: OwnTradeIn, key: string): Promise<string> {
    const { idempotency, transactions } = this.ledger;
    const once = { scope: `staff:${staff.id}:trade_in.take`, key, body: request };
    return idempotency.orAnswered(once, async () => {
      const seen = await this.brought(staff, request.serial);
      return transactions.run((tx) =>
        idempotency.run(tx, once, () => this.takeIn(tx, staff, seen.sale.id, seen.piece, request)),
      );
    });
  }

  /** Old metal of another house: a lot of its own, under the number of its paper. */
  async takeLot(staff: StaffIdentity, request: LotTradeIn, key: string): Promise<string> {
    const { idempotency, transactions } = this.ledger;
    const once = { scope: `staff:${staff.id}:trade_in.lot`, key, body: request };
    return idempotency.orAnswered(once, () =>
      transactions.run((tx) => idempotency.run(tx, once, () => this.lotIn(tx, staff, request))),
    );
  }

  async undo(staff: StaffIdentity, id: string, reason: string): Promise<void> {
    const { papers, transactions } = this.ledger;
    await transactions.run(async (tx) => {
      const row = await this.locked(tx, staff, id);
      const now = this.clock.now();
      const usedFen = await this.counter.credits.usedOf(id, tx);
      const facts = tradeInFactsOf(row, null, now, usedFen);
      const state = decideTradeIn(row.state, staff.role, 'undo', facts);
      if (row.saleId !== null) await this.undoOwn(tx, staff, row, row.saleId, reason);
      await papers.tradeIns.save(tx, {
        ...row,
        state,
        movedAt: now,
        movedBy: staff.id,
        moveReason: reason,
      });
      await this.record(tx, staff, row, 'trade_in.undo', { reason });
    });
  }

  /** What came out of the furnace of a lot, and what the assay said. */
  async melt(
    staff: StaffIdentity,
    id: string,
    out: { meltedMg: number; assayPermille: number; reason: string },
  ): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const row = await this.locked(tx, staff, id);
      const state = decideTradeIn(
        row.state,
        staff.role,
        'melt',
        tradeInFactsOf(row, null, this.clock.now(), 0),
      );
      const { meltedMg, assayPermille, reason } = out;
      const melted = { meltedMg, assayPermille, movedAt: this.clock.now(), movedBy: staff.id };
      await this.ledger.papers.tradeIns.save(tx, { ...row, state, ...melted, moveReason: reason });
      await this.record(tx, staff, row, 'trade_in.melt', { meltedMg, assayPermille });
    });
  }

  async full(staff: StaffIdentity, id: string): Promise<TradeInFull> {
    const card = await this.ledger.papers.tradeIns.card(id, staff);
    if (card === null) throw new DomainError('trade_in.not_found');
    const piece = card.pieceId === null ? null : await this.shelf.stock.get(card.pieceId);
    const facts = tradeInFactsOf(card, piece, this.clock.now(), card.creditFen - card.leftFen);
    const lines = await this.counter.credits.linesOfTradeIn(id);
    return { card, lines, actions: offeredOnTradeIn(card.state, staff.role, facts) };
  }

  /** For a message to whoever brought it. */
  async get(id: string): Promise<TradeInRow> {
    const row = await this.ledger.papers.tradeIns.find(id);
    if (row === null) throw new DomainError('trade_in.not_found');
    return row;
  }

  page(
    staff: StaffIdentity,
    storeId: string | null,
    page: number,
  ): Promise<{ rows: TradeInCard[]; total: number }> {
    const offset = (page - 1) * LIMITS.pageSize;
    return this.ledger.papers.tradeIns.page(staff, { storeId, limit: LIMITS.pageSize, offset });
  }

  /** The piece with that tag and the sale it is its owner's by. */
  private async brought(staff: StaffIdentity, serial: string): Promise<{ piece: PieceRow; sale: SaleRow }> {
    const piece = await this.shelf.stock.byTag(readSerial(serial) ?? '');
    if (piece === null || !inScope(staff, piece.storeId)) throw new DomainError('piece.not_found');
    const sale = (await this.sales.livingOf([piece.id])).get(piece.id);
    if (sale === undefined) throw new DomainError('sale.not_found');
    return { piece, sale };
  }

  private async takeIn(
    tx: Tx,
    staff: StaffIdentity,
    saleId: string,
    seen: PieceRow,
    request: OwnTradeIn,
  ): Promise<string> {
    const { papers, outbox } = this.ledger;
    const { row: sale, piece } = await this.sales.locked(tx, staff, saleId);
    const now = this.clock.now();
    const state = decideSale(sale.state, staff.role, 'tradeIn', saleFactsOf(sale, piece, null, now));
    const counted = await this.counter.ofPiece(tx, { ...seen, ...piece }, sale, request.grossMg);
    if (counted.weigh.mustExplain && request.differenceReason === undefined) {
      const { differenceMg } = counted.weigh;
      throw new DomainError('trade_in.difference_unexplained', { differenceMg });
    }
    const row: TradeInRow = {
      ...this.newRow(staff, counted),
      sort: 'own',
      pieceId: piece.id,
      saleId,
      storeId: sale.storeId,
      customerId: sale.customerId,
      name: seen.name,
      metal: seen.metal,
      recordedGrossMg: piece.grossMg,
      recordedGoldMg: piece.goldMg,
      differenceReason: request.differenceReason ?? null,
      conditionBefore: piece.condition,
    };
    await papers.sales.saveState(tx, { ...sale, state });
    await papers.tradeIns.insert(tx, row);
    const photos = await papers.photos.taken(tx, staff, request.photoIds);
    await this.shelf.pieces.move(tx, piece.id, 'tradeIn', {
      ...moverOf(staff, row, request.differenceReason),
      set: { grossMg: row.grossMg, goldMg: row.goldMg, condition: 'pre_owned', container: 'safe' },
      details: { tradeIn: row.number, creditFen: row.creditFen },
      evidence: [{ kind: 'weight', ref: String(row.grossMg) }, ...photos],
    });
    await this.record(tx, staff, row, 'trade_in.take', { creditFen: row.creditFen });
    await outbox.add(tx, 'trade_in.taken', { tradeInId: row.id });
    await outbox.add(tx, 'sale.traded_in', {
      saleId,
      pieceId: piece.id,
      customerId: row.customerId,
      creditFen: row.creditFen,
    });
    return row.id;
  }

  private async lotIn(tx: Tx, staff: StaffIdentity, request: LotTradeIn): Promise<string> {
    const { accounts } = this.counter;
    const customer = await accounts.findOrCreateByPhone(tx, request.phone, request.customerName);
    const row: TradeInRow = {
      ...this.newRow(staff, await this.counter.ofLot(tx, staff, request)),
      sort: 'other_brand',
      pieceId: null,
      saleId: null,
      storeId: request.storeId,
      customerId: customer.id,
      name: request.name,
      metal: request.metal,
      recordedGrossMg: 0,
      recordedGoldMg: 0,
      differenceReason: null,
      conditionBefore: null,
    };
    await this.ledger.papers.tradeIns.insert(tx, row);
    await this.record(tx, staff, row, 'trade_in.take_lot', { creditFen: row.creditFen });
    await this.ledger.outbox.add(tx, 'trade_in.taken', { tradeInId: row.id });
    return row.id;
  }

  private newRow(staff: StaffIdentity, { weigh, estimate }: Counted): NewRow {
    const now = this.clock.now();
    return {
      id: newId(),
      number: paperNumber('T', dayOf(now)),
      state: 'taken',
      staffId: staff.id,
      grossMg: weigh.grossMg,
      goldMg: weigh.goldMg,
      ruleId: estimate.ruleId,
      estimate: { ...estimate },
      creditFen: estimate.creditFen,
      takenAt: now,
      meltedMg: null,
      assayPermille: null,
      movedAt: null,
      movedBy: null,
      moveReason: null,
    };
  }

  private async undoOwn(
    tx: Tx,
    staff: StaffIdentity,
    row: TradeInRow,
    saleId: string,
    reason: string,
  ): Promise<void> {
    const { row: sale, piece } = await this.sales.locked(tx, staff, saleId);
    const facts = saleFactsOf(sale, piece, row.takenAt, this.clock.now());
    const state = decideSale(sale.state, staff.role, 'undoTradeIn', facts);
    await this.ledger.papers.sales.saveState(tx, { ...sale, state });
    await this.shelf.pieces.move(tx, sale.pieceId, 'undoTradeIn', {
      ...moverOf(staff, row, reason),
      set: {
        grossMg: row.recordedGrossMg,
        goldMg: row.recordedGoldMg,
        condition: row.conditionBefore ?? piece.condition,
      },
    });
    await this.ledger.outbox.add(tx, 'sale.trade_in_undone', { saleId, pieceId: sale.pieceId });
  }

  private async locked(tx: Tx, staff: StaffIdentity, id: string): Promise<TradeInRow> {
    const row = await this.ledger.papers.tradeIns.lock(tx, id);
    if (row === null || !inScope(staff, row.storeId)) throw new DomainError('trade_in.not_found');
    return row;
  }

  private record(
    tx: Tx,
    staff: StaffIdentity,
    row: TradeInRow,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.ledger.audit.record(tx, {
      staffId: staff.id,
      action,
      subjectKind: 'trade_in',
      subjectId: row.id,
      storeId: row.storeId,
      details: { number: row.number, ...details },
    });
  }
}

const moverOf = (
  staff: StaffIdentity,
  row: { id: string; storeId: string; number: string },
  reason: string | undefined,
) => ({
  actorRole: staff.role,
  actorId: staff.id,
  storeId: row.storeId,
  refId: row.id,
  reason: reason ?? row.number,
});
