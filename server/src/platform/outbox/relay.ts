import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Database, newId, Transactions, type Tx } from '../database/index.js';
import { OutboxHandlers, type OutboxNews } from './handlers.js';

const BATCH = 100;
const AT_ONCE = 10;
const LEASE_SECONDS = 60;
const IDLE_MS = 500;
export const MAX_ATTEMPTS = 20;

interface Delivery extends OutboxNews {
  handler: string;
  attempts: number;
}

/** 2 s, 6 s, 18 s … at most an hour: about half a day from the first failure to `dead`. */
export const backoffSeconds = (attempts: number): number => Math.min(3600, 2 * 3 ** (attempts - 1));

const later = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000);

/**
 * Carries events to their handlers. Two steps, so that the process which writes an event need not know who listens:
 * an event is spread into one delivery per handler, then deliveries are claimed, run outside of any transaction and
 * settled one by one. Any number of relays may run.
 */
@Injectable()
export class OutboxRelay {
  private readonly logger = new Logger(OutboxRelay.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly handlers: OutboxHandlers,
    private readonly clock: Clock,
  ) {}

  /** Works until `signal`, finishing what it holds. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const worked = await this.round().catch((error: unknown) => {
        this.logger.error('The outbox relay could not reach the database', error);
        return 0;
      });
      if (worked === 0) await pause(IDLE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Everything that is due now, and what follows from it. */
  async drain(): Promise<void> {
    while ((await this.round()) > 0);
  }

  private async round(): Promise<number> {
    const spread = await this.spread();
    return spread + (await this.deliver());
  }

  private spread(): Promise<number> {
    return this.transactions.run(async (tx) => {
      const events = await tx.query<{ id: string; topic: string }>(
        `SELECT id, topic FROM outbox_event WHERE spreadAt IS NULL ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      );
      if (events.length === 0) return 0;
      const now = this.clock.now();
      const deliveries = events.flatMap(({ id, topic }) =>
        this.handlers
          .namesFor(topic)
          .map((handler) => ({ eventId: id, handler, state: 'waiting', nextAt: now })),
      );
      await tx.insert('outbox_delivery', deliveries);
      await tx.execute('UPDATE outbox_event SET spreadAt = ? WHERE id IN (?)', [
        now,
        events.map(({ id }) => id),
      ]);
      return events.length;
    });
  }

  private async deliver(): Promise<number> {
    const claim = newId();
    const claimed = await this.transactions.run((tx) => this.claim(tx, claim));
    const queue = [...claimed];
    const heartbeat = setInterval(() => void this.extend(claim), (LEASE_SECONDS * 1000) / 3);
    try {
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (let next = queue.shift(); next; next = queue.shift()) await this.hand(next, claim);
        }),
      );
    } finally {
      clearInterval(heartbeat);
    }
    return claimed.length;
  }

  private async claim(tx: Tx, claim: string): Promise<Delivery[]> {
    const now = this.clock.now();
    const due = await tx.query<{ eventId: string; handler: string }>(
      `SELECT eventId, handler FROM outbox_delivery WHERE state = 'waiting' AND nextAt <= ?
       ORDER BY nextAt LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      [now],
    );
    if (due.length === 0) return [];
    await tx.execute(
      'UPDATE outbox_delivery SET claim = ?, attempts = attempts + 1, nextAt = ? WHERE (eventId, handler) IN (?)',
      [claim, later(now, LEASE_SECONDS), due.map(({ eventId, handler }) => [eventId, handler])],
    );
    return tx.query<Delivery>(
      `SELECT e.id, e.topic, e.payload, e.createdAt, d.handler, d.attempts
       FROM outbox_delivery d JOIN outbox_event e ON e.id = d.eventId WHERE d.claim = ? ORDER BY e.id`,
      [claim],
    );
  }

  private async hand(delivery: Delivery, claim: string): Promise<void> {
    const { handler: name, attempts, ...event } = delivery;
    try {
      // A worker that dies in the handler leaves only the counter behind: without this the event would kill for ever.
      if (attempts > MAX_ATTEMPTS) throw new Error('The worker stopped every time it ran this handler');
      const handler = this.handlers.find(event.topic, name);
      if (!handler) throw new Error(`No handler ${name} for ${event.topic} in this release`);
      await handler(event);
      await this.settle(delivery, claim);
    } catch (error) {
      await this.postpone(delivery, claim, error).catch((failure: unknown) => {
        // The lease runs out and the delivery comes due again.
        this.logger.error(`Delivery of ${event.topic} to ${name} could not be settled`, failure);
      });
    }
  }

  private async settle({ id, handler }: Delivery, claim: string): Promise<void> {
    await this.database.execute(
      `UPDATE outbox_delivery SET state = 'done', doneAt = ?, claim = NULL, lastError = NULL
       WHERE eventId = ? AND handler = ? AND claim = ?`,
      [this.clock.now(), id, handler, claim],
    );
  }

  private async postpone(delivery: Delivery, claim: string, error: unknown): Promise<void> {
    const { id, topic, handler, attempts } = delivery;
    const dead = attempts >= MAX_ATTEMPTS;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const text = `Handler ${handler} of ${topic} ${id} failed (attempt ${attempts}${dead ? ', given up' : ''})`;
    if (dead) this.logger.error(text, error);
    else this.logger.warn(`${text}: ${reason}`);
    await this.database.execute(
      `UPDATE outbox_delivery SET state = ?, nextAt = ?, lastError = ?, claim = NULL
       WHERE eventId = ? AND handler = ? AND claim = ?`,
      [
        dead ? 'dead' : 'waiting',
        later(this.clock.now(), backoffSeconds(attempts)),
        reason.slice(0, 500),
        id,
        handler,
        claim,
      ],
    );
  }

  private async extend(claim: string): Promise<void> {
    await this.database
      .execute("UPDATE outbox_delivery SET nextAt = ? WHERE claim = ? AND state = 'waiting'", [
        later(this.clock.now(), LEASE_SECONDS),
        claim,
      ])
      .catch((error: unknown) => this.logger.warn(`A lease could not be extended: ${String(error)}`));
  }
}
