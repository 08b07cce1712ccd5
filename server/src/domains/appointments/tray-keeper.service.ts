import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import { Pieces, VisitHolds, VisitTransfers, type LockedPiece } from '../inventory/index.js';
import type { AppointmentRow } from './appointments.repository.js';
import { TrayPlans } from './tray-plans.service.js';
import { candidateOf, neededBy, type TrayCandidate } from './tray.rules.js';
import { TraysRepository, type TrayRow, type TrayWishRow } from './trays.repository.js';

const MINUTE_MS = 60_000;
type Visit = Pick<AppointmentRow, 'id' | 'code' | 'customerId' | 'storeId' | 'startsAt' | 'endsAt'>;

/** What keeping a tray writes to. */
@Injectable()
export class TrayBooks {
  constructor(
    readonly trays: TraysRepository,
    readonly pieces: Pieces,
    readonly holds: VisitHolds,
    readonly transfers: VisitTransfers,
    readonly outbox: Outbox,
  ) {}
}

/** 为试戴盘留货与调货: everything done to pieces for a visit, inside the transaction of the step that asks for it. */
@Injectable()
export class TrayKeeper {
  constructor(
    private readonly ledger: TrayBooks,
    private readonly plans: TrayPlans,
    private readonly clock: Clock,
  ) {}

  /** The tray of a new visit: its pieces are claimed, what has to travel is asked for, what is due is kept. */
  async begin(tx: Tx, visit: Visit, terms: { leadMinutes: number; graceMinutes: number }): Promise<void> {
    const tray: TrayRow = {
      appointmentId: visit.id,
      storeId: visit.storeId,
      ...terms,
      ...windowOf(visit, terms),
      heldAt: null,
      readyAt: null,
      readyBy: null,
    };
    const wishes = await this.ledger.trays.wishes([visit.id], tx);
    await this.claim(tx, visit, tray, wishes);
    await this.ledger.trays.insert(tx, tray);
    if (tray.holdFrom <= this.clock.now()) await this.keepNow(tx, visit, tray);
  }

  /**
   * Behind the locks of the pieces: what was planned still holds, or the wish has no piece. Asks other stores for what has
   * to travel.
   * @throws wish.not_available when a very piece was taken meanwhile
   */
  async claim(tx: Tx, visit: Visit, tray: TrayRow, wishes: readonly TrayWishRow[]): Promise<void> {
    const planned = wishes.filter((wish) => wish.trayPieceId !== null && wish.state !== 'declined');
    const standing = await this.standing(tx, visit, tray, planned);
    const travelling: { pieceId: string; fromStoreId: string }[] = [];
    for (const wish of planned) {
      const piece = standing.get(wish.trayPieceId ?? '');
      if (piece?.why === null) {
        if (!piece.here) travelling.push({ pieceId: piece.pieceId, fromStoreId: piece.storeId });
        continue;
      }
      if (wish.pieceId !== null && wish.state === 'wished') {
        throw new DomainError('wish.not_available', { pieceId: wish.pieceId, why: piece?.why ?? 'gone' });
      }
      await this.ledger.trays.saveWish(tx, { ...wish, trayPieceId: null, dueAt: null });
      await this.ledger.outbox.add(tx, 'tray.replan', { appointmentId: visit.id });
    }
    if (travelling.length === 0) return;
    await this.ledger.transfers.ask(tx, {
      visitId: visit.id,
      visitCode: visit.code,
      toStoreId: visit.storeId,
      neededAt: neededBy(visit.startsAt),
      pieces: travelling,
    });
  }

  /** The hour has come: every piece that lies in the store is kept, or waited for. */
  async keepNow(tx: Tx, visit: Visit, tray: TrayRow): Promise<void> {
    for (const pieceId of await this.pieceIds(tx, visit.id)) {
      await this.ledger.holds.keep(tx, pieceId, visit.storeId, this.holdOf(visit, tray));
    }
    await this.ledger.trays.save(tx, { ...tray, heldAt: tray.heldAt ?? this.clock.now() });
  }

  /** A visit that takes place after all. Its pieces are looked for by the worker, who may ask other stores again. */
  async resume(tx: Tx, visit: Visit): Promise<void> {
    const tray = await this.ledger.trays.find(visit.id, tx);
    if (tray === null) return;
    if (tray.holdFrom <= this.clock.now()) await this.keepNow(tx, visit, tray);
    await this.ledger.outbox.add(tx, 'tray.replan', { appointmentId: visit.id, again: true });
  }

