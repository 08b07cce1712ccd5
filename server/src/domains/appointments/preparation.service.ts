import { Injectable } from '@nestjs/common';
import { addDays, dayOf, instantOf, type TrayLineState, type TrayReadyRefusal } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import { grouped, Transactions, type Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import type { TrayPiece, VisitLine } from '../inventory/index.js';
import { AppointmentsRepository, type AppointmentRow } from './appointments.repository.js';
import { lineOf, readyRefusals } from './preparation.rules.js';
import { newsOf, TrayKeeper, TrayBooks } from './tray-keeper.service.js';
import { TraySources } from './tray-plans.service.js';
import { TrayWatch } from './tray-watch.service.js';
import type { TrayRow, TrayWishRow } from './trays.repository.js';

/** Days back in which a parcel for a visit that was called off is still looked for. */
const STRAYED_DAYS = 14;

export interface PreparationLine {
  wish: TrayWishRow;
  piece: TrayPiece | null;
  state: TrayLineState;
  /** When what comes is expected. */
  at: Date | null;
  transfer: VisitLine | null;
}
export interface PreparedVisit {
  row: AppointmentRow;
  tray: TrayRow;
  lines: PreparationLine[];
  refusals: { ready: TrayReadyRefusal[]; undoReady: TrayReadyRefusal[] };
}
/** A parcel for a visit that will not take place. */
export interface StrayParcel extends VisitLine {
  code: string;
}

/** What the list of preparations reads and writes. */
@Injectable()
export class PreparationGround {
  constructor(
    readonly appointments: AppointmentsRepository,
    readonly transactions: Transactions,
    readonly sources: TraySources,
    readonly clock: Clock,
    readonly watch: TrayWatch,
  ) {}
}

/** 备盘: what has to lie on which tray by when, and the hand that lays it there. */
@Injectable()
export class Preparation {
  constructor(
    private readonly ground: PreparationGround,
    private readonly ledger: TrayBooks,
    private readonly keeper: TrayKeeper,
  ) {}

  /** The visits of a day that are still to come or going on, by time. */
  async ofDay(storeId: string, onDay: string): Promise<PreparedVisit[]> {
    const rows = await this.ground.appointments.ofStore(storeId, onDay, onDay);
    return this.of(rows.filter((row) => AHEAD.includes(row.state)));
  }

  async of(rows: readonly AppointmentRow[]): Promise<PreparedVisit[]> {
    const ids = rows.map((row) => row.id);
    const [trays, wishes, lines] = await Promise.all([
      this.ledger.trays.some(ids),
      this.ledger.trays.wishes(ids),
      this.ledger.transfers.ofVisits(ids),
    ]);
    const pieceIds = [...new Set(wishes.map((wish) => wish.trayPieceId).filter((id) => id !== null))];
    const pieces = await this.ground.sources.stock.pieces(pieceIds, [], '');
    const byPiece = new Map(pieces.map((piece) => [piece.pieceId, piece]));
    const [ofVisit, linesOf] = [
      grouped(wishes, (wish) => wish.appointmentId),
      grouped(lines, (line) => line.visitId),
    ];
    const byVisit = new Map(trays.map((tray) => [tray.appointmentId, tray]));
    const drawn = rows.map(async (row): Promise<PreparedVisit | null> => {
      const tray = byVisit.get(row.id);
      if (tray === undefined) return null;
      const own = await Promise.all(
        (ofVisit.get(row.id) ?? []).map((wish) =>
          this.line(row, wish, byPiece.get(wish.trayPieceId ?? '') ?? null, linesOf.get(row.id) ?? []),
        ),
      );
      const over = !AHEAD.includes(row.state);
      const refusals = {
        ready: readyRefusals('ready', tray, own, over),
        undoReady: readyRefusals('undoReady', tray, own, over),
      };
      return { row, tray, lines: own, refusals };
    });
    return (await Promise.all(drawn)).filter((visit) => visit !== null);
  }

  async visit(id: string, by: StaffIdentity): Promise<PreparedVisit> {
    const row = await this.ground.appointments.find(id);
    if (row === null || !inScope(by, row.storeId)) throw new DomainError('appointment.not_found');
    const [visit] = await this.of([row]);
    if (visit === undefined) throw new DomainError('appointment.not_found');
    return visit;
  }

  /** Packed, sent or received for visits that were called off: each has to find its way back. */
  async strayed(storeId: string): Promise<StrayParcel[]> {
    const since = instantOf(addDays(dayOf(this.ground.clock.now()), -STRAYED_DAYS), '00:00');
    const off = await this.ledger.trays.calledOff(since);
    const codes = new Map(off.map((visit) => [visit.id, visit.code]));
    const lines = await this.ledger.transfers.strayed(storeId, [...codes.keys()]);
    return lines.map((line) => ({ ...line, code: codes.get(line.visitId) ?? '' }));
  }

  /** 取出: taken out of its case for the tray; from now on it is kept for the visit whatever the hour. */
  lay(id: string, by: StaffIdentity, wishId: string): Promise<void> {
    return this.onWish(id, by, wishId, async (tx, visit, tray, wish) => {
      if (wish.state === 'declined' || wish.trayPieceId === null) {
        throw new DomainError('wish.action_refused', { action: 'lay', state: wish.state });
      }
      const hold = this.keeper.holdOf(visit, tray);
      const standing = await this.ledger.holds.keep(tx, wish.trayPieceId, visit.storeId, hold);
      if (standing !== 'held') throw new DomainError('piece.not_available', { pieceId: wish.trayPieceId });
      await this.ledger.trays.saveWish(tx, { ...wish, laidAt: this.ground.clock.now(), laidBy: by.id });
    });
  }

  /** 放回: not on the tray any more; it stays kept as long as the visit's hour has come. */
  putBack(id: string, by: StaffIdentity, wishId: string): Promise<void> {
    return this.onWish(id, by, wishId, async (tx, visit, tray, wish) => {
      if (wish.laidAt === null) return;
      await this.ledger.trays.saveWish(tx, { ...wish, laidAt: null, laidBy: null });
      if (tray.heldAt === null && wish.trayPieceId !== null) {
        await this.ledger.holds.letGo(tx, wish.trayPieceId, visit.id);
      }
      if (tray.readyAt !== null) await this.ledger.trays.save(tx, { ...tray, readyAt: null, readyBy: null });
    });
  }

  /** 备好: the customer hears that the tray is ready. */
  async ready(id: string, by: StaffIdentity, action: 'ready' | 'undoReady'): Promise<void> {
    const seen = await this.visit(id, by);
    const refusals = seen.refusals[action];
    if (refusals.length > 0) throw new DomainError('tray.action_refused', { action, refusals });
    await this.ground.transactions.run(async (tx) => {
      const { visit, tray } = await this.locked(tx, id, by);
      if ((tray.readyAt === null) !== (action === 'ready')) return;
      const readyAt = action === 'ready' ? this.ground.clock.now() : null;
      await this.ledger.trays.save(tx, { ...tray, readyAt, readyBy: readyAt === null ? null : by.id });
      const topic = action === 'ready' ? 'appointment.tray_ready' : 'appointment.tray_unready';
      await this.ledger.outbox.add(tx, topic, {
        appointmentId: visit.id,
        storeId: visit.storeId,
        by: by.role,
      });
      await this.ledger.outbox.add(tx, 'tray.moved', newsOf(visit));
    });
  }

  private async line(
    row: AppointmentRow,
    wish: TrayWishRow,
    piece: TrayPiece | null,
    lines: readonly VisitLine[],
  ): Promise<PreparationLine> {
    const own = lines.filter((line) => line.pieceId === wish.trayPieceId);
    const transfer = own.find((line) => line.lineState === 'open') ?? own.at(-1) ?? null;
    const expectedAt = await this.expected(transfer);
    const now = this.ground.clock.now();
    const { storeId, startsAt } = row;
    return {
      wish,
      piece,
      transfer,
      ...lineOf({ wish, storeId, startsAt, now, piece, transfer, expectedAt }),
    };
  }

  /** While it has not left, when it would be here if it were seen to now. */
  private expected(transfer: VisitLine | null): Promise<Date | null> {
    if (transfer === null || transfer.lineState !== 'open') return Promise.resolve(null);
    if (!['requested', 'approved', 'packed'].includes(transfer.state)) return Promise.resolve(null);
    const progress = transfer.state === 'packed' ? 'packed' : 'asked';
    return this.ground.sources.transit.arrival(transfer.fromStoreId, transfer.toStoreId, progress);
  }

  private onWish(
    id: string,
    by: StaffIdentity,
    wishId: string,
    work: (tx: Tx, visit: AppointmentRow, tray: TrayRow, wish: TrayWishRow) => Promise<void>,
  ): Promise<void> {
    return this.ground.transactions.run(async (tx) => {
      const { visit, tray } = await this.locked(tx, id, by);
      if (!AHEAD.includes(visit.state))
        throw new DomainError('tray.action_refused', { refusals: ['visit_over'] });
      const wish = (await this.ledger.trays.wishes([id], tx)).find((one) => one.id === wishId);
      if (wish === undefined) throw new DomainError('wish.not_found');
      await work(tx, visit, tray, wish);
      await this.ledger.outbox.add(tx, 'tray.moved', newsOf(visit));
    });
  }

  private async locked(
    tx: Tx,
    id: string,
    by: StaffIdentity,
  ): Promise<{ visit: AppointmentRow; tray: TrayRow }> {
    const visit = await this.ground.appointments.lock(tx, id);
    if (visit === null || !inScope(by, visit.storeId)) throw new DomainError('appointment.not_found');
    const tray = await this.ledger.trays.find(id, tx);
    if (tray === null) throw new DomainError('appointment.not_found');
    return { visit, tray };
  }
}

const AHEAD: readonly string[] = ['offered', 'requested', 'booked', 'arrived'];
