import { Injectable } from '@nestjs/common';
import { addDays, type AppointmentPurpose, type SlotRefusal, type YearStand } from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import { grouped } from '../../platform/database/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { Calendar, distanceM, type Place } from '../store/index.js';
import { OccupancyRepository } from './occupancy.repository.js';
import {
  dayRefusal,
  firstFree,
  NOBODY,
  slotsOn,
  stretchesOn,
  verdictAt,
  type Asked,
  type Slot,
  type Stretch,
  type Verdict,
  type VisitorFacts,
} from './slots.rules.js';
import { BookingStandings } from './standing.service.js';
import { dayIn, StoreTimes, type StoreSettings } from './store-times.service.js';
import type { StoreTime } from './store-time.rules.js';
import { cellOf } from './visit-plan.rules.js';

/** What somebody would come for. */
export interface VisitWish {
  purposes: readonly AppointmentPurpose[];
  advisorId?: string | null;
  by?: Asked['by'];
  /** A visit of theirs that would be moved. */
  except?: string | null;
}
export interface SlotDay {
  onDay: string;
  holiday: string | null;
  /** What is known of the day's year: before its notice, hours of holidays are an assumption. */
  year: YearStand;
  refusal: SlotRefusal | null;
  slots: Slot[];
}
/** The first time a store could do it. */
export interface Soonest {
  storeId: string;
  distanceM: number | null;
  startsAt: Date;
}

export interface VisitInHand {
  id: string;
  storeId: string;
  customerId: string;
  staffId: string;
}
export interface Places {
  advisors: { id: string; stretches: Stretch[] }[];
  rooms: { id: string; stretches: Stretch[] }[];
}

export const TRY_ON: VisitWish = { purposes: ['try_on'] };
const DAY_MS = 86_400_000;
/** Days looked at for a time near one that was refused, before it and after. */
const AROUND = { before: 1, after: 4 };
/** How far ahead the soonest time is looked for, a little first: most stores have something tomorrow. */
const REACHES = [2, 14];

