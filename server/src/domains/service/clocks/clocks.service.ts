import { Injectable } from '@nestjs/common';
import type { ActorRole, BreachReason, ClaimState, STAFF_PAUSES } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { openOf, pauseOf, reading, type HoursOf, type KeptClock } from './clock-lines.rules.js';
import type { Reading } from './clock.rules.js';
import { ClockKeeper, type Watched } from './clock-keeper.service.js';
import type { ClockedCase, ClockTaken, WarningRow } from './clocks.repository.js';
import { courseOf, stepsBetween } from './course.rules.js';

export type StaffPause = (typeof STAFF_PAUSES)[number];
export interface ClockActor {
  role: ActorRole;
  name: string | null;
}
/** A clock as a page shows it. */
export interface ClockSeen extends KeptClock {
  /** Read at. */
  now: Date;
  read: Reading;
  pause: ReturnType<typeof pauseOf>;
  warnings: WarningRow[];
}

@Injectable()
export class ClockLedger {
  constructor(
    readonly transactions: Transactions,
    readonly audit: Audit,
    readonly outbox: Outbox,
  ) {}
}

/** 时限: every promise of a case, what it waits for, and why it was broken. */
@Injectable()
export class Clocks {
  constructor(
    private readonly keeper: ClockKeeper,
    private readonly ledger: ClockLedger,
    private readonly clock: Clock,
  ) {}

  hours(): Promise<HoursOf> {
    return this.keeper.hours();
  }

  /**
   * The one hook of a case's steps: in their transaction, the case's row locked.
   * @param from null when the case has just been opened
   */
  async follow(
    tx: Tx,
    hours: HoursOf,
    of: ClockedCase,
    from: ClaimState | null,
    actor: ClockActor,
  ): Promise<void> {
    const watched = await this.keeper.watched(tx, of, hours);
    const by = { at: of.movedAt, ...actor };
    const open = watched.clocks.filter(({ row }) => row.state !== 'stopped');
    const stands = Object.fromEntries(open.map((clock) => [clock.row.promise, openOf(clock)]));
    for (const { promise, steps } of stepsBetween(
      from === null ? {} : courseOf(of.kind, from),
      courseOf(of.kind, of.state),
      stands,
    )) {
      const clock =
        open.find(({ row }) => row.promise === promise) ??
        (await this.keeper.start(tx, watched, promise, by.at));
      await this.keeper.mark(tx, watched, clock, steps, by);
    }
    await this.keeper.settle(tx, watched);
  }

  /** The clocks of a case, oldest first, as they read now. */
  async of(claimId: string): Promise<ClockSeen[]> {
    const [clocks, warnings, hours] = await Promise.all([
      this.keeper.repository.ofCase(claimId),
      this.keeper.repository.warnings(claimId),
      this.keeper.hours(),
    ]);
    const now = this.clock.now();
    return clocks.map((clock) => ({
      ...clock,
      now,
      read: reading(clock, hours(clock.row.storeId), now),
      pause: pauseOf(clock),
      warnings: warnings.filter(({ clockId }) => clockId === clock.row.id),
    }));
  }

