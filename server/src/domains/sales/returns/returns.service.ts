import { Injectable } from '@nestjs/common';
import {
  addDays,
  dayOf,
  daysBetween,
  readSerial,
  refusalsOf,
  RETURN_GUARDS,
  RETURN_RULES,
  type PieceCondition,
  type RefundPart,
  type ReturnGround,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, paperNumber, type Tx } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Payouts } from '../payouts/payouts.service.js';
import { SaleLedger, SaleShelf } from '../sale-ledger.service.js';
import { decideSale, saleFactsOf } from '../sale.rules.js';
import type { SaleRow } from '../sales.repository.js';
import { Sales } from '../sales.service.js';
import { paidParts, refundOf, type PaidLine } from './refund.rules.js';
import type { ReturnRow } from './returns.repository.js';

export interface ReturnRequest {
  /** Read off the piece in the hand: what comes back is what was sold. */
  serial: string;
  ground: ReturnGround;
  condition: PieceCondition;
  reason: string;
  /** What is kept back, by part; nothing where it is left out. */
  deductions: readonly { part: RefundPart; fen: number }[];
  photoIds?: readonly string[];
}
/** With what a case about the piece has come to; the rooms above know. */
type JudgedRequest = ReturnRequest & { agreedInCase: boolean };
/** What the desk shows before a piece is taken back. */
export interface ReturnOutlook {
  sale: SaleRow;
  parts: { part: RefundPart; paidFen: number }[];
  daysSinceHandOver: number;
}

const linesOf = (sale: SaleRow): PaidLine[] => sale.bill['lines'] as PaidLine[];

/** 退货: the piece comes back to the house, the sale is over, money is owed; on the same day all of it can be undone. */
@Injectable()
export class Returns {
  constructor(
    private readonly sales: Sales,
    private readonly ledger: SaleLedger,
    private readonly shelf: SaleShelf,
    private readonly clock: Clock,
    private readonly payouts: Payouts,
  ) {}

  async outlook(staff: StaffIdentity, saleId: string): Promise<ReturnOutlook> {
    const { row } = await this.sales.forStaff(saleId, staff);
    return { sale: row, parts: paidParts(linesOf(row), row.receivedFen), daysSinceHandOver: this.days(row) };
  }

  /** What was paid, part by part: what a return gives back when nothing is kept. */
  async paidFor(saleId: string): Promise<ReturnOutlook['parts']> {
    const sale = await this.sales.get(saleId);
    return paidParts(linesOf(sale), sale.receivedFen);
  }

  /**
   * @throws sale.wrong_piece when the tag in the hand is another piece's, sale_return.refused with its reasons
   * @returns the return's number; the same for a repeated key.
   */
  async take(
    staff: StaffIdentity,
    saleId: string,
    request: ReturnRequest,
    key: string,
    agreedInCase = false,
  ): Promise<string> {
    const { idempotency, transactions } = this.ledger;
    const once = { scope: `staff:${staff.id}:sale.return:${saleId}`, key, body: request };
    return idempotency.orAnswered(once, async () => {
      const scanned = await this.shelf.stock.byTag(readSerial(request.serial) ?? '');
      return transactions.run((tx) =>
        idempotency.run(tx, once, () =>
          this.takeIn(tx, staff, saleId, { ...request, agreedInCase }, scanned?.id ?? null),
        ),
      );
    });
  }

  async undo(staff: StaffIdentity, saleId: string, reason: string): Promise<void> {
    const { papers, transactions, outbox } = this.ledger;
    await transactions.run(async (tx) => {
      const { row, piece } = await this.sales.locked(tx, staff, saleId);
      const taken = await papers.returns.ofSale(saleId, tx);
      const now = this.clock.now();
      const spent = await this.payouts.spentOf(tx, saleId);
      const facts = saleFactsOf(row, piece, taken?.takenAt ?? null, now, spent);
      const state = decideSale(row.state, staff.role, 'undoReturn', facts);
      if (taken === null) throw new DomainError('sale.not_found');
      await papers.returns.saveUndo(tx, { ...taken, undoneAt: now, undoneBy: staff.id, undoReason: reason });
      await papers.sales.saveState(tx, { ...row, state });
      await this.payouts.drop(tx, staff, saleId, spent.owed, reason);
      await this.shelf.pieces.move(tx, row.pieceId, 'undoReturn', {
        ...moverOf(staff, row, reason),
        set: { condition: taken.conditionBefore },
      });
      await this.record(tx, staff, row, 'sale.undo_return', { number: taken.number, reason });
      await outbox.add(tx, 'sale.return_undone', { saleId, pieceId: row.pieceId });
    });
  }