/** When a store can take a visit. */
@Injectable()
export class Slots {
  constructor(
    private readonly occupancy: OccupancyRepository,
    private readonly times: StoreTimes,
    private readonly standings: BookingStandings,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** `days` days from `fromOn` on; for a logged-in customer with what speaks against them. */
  async days(
    storeId: string,
    fromOn: string | null,
    days: number,
    visit: VisitWish,
    customerId: string | null,
  ): Promise<SlotDay[]> {
    const settings = await this.times.settings(storeId);
    const firstOn = fromOn ?? dayIn(settings, this.clock.now());
    const onDays = Array.from({ length: days }, (_, i) => addDays(firstOn, i));
    const asked = await this.asked(settings, visit, customerId);
    if ('refusal' in asked) {
      return Promise.all(
        onDays.map(async (onDay) => ({
          onDay,
          ...(await this.natureOf(onDay)),
          refusal: asked.refusal,
          slots: [],
        })),
      );
    }
    const time = await this.timeOf(settings, firstOn, days, visit.except ?? null);
    return Promise.all(
      onDays.map(async (onDay) => {
        const slots = slotsOn(time, asked, onDay);
        return { onDay, ...(await this.natureOf(onDay)), refusal: dayRefusal(slots), slots };
      }),
    );
  }

  private async natureOf(onDay: string): Promise<Pick<SlotDay, 'holiday' | 'year'>> {
    return { holiday: await this.calendar.holiday(onDay), year: await this.calendar.stand(onDay) };
  }

  /** Whether a visit could begin at an instant, and if not why. */
  async check(
    storeId: string,
    startsAt: Date,
    visit: VisitWish,
    customerId: string | null,
  ): Promise<Verdict> {
    const settings = await this.times.settings(storeId);
    const asked = await this.asked(settings, visit, customerId);
    if ('refusal' in asked) return { ...asked, advisors: [], rooms: [], free: 0 };
    const firstOn = addDays(dayIn(settings, startsAt), -1);
    return verdictAt(await this.timeOf(settings, firstOn, 3, visit.except ?? null), asked, startsAt);
  }

  /** For a visit in the hand of the desk: a day's answers with each advisor, and with its own in each room. */
  async places(
    { id, storeId, customerId, staffId }: VisitInHand,
    purposes: readonly AppointmentPurpose[],
    onDay: string,
    advisorIds: readonly string[],
  ): Promise<Places> {
    const settings = await this.times.settings(storeId);
    const visit: VisitWish = { purposes, by: 'desk', except: id };
    const asked = await this.asked(settings, visit, customerId === '' ? null : customerId);
    const time = await this.timeOf(settings, addDays(onDay, -1), 3, id);
    const answers = (advisorId: string, roomId: string | null): Stretch[] =>
      'refusal' in asked
        ? [{ from: 0, to: 1440, refusal: asked.refusal }]
        : stretchesOn(time, { ...asked, advisorId }, onDay, roomId);
    return {
      advisors: advisorIds.map((one) => ({ id: one, stretches: answers(one, null) })),
      rooms: settings.desk.rooms.map((room) => ({ id: room.id, stretches: answers(staffId, room.id) })),
    };
  }

  /** The first visit of this kind that can be had within two weeks; null when there is none. */
  async next(storeId: string, visit: VisitWish = TRY_ON): Promise<Date | null> {
    const [found] = await this.soonest([await this.times.settings(storeId)], visit);
    return found?.startsAt ?? null;
  }

  /** Free beginnings nearest to an instant, for somebody who was refused it. */
  async nearest(
    storeId: string,
    to: Date,
    count: number,
    visit: VisitWish,
    customerId: string | null,
  ): Promise<Date[]> {
    const busy = customerId === null ? [] : await this.busyOf(customerId, visit.except ?? null);
    return this.suiting(await this.freeAround(storeId, to, visit), busy, count);
  }

  /** When a customer is expected anywhere. */
  async busyOf(customerId: string, except: string | null): Promise<VisitorFacts['busy']> {
    return (await this.occupancy.visitor(null, customerId, this.clock.now(), except)).busy;
  }

  /** Free beginnings around an instant for anybody, nearest first. */
  async freeAround(
    storeId: string,
    to: Date,
    visit: VisitWish,
  ): Promise<{ startsAt: Date; cells: number }[]> {
    const settings = await this.times.settings(storeId);
    const asked = await this.asked(settings, visit, null);
    if ('refusal' in asked) return [];
    const today = dayIn(settings, this.clock.now());
    const wanted = addDays(dayIn(settings, to), -AROUND.before);
    const firstOn = wanted < today ? today : wanted;
    const days = AROUND.before + AROUND.after;
    const time = await this.timeOf(settings, firstOn, days, visit.except ?? null);
    return Array.from({ length: days }, (_, i) => slotsOn(time, asked, addDays(firstOn, i)))
      .flat()
      .filter((slot) => slot.refusal === null)
      .map(({ startsAt }) => ({ startsAt, cells: asked.plan.length }))
      .sort(
        (a, b) =>
          Math.abs(a.startsAt.getTime() - to.getTime()) - Math.abs(b.startsAt.getTime() - to.getTime()),
      );
  }

  /** Those a visitor who is expected elsewhere could keep. */
  suiting(
    free: readonly { startsAt: Date; cells: number }[],
    busy: readonly { from: number; to: number }[],
    count: number,
  ): Date[] {
    return free
      .filter(({ startsAt, cells }) => {
        const start = cellOf(startsAt);
        return !busy.some(({ from, to }) => from < start + cells && start < to);
      })
      .slice(0, count)
      .map(({ startsAt }) => startsAt);
  }

  /** Of every boutique the first time it can do this; nearest first when a place is given, else soonest first. */
  async soonestNear(place: Place | null, visit: VisitWish, limit: number, city?: string): Promise<Soonest[]> {
    const all = (await this.times.all()).filter(({ store }) => city === undefined || store.city === city);
    const found = (await this.soonest(all, visit)).map(({ settings, startsAt }) => ({
      storeId: settings.store.id,
      distanceM: place === null ? null : distanceM(place, settings.store),
      startsAt,
    }));
    return found
      .sort((a, b) => (a.distanceM ?? 0) - (b.distanceM ?? 0) || a.startsAt.getTime() - b.startsAt.getTime())
      .slice(0, limit);
  }

  private async soonest(
    stores: readonly StoreSettings[],
    visit: VisitWish,
  ): Promise<{ settings: StoreSettings; startsAt: Date }[]> {
    const now = this.clock.now();
    const found: { settings: StoreSettings; startsAt: Date }[] = [];
    let left = [...stores];
    for (const days of REACHES) {
      if (left.length === 0) break;
      const ids = left.map(({ store }) => store.id);
      const until = new Date(now.getTime() + (days + 1) * DAY_MS);
      const taken = grouped(await this.occupancy.taken(null, ids, now, until), (one) => one.storeId);
      const none: StoreSettings[] = [];
      for (const settings of left) {
        const asked = await this.asked(settings, visit, null);
        if ('refusal' in asked) continue;
        const time = this.times.laidOut(
          settings,
          dayIn(settings, now),
          days,
          taken.get(settings.store.id) ?? [],
        );
        const startsAt = firstFree(time, asked, cellOf(now));
        if (startsAt === null) none.push(settings);
        else found.push({ settings, startsAt });
      }
      left = none;
    }
    return found;
  }

  private async timeOf(
    settings: StoreSettings,
    firstOn: string,
    days: number,
    except: string | null,
  ): Promise<StoreTime> {
    const empty = this.times.laidOut(settings, firstOn, 0, []);
    const from = new Date(empty.midnight(firstOn) * 900_000 - DAY_MS);
    const to = new Date(from.getTime() + (days + 2) * DAY_MS);
    const taken = await this.occupancy.taken(null, [settings.store.id], from, to, except);
    return this.times.laidOut(settings, firstOn, days, taken);
  }

  /** The question with all that decides about the one who asks; or the word that answers it for any time. */
  private async asked(
    settings: StoreSettings,
    { purposes, advisorId = null, by = 'customer', except = null }: VisitWish,
    customerId: string | null,
  ): Promise<Asked | { refusal: SlotRefusal; details: Verdict['details'] }> {
    const now = this.clock.now();
    try {
      const plan = this.times.plan(settings, purposes);
      if (customerId === null) return { plan, now, by, advisorId, visitor: NOBODY };
      const [own, standing] = await Promise.all([
        this.occupancy.visitor(null, customerId, now, except),
        this.standings.of(customerId, settings.store.id),
      ]);
      const pausedUntil = standing.consequence === 'pause' ? standing.until : null;
      return { plan, now, by, advisorId, visitor: { ...own, pausedUntil } };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'slot.refused') throw error;
      const { refusal, ...details } = error.details;
      return { refusal: refusal as SlotRefusal, details };
    }
  }
}