  /** How clocks stand, by their id: whether they run, and who takes care of them. */
  async taken(clockIds: readonly string[]): Promise<Map<string, ClockTaken>> {
    const rows = await this.keeper.repository.taken([...new Set(clockIds)]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** We cannot go on without the owner, or without parts: the owner reads why, and the first answer is given with it. */
  async pause(claimId: string, staff: StaffIdentity, reason: StaffPause, note?: string): Promise<void> {
    await this.change(claimId, staff, 'claim.pause', async (tx, watched) => {
      const running = watched.clocks.filter(({ row }) => row.state === 'running');
      const paused = running.filter(({ row }) => row.promise !== 'first_answer');
      if (paused.length === 0) throw new DomainError('clock.mark_refused', { mark: 'pause' });
      const by = { at: this.clock.now(), role: staff.role, name: staff.name, ...(note ? { note } : {}) };
      for (const clock of running) {
        const first = clock.row.promise === 'first_answer';
        await this.keeper.mark(
          tx,
          watched,
          clock,
          [first ? { kind: 'stop' } : { kind: 'pause', reason }],
          by,
        );
      }
      await this.ledger.outbox.add(tx, 'claim.waiting', { claimId, storeId: watched.of.storeId, reason });
    });
  }

  /** What we waited for is here. A wait that belongs to the state of the case ends with its next step only. */
  async resume(claimId: string, staff: StaffIdentity): Promise<void> {
    await this.change(claimId, staff, 'claim.resume', async (tx, watched) => {
      const paused = watched.clocks.filter((clock) => {
        const reason = pauseOf(clock)?.reason;
        return (
          reason !== undefined &&
          courseOf(watched.of.kind, watched.of.state)[clock.row.promise]?.waits !== reason
        );
      });
      if (paused.length === 0) throw new DomainError('clock.mark_refused', { mark: 'resume' });
      const by = { at: this.clock.now(), role: staff.role, name: staff.name };
      for (const clock of paused) await this.keeper.mark(tx, watched, clock, [{ kind: 'resume' }], by);
    });
  }

  /** Every broken promise is explained, with a reason of the list and in words; the last word counts. */
  async explain(clockId: string, staff: StaffIdentity, reason: BreachReason, text: string): Promise<void> {
    await this.changeClock(clockId, staff, 'claim.explain', async (tx, clock) => {
      if (clock.row.breachedAt === null) throw new DomainError('clock.not_breached');
      clock.row = {
        ...clock.row,
        breachReason: reason,
        breachText: text,
        explainedBy: staff.id,
        explainedByName: staff.name,
        explainedAt: this.clock.now(),
      };
      await this.keeper.repository.saveExplained(tx, clock.row);
      await this.ledger.outbox.add(tx, 'clock.explained', { claimId: clock.row.claimId });
    });
  }

  /**
   * 我来处理: until the breach nobody else is told any more. Who takes it twice has taken it.
   * @param instead of the colleague who has it already
   * @throws DomainError clock.taken by a colleague, clock.mark_refused when it runs no more
   */
  take(clockId: string, staff: StaffIdentity, instead: boolean): Promise<void> {
    return this.hold(clockId, staff, 'claim.takeClock', (clock) => {
      if (clock.row.takenBy !== null && clock.row.takenBy !== staff.id && !instead)
        throw new DomainError('clock.taken', { byName: clock.row.takenByName });
      if (clock.row.takenBy === staff.id) return clock.row;
      return { ...clock.row, takenBy: staff.id, takenByName: staff.name, takenAt: this.clock.now() };
    });
  }

  /** Back to whoever it concerns: the ladder is climbed on. By whoever has it, or those who lead. */
  letGo(clockId: string, staff: StaffIdentity): Promise<void> {
    return this.hold(clockId, staff, 'claim.letGoClock', (clock) => {
      const leads = staff.role === 'manager' || staff.role === 'headquarters';
      if (clock.row.takenBy !== null && clock.row.takenBy !== staff.id && !leads)
        throw new DomainError('clock.taken', { byName: clock.row.takenByName });
      return { ...clock.row, takenBy: null, takenByName: null, takenAt: null };
    });
  }

  private hold(
    clockId: string,
    staff: StaffIdentity,
    action: string,
    turn: (clock: KeptClock) => KeptClock['row'],
  ): Promise<void> {
    return this.changeClock(clockId, staff, action, async (tx, clock) => {
      if (clock.row.state === 'stopped') throw new DomainError('clock.mark_refused', { mark: 'take' });
      clock.row = turn(clock);
      await this.keeper.repository.saveTaken(tx, clock.row);
    });
  }

  private async changeClock(
    clockId: string,
    staff: StaffIdentity,
    action: string,
    work: (tx: Tx, clock: KeptClock) => Promise<void>,
  ): Promise<void> {
    const claimId = await this.keeper.repository.caseOfClock(clockId);
    if (claimId === null) throw new DomainError('claim.not_found');
    await this.change(claimId, staff, action, async (tx, watched) => {
      await this.keeper.settle(tx, watched);
      const clock = watched.clocks.find(({ row }) => row.id === clockId);
      if (clock === undefined) throw new DomainError('claim.not_found');
      await work(tx, clock);
    });
  }

  private async change(
    claimId: string,
    staff: StaffIdentity,
    action: string,
    work: (tx: Tx, watched: Watched) => Promise<void>,
  ): Promise<void> {
    const hours = await this.keeper.hours();
    await this.ledger.transactions.run(async (tx) => {
      const of = await this.keeper.repository.lockCase(tx, claimId);
      if (of === null || !inScope(staff, of.storeId)) throw new DomainError('claim.not_found');
      const watched = await this.keeper.watched(tx, of, hours);
      await work(tx, watched);
      await this.keeper.settle(tx, watched);
      const { storeId } = of;
      await this.ledger.audit.record(tx, {
        staffId: staff.id,
        action,
        subjectKind: 'claim',
        subjectId: claimId,
        storeId,
      });
    });
  }
}
