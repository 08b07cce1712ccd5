import { Injectable } from '@nestjs/common';
import { readSerial } from '@zhuyue/shared';
import type { StaffIdentity } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { Payouts } from './payouts/payouts.service.js';
import { SaleLedger, SaleShelf } from './sale-ledger.service.js';
import { decideSale, saleFactsOf, soldNews } from './sale.rules.js';
import { Sales } from './sales.service.js';

/** 已付款待交付: what was paid is fetched, or the payment is taken back before that. */
@Injectable()
export class KeptSales {
  constructor(
    private readonly sales: Sales,
    private readonly ledger: SaleLedger,
    private readonly shelf: SaleShelf,
    private readonly clock: Clock,
    private readonly payouts: Payouts,
  ) {}

  /**
   * 寄出: the piece of a sale over a distance is in the parcel.
   * @throws sale.wrong_piece when the tag in the hand is another piece's
   */
  async ship(
    staff: StaffIdentity,
    id: string,
    { serial, carrier, number }: { serial: string; carrier: string; number: string },
  ): Promise<void> {
    const scanned = await this.shelf.stock.byTag(readSerial(serial) ?? '');
    await this.ledger.transactions.run(async (tx) => {
      const { row, piece } = await this.sales.locked(tx, staff, id);
      if (scanned?.id !== row.pieceId) throw new DomainError('sale.wrong_piece');
      const now = this.clock.now();
      decideSale(row.state, staff.role, 'ship', saleFactsOf(row, piece, null, now));
      await this.ledger.sales.saveParcel(tx, id, { carrier, number, sentAt: now.toISOString() });
      await this.record(tx, staff, row, 'sale.ship', { carrier, number });
    });
  }

  /** 退回: the parcel came back, or was never given away; the piece is kept for its buyer again. */
  async unship(staff: StaffIdentity, id: string, reason: string): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const { row, piece } = await this.sales.locked(tx, staff, id);
      decideSale(row.state, staff.role, 'unship', saleFactsOf(row, piece, null, this.clock.now()));
      await this.ledger.sales.saveParcel(tx, id, null);
      await this.record(tx, staff, row, 'sale.unship', { ...row.parcel, reason });
    });
  }

  /**
   * Fetched, or signed for: what was sent had its tag read when it was packed.
   * @throws sale.wrong_piece when the tag in the hand is another piece's
   */
  async handOver(staff: StaffIdentity, id: string, serial: string | undefined): Promise<void> {
    const scanned = await this.shelf.stock.byTag(readSerial(serial ?? '') ?? '');
    await this.ledger.transactions.run(async (tx) => {
      const { row, piece } = await this.sales.locked(tx, staff, id);
      if (row.parcel === null && scanned?.id !== row.pieceId) throw new DomainError('sale.wrong_piece');
      const now = this.clock.now();
      const state = decideSale(row.state, staff.role, 'handOver', saleFactsOf(row, piece, null, now));
      await this.ledger.sales.saveState(tx, { id, state, handedOverAt: now });
      await this.shelf.pieces.handOver(tx, row.pieceId, {
        customerId: row.customerId,
        actorRole: staff.role,
        actorId: staff.id,
        actingFor: [row.customerId],
        refId: id,
      });
      await this.record(tx, staff, row, 'sale.hand_over', {});
      await this.ledger.outbox.add(tx, 'sale.handed_over', soldNews(row));
    });
  }

  /** The money is to be given back in full; the piece is on the counter again. */
  async cancel(staff: StaffIdentity, id: string, reason: string): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const { row, piece } = await this.sales.locked(tx, staff, id);
      const now = this.clock.now();
      const state = decideSale(row.state, staff.role, 'cancel', saleFactsOf(row, piece, null, now));
      const cancelled = { ...row, state, reverseReason: reason, reversedBy: staff.id, reversedAt: now };
      await this.ledger.sales.saveReversal(tx, cancelled);
      await this.shelf.pieces.cancelSale(tx, row.pieceId, {
        actorRole: staff.role,
        actorId: staff.id,
        refId: id,
        reason,
      });
      await this.payouts.oweForCancel(tx, staff, row);
      await this.record(tx, staff, row, 'sale.cancel', { reason });
      await this.ledger.outbox.add(tx, 'sale.cancelled', { saleId: id, pieceId: row.pieceId });
    });
  }

  private record(
    tx: Parameters<SaleLedger['audit']['record']>[0],
    staff: StaffIdentity,
    row: { id: string; storeId: string },
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.ledger.audit.record(tx, {
      staffId: staff.id,
      action,
      subjectKind: 'sale',
      subjectId: row.id,
      storeId: row.storeId,
      details,
    });
  }
}
