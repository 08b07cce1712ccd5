import { Injectable } from '@nestjs/common';
import { OWNED_STATES, TRAY_FLOW, type AppointmentAction } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import type { Actor } from '../appointment.rules.js';
import type { AppointmentRow } from '../appointments.repository.js';
import { TryTraysRepository, type OnTray, type TryTrayRow } from './try-trays.repository.js';

/** Steps after which nobody sits at the tray any more. */
const ENDINGS: readonly string[] = ['complete', 'noShow', 'cancel'];

/** Whether a tray adds up: asked at the end of every visit, and whenever somebody counts. */
@Injectable()
export class TrayCounts {
  constructor(
    private readonly trays: TryTraysRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** What a step of the visit means for its tray; in the step's own transaction. */
  async follow(tx: Tx, row: AppointmentRow, actor: Actor, action: AppointmentAction | 'book'): Promise<void> {
    if (ENDINGS.includes(action)) await this.count(tx, row, actor);
    if (action === 'complete') {
      await this.outbox.add(tx, 'appointment.recap', { appointmentId: row.id, by: actor.role });
    }
    if (action === 'reopen') await this.takeUpAgain(tx, row);
    if (action === 'undoCheckIn' && (await this.trays.onIt(tx, row.id)).length > 0) {
      throw new DomainError('tray.not_empty');
    }
  }

  /**
   * Every piece is back, or sold, or missing. A difference is told at once, with the hands it was last in.
   * @returns the tray as it is now; null when the visit has none that is in use
   */
  async count(tx: Tx, visit: AppointmentRow, actor: Actor): Promise<TryTrayRow | null> {
    const tray = await this.trays.lock(tx, visit.id);
    if (tray === null || tray.heldContainerId === null) return tray;
    const now = this.clock.now();
    const missing: OnTray[] = [];
    for (const piece of await this.trays.onIt(tx, visit.id)) {
      if (!OWNED_STATES.includes(piece.pieceState)) missing.push(piece);
      else await this.soldOff(tx, piece, actor);
    }
    const action = missing.length === 0 ? 'count' : 'fallShort';
    const state = TRAY_FLOW.next(tray.state, action) ?? tray.state;
    const counted: TryTrayRow =
      state === 'counted'
        ? { ...tray, state, heldContainerId: null, closedAt: now, closedBy: actor.id }
        : { ...tray, state, shortAt: tray.shortAt ?? now };
    await this.trays.save(tx, counted);
    if (tray.state === 'open' && state === 'short') await this.alarm(tx, visit, missing);
    await this.changed(tx, visit);
    return counted;
  }

  /** Boards that are being looked at draw the visit anew. */
  changed(tx: Tx, visit: AppointmentRow): Promise<void> {
    const { id: appointmentId, storeId, customerId } = visit;
    return this.outbox.add(tx, 'visit.changed', { appointmentId, storeId, customerId, action: 'tray' });
  }

  private async soldOff(tx: Tx, piece: OnTray, actor: Actor): Promise<void> {
    const at = this.clock.now();
    await this.trays.takeOff(tx, piece, { at, by: actor.id, as: 'sold' });
    const { appointmentId, pieceId } = piece;
    await this.trays.hand(tx, { appointmentId, pieceId, move: 'sold', staffId: actor.id, at });
  }

  private async alarm(tx: Tx, visit: AppointmentRow, missing: readonly OnTray[]): Promise<void> {
    const hands = new Map(
      (await this.trays.lastHands(visit.id, tx)).map((hand) => [hand.pieceId, hand.staffId]),
    );
    await this.outbox.add(tx, 'tray.short', {
      appointmentId: visit.id,
      storeId: visit.storeId,
      pieces: missing.map(({ pieceId, serial }) => ({
        pieceId,
        serial,
        lastHand: hands.get(pieceId) ?? null,
      })),
    });
  }

  /** A visit opened again takes its tray back, unless the next guest has it. */
  private async takeUpAgain(tx: Tx, visit: AppointmentRow): Promise<void> {
    const tray = await this.trays.lock(tx, visit.id);
    if (tray === null || TRAY_FLOW.next(tray.state, 'reopen') === null) return;
    try {
      await this.trays.save(tx, {
        ...tray,
        state: 'open',
        heldContainerId: tray.containerId,
        closedAt: null,
      });
    } catch (error) {
      if (!isDuplicate(error, 'uq_try_tray_container')) throw error;
    }
  }
}
