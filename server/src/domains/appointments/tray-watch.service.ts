import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { TransferState } from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import { Transactions, type Tx } from '../../platform/database/index.js';
import { OutboxHandlers, Schedules } from '../../platform/outbox/index.js';
import type { VisitLine } from '../inventory/index.js';
import { AppointmentsRepository, type AppointmentRow } from './appointments.repository.js';
import { newsOf, TrayKeeper, TrayBooks } from './tray-keeper.service.js';
import { TrayPlans, TraySources, type TrayFrame } from './tray-plans.service.js';
import type { TrayLine } from './tray.rules.js';
import type { TrayRow, TrayWishRow } from './trays.repository.js';

const KEPT_AT_ONCE = 200;
const KEEP_SECONDS = 20;
/** A paper on which nothing travels any more. */
const DEAD: readonly TransferState[] = ['rejected', 'cancelled', 'lost', 'returning', 'returned'];

/** A visit that is still to come, with its tray as it was read. */
interface Seen {
  visit: AppointmentRow;
  tray: TrayRow;
  wishes: TrayWishRow[];
  lines: VisitLine[];
}

/** What calls for a look at a tray without anybody pressing a button. */
@Injectable()
export class TrayBell {
  constructor(
    readonly schedules: Schedules,
    readonly handlers: OutboxHandlers,
    readonly transactions: Transactions,
    readonly clock: Clock,
  ) {}
}

/** Where pieces for a tray are looked for. */
@Injectable()
export class TrayGround {
  constructor(
    readonly plans: TrayPlans,
    readonly sources: TraySources,
  ) {}
}

