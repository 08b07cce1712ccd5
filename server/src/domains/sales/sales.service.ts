import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, dayOf, instantOf } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../platform/errors/index.js';
import { OutboxHandlers } from '../../platform/outbox/index.js';
import type { ExplainedBill, LockedPiece, PieceRow } from '../inventory/index.js';
import type { CreditLine } from './credits/credits.repository.js';
import { Credits } from './credits/credits.service.js';
import type { PayoutRow } from './payouts/payouts.repository.js';
import type { ReturnRow } from './returns/returns.repository.js';
import { SaleLedger, SaleShelf } from './sale-ledger.service.js';
import {
  cashReportOwed,
  decideSale,
  differenceUnexplained,
  newSale,
  offeredActions,
  saleFactsOf,
  soldNews,
  type HandOverRequest,
  type OfferedSaleAction,
} from './sale.rules.js';
import type { FormerRow, SaleRow } from './sales.repository.js';
import type { TradeInRow } from './trade-ins/trade-ins.repository.js';

export interface SaleFull {
  row: SaleRow;
  actions: OfferedSaleAction[];
  cashReportOwed: boolean;
  /** How it ended, when it has. */
  returned: ReturnRow | null;
  tradedIn: TradeInRow | null;
  /** The money that goes back for it, owed or paid. */
  payout: PayoutRow | null;
  /** The ledger of the old metal that paid for it. */
  credits: CreditLine[];
}

/**
 * Sales at the counter: paid and carried home in one go, or paid and kept for the buyer; and the way back of a mistake.
 * What comes back later is in `Returns` and `TradeIns`, what is fetched later in `KeptSales`.
 */
@Injectable()
export class Sales implements OnModuleInit {
  constructor(
    private readonly ledger: SaleLedger,
    private readonly shelf: SaleShelf,
    private readonly credits: Credits,
    private readonly clock: Clock,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.on('customer.merged', 'sales', async ({ payload }) => {
      const { fromId, intoId } = payload as { fromId: string; intoId: string };
      const { papers, transactions } = this.ledger;
      await transactions.run(async (tx) => {
        await papers.sales.handToOwner(tx, fromId, intoId);
        await papers.returns.handToOwner(tx, fromId, intoId);
        await papers.tradeIns.handToOwner(tx, fromId, intoId);
        await papers.payouts.handToOwner(tx, fromId, intoId);
      });
    });
  }

  /**
   * Records a sale made in the store. The price is counted again behind the piece's lock: a board price that moved since
   * the staff member looked answers `price.changed` and nothing is sold.
   * @returns the sale's id; the same for a repeated key.
   */
  async handOver(staff: StaffIdentity, request: HandOverRequest, key: string): Promise<string> {
    if (differenceUnexplained(request.quotedFen, request.receivedFen, request.differenceReason)) {
      throw invalidRequest([{ path: 'differenceReason', rule: 'isNotEmpty' }]);
    }
    if (request.distance === true && request.later !== true)
      throw invalidRequest([{ path: 'later', rule: 'equals' }]);
    if (request.custom?.works.length === 0)
      throw invalidRequest([{ path: 'custom.works', rule: 'arrayNotEmpty' }]);
    const { transactions, idempotency } = this.ledger;
    const once = { scope: `staff:${staff.id}:sale.handOver`, key, body: request };
    return idempotency.orAnswered(once, async () => {
      const piece = await this.shelf.stock.get(request.pieceId, staff);
      return transactions.run((tx) =>
        idempotency.run(tx, once, () => this.handOverIn(tx, staff, piece, request)),
      );
    });
  }

  async reverse(staff: StaffIdentity, id: string, reason: string): Promise<void> {
    const { sales, transactions, audit, outbox } = this.ledger;
    await transactions.run(async (tx) => {
      const { row, piece } = await this.locked(tx, staff, id);
      const facts = saleFactsOf(row, piece, null, this.clock.now());
      const state = decideSale(row.state, staff.role, 'reverse', facts);
      const reversed = {
        ...row,
        state,
        reverseReason: reason,
        reversedBy: staff.id,
        reversedAt: this.clock.now(),
      };
      await sales.saveReversal(tx, reversed);
      await this.credits.giveBack(tx, staff, id, row.creditFen);
      await this.shelf.pieces.reverseHandOver(tx, row.pieceId, {
        storeId: row.storeId,
        actorRole: staff.role,
        actorId: staff.id,
        refId: row.id,
        reason,
      });
      await audit.record(tx, {
        staffId: staff.id,
        action: 'sale.reverse',
        subjectKind: 'sale',
        subjectId: id,
        storeId: row.storeId,
        details: { reason },
      });
      await outbox.add(tx, 'sale.reversed', { saleId: id, pieceId: row.pieceId });
    });
  }

