import { Injectable } from '@nestjs/common';
import { HELD_TRAYS, TRAY_FLOW, VISIT_LIMITS, type TrayAction } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { isDuplicate, isId, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Containers, Pieces, Stock, type LockedPiece } from '../../inventory/index.js';
import type { AppointmentRow } from '../appointments.repository.js';
import { TrayCounts } from './tray-counts.service.js';
import { TrayLedger } from './tray-ledger.service.js';
import type { Judgement, LastHand, ShortTray, TryPieceRow, TryTrayRow } from './try-trays.repository.js';

export interface TryTrayFull {
  tray: TryTrayRow;
  pieces: TryPieceRow[];
  hands: LastHand[];
}

const ON_SALE = ['in_stock', 'on_hold'];

/** 试戴盘 in the hands of the staff: chosen, filled, emptied, counted, explained. */
@Injectable()
export class TryTrays {
  constructor(
    private readonly ledger: TrayLedger,
    private readonly counts: TrayCounts,
    private readonly containers: Containers,
    private readonly pieces: Pieces,
    private readonly stock: Stock,
  ) {}

  /**
   * Gives the visit a tray. The database decides between two visits and one tray.
   * @throws tray.in_use, or tray.unsettled while the guest before has a piece nobody can show
   */
  async open(staff: StaffIdentity, appointmentId: string, containerId: string): Promise<void> {
    const container = isId(containerId) ? await this.containers.get(containerId, staff) : null;
    await this.work(staff, appointmentId, async (tx, visit) => {
      if (container?.kind !== 'tray' || container.state !== 'open' || container.storeId !== visit.storeId) {
        throw new DomainError('tray.unfit');
      }
      const tray = await this.ledger.trays.lock(tx, visit.id);
      if (tray?.heldContainerId === containerId) return;
      if (tray?.state === 'short') throw new DomainError('tray.unsettled', { appointmentId: visit.id });
      if (tray?.state === 'explained') throw new DomainError('tray.not_open', { state: tray.state });
      try {
        await this.take(tx, staff, visit, tray, containerId);
      } catch (error) {
        if (isDuplicate(error, 'uq_try_tray_container')) throw await this.taken(tx, containerId);
        throw error;
      }
      await this.ledger.record(tx, staff, visit, 'tray.open', { container: container.code });
    });
  }

  /** The same piece scanned twice lies there once. */
  async layOn(staff: StaffIdentity, appointmentId: string, serial: string): Promise<void> {
    const found = await this.bySerial(serial);
    await this.work(staff, appointmentId, async (tx, visit) => {
      await this.demand(tx, visit, ['open']);
      const piece = await this.pieces.lock(tx, found, { storeIds: [visit.storeId] });
      this.demandFree(piece, visit, staff);
      const before = await this.ledger.trays.piece(tx, visit.id, piece.id);
      if (before?.onPieceId === piece.id) return;
      if (before === null && (await this.ledger.trays.count(tx, visit.id)) >= VISIT_LIMITS.trayPieces) {
        throw new DomainError('tray.full', { most: VISIT_LIMITS.trayPieces });
      }
      const at = this.ledger.clock.now();
      try {
        await this.ledger.trays.layOn(tx, visit.id, piece.id, staff.id, at);
      } catch (error) {
        if (isDuplicate(error, 'uq_try_piece_on')) throw new DomainError('tray.piece_elsewhere');
        throw error;
      }
      await this.hand(tx, visit, piece.id, 'on', staff, at);
    });
  }

  /** The last missing piece that turns up settles a tray that was short. */
  async takeOff(staff: StaffIdentity, appointmentId: string, serial: string): Promise<void> {
    const pieceId = await this.bySerial(serial);
    await this.work(
      staff,
      appointmentId,
      async (tx, visit) => {
        const tray = await this.demand(tx, visit, ['open', 'short']);
        const row = await this.ledger.trays.piece(tx, visit.id, pieceId);
        if (row === null || row.onPieceId === null) throw new DomainError('tray.piece_not_on');
        const at = this.ledger.clock.now();
        await this.ledger.trays.takeOff(tx, row, { at, by: staff.id, as: 'back' });
        await this.hand(tx, visit, pieceId, 'off', staff, at);
        if (tray.state === 'short') await this.counts.count(tx, visit, { role: staff.role, id: staff.id });
      },
      'ended too',
    );
  }

  /** 清点: settles an empty tray, and says at once what is missing from another. */
  count(staff: StaffIdentity, appointmentId: string): Promise<void> {
    return this.work(
      staff,
      appointmentId,
      async (tx, visit) => {
        const tray = await this.demand(tx, visit, ['open', 'short']);
        this.demandRole(staff, tray, 'count');
        const now = await this.counts.count(tx, visit, { role: staff.role, id: staff.id });
        await this.ledger.record(tx, staff, visit, 'tray.count', { state: now?.state });
      },
      'ended too',
    );
  }

  /** A second person says what became of the missing pieces: never one whose hands they were last in. */
  explain(staff: StaffIdentity, appointmentId: string, reason: string): Promise<void> {
    return this.work(
      staff,
      appointmentId,
      async (tx, visit) => {
        const tray = await this.demand(tx, visit, ['short']);
        this.demandRole(staff, tray, 'explain');
        const missing = await this.ledger.trays.onIt(tx, visit.id);
        const hands = await this.ledger.trays.lastHands(visit.id, tx);
        const own = hands.some(
          (hand) => hand.staffId === staff.id && missing.some((piece) => piece.pieceId === hand.pieceId),
        );
        if (own) throw new DomainError('tray.own_hands');
        const at = this.ledger.clock.now();
        for (const piece of missing) {
          await this.ledger.trays.takeOff(tx, piece, { at, by: staff.id, as: 'missing' });
        }
        await this.ledger.trays.save(tx, {
          ...tray,
          state: 'explained',
          heldContainerId: null,
          closedAt: at,
          closedBy: staff.id,
          reason,
        });
        const serials = missing.map((piece) => piece.serial);
        await this.ledger.record(tx, staff, visit, 'tray.explain', { reason, serials });
        await this.counts.changed(tx, visit);
      },
      'ended too',
    );
  }