  private async takeIn(
    tx: Tx,
    staff: StaffIdentity,
    saleId: string,
    request: JudgedRequest,
    scannedId: string | null,
  ): Promise<string> {
    const { papers, outbox } = this.ledger;
    const { row: sale, piece } = await this.sales.locked(tx, staff, saleId);
    if (scannedId !== sale.pieceId) throw new DomainError('sale.wrong_piece');
    const now = this.clock.now();
    const state = decideSale(sale.state, staff.role, 'takeReturn', saleFactsOf(sale, piece, null, now));
    this.demandAllowed(staff, sale, request);
    const owed = refundOf(paidParts(linesOf(sale), sale.receivedFen), request.deductions);
    if (owed === null) throw invalidRequest([{ path: 'deductions', rule: 'max' }]);
    const row: ReturnRow = {
      id: newId(),
      number: paperNumber('R', dayOf(now)),
      saleId,
      pieceId: sale.pieceId,
      storeId: sale.storeId,
      staffId: staff.id,
      customerId: sale.customerId,
      ground: request.ground,
      condition: request.condition,
      reason: request.reason,
      ...owed,
      refundDueOn: addDays(dayOf(now), RETURN_RULES.refundDays),
      takenAt: now,
      conditionBefore: piece.condition,
      undoneAt: null,
      undoneBy: null,
      undoReason: null,
    };
    await papers.sales.saveState(tx, { ...sale, state });
    await papers.returns.insert(tx, row);
    await this.payouts.oweForReturn(tx, staff, row, sale);
    const photos = await papers.photos.taken(tx, staff, request.photoIds);
    await this.shelf.pieces.move(tx, sale.pieceId, 'takeReturn', {
      ...moverOf(staff, sale, request.reason),
      set: { condition: request.condition, container: 'safe' },
      details: { return: row.number, ground: row.ground, refundFen: row.refundFen },
      evidence: [{ kind: 'sale', ref: sale.number }, ...photos],
    });
    await this.record(tx, staff, sale, 'sale.return', { number: row.number, refundFen: row.refundFen });
    const { pieceId, customerId } = sale;
    await outbox.add(tx, 'sale.returned', { saleId, pieceId, customerId, refundFen: row.refundFen });
    return row.number;
  }

  private demandAllowed(staff: StaffIdentity, sale: SaleRow, request: JudgedRequest): void {
    const refusals = refusalsOf(RETURN_GUARDS, 'take', {
      ground: request.ground,
      condition: request.condition,
      daysSinceHandOver: this.days(sale),
      agreedInCase: request.agreedInCase,
      deducted: request.deductions.some(({ fen }) => fen > 0),
      byHeadquarters: staff.role === 'headquarters',
    });
    if (refusals.length > 0) throw new DomainError('sale_return.refused', { refusals });
  }

  private days(sale: SaleRow): number {
    return daysBetween(dayOf(sale.handedOverAt ?? sale.soldAt), dayOf(this.clock.now()));
  }

  private record(
    tx: Tx,
    staff: StaffIdentity,
    sale: SaleRow,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.ledger.audit.record(tx, {
      staffId: staff.id,
      action,
      subjectKind: 'sale',
      subjectId: sale.id,
      storeId: sale.storeId,
      details,
    });
  }
}

const moverOf = (staff: StaffIdentity, sale: SaleRow, reason: string) => ({
  actorRole: staff.role,
  actorId: staff.id,
  storeId: sale.storeId,
  refId: sale.id,
  reason,
});
