import { Injectable } from '@nestjs/common';
import { addDays, type AppointmentPurpose } from '@zhuyue/shared';
import { DomainError } from '../../platform/errors/index.js';
import { purposesOf, type BookingRequest } from './appointment.rules.js';
import { BookingLanes } from './booking-lanes.service.js';
import { Placement, type Wanted } from './placement.service.js';
import { Slots } from './slots.service.js';
import { BookingStandings } from './standing.service.js';
import { dayIn, StoreTimes } from './store-times.service.js';
import { lengthMs } from './visit-plan.rules.js';

/** Refusals no other time would change. */
const WHENEVER = new Set<unknown>(['paused', 'own_limit', 'not_offered', 'no_room']);
const PROPOSALS = 3;
const TRIES = 3;

export interface Entry {
  wanted: Wanted;
  purposes: readonly AppointmentPurpose[];
  /** The store confirms this customer's visits first. */
  toConfirm: boolean;
}

/** The way to the booking's transaction: what it needs to know before, its turn, and what a refusal comes with. */
@Injectable()
export class Admission {
  constructor(
    private readonly lanes: BookingLanes,
    private readonly slots: Slots,
    private readonly times: StoreTimes,
    private readonly placement: Placement,
    private readonly standings: BookingStandings,
  ) {}

  async toBook(customerId: string, request: BookingRequest, by: Wanted['by']): Promise<Entry> {
    const settings = await this.times.settings(request.storeId);
    const purposes = purposesOf(request);
    const standing =
      customerId === '' || by === 'desk' ? null : await this.standings.of(customerId, request.storeId);
    return {
      purposes,
      toConfirm: standing?.consequence === 'confirm',
      wanted: {
        settings,
        plan: this.times.plan(settings, purposes),
        startsAt: request.startsAt,
        customerId,
        by,
        advisorId: request.advisorId ?? null,
        pausedUntil: standing?.consequence === 'pause' ? standing.until : null,
        except: null,
        prefer: { roomIds: [] },
      },
    };
  }

  /** A visit that has been promised keeps its purposes, also those the store no longer takes. */
  async toMove(
    visit: { id: string; storeId: string; customerId: string; staffId: string },
    purposes: readonly AppointmentPurpose[],
    to: { startsAt: Date; advisorId?: string; roomIds: readonly string[] },
    by: Wanted['by'],
  ): Promise<Entry> {
    const settings = await this.times.settings(visit.storeId);
    return {
      purposes,
      toConfirm: false,
      wanted: {
        settings,
        plan: this.times.planAnyway(settings, purposes),
        startsAt: to.startsAt,
        customerId: visit.customerId,
        by,
        advisorId: to.advisorId ?? null,
        pausedUntil: null,
        except: visit.id,
        prefer: { staffId: visit.staffId, roomIds: to.roomIds },
      },
    };
  }

  /** In turn; a refusal comes with the free times nearest to it, looked up after the transaction has let go. */
  async through<T>(
    { wanted, purposes }: Entry,
    alsoDays: readonly string[],
    work: () => Promise<T>,
  ): Promise<T> {
    const storeId = wanted.settings.store.id;
    const days = daysOf(wanted);
    try {
      return await this.lanes.inTurn(`${storeId}.${days[0] ?? ''}`, async () => {
        if (wanted.except === null) await this.glance(wanted, purposes);
        await this.placement.open(storeId, [...alsoDays, ...days]);
        const done = await this.unlessRaced(storeId, work);
        this.lanes.changed(storeId);
        return done;
      });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'slot.refused') throw error;
      const nearest = WHENEVER.has(error.details['refusal']) ? [] : await this.nearest(wanted, purposes);
      const { refusal, ...details } = error.details;
      throw new DomainError('slot.refused', {
        refusal,
        ...Object.fromEntries(Object.entries(details).filter(([name]) => name !== 'raced')),
        nearest: nearest.map((free) => free.toISOString()),
      });
    }
  }

  /** Time of the store has been given back. */
  changed(storeId: string): void {
    this.lanes.changed(storeId);
  }

  /** Turned away by what everybody in the line sees, before any lock. What passes is decided again behind it. */
  private async glance(
    { settings, startsAt, advisorId, by }: Wanted,
    purposes: readonly AppointmentPurpose[],
  ): Promise<void> {
    const visit = { purposes, advisorId, by };
    const what = ['glance', startsAt.toISOString(), by, advisorId, ...purposes].join();
    const verdict = await this.lanes.look(settings.store.id, what, () =>
      this.slots.check(settings.store.id, startsAt, visit, null),
    );
    if (verdict.refusal !== null)
      throw new DomainError('slot.refused', { refusal: verdict.refusal, ...verdict.details });
  }

  private async nearest(
    { settings, startsAt, customerId, advisorId, by, except }: Wanted,
    purposes: readonly AppointmentPurpose[],
  ): Promise<Date[]> {
    const storeId = settings.store.id;
    const visit = { purposes, advisorId, by, except };
    const what = ['near', startsAt.toISOString(), by, advisorId, except, ...purposes].join();
    const free = await this.lanes.look(storeId, what, () => this.slots.freeAround(storeId, startsAt, visit));
    const busy = customerId === '' ? [] : await this.slots.busyOf(customerId, except);
    return this.slots.suiting(free, busy, PROPOSALS);
  }

  /**
   * Another process may be in the day, or a key may refuse what was free when it was chosen: an advisor of two stores,
   * booked in both. Then it is tried anew.
   */
  private async unlessRaced<T>(storeId: string, work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        const again =
          error instanceof DomainError && (error.details['raced'] === true || error.code === 'server.busy');
        if (!again || attempt >= TRIES) throw error;
        this.lanes.changed(storeId);
      }
    }
  }
}

/** The days a visit takes time of. */
export const daysOf = ({ settings, startsAt, plan }: Wanted): string[] => {
  const first = dayIn(settings, startsAt);
  const last = dayIn(settings, new Date(startsAt.getTime() + lengthMs(plan) - 1));
  return first === last ? [first] : [first, addDays(first, 1)];
};
