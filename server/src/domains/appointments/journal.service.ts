import { Injectable } from '@nestjs/common';
import type { AppointmentAction } from '@zhuyue/shared';
import { Audit } from '../../platform/audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import type { Actor } from './appointment.rules.js';
import { AppointmentsRepository, type AppointmentRow } from './appointments.repository.js';
import { TrayCounts } from './visits/tray-counts.service.js';

/** Steps the customer hears about. */
const TOPICS: Readonly<Partial<Record<AppointmentAction | 'book', string>>> = {
  book: 'appointment.booked',
  accept: 'appointment.booked',
  confirm: 'appointment.booked',
  undoCancel: 'appointment.booked',
  move: 'appointment.moved',
  cancel: 'appointment.cancelled',
};
/** Set aside and not yet answered, or not yet confirmed: nothing is booked. */
const UNSETTLED: readonly AppointmentRow['state'][] = ['offered', 'requested'];

/** What every step of a visit leaves behind, in its transaction: the line of its history, the audit, the news. */
@Injectable()
export class AppointmentJournal {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly trays: TrayCounts,
  ) {}

  /** `row` as it is after the step. */
  async note(
    tx: Tx,
    row: AppointmentRow,
    actor: Actor,
    action: AppointmentAction | 'book',
    fromState: AppointmentRow['state'] | null,
    reason: string | null,
  ): Promise<void> {
    await this.appointments.addLine(tx, {
      appointmentId: row.id,
      action,
      fromState,
      toState: row.state,
      actorRole: actor.role,
      actorId: actor.id,
      reason,
      at: this.clock.now(),
    });
    if (actor.id !== null && actor.role !== 'customer') {
      await this.audit.record(tx, {
        staffId: actor.id,
        action: `appointment.${action}`,
        subjectKind: 'appointment',
        subjectId: row.id,
        storeId: row.storeId,
        ...(reason === null ? {} : { details: { reason } }),
      });
    }
    const { id: appointmentId, storeId, customerId } = row;
    await this.outbox.add(tx, 'visit.changed', { appointmentId, storeId, customerId, action });
    await this.trays.follow(tx, row, actor, action);
    const topic = TOPICS[action];
    if (customerId === '' || (action === 'book' && UNSETTLED.includes(row.state))) return;
    if (topic !== undefined) await this.outbox.add(tx, topic, { appointmentId: row.id, by: actor.role });
  }
}