  /** A sale of a store outside of the staff member's scope is simply not found. */
  async forStaff(id: string, staff: StaffIdentity): Promise<SaleFull> {
    const { sales, returns, tradeIns, payouts } = this.ledger.papers;
    const row = await sales.find(id);
    if (row === null || !inScope(staff, row.storeId)) throw new DomainError('sale.not_found');
    const [from, to] = this.dayBounds(dayOf(row.soldAt));
    const [piece, returned, tradedIn, payout, lines, cash] = await Promise.all([
      this.shelf.stock.get(row.pieceId),
      returns.ofSale(id),
      tradeIns.ofSale(id),
      payouts.ofSale(id),
      this.credits.linesOfSale(id),
      row.means === 'cash' ? sales.cashFrom(row.customerId, from, to) : 0,
    ]);
    const takenAt = returned?.takenAt ?? tradedIn?.takenAt ?? null;
    const facts = saleFactsOf(row, piece, takenAt, this.clock.now(), {
      refundPaid: payout?.state === 'paid',
      creditUsed: await this.credits.spent(row, tradedIn),
    });
    return {
      row,
      actions: offeredActions(row.state, staff.role, facts),
      cashReportOwed: cashReportOwed(cash),
      returned,
      tradedIn,
      payout,
      credits: lines,
    };
  }

  /** Both rows held for the rest of the transaction, the sale first. */
  async locked(tx: Tx, staff: StaffIdentity, id: string): Promise<{ row: SaleRow; piece: LockedPiece }> {
    const row = await this.ledger.sales.lock(tx, id);
    if (row === null || !inScope(staff, row.storeId)) throw new DomainError('sale.not_found');
    return { row, piece: await this.shelf.pieces.lock(tx, row.pieceId) };
  }

  async get(id: string): Promise<SaleRow> {
    const row = await this.ledger.sales.find(id);
    if (row === null) throw new DomainError('sale.not_found');
    return row;
  }

  /** Holds the sale for the rest of the transaction: it is not reversed meanwhile. */
  async lock(tx: Tx, id: string): Promise<SaleRow> {
    const row = await this.ledger.sales.lock(tx, id);
    if (row === null) throw new DomainError('sale.not_found');
    return row;
  }

  /** What was a customer's and is not any more, the last first. */
  formerOf(customerId: string): Promise<FormerRow[]> {
    return this.ledger.sales.formerOf(customerId);
  }

  /** The standing sale of each piece, by piece. */
  async livingOf(pieceIds: string[]): Promise<Map<string, SaleRow>> {
    const rows = await this.ledger.sales.livingOf(pieceIds);
    return new Map(rows.map((row) => [row.pieceId, row]));
  }

  async page(
    staff: StaffIdentity,
    query: { storeId: string | null; fromOn: string; toOn: string; page: number; limit: number },
  ): Promise<{ rows: SaleRow[]; total: number; receivedFen: number; creditFen: number; refundFen: number }> {
    const { sales, returns } = this.ledger.papers;
    const { storeId, limit } = query;
    const [from] = this.dayBounds(query.fromOn);
    const [, to] = this.dayBounds(query.toOn);
    const [found, refundFen] = await Promise.all([
      sales.page(staff, { storeId, from, to, limit, offset: (query.page - 1) * limit }),
      returns.owed(staff, storeId, from, to),
    ]);
    return { ...found, refundFen };
  }

  sumOfDay(storeId: string, onDay: string): Promise<{ count: number; receivedFen: number }> {
    const [from, to] = this.dayBounds(onDay);
    return this.ledger.sales.sum(storeId, from, to);
  }

