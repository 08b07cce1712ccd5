import { Injectable } from '@nestjs/common';
import { LIMITS } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../platform/auth/index.js';
import type { Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import type { Wish } from './appointment.rules.js';
import type { AppointmentRow } from './appointments.repository.js';
import { PreparationGround } from './preparation.service.js';
import { newsOf, TrayKeeper, TrayBooks } from './tray-keeper.service.js';
import { TrayPlans, type TrayAlternative } from './tray-plans.service.js';
import { frameOf } from './tray-watch.service.js';
import type { TrayRow, TrayWishRow } from './trays.repository.js';
import { Wishes } from './wishes.service.js';

/** 换一件: the store puts another piece in the place of a wish, and the customer says yes or no; or changes the tray. */
@Injectable()
export class TrayChanges {
  constructor(
    private readonly ground: PreparationGround,
    private readonly ledger: TrayBooks,
    private readonly keeper: TrayKeeper,
    private readonly plans: TrayPlans,
    private readonly wishes: Wishes,
  ) {}

  /** Pieces of the same grade and size that could lie on this tray in time. */
  async alternatives(visit: AppointmentRow, wishId: string): Promise<TrayAlternative[]> {
    const [tray, rows] = await Promise.all([
      this.ledger.trays.find(visit.id),
      this.ledger.trays.wishes([visit.id]),
    ]);
    const wish = rows.find((row) => row.id === wishId);
    if (tray === null || wish === undefined) throw new DomainError('wish.not_found');
    const without = new Set(rows.map((row) => row.trayPieceId).filter((id) => id !== null));
    return this.plans.alternatives(wish, frameOf(visit, tray), without);
  }

  /** The store's proposal: the piece is claimed for the tray at once, the customer is told and may refuse it. */
  async propose(id: string, by: StaffIdentity, wishId: string, pieceId: string): Promise<void> {
    const visit = await this.ground.appointments.find(id);
    if (visit === null || !inScope(by, visit.storeId)) throw new DomainError('appointment.not_found');
    await this.exchange(visit, wishId, pieceId, true);
  }

  /** The customer takes one of the alternatives instead. */
  async swap(id: string, customerId: string, wishId: string, pieceId: string): Promise<void> {
    await this.exchange(await this.own(id, customerId), wishId, pieceId, false);
  }

  /** Yes or no to what the store has put in its place; a no can be taken back while the tray is not ready. */
  async answer(id: string, customerId: string, wishId: string, accept: boolean): Promise<void> {
    await this.own(id, customerId);
    await this.ground.transactions.run(async (tx) => {
      const { visit } = await this.open(tx, id);
      const wish = await this.wish(tx, id, wishId);
      if (wish.state === (accept ? 'wished' : 'declined')) return;
      if (accept) {
        // The yes makes it a wish like any other; what was in its place is forgotten.
        const next = { ...wish, state: 'wished' as const, wasStyleId: null, wasPieceId: null };
        await this.ledger.trays.saveWish(tx, next);
        if (wish.state === 'declined') await this.replan(tx, visit);
      } else {
        if (wish.trayPieceId !== null) await this.keeper.dropPiece(tx, id, wish.trayPieceId);
        await this.ledger.trays.saveWish(tx, { ...wish, state: 'declined', laidAt: null, laidBy: null });
      }
      await this.told(tx, visit);
    });
    if (accept) await this.look(id);
  }

  /** The whole list anew, as long as the tray is not ready: what stays keeps its piece, what goes is given back. */
  async change(id: string, customerId: string, wanted: readonly Wish[]): Promise<void> {
    await this.own(id, customerId);
    if (wanted.length > LIMITS.wishes) throw new DomainError('request.invalid');
    const wished = await this.wishes.distinct(wanted);
    await this.ground.transactions.run(async (tx) => {
      const { visit: locked } = await this.open(tx, id);
      const rows = (await this.ledger.trays.wishes([id], tx)).filter((row) => row.state !== 'declined');
      const left = [...wished];
      const gone: TrayWishRow[] = [];
      for (const row of rows) {
        const at = left.findIndex(
          (one) => one.styleId === row.styleId && one.pieceId === row.pieceId && one.sizeHmm === row.sizeHmm,
        );
        if (at >= 0) left.splice(at, 1);
        else gone.push(row);
      }
      for (const row of gone) {
        if (row.trayPieceId !== null) await this.keeper.dropPiece(tx, id, row.trayPieceId);
      }
      await this.ledger.trays.removeWishes(
        tx,
        gone.map((row) => row.id),
      );
      const next = 1 + Math.max(-1, ...rows.map((row) => row.position));
      const added = left.map((one, i) => ({ ...one, position: next + i, trayPieceId: null, dueAt: null }));
      await this.ledger.trays.addWishes(tx, id, added);
      if (gone.length + added.length === 0) return;
      await this.replan(tx, locked);
      await this.told(tx, locked);
    });
    await this.look(id);
  }

  private async exchange(
    visit: AppointmentRow,
    wishId: string,
    pieceId: string,
    byStore: boolean,
  ): Promise<void> {
    const offered = await this.alternatives(visit, wishId);
    const chosen = offered.find((one) => one.piece.id === pieceId);
    if (chosen === undefined) throw new DomainError('piece.not_available', { pieceId });
    await this.ground.transactions.run(async (tx) => {
      const { visit: locked, tray } = await this.open(tx, visit.id);
      const wish = await this.wish(tx, visit.id, wishId);
      if (wish.trayPieceId !== null) await this.keeper.dropPiece(tx, visit.id, wish.trayPieceId);
      const first = wish.wasStyleId === null;
      const next: TrayWishRow = {
        ...wish,
        styleId: chosen.piece.styleId,
        pieceId: chosen.piece.id,
        sizeHmm: chosen.piece.sizeHmm,
        state: byStore ? 'proposed' : 'wished',
        trayPieceId: chosen.piece.id,
        dueAt: chosen.at,
        lostAt: null,
        laidAt: null,
        laidBy: null,
        wasStyleId: !byStore ? null : first ? wish.styleId : wish.wasStyleId,
        wasPieceId: !byStore ? null : first ? wish.pieceId : wish.wasPieceId,
      };
      await this.ledger.trays.saveWish(tx, next);
      // A piece that somebody was quicker for is an answer here: the wish without it is not written.
      await this.keeper.claim(tx, locked, tray, [{ ...next, state: 'wished' }]);
      if (tray.heldAt !== null) await this.keeper.keepNow(tx, locked, tray);
      await this.told(tx, locked);
      if (byStore) {
        const news = { appointmentId: visit.id, by: 'manager' };
        await this.ledger.outbox.add(tx, 'appointment.tray_changed', news);
      }
    });
  }

  private async own(id: string, customerId: string): Promise<AppointmentRow> {
    const visit = await this.ground.appointments.find(id);
    if (visit?.customerId !== customerId) throw new DomainError('appointment.not_found');
    return visit;
  }

  /** Locked, still to come, and its tray not ready. */
  private async open(tx: Tx, id: string): Promise<{ visit: AppointmentRow; tray: TrayRow }> {
    const visit = await this.ground.appointments.lock(tx, id);
    const tray = await this.ledger.trays.find(id, tx);
    if (visit === null || tray === null) throw new DomainError('appointment.not_found');
    const over = !OPEN.includes(visit.state) || visit.endsAt <= this.ground.clock.now();
    if (over) throw new DomainError('tray.action_refused', { refusals: ['visit_over'] });
    if (tray.readyAt !== null) throw new DomainError('tray.action_refused', { refusals: ['already_ready'] });
    return { visit, tray };
  }

  private async wish(tx: Tx, id: string, wishId: string): Promise<TrayWishRow> {
    const wish = (await this.ledger.trays.wishes([id], tx)).find((row) => row.id === wishId);
    if (wish === undefined) throw new DomainError('wish.not_found');
    return wish;
  }

  /** At once, so that the answer says what became of it; should that fail, the worker does it again. */
  private async look(id: string): Promise<void> {
    try {
      await this.ground.watch.attend(id, true);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private replan(tx: Tx, visit: AppointmentRow): Promise<void> {
    return this.ledger.outbox.add(tx, 'tray.replan', { appointmentId: visit.id, again: true });
  }

  /** The desk's list of preparations looks again. */
  private told(tx: Tx, visit: AppointmentRow): Promise<void> {
    return this.ledger.outbox.add(tx, 'tray.moved', newsOf(visit));
  }
}

const OPEN: readonly string[] = ['requested', 'booked', 'arrived', 'offered'];
