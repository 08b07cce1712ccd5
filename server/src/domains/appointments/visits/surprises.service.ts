import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { AppointmentsRepository, type AppointmentRow } from '../appointments.repository.js';
import { aliasOf } from './surprise.rules.js';
import { VisitsRepository } from './visits.repository.js';

/**
 * 惊喜模式: whoever looks over a shoulder learns that somebody comes, and nothing more. The alias takes the place of the
 * name in the visit itself, so that no list and no board needs to know of the mode.
 */
@Injectable()
export class Surprises {
  constructor(
    private readonly visits: VisitsRepository,
    private readonly appointments: AppointmentsRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  of(ids: string[]): Promise<Set<string>> {
    return this.appointments.surprises(ids);
  }

  async aliasOf(id: string): Promise<string | null> {
    return (await this.visits.surprises([id]))[0]?.alias ?? null;
  }

  async set(customerId: string, id: string, on: boolean, alias: string | null): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await this.appointments.lock(tx, id);
      if (row?.customerId !== customerId) throw new DomainError('appointment.not_found');
      if (on) await this.keepIn(tx, row, alias);
      else await this.end(tx, row);
      const news = { appointmentId: id, storeId: row.storeId, customerId, action: 'surprise' };
      await this.outbox.add(tx, 'visit.changed', news);
    });
  }

  private async keepIn(tx: Tx, row: AppointmentRow, alias: string | null): Promise<void> {
    const standing = await this.visits.lockSurprise(tx, row.id);
    const name = alias ?? standing?.alias ?? aliasOf(row.code);
    const contactName = standing?.contactName ?? row.contactName;
    await this.appointments.keepSecret(tx, { ...row, contactName }, name, this.clock.now());
  }

  private async end(tx: Tx, row: AppointmentRow): Promise<void> {
    const standing = await this.visits.lockSurprise(tx, row.id);
    if (standing === null) return;
    await this.visits.nameVisit(tx, row.id, standing.contactName);
    await this.visits.endSurprise(tx, row.id);
  }
}
