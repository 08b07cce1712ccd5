import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { Outbox, OutboxHandlers, Schedules } from '../../platform/outbox/index.js';
import { AppointmentsRepository } from './appointments.repository.js';
import { Appointments } from './appointments.service.js';
import { REMINDERS } from './reminders.rules.js';

/** What happens to appointments without anybody pressing a button. */
@Injectable()
export class AppointmentTimers implements OnModuleInit {
  constructor(
    private readonly repository: AppointmentsRepository,
    private readonly appointments: Appointments,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly schedules: Schedules,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.schedules.every('appointments.remind', 60, () => this.remind());
    this.schedules.every('appointments.missed', 300, () => this.closeMissed());
    this.handlers.on('customer.merged', 'appointments', async ({ payload }) => {
      const { fromId, intoId } = payload as { fromId: string; intoId: string };
      await this.transactions.run((tx) => this.repository.handToOwner(tx, fromId, intoId));
    });
  }

  /** The bit and the message are written together: a reminder is sent once however often the timer runs. */
  async remind(): Promise<void> {
    const now = this.clock.now();
    for (const { bit, minutesAhead, lead } of REMINDERS) {
      for (const { id } of await this.repository.remindersDue(bit, now, minutesAhead)) {
        await this.transactions.run(async (tx) => {
          const row = await this.repository.lock(tx, id);
          if (row === null || row.state !== 'booked' || (row.remindersSent & bit) !== 0) return;
          await this.repository.save(tx, { ...row, remindersSent: row.remindersSent | bit });
          await this.outbox.add(tx, 'appointment.reminder', { appointmentId: id, lead });
        });
      }
    }
  }

  async closeMissed(): Promise<void> {
    for (const { id } of await this.repository.missed(this.clock.now())) {
      try {
        await this.appointments.actAsSystem(id, { action: 'noShow' });
      } catch (error) {
        // Somebody at the desk was faster.
        if (!(error instanceof DomainError)) throw error;
      }
    }
  }
}
