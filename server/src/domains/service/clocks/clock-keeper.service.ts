import { Injectable } from '@nestjs/common';
import { FIRST_PROMISES, PROMISES, type ClockStep, type ServicePromise } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { grouped, newId, type Tx } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { periodsOn, Stores } from '../../store/index.js';
import { ALWAYS, openTime } from './business-time.rules.js';
import {
  lineOf,
  projected,
  standing,
  type HoursOf,
  type KeptClock,
  type MarkedBy,
  type TermsInForce,
} from './clock-lines.rules.js';
import { ClocksRepository, type ClockedCase, type WarningRow } from './clocks.repository.js';
import type { CourseStep } from './course.rules.js';

export type Terms = Readonly<Record<ServicePromise, TermsInForce>>;

/** A case and its clocks, the case's row locked. */
export interface Watched {
  of: ClockedCase;
  clocks: KeptClock[];
  warnings: WarningRow[];
  terms: Terms;
  hours: HoursOf;
}

/** Reads and writes the clocks of one case inside a transaction. */
@Injectable()
export class ClockKeeper {
  constructor(
    readonly repository: ClocksRepository,
    private readonly stores: Stores,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Opening hours of every store: read before the transaction, which touches nothing but the database. */
  async hours(): Promise<HoursOf> {
    const stores = await this.stores.all();
    return (storeId) => {
      const store = stores.get(storeId);
      // A store that has been given up opens no more: what it still owes is counted by the calendar.
      if (store?.open !== true) return ALWAYS;
      return openTime((day) => periodsOn(store.timetable, day), store.offsetMinutes);
    };
  }

  async watched(tx: Tx, of: ClockedCase, hours: HoursOf): Promise<Watched> {
    const [clocks, warnings, terms] = [
      await this.repository.ofCase(of.id, tx),
      await this.repository.warnings(of.id, tx),
      await this.terms(tx),
    ];
    return { of, clocks, warnings, terms, hours };
  }

  async terms(tx?: Tx): Promise<Terms> {
    const lines = new Map((await this.repository.inForce(tx)).map((line) => [line.promise, line]));
    return Object.fromEntries(
      PROMISES.map((promise) => [promise, lines.get(promise) ?? { ...FIRST_PROMISES[promise], version: 0 }]),
    ) as Record<ServicePromise, TermsInForce>;
  }

  async start(tx: Tx, watched: Watched, promise: ServicePromise, at: Date): Promise<KeptClock> {
    const row = {
      id: newId(),
      claimId: watched.of.id,
      storeId: watched.of.storeId,
      promise,
      version: watched.terms[promise].version,
      state: 'running' as const,
      dueAt: null,
      breachedAt: null,
      nextStep: null,
      nextStepAt: null,
      breachReason: null,
      breachText: null,
      explainedBy: null,
      explainedByName: null,
      explainedAt: null,
      takenBy: null,
      takenByName: null,
      takenAt: null,
      startedAt: at,
    };
    await this.repository.insert(tx, row);
    const clock: KeptClock = { row, marks: [] };
    watched.clocks.push(clock);
    return clock;
  }

  async mark(
    tx: Tx,
    watched: Watched,
    clock: KeptClock,
    steps: readonly (CourseStep | { kind: 'change' })[],
    by: MarkedBy,
  ): Promise<void> {
    const { terms, hours, of } = watched;
    for (const step of steps) {
      const line = lineOf(clock, step, terms[clock.row.promise], by, hours(of.storeId));
      await this.repository.addMark(tx, line);
      clock.marks.push(line);
    }
  }

  /** Reads every clock anew and writes what lists and the ladder need to know; pages look again. */
  async settle(tx: Tx, watched: Watched): Promise<void> {
    const { of, clocks, warnings, terms, hours } = watched;
    const now = this.clock.now();
    const told = grouped(warnings, (warning) => warning.clockId);
    for (const clock of clocks) {
      const steps: ClockStep[] = (told.get(clock.row.id) ?? []).map(({ step }) => step);
      clock.row = projected(clock, terms[clock.row.promise], steps, hours(of.storeId), now);
      await this.repository.save(tx, clock.row);
    }
    await this.repository.saveStanding(tx, of.id, standing(clocks));
    const { id: claimId, storeId, customerId } = of;
    await this.outbox.add(tx, 'claim.changed', { claimId, storeId, customerId });
  }
}
