import { Injectable } from '@nestjs/common';
import { APPOINTMENT_RULES, availabilityOf } from '@zhuyue/shared';
import type { Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { Pieces, Stock, Styles } from '../inventory/index.js';
import type { Wish } from './appointment.rules.js';
import { AppointmentsRepository, type AppointmentRow, type WishRow } from './appointments.repository.js';

/** What a customer wishes to find on the tray. A very piece is held from the booking to a grace after the visit. */
@Injectable()
export class Wishes {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly pieces: Pieces,
    private readonly stock: Stock,
    private readonly styles: Styles,
  ) {}

  /** Refuses what does not exist or does not lie in the store, before any lock is taken. */
  async prepare(storeId: string, wishes: readonly Wish[]): Promise<Omit<WishRow, 'appointmentId'>[]> {
    const seen = new Set<string>();
    const rows: Omit<WishRow, 'appointmentId'>[] = [];
    for (const wish of wishes) {
      const key = wish.pieceId ?? `${wish.styleId}:${String(wish.sizeHmm ?? '')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const pieceId = wish.pieceId ?? null;
      if (pieceId === null) await this.styles.get(wish.styleId);
      else await this.demandHere(pieceId, wish.styleId, storeId);
      rows.push({ position: rows.length, styleId: wish.styleId, pieceId, sizeHmm: wish.sizeHmm ?? null });
    }
    return rows;
  }

  /** Whoever was quicker has the piece: the booking is refused rather than promised without it. */
  async hold(tx: Tx, row: AppointmentRow): Promise<void> {
    for (const { pieceId } of await this.appointments.heldPieces(tx, row.id))
      await this.holdOne(tx, row, pieceId);
  }

  /** When a visit is opened again: what went another way meanwhile is left there. */
  async holdWhatIsFree(tx: Tx, row: AppointmentRow): Promise<void> {
    for (const { pieceId } of await this.appointments.heldPieces(tx, row.id)) {
      const piece = await this.pieces.lock(tx, pieceId);
      if (piece.state === 'in_stock' && piece.storeId === row.storeId) await this.holdOne(tx, row, pieceId);
    }
  }

  /** The hold follows the visit to its new time. */
  async prolong(tx: Tx, row: AppointmentRow): Promise<void> {
    for (const { pieceId } of await this.appointments.heldPieces(tx, row.id)) {
      await this.pieces.prolong(tx, pieceId, { heldFor: row.id, until: this.graceEnd(row) });
    }
  }

  /** Pieces that were bought meanwhile, or are held for somebody else by now, are left alone. */
  async release(tx: Tx, row: AppointmentRow): Promise<void> {
    for (const { pieceId } of await this.appointments.heldPieces(tx, row.id)) {
      await this.pieces.releaseHeldFor(tx, pieceId, row.id, this.mover(row));
    }
  }

  private async holdOne(tx: Tx, row: AppointmentRow, pieceId: string): Promise<void> {
    await this.pieces.hold(tx, pieceId, {
      ...this.mover(row),
      heldFor: row.id,
      until: this.graceEnd(row),
      terms: { kind: 'appointment', customerId: row.customerId },
    });
  }

  private mover(row: AppointmentRow): { actorRole: 'system'; actorId: null; refId: string } {
    return { actorRole: 'system', actorId: null, refId: row.id };
  }

  private async demandHere(pieceId: string, styleId: string, storeId: string): Promise<void> {
    const piece = await this.stock.get(pieceId);
    if (piece.styleId !== styleId) throw new DomainError('piece.not_found');
    if (piece.storeId === storeId && piece.state === 'in_stock') return;
    throw new DomainError('wish.not_available', {
      pieceId,
      availability: availabilityOf(piece.state),
      here: piece.storeId === storeId,
    });
  }

  private graceEnd(row: AppointmentRow): Date {
    return new Date(row.endsAt.getTime() + APPOINTMENT_RULES.holdGraceMinutes * 60_000);
  }
}
