import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/index.js';
import { Config } from '../../../platform/config/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { StaffAccounts, Stores } from '../../store/index.js';
import type { AppointmentLine, AppointmentRow } from '../appointments.repository.js';
import { calendarFeed, calendarFile, type CalendarVisit } from './calendar-file.rules.js';
import { ALARM_WORDS, FEED_NAME, NEUTRAL, visitDescription, visitSummary } from './calendar-words.rules.js';
import { CalendarShelf } from './calendar-shelf.service.js';

const LINK_MS = 7 * 24 * 3600_000;
const ALARMS = [
  { minutesBefore: 24 * 60, words: ALARM_WORDS.day },
  { minutesBefore: 120, words: ALARM_WORDS.hours },
] as const;

export interface SignedCalendarLink {
  visit: string;
  expires: number;
  signature: string;
}

/** 日历: visits as files a calendar program takes, and takes back when they are cancelled. */
@Injectable()
export class CalendarFiles {
  constructor(
    private readonly shelf: CalendarShelf,
    private readonly stores: Stores,
    private readonly staff: StaffAccounts,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** A browser fetches the file without a login, so the link itself is the right to it, for a week. */
  async link(customerId: string, appointmentId: string): Promise<SignedCalendarLink> {
    await this.shelf.appointments.forCustomer(appointmentId, customerId);
    const expires = Math.ceil((this.clock.now().getTime() + LINK_MS) / 1000);
    return { visit: appointmentId, expires, signature: this.sign(appointmentId, expires) };
  }

  /** @throws calendar.link_expired, also for a link that was never one */
  async file({ visit, expires, signature }: SignedCalendarLink): Promise<string> {
    const given = Buffer.from(signature);
    const due = Buffer.from(this.sign(visit, expires));
    const good = given.length === due.length && timingSafeEqual(given, due);
    if (!good || expires * 1000 <= this.clock.now().getTime()) throw new DomainError('calendar.link_expired');
    const { row, history } = await this.shelf.visit(visit);
    return calendarFile(await this.entry(row, history, await this.shelf.isSurprise(visit)));
  }

  /** Cancelled ones stand in it as cancelled, so that a subscribing calendar strikes them out. */
  async feed(token: string): Promise<string> {
    const owner = await this.shelf.feeds.ownerOf(token);
    if (owner === null) throw new DomainError('calendar.link_expired');
    const visits = await this.shelf.recent(owner, this.clock.now());
    const entries = await Promise.all(
      visits.map(({ row, history, surprise }) => this.entry(row, history, surprise)),
    );
    return calendarFeed(FEED_NAME, entries);
  }

  /** As the phone's own calendar takes it, where no file can be opened. */
  async own(customerId: string, appointmentId: string): Promise<CalendarVisit> {
    const { row, history } = await this.shelf.appointments.forCustomer(appointmentId, customerId);
    return this.entry(row, history, await this.shelf.isSurprise(appointmentId));
  }

  private async entry(
    row: AppointmentRow,
    history: readonly AppointmentLine[],
    surprise: boolean,
  ): Promise<CalendarVisit> {
    const facts = {
      uid: `${row.id}@visit.invalid`,
      sequence: Math.max(0, history.length - 1),
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      createdAt: row.createdAt,
      changedAt: history.at(-1)?.at ?? row.createdAt,
      cancelled: row.state === 'cancelled',
      alarms: ALARMS,
    };
    if (surprise) {
      const bare = { location: null, place: null, url: null };
      return {
        ...facts,
        ...NEUTRAL,
        ...bare,
        organizer: { name: null, address: 'mailto:nobody@visit.invalid' },
      };
    }
    const [store, names] = await Promise.all([this.stores.get(row.storeId), this.staff.names([row.staffId])]);
    const advisor = names.get(row.staffId) ?? '';
    return {
      ...facts,
      summary: visitSummary(row.purpose, store.name),
      description: visitDescription({ code: row.code, advisor, storePhone: store.phone }),
      location: `${store.name}，${store.city}${store.district}${store.address}`,
      place: { lat: Number(store.lat), lng: Number(store.lng) },
      url: `${this.config.publicBaseUrl}/customer/appointment/index?id=${row.id}`,
      organizer: { name: store.name, address: 'mailto:no-reply@visit.invalid' },
    };
  }

  private sign(id: string, expires: number): string {
    return createHmac('sha256', this.config.fileUrlKey)
      .update(`calendar:${id}:${String(expires)}`)
      .digest('base64url')
      .slice(0, 32);
  }
}