/** 试戴盘看守: pieces are kept when their hour comes, and what is lost on the way is replaced or told. */
@Injectable()
export class TrayWatch implements OnModuleInit {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly ledger: TrayBooks,
    private readonly keeper: TrayKeeper,
    private readonly ground: TrayGround,
    private readonly bell: TrayBell,
  ) {}

  onModuleInit(): void {
    const { schedules, handlers } = this.bell;
    schedules.every('trays.keep', KEEP_SECONDS, () => this.keepDue());
    handlers.on('tray.replan', 'trays.replan', async ({ payload }) => {
      const { appointmentId, again } = payload as { appointmentId: string; again?: boolean };
      await this.attend(appointmentId, again === true);
    });
    handlers.on('piece.moved', 'trays.piece', async ({ payload }) => {
      const { pieceId } = payload as { pieceId: string };
      for (const id of await this.ledger.trays.visitsWith(pieceId)) await this.attend(id);
    });
    handlers.on('transfer.moved', 'trays.transfer', async ({ payload }) => {
      const { id, to } = payload as { id: string; to: TransferState };
      const visitId = DEAD.includes(to) ? await this.ledger.transfers.visitOf(id) : null;
      if (visitId !== null) await this.attend(visitId);
    });
  }

  async keepDue(): Promise<void> {
    for (const id of await this.ledger.trays.due(this.bell.clock.now(), KEPT_AT_ONCE)) await this.attend(id);
  }

  /** Looks whether every wish still has its piece, finds others for those that have not, and keeps what is due. */
  async attend(appointmentId: string, again = false): Promise<void> {
    const seen = await this.look(appointmentId);
    if (seen === null) return;
    const failing = await this.failing(seen);
    const found = failing.length === 0 ? [] : await this.search(seen, failing, again);
    await this.bell.transactions.run(async (tx) => {
      const visit = await this.appointments.lock(tx, appointmentId);
      if (visit === null || !isAhead(visit)) return;
      const tray = await this.ledger.trays.find(appointmentId, tx);
      if (tray === null) return;
      await this.settle(tx, visit, tray, failing, found);
      if (tray.holdFrom <= this.bell.clock.now()) await this.keeper.keepNow(tx, visit, tray);
    });
  }

  private async look(appointmentId: string): Promise<Seen | null> {
    const visit = await this.appointments.find(appointmentId);
    if (visit === null || !isAhead(visit)) return null;
    const [tray, wishes, lines] = await Promise.all([
      this.ledger.trays.find(appointmentId),
      this.ledger.trays.wishes([appointmentId]),
      this.ledger.transfers.ofVisits([appointmentId]),
    ]);
    return tray === null ? null : { visit, tray, wishes, lines };
  }

  /** Wishes without a piece that is here, or on its way for this visit. */
  private async failing({ visit, tray, wishes, lines }: Seen): Promise<TrayWishRow[]> {
    const open = wishes.filter((wish) => wish.state !== 'declined');
    const ids = open.map((wish) => wish.trayPieceId).filter((id) => id !== null);
    const pieces = await this.ground.sources.stock.pieces(ids, [], visit.storeId);
    const standing = new Map(
      (await this.ground.plans.candidates(pieces, frameOf(visit, tray))).map((one) => [one.pieceId, one]),
    );
    const coming = (pieceId: string): boolean =>
      lines.some(
        (line) => line.pieceId === pieceId && line.lineState === 'open' && !DEAD.includes(line.state),
      );
    return open.filter((wish) => {
      const piece = standing.get(wish.trayPieceId ?? '');
      if (piece === undefined) return true;
      return !coming(piece.pieceId) && (!piece.here || piece.why !== null);
    });
  }

  private search(seen: Seen, failing: readonly TrayWishRow[], again: boolean): Promise<TrayLine[]> {
    const spoken = seen.wishes
      .filter((wish) => wish.state !== 'declined' && !failing.includes(wish))
      .map((wish) => wish.trayPieceId ?? '');
    // Who has refused to send a piece is not asked for it once more; a visit that was called off and is on again asks anew.
    const refused = seen.lines
      .filter(
        (line) =>
          line.state === 'rejected' || line.state === 'lost' || (!again && line.state === 'cancelled'),
      )
      .map((line) => line.pieceId);
    const without = new Set([...spoken, ...refused]);
    return this.ground.plans.plan(failing, frameOf(seen.visit, seen.tray), without);
  }

  private async settle(
    tx: Tx,
    visit: AppointmentRow,
    tray: TrayRow,
    failing: readonly TrayWishRow[],
    found: readonly TrayLine[],
  ): Promise<void> {
    const rows = new Map((await this.ledger.trays.wishes([visit.id], tx)).map((row) => [row.id, row]));
    const changed: TrayWishRow[] = [];
    const lost: string[] = [];
    for (const [i, wish] of failing.entries()) {
      const row = rows.get(wish.id);
      // Somebody has seen to it meanwhile.
      if (row === undefined || row.trayPieceId !== wish.trayPieceId || row.state === 'declined') continue;
      const line = found[i];
      const pieceId = line?.pieceId ?? null;
      if (row.trayPieceId !== null && row.trayPieceId !== pieceId) {
        await this.keeper.dropPiece(tx, visit.id, row.trayPieceId);
      }
      const lostAt = pieceId === null ? (row.lostAt ?? this.bell.clock.now()) : null;
      if (lostAt !== null && row.lostAt === null) lost.push(row.id);
      const next = {
        ...row,
        trayPieceId: pieceId,
        dueAt: line?.at ?? null,
        lostAt,
        laidAt: null,
        laidBy: null,
      };
      await this.ledger.trays.saveWish(tx, next);
      changed.push(next);
    }
    if (changed.length > 0 && tray.readyAt !== null) {
      await this.ledger.trays.save(tx, { ...tray, readyAt: null, readyBy: null });
    }
    if (changed.length === 0) return;
    await this.keeper.claim(tx, visit, tray, changed);
    await this.ledger.outbox.add(tx, 'tray.moved', newsOf(visit));
    if (lost.length > 0) {
      await this.ledger.outbox.add(tx, 'appointment.tray_changed', { appointmentId: visit.id, by: 'system' });
    }
  }
}

const isAhead = (visit: AppointmentRow): boolean =>
  (['offered', 'requested', 'booked', 'arrived'] as string[]).includes(visit.state);

export const frameOf = (visit: AppointmentRow, tray: TrayRow): TrayFrame => ({
  storeId: visit.storeId,
  visitId: visit.id,
  startsAt: visit.startsAt,
  keeps: { from: tray.holdFrom, until: tray.holdUntil },
});
