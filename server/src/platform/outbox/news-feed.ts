import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { encodeTime } from 'ulid';
import { Database, refuseInsideTransaction } from '../database/index.js';

export interface FeedNews {
  /** The event's, the same in every process that hears of it. */
  id: string;
  topic: string;
  payload: Record<string, unknown>;
}

/** Called with the news of one look about its topics, in their order; null: some may have been missed, so read everything again. */
export type FeedListener = (news: FeedNews[] | null) => void | Promise<void>;

/** How old what a reader sees may be. */
const LOOK_MS = 500;
/** Identifiers are made before their transaction commits, on any machine: so much earlier ones may still appear. */
const OVERLAP_MS = 60_000;
/** In a look and the overlap before it; more are not told apart. */
const MOST = 20_000;
/** Payloads read in one go. */
const AT_ONCE = 500;

/**
 * The outbox read by every process for itself, where the relay hands each event to one worker only: this is how a process
 * learns that what it keeps in memory has changed. There is no timer: a reader asks `fresh()` before using what is kept,
 * and at most twice a second that costs one short range of the primary key; what is in the new ones is read on top.
 */
@Injectable()
export class NewsFeed {
  private readonly listeners = new Map<string, { topics: ReadonlySet<string>; listener: FeedListener }>();
  private readonly topics = new Set<string>();
  private readonly seen = new LRUCache<string, true>({ max: 2 * MOST });
  private lookedAt: number | null = null;
  private lookedSince = -Infinity;
  private looking: Promise<void> | null = null;

  constructor(private readonly database: Database) {}

  /** What a listener hears begins with the first `fresh()` after it came. */
  on(name: string, topics: readonly string[], listener: FeedListener): void {
    this.listeners.set(name, { topics: new Set(topics), listener });
    for (const topic of topics) this.topics.add(topic);
  }

  /** Resolves once every change committed half a second ago has been heard by every listener. */
  async fresh(): Promise<void> {
    // Asked every time, or the mistake would show only when the last look has grown old.
    refuseInsideTransaction('The news was asked for');
    if (this.isFresh()) return;
    this.looking ??= this.look().finally(() => {
      this.looking = null;
    });
    await this.looking;
  }

  /** Whether the last look is young enough to use what is kept without asking. */
  isFresh(): boolean {
    return performance.now() - this.lookedSince < LOOK_MS;
  }

  private async look(): Promise<void> {
    const since = performance.now();
    const now = Date.now();
    const first = this.lookedAt === null;
    const after = `${encodeTime((this.lookedAt ?? now) - OVERLAP_MS, 10)}${'0'.repeat(16)}`;
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM outbox_event WHERE id > ? AND topic IN (?) ORDER BY id LIMIT ?',
      [after, [...this.topics], MOST],
    );
    if (first || rows.length === MOST) await this.tell(null);
    else await this.tellNew(rows.flatMap(({ id }) => (this.seen.has(id) ? [] : [id])));
    for (const { id } of rows) this.seen.set(id, true);
    this.lookedAt = now;
    this.lookedSince = since;
  }

  private async tellNew(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const news: FeedNews[] = [];
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = await this.database.query<FeedNews>(
        'SELECT id, topic, payload FROM outbox_event WHERE id IN (?) ORDER BY id',
        [ids.slice(start, start + AT_ONCE)],
      );
      news.push(...some);
    }
    await this.tell(news);
  }

  private async tell(news: FeedNews[] | null): Promise<void> {
    for (const { topics, listener } of this.listeners.values()) {
      const theirs = news?.filter((one) => topics.has(one.topic)) ?? null;
      if (theirs === null || theirs.length > 0) await listener(theirs);
    }
  }
}
