import { Injectable } from '@nestjs/common';
import { addDays, APPOINTMENT_RULES, dayOf, instantOf, type SlotRefusal } from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { Calendar, OpeningHours, Shifts, Stores } from '../store/index.js';
import { AppointmentsRepository } from './appointments.repository.js';
import {
  dayRefusal,
  daysFrom,
  NOBODY,
  slotsOf,
  type DayFacts,
  type Slot,
  type VisitorFacts,
} from './slots.rules.js';

export interface SlotDay {
  onDay: string;
  holiday: string | null;
  refusal: SlotRefusal | null;
  slots: Slot[];
}

/** What a booking decides on, without the cells and the visitor, which are read behind the locks. */
export type StoreDay = Pick<DayFacts, 'onDay' | 'periods' | 'shifts' | 'seats'>;

/** When a store can take a visit. */
@Injectable()
export class Slots {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly stores: Stores,
    private readonly hours: OpeningHours,
    private readonly shifts: Shifts,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** `days` days from `fromOn` on; for a logged-in customer with what speaks against them. */
  async days(
    storeId: string,
    fromOn: string | null,
    days: number,
    customerId: string | null,
  ): Promise<SlotDay[]> {
    const now = this.clock.now();
    const store = await this.stores.get(storeId);
    const first = fromOn ?? dayOf(now);
    const last = addDays(first, days);
    const [taken, visitor] = await Promise.all([
      this.appointments.taken(null, storeId, instantOf(first, '00:00'), instantOf(last, '00:00'), null),
      customerId === null ? NOBODY : this.appointments.visitor(null, customerId, now, null),
    ]);
    return Promise.all(
      daysFrom(first, days).map(async (onDay) => {
        const day = await this.storeDay(store.id, store.fittingSeats, onDay);
        const facts: DayFacts = {
          ...day,
          taken: taken.filter((cell) => dayOf(cell.cellAt) === onDay),
          now,
          visitor,
        };
        const slots = slotsOf(facts);
        return {
          onDay,
          holiday: await this.calendar.holiday(onDay),
          refusal:
            dayRefusal(facts) ?? (slots.some((slot) => slot.refusal === null) ? null : soleReason(slots)),
          slots,
        };
      }),
    );
  }

  /** The first try-on that can be had within two weeks; null when there is none. */
  async next(storeId: string): Promise<Date | null> {
    const today = dayOf(this.clock.now());
    for (const fromOn of [today, addDays(today, 2), addDays(today, 7)]) {
      const days = await this.days(storeId, fromOn, 7, null);
      const slot = days.flatMap((day) => day.slots).find((candidate) => candidate.refusal === null);
      if (slot) return slot.startsAt;
    }
    return null;
  }

  /** Free beginnings nearest to an instant, for somebody who was refused it. */
  async nearest(storeId: string, to: Date, count: number, customerId: string | null): Promise<Date[]> {
    const first = dayOf(to) < dayOf(this.clock.now()) ? dayOf(this.clock.now()) : dayOf(to);
    const days = await this.days(storeId, first, 4, customerId);
    return days
      .flatMap((day) => day.slots.filter((slot) => slot.refusal === null).map((slot) => slot.startsAt))
      .sort((a, b) => Math.abs(a.getTime() - to.getTime()) - Math.abs(b.getTime() - to.getTime()))
      .slice(0, count);
  }

  /** Opening hours, shifts and seats of a day; they change rarely and are read before the booking's transaction. */
  async storeDay(storeId: string, seats: number, onDay: string): Promise<StoreDay> {
    const [periods, shifts] = await Promise.all([
      this.hours.periods(storeId, onDay),
      this.shifts.of(storeId, onDay),
    ]);
    return { onDay, periods, shifts, seats };
  }

  /** All that decides, with what others have taken as the open transaction sees it. */
  async factsIn(
    tx: Tx,
    storeId: string,
    day: StoreDay,
    visitor: VisitorFacts,
    except: string | null,
  ): Promise<DayFacts> {
    const from = instantOf(day.onDay, '00:00');
    const to = instantOf(addDays(day.onDay, 1), '00:00');
    const taken = await this.appointments.taken(tx, storeId, from, to, except);
    return { ...day, taken, visitor, now: this.clock.now() };
  }
}

/** The word that stands for a day on which nothing can be had. */
const soleReason = (slots: readonly Slot[]): SlotRefusal => {
  const order: SlotRefusal[] = [
    'own_limit',
    'advisor_busy',
    'room_taken',
    'own_overlap',
    'no_advisor',
    'too_soon',
    'too_far',
    'closed',
  ];
  return order.find((word) => slots.some((slot) => slot.refusal === word)) ?? 'closed';
};

export const VISIT_MINUTES = APPOINTMENT_RULES.tryOnMinutes;
