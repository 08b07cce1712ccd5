import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { StoreDesks } from '../../store/index.js';
import type { Actor } from '../appointment.rules.js';
import { Bookings } from '../bookings.service.js';
import { Slots } from '../slots.service.js';
import { BookingSurroundings } from '../surroundings.service.js';
import { WaitingLine } from './waiting-line.service.js';
import {
  daysAhead,
  firstThatSuits,
  suits,
  windowEnd,
  type FreeStart,
  type WaitingRow,
} from './waiting.rules.js';

const SYSTEM: Actor = { role: 'system', id: null };
const TRIES = 3;
/** Longer than a booking trusts a look it shares with others. */
const LOOK_MS = 300;

/**
 * Freed time goes to the first in line it suits. One after the other, each looked at with what those before them were
 * just given already taken: so nobody is passed over by somebody behind them.
 */
@Injectable()
export class WaitingOffers {
  constructor(
    private readonly line: WaitingLine,
    private readonly slots: Slots,
    private readonly bookings: Bookings,
    private readonly desks: StoreDesks,
    private readonly surroundings: BookingSurroundings,
  ) {}

  /** @returns how many offers were made */
  async inStore(storeId: string): Promise<number> {
    const passed = new Set<WaitingRow>();
    let made = 0;
    for (const entry of await this.line.inLine(storeId)) {
      const free = await this.first(entry);
      const before = free === null ? 0 : await this.toThoseBefore(passed, free);
      // What they were given may have been this very time.
      const given = await this.toNext(entry, before === 0 ? free : await this.first(entry));
      if (!given) passed.add(entry);
      made += before + (given ? 1 : 0);
    }
    return made;
  }

  /**
   * What is free for one may have become free after those before them were looked at: it is theirs first, so they are looked
   * at again before it is given.
   */
  private async toThoseBefore(passed: Set<WaitingRow>, free: FreeStart): Promise<number> {
    let made = 0;
    for (const entry of passed)
      if (
        suits({ ...entry, staffId: null }, { ...free, endsAt: free.startsAt }) &&
        (await this.toNext(entry, await this.first(entry)))
      ) {
        passed.delete(entry);
        made += 1;
      }
    return made;
  }

  /** By hand, whoever is first: a person of the desk knows why. Null start: the earliest that suits them. */
  async byHand(id: string, staff: StaffIdentity, startsAt: Date | null): Promise<void> {
    const entry = await this.line.forStaff(id, staff);
    const actor: Actor = { role: staff.role, id: staff.id };
    const start = startsAt ?? (await this.first(entry))?.startsAt;
    if (start === undefined) throw new DomainError('waiting.nothing_free');
    await this.give(entry, start, actor);
  }

  /** Goes on where a process died: what was set aside is offered to whom it was meant for. False: they wait no more. */
  async adopt(visitId: string): Promise<boolean> {
    const meant = await this.line.meantFor(visitId);
    if (meant === 'made') return true;
    if (meant === null) return false;
    const until = await this.untilOf(meant.entry, meant.startsAt);
    return this.line.offer(meant.entry.id, { id: visitId, startsAt: meant.startsAt }, until, SYSTEM);
  }

  /** What is free for them now, as their own page would show it. */
  async freeFor(entry: WaitingRow): Promise<FreeStart[]> {
    const { now, purposes } = { now: this.surroundings.clock.now(), purposes: entry.purposes };
    if (windowEnd(entry) <= now) return [];
    const { fromOn, days } = daysAhead(entry, now);
    const desk = await this.desks.of(entry.storeId);
    const minutes = desk.purposes
      .filter((rule) => purposes.includes(rule.purpose))
      .reduce((sum, rule) => sum + rule.durationMinutes, 0);
    const wish = { purposes, advisorId: entry.staffId };
    const found = await this.slots.days(entry.storeId, fromOn, days, wish, entry.customerId);
    return found
      .flatMap((day) => day.slots)
      .filter((slot) => slot.refusal === null)
      .map(({ startsAt }) => ({
        startsAt,
        endsAt: new Date(startsAt.getTime() + minutes * 60_000),
        advisors: entry.staffId === null ? [] : [entry.staffId],
      }));
  }

  private async first(entry: WaitingRow): Promise<FreeStart | null> {
    return firstThatSuits(entry, await this.freeFor(entry));
  }

  /**
   * A refusal may rest on a look of a moment ago, from before the time was freed: it is looked again rather than passing
   * somebody over for it. A day that is busy is no answer at all.
   */
  private async toNext(entry: WaitingRow, seen: FreeStart | null): Promise<boolean> {
    let free = seen;
    for (let tries = 0; tries < TRIES && free !== null; tries++) {
      try {
        return await this.give(entry, free.startsAt, SYSTEM);
      } catch (error) {
        if (!(error instanceof DomainError) || error.code === 'server.busy') throw error;
      }
      await pause(LOOK_MS);
      free = await this.first(entry);
    }
    return false;
  }

  private async give(entry: WaitingRow, startsAt: Date, actor: Actor): Promise<boolean> {
    const { storeId, customerId, purposes, wishes, contactName } = entry;
    // The same offer made by two workers, or again after one died, is the same visit; the time they let go once is another.
    const before = await this.line.hadBefore(entry, startsAt);
    const key = `waiting-${entry.id}-${String(startsAt.getTime())}-${String(before)}`;
    const request = {
      storeId,
      customerId,
      startsAt,
      purposes,
      wishes,
      contactName,
      ...(entry.staffId === null ? {} : { advisorId: entry.staffId }),
      ...(entry.note === null ? {} : { note: entry.note }),
    };
    const visitId = await this.bookings.bookFor(actor, request, key, 'offered');
    const until = await this.untilOf(entry, startsAt);
    return this.line.offer(entry.id, { id: visitId, startsAt }, until, actor);
  }

  private async untilOf({ storeId }: WaitingRow, startsAt: Date): Promise<Date> {
    const { policy } = await this.desks.of(storeId);
    const asked = this.surroundings.clock.now().getTime() + policy.offerMinutes * 60_000;
    return new Date(Math.min(asked, startsAt.getTime()));
  }
}
