import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { ENDED_BY_WORD, type ServicePromise } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { Outbox, OutboxHandlers, Schedules, type OutboxNews } from '../../../platform/outbox/index.js';
import { pauseOf, reachedOf, reading, type MarkedBy } from './clock-lines.rules.js';
import { ClockKeeper, type Watched } from './clock-keeper.service.js';
import { Clocks } from './clocks.service.js';
import { CLOCKED_STATES } from './course.rules.js';

const AT_ONCE = 200;
const SYSTEM = { role: 'system' as const, name: null };

/** What a timer or somebody else's news does to the clocks. */
@Injectable()
export class ClockTimers implements OnModuleInit {
  private readonly log = new Logger(ClockTimers.name);

  constructor(
    private readonly keeper: ClockKeeper,
    private readonly clocks: Clocks,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly schedules: Schedules,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.schedules.every('clocks.climb', 20, () => this.climb());
    this.schedules.every('clocks.adopt', 3600, () => this.adopt());
    this.handlers.on('thread.answered', 'clocks', (news) => this.answered(news));
    this.handlers.on('thread.changed', 'clocks', (news) => this.heard(news));
    this.handlers.on('promise.changed', 'clocks', ({ payload }) =>
      this.changed(payload['promise'] as ServicePromise, Number(payload['version'])),
    );
  }

  /** The ladder: advisor and manager before the breach, headquarters at it; each step of a clock once. */
  async climb(): Promise<void> {
    const now = this.clock.now();
    const due = await this.keeper.repository.climbing(now, AT_ONCE);
    await this.each(
      due.map(({ claimId }) => claimId),
      'warned of',
      (claimId) => this.on(claimId, (tx, watched) => this.warn(tx, watched, now)),
    );
  }

  /** Cases from before there were clocks get theirs, from their last step on. */
  async adopt(): Promise<void> {
    const hours = await this.keeper.hours();
    for (let after = '', last = false; !last;) {
      const some = await this.keeper.repository.unclocked(CLOCKED_STATES, after, AT_ONCE);
      const ids = some.map(({ id }) => id);
      [after, last] = [ids.at(-1) ?? '', ids.length < AT_ONCE];
      await this.each(ids, 'given its clocks', (id) =>
        this.transactions.run(async (tx) => {
          const of = await this.keeper.repository.lockCase(tx, id);
          if (of !== null && (await this.keeper.repository.ofCase(id, tx)).length === 0)
            await this.clocks.follow(tx, hours, of, null, SYSTEM);
        }),
      );
    }
  }

  /** One case that cannot be read must not keep the others from what is due to them. */
  private async each(
    claimIds: readonly string[],
    done: string,
    work: (claimId: string) => Promise<void>,
  ): Promise<void> {
    for (const claimId of claimIds) {
      await work(claimId).catch((error: unknown) =>
        this.log.error(`Case ${claimId} could not be ${done}`, error),
      );
    }
  }

  /** The store has answered in the conversation: that was the first answer, at the moment it could be read. */
  private async answered({ payload, createdAt }: OutboxNews): Promise<void> {
    if (payload['subjectKind'] !== 'claim') return;
    await this.on(String(payload['subjectId']), (tx, watched) =>
      this.markAll(
        tx,
        watched,
        { at: createdAt, ...SYSTEM },
        (clock) => clock.row.promise === 'first_answer' && clock.row.state !== 'stopped',
        'stop',
      ),
    );
  }

  /** The owner has written: what waited for their word goes on from then. */
  private async heard({ payload }: OutboxNews): Promise<void> {
    const talk = await this.keeper.repository.talk(String(payload['threadId']));
    const since = talk?.waitingSince;
    if (!talk || !since) return;
    await this.on(talk.claimId, (tx, watched) =>
      this.markAll(
        tx,
        watched,
        { at: since, ...SYSTEM },
        (clock) => {
          const pause = pauseOf(clock);
          return pause !== null && ENDED_BY_WORD.includes(pause.reason) && since >= pause.since;
        },
        'resume',
      ),
    );
  }

  /** Another promise holds: running clocks go on with what they have counted. */
  private async changed(promise: ServicePromise, version: number): Promise<void> {
    for (;;) {
      const behind = await this.keeper.repository.behind(promise, version, AT_ONCE);
      if (behind.length === 0) return;
      for (const { id, claimId } of behind)
        await this.on(claimId, (tx, watched) => this.renew(tx, watched, id));
    }
  }

  private async renew(tx: Tx, watched: Watched, clockId: string): Promise<boolean> {
    const clock = watched.clocks.find(({ row }) => row.id === clockId);
    if (clock === undefined || clock.row.state === 'stopped') return false;
    const { version } = watched.terms[clock.row.promise];
    clock.row = { ...clock.row, version };
    await this.keeper.mark(tx, watched, clock, [{ kind: 'change' }], { at: this.clock.now(), ...SYSTEM });
    return true;
  }

  private async warn(tx: Tx, watched: Watched, now: Date): Promise<boolean> {
    const { of, clocks, terms, hours, warnings } = watched;
    for (const clock of clocks) {
      const { row } = clock;
      if (row.nextStepAt === null || row.nextStepAt >= now) continue;
      const read = reading(clock, hours(of.storeId), now);
      for (const step of reachedOf(terms[row.promise], row.takenBy !== null, read)) {
        const { dueAt } = row;
        const warning = {
          id: newId(),
          clockId: row.id,
          claimId: of.id,
          storeId: of.storeId,
          step,
          dueAt,
          at: now,
        };
        if (!(await this.keeper.repository.addWarning(tx, warning))) continue;
        warnings.push({ ...warning, seenByName: null, seenAt: null });
        const facts = { claimId: of.id, storeId: of.storeId, clockId: row.id, promise: row.promise, step };
        await this.outbox.add(tx, 'clock.warned', facts);
      }
    }
    return true;
  }

  private async markAll(
    tx: Tx,
    watched: Watched,
    by: MarkedBy,
    meant: (clock: Watched['clocks'][number]) => boolean,
    kind: 'stop' | 'resume',
  ): Promise<boolean> {
    const clocks = watched.clocks.filter(meant);
    for (const clock of clocks) await this.keeper.mark(tx, watched, clock, [{ kind }], by);
    return clocks.length > 0;
  }

  /** Locks a case with its clocks; writes again what they show when something was done. */
  private async on(claimId: string, work: (tx: Tx, watched: Watched) => Promise<boolean>): Promise<void> {
    const hours = await this.keeper.hours();
    await this.transactions.run(async (tx) => {
      const of = await this.keeper.repository.lockCase(tx, claimId);
      if (of === null) return;
      const watched = await this.keeper.watched(tx, of, hours);
      if (await work(tx, watched)) await this.keeper.settle(tx, watched);
    });
  }
}
