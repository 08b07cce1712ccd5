import { Injectable } from '@nestjs/common';
import { LIVE, type LiveTopic } from '@zhuyue/shared';
import { encodeTime } from 'ulid';
import { Database } from '../database/index.js';
import { NewsFeed, type FeedNews } from '../outbox/index.js';
import { Versions } from './live.rules.js';

/** Whose topic: a store's or a customer's id. */
export type LiveKey = `${LiveTopic}:${string}`;
export type KeysOf = (payload: Record<string, unknown>) => readonly LiveKey[];

const MOST_KEYS = 50_000;
const MOST_EVENTS = 20_000;

/**
 * How pages learn that something has changed: a version for each topic, kept in memory by every process for itself and
 * renewed from the outbox when somebody asks. To ask costs no query beyond the feed's own look twice a second.
 */
@Injectable()
export class Live {
  private readonly listening = new Map<string, KeysOf>();
  private versions = this.empty();

  constructor(
    private readonly feed: NewsFeed,
    private readonly database: Database,
  ) {}

  /** What each event of the outbox means for which keys: said once, when the house starts. */
  follow(table: Readonly<Record<string, KeysOf>>): void {
    for (const [topic, keysOf] of Object.entries(table)) this.listening.set(topic, keysOf);
    this.feed.on('live', [...this.listening.keys()], (news) =>
      news === null ? this.readAll() : this.hear(news),
    );
  }

  /** In the order asked; `-` where nothing has happened lately. */
  async of(keys: readonly LiveKey[]): Promise<string[]> {
    await this.feed.fresh();
    const now = Date.now();
    return keys.map((key) => this.versions.of(key, now));
  }

  private hear(news: readonly FeedNews[]): void {
    for (const { id, topic, payload } of news) {
      for (const key of this.listening.get(topic)?.(payload) ?? []) this.versions.tell(key, id);
    }
  }

  /** After a start, or a gap: all that is still remembered, so that every process says the same versions. */
  private async readAll(): Promise<void> {
    const from = Date.now() - LIVE.forgottenMs;
    const events = await this.database.query<FeedNews>(
      'SELECT id, topic, payload FROM outbox_event WHERE id > ? AND topic IN (?) ORDER BY id DESC LIMIT ?',
      [`${encodeTime(from, 10)}${'0'.repeat(16)}`, [...this.listening.keys()], MOST_EVENTS],
    );
    this.versions = this.empty();
    this.hear(events.reverse());
  }

  private empty(): Versions {
    return new Versions(LIVE.forgottenMs, MOST_KEYS);
  }
}