  private async handOverIn(
    tx: Tx,
    staff: StaffIdentity,
    seen: PieceRow,
    request: HandOverRequest,
  ): Promise<string> {
    const { sales, audit, outbox } = this.ledger;
    const customer = await this.credits.accounts.findOrCreateByPhone(tx, request.phone, request.customerName);
    await this.demandVisit(tx, request.appointmentId, staff, customer.id);
    const piece = await this.shelf.pieces.lock(tx, request.pieceId, staff);
    // Its own buyer may fetch it, by the sale it was paid with; nobody buys it a second time.
    if (piece.state === 'sold') throw new DomainError('piece.not_available', { state: piece.state });
    const { bill, quote } = await this.asked(tx, seen, piece.storeId, request);
    const now = this.clock.now();
    const row = newSale(request, {
      staffId: staff.id,
      customerId: customer.id,
      storeId: piece.storeId,
      bill: quote === null ? { ...bill } : { ...bill, quoteNumber: quote.number },
      askedFen: bill.totalFen,
      now,
    });
    const signed = await this.ledger.papers.photos.taken(
      tx,
      staff,
      [row.custom?.signatureId].flatMap((file) => file ?? []),
    );
    const buyer = {
      ...(row.custom === null ? {} : { details: { custom: row.custom.works }, evidence: signed }),
      customerId: customer.id,
      actorRole: staff.role,
      actorId: staff.id,
      actingFor: [request.appointmentId, staff.id, customer.id],
      refId: row.id,
    };
    if (request.later) await this.shelf.pieces.sell(tx, piece.id, buyer);
    else await this.shelf.pieces.handOver(tx, piece.id, buyer);
    await sales.insert(tx, row);
    if (request.credits) await this.credits.use(tx, staff, row, request.credits, piece);
    if (quote !== null) await this.shelf.quotes.use(tx, quote.quoteId, row.id);
    await audit.record(tx, {
      staffId: staff.id,
      action: request.later ? 'sale.pay' : 'sale.hand_over',
      subjectKind: 'customer',
      subjectId: customer.id,
      storeId: row.storeId,
      details: { saleId: row.id, pieceId: piece.id },
    });
    await outbox.add(tx, request.later ? 'sale.paid' : 'sale.handed_over', soldNews(row));
    return row.id;
  }

  /** What the piece is asked: by the quote that was named, if it holds at this instant, else by today's prices. */
  private async asked(
    tx: Tx,
    seen: PieceRow,
    storeId: string,
    { quoteNumber, quotedFen }: HandOverRequest,
  ): Promise<{ bill: ExplainedBill; quote: { quoteId: string; number: string } | null }> {
    const { stock, prices, quotes } = this.shelf;
    const asking = { pieceId: seen.id, storeId, at: this.clock.now() };
    const quote = quoteNumber === undefined ? null : await quotes.honour(tx, quoteNumber, asking);
    const held = quote !== null && typeof quote !== 'string' ? quote : null;
    const bill = held?.bill ?? stock.bill(seen, await prices.book(tx));
    if (bill.totalFen === quotedFen) return { bill, quote: held };
    throw new DomainError('price.changed', {
      quotedFen,
      nowFen: bill.totalFen,
      ...(typeof quote === 'string' ? { quote } : {}),
    });
  }

  /** Its hold opens for this buyer alone: naming somebody else's visit must not sell what was put aside for them. */
  private async demandVisit(
    tx: Tx,
    appointmentId: string | undefined,
    staff: StaffIdentity,
    customerId: string,
  ): Promise<void> {
    if (appointmentId === undefined) return;
    const visit = await this.shelf.appointments.getIn(tx, appointmentId);
    if (!inScope(staff, visit.storeId)) throw new DomainError('appointment.not_found');
    if (visit.customerId === customerId) return;
    // A visitor known by WeChat alone has given the number only now; the two accounts become one when they bind it.
    const visitor = await this.credits.accounts.getIn(tx, visit.customerId);
    if (visitor.phone !== null) throw new DomainError('appointment.not_found');
  }

  private dayBounds(onDay: string): [Date, Date] {
    return [instantOf(onDay, '00:00'), instantOf(addDays(onDay, 1), '00:00')];
  }
}