  /** What the guest said of a piece; also after the visit, while the memory is fresh. */
  judge(staff: StaffIdentity, appointmentId: string, pieceId: string, said: Judgement): Promise<void> {
    return this.work(
      staff,
      appointmentId,
      async (tx, visit) => {
        const row = isId(pieceId) ? await this.ledger.trays.piece(tx, visit.id, pieceId) : null;
        if (row === null) throw new DomainError('piece.not_found');
        await this.ledger.trays.judge(tx, row, said, { staffId: staff.id, at: this.ledger.clock.now() });
        await this.counts.changed(tx, visit);
      },
      'ended too',
    );
  }

  async of(appointmentId: string): Promise<TryTrayFull | null> {
    const [tray] = await this.ledger.trays.some([appointmentId]);
    if (!tray) return null;
    const [pieces, hands] = await Promise.all([
      this.ledger.trays.pieces([appointmentId]),
      this.ledger.trays.lastHands(appointmentId),
    ]);
    return { tray, pieces, hands };
  }

  /** Everything tried on several visits, oldest first. */
  tried(appointmentIds: readonly string[]): Promise<TryPieceRow[]> {
    return this.ledger.trays.pieces(appointmentIds);
  }

  tryOns(pieceIds: readonly string[]): Promise<Map<string, number>> {
    return this.ledger.trays.tryOns(pieceIds);
  }

  short(staff: StaffIdentity, storeId: string | null): Promise<ShortTray[]> {
    return this.ledger.trays.short(staff, storeId);
  }

  /** TryTrays of the store that are not free, by tray. */
  async heldIn(storeId: string): Promise<Map<string, { appointmentId: string; state: TryTrayRow['state'] }>> {
    const rows = await this.ledger.trays.held(storeId);
    return new Map(rows.map(({ containerId, ...holder }) => [containerId, holder]));
  }

  private async take(
    tx: Tx,
    staff: StaffIdentity,
    visit: AppointmentRow,
    before: TryTrayRow | null,
    containerId: string,
  ): Promise<void> {
    const { trays, clock } = this.ledger;
    const held = {
      containerId,
      heldContainerId: containerId,
      state: 'open' as const,
      closedAt: null,
      closedBy: null,
    };
    if (before !== null) return trays.save(tx, { ...before, ...held });
    await trays.insert(tx, {
      appointmentId: visit.id,
      storeId: visit.storeId,
      ...held,
      openedAt: clock.now(),
      openedBy: staff.id,
      shortAt: null,
      reason: null,
    });
  }

  private async taken(tx: Tx, containerId: string): Promise<DomainError> {
    const holder = await this.ledger.trays.holderOf(tx, containerId);
    return new DomainError(holder?.state === 'short' ? 'tray.unsettled' : 'tray.in_use', {
      appointmentId: holder?.appointmentId ?? null,
    });
  }

  private async bySerial(serial: string): Promise<string> {
    const piece = await this.stock.byTag(serial);
    if (piece === null) throw new DomainError('piece.not_found');
    return piece.id;
  }

  private demandFree(piece: LockedPiece, visit: AppointmentRow, staff: StaffIdentity): void {
    if (!ON_SALE.includes(piece.state)) {
      throw new DomainError('piece.not_available', { state: piece.state });
    }
    const ours = [visit.id, visit.customerId, staff.id];
    if (piece.state === 'on_hold' && piece.heldFor !== null && !ours.includes(piece.heldFor)) {
      throw new DomainError('tray.piece_kept');
    }
  }

  private demandRole(staff: StaffIdentity, tray: TryTrayRow, action: TrayAction): void {
    const roles: readonly string[] = TRAY_FLOW.roles[action];
    if (!roles.includes(staff.role)) throw new DomainError('access.denied', { action, state: tray.state });
  }

  private async demand(
    tx: Tx,
    visit: AppointmentRow,
    states: readonly TryTrayRow['state'][],
  ): Promise<TryTrayRow> {
    const tray = await this.ledger.trays.lock(tx, visit.id);
    if (tray !== null && HELD_TRAYS.includes(tray.state) && states.includes(tray.state)) return tray;
    throw new DomainError('tray.not_open', { state: tray?.state ?? null });
  }

  private async hand(
    tx: Tx,
    visit: AppointmentRow,
    pieceId: string,
    move: 'on' | 'off',
    staff: StaffIdentity,
    at: Date,
  ): Promise<void> {
    await this.ledger.trays.hand(tx, { appointmentId: visit.id, pieceId, move, staffId: staff.id, at });
    await this.counts.changed(tx, visit);
  }

  /** Behind the visit's lock; a visit of a store out of scope is simply not found. */
  private work(
    staff: StaffIdentity,
    appointmentId: string,
    does: (tx: Tx, visit: AppointmentRow) => Promise<void>,
    which: 'live' | 'ended too' = 'live',
  ): Promise<void> {
    return this.ledger.transactions.run(async (tx) => {
      const visit = await this.ledger.appointments.lock(tx, appointmentId);
      if (visit === null || !inScope(staff, visit.storeId)) throw new DomainError('appointment.not_found');
      const live = visit.state === 'booked' || visit.state === 'arrived';
      if (which === 'live' && !live) throw new DomainError('visit.not_live', { state: visit.state });
      await does(tx, visit);
    });
  }
}
