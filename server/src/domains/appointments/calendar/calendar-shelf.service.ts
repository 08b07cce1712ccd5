import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/errors/index.js';
import {
  AppointmentsRepository,
  type AppointmentLine,
  type AppointmentRow,
} from '../appointments.repository.js';
import { Appointments } from '../appointments.service.js';
import { Surprises } from '../visits/surprises.service.js';
import { CalendarFeeds } from './calendar-feeds.service.js';

const DAY_MS = 24 * 3600_000;
/** Older visits are nobody's plan any more. */
const KEPT_DAYS = 60;

/** The visits behind the files. */
@Injectable()
export class CalendarShelf {
  constructor(
    readonly appointments: Appointments,
    readonly feeds: CalendarFeeds,
    private readonly repository: AppointmentsRepository,
    private readonly surprises: Surprises,
  ) {}

  async isSurprise(id: string): Promise<boolean> {
    return (await this.surprises.of([id])).has(id);
  }

  async visit(id: string): Promise<{ row: AppointmentRow; history: AppointmentLine[] }> {
    const row = await this.repository.find(id);
    if (row === null) throw new DomainError('appointment.not_found');
    return { row, history: await this.repository.history(id) };
  }

  async recent(
    customerId: string,
    now: Date,
  ): Promise<{ row: AppointmentRow; history: AppointmentLine[]; surprise: boolean }[]> {
    const since = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    const rows = (await this.repository.ofCustomer(customerId)).filter((row) => row.endsAt >= since);
    const surprises = await this.surprises.of(rows.map((row) => row.id));
    return Promise.all(
      rows.map(async (row) => ({
        row,
        history: await this.repository.history(row.id),
        surprise: surprises.has(row.id),
      })),
    );
  }
}