  /** The visit was moved: what is kept is kept until its new end, or given back until its new hour comes. */
  async follow(tx: Tx, visit: Visit): Promise<void> {
    const tray = await this.ledger.trays.find(visit.id, tx);
    if (tray === null) return;
    const moved = { ...tray, ...windowOf(visit, tray), readyAt: null, readyBy: null };
    if (moved.holdFrom <= this.clock.now()) await this.keepNow(tx, visit, moved);
    else {
      if (tray.heldAt !== null) await this.giveBack(tx, visit.id);
      await this.ledger.trays.save(tx, { ...moved, heldAt: null });
    }
    await this.ledger.transfers.retime(tx, visit.id, neededBy(visit.startsAt));
    await this.ledger.outbox.add(tx, 'tray.replan', { appointmentId: visit.id });
  }

  /** Over, called off or not come: nothing is kept and nothing is fetched for it any more. */
  async letGo(tx: Tx, visit: Visit): Promise<void> {
    const tray = await this.ledger.trays.find(visit.id, tx);
    if (tray === null) return;
    await this.ledger.transfers.withdraw(tx, visit.id);
    await this.giveBack(tx, visit.id);
    await this.ledger.trays.save(tx, { ...tray, heldAt: null });
  }

  /** One piece is not wanted on the tray any more. */
  async dropPiece(tx: Tx, visitId: string, pieceId: string): Promise<void> {
    await this.ledger.transfers.withdraw(tx, visitId, [pieceId]);
    await this.ledger.holds.letGo(tx, pieceId, visitId);
  }

  holdOf(visit: Visit, tray: TrayRow): { visitId: string; customerId: string; until: Date } {
    return { visitId: visit.id, customerId: visit.customerId, until: tray.holdUntil };
  }

  private async giveBack(tx: Tx, visitId: string): Promise<void> {
    for (const pieceId of await this.pieceIds(tx, visitId)) {
      await this.ledger.holds.letGo(tx, pieceId, visitId);
    }
  }

  /** By id, so that two who lock the same pieces do not wait for each other in a ring. */
  private async pieceIds(tx: Tx, visitId: string): Promise<string[]> {
    const wishes = await this.ledger.trays.wishes([visitId], tx);
    const ids = wishes.filter((wish) => wish.state !== 'declined').map((wish) => wish.trayPieceId);
    return [...new Set(ids.filter((id) => id !== null))].sort();
  }

  private async standing(
    tx: Tx,
    visit: Visit,
    tray: TrayRow,
    planned: readonly TrayWishRow[],
  ): Promise<Map<string, TrayCandidate>> {
    const ids = [...new Set(planned.map((wish) => wish.trayPieceId ?? ''))].sort();
    const locked: LockedPiece[] = [];
    for (const id of ids) locked.push(await this.ledger.pieces.lock(tx, id));
    const taken = await this.plans.taken(ids, visit.id, tx);
    const dueAt = new Map(planned.map((wish) => [wish.trayPieceId, wish.dueAt]));
    const facts = {
      ...taken,
      storeId: visit.storeId,
      visitId: visit.id,
      now: this.clock.now(),
      startsAt: visit.startsAt,
      keeps: { from: tray.holdFrom, until: tray.holdUntil },
    };
    return new Map(
      locked.map((piece) => {
        // When it would arrive was worked out with the plan; what is judged again here is whose the piece is.
        const arrivals = new Map([[piece.storeId, dueAt.get(piece.id) ?? null]]);
        return [piece.id, candidateOf(asTrayPiece(piece), { ...facts, arrivals })];
      }),
    );
  }
}

const asTrayPiece = (piece: LockedPiece): Parameters<typeof candidateOf>[0] => ({
  pieceId: piece.id,
  styleId: piece.styleId,
  sizeHmm: piece.sizeHmm,
  storeId: piece.storeId,
  state: piece.state,
  heldFor: piece.heldFor,
  heldUntil: piece.heldUntil,
  container: piece.container,
  containerCode: null,
  containerName: null,
  serial: piece.serial,
});

/** From the store's lead before the visit to its grace after it. */
export function windowOf(
  visit: Pick<Visit, 'startsAt' | 'endsAt'>,
  terms: { leadMinutes: number; graceMinutes: number },
): Pick<TrayRow, 'holdFrom' | 'holdUntil'> {
  return {
    holdFrom: new Date(visit.startsAt.getTime() - terms.leadMinutes * MINUTE_MS),
    holdUntil: new Date(visit.endsAt.getTime() + terms.graceMinutes * MINUTE_MS),
  };
}

/** Says to pages that are looked at that the tray of a visit has changed. */
export const newsOf = (visit: Pick<Visit, 'id' | 'storeId' | 'customerId'>): Record<string, string> => ({
  appointmentId: visit.id,
  storeId: visit.storeId,
  customerId: visit.customerId,
});
