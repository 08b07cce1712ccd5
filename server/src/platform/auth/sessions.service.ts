import { Injectable, Logger } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { RedisLink } from '../cache/index.js';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { newId, Transactions, type Tx } from '../database/index.js';
import { DomainError } from '../errors/index.js';
import {
  expiryFrom,
  hashToken,
  isAlive,
  newToken,
  renews,
  SEEN_EVERY_MS,
  SESSION_CACHE_MS,
  type SessionKind,
} from './session.rules.js';
import { SessionsRepository, type SessionRow } from './sessions.repository.js';

const CHANNEL = 'zhuyue.sessions';

export interface IssuedSession {
  id: string;
  token: string;
  expiresAt: Date;
}

/** What a person sees of a device that is logged in as them. */
export interface SessionFacts {
  id: string;
  client: string;
  createdAt: Date;
  lastSeenAt: Date;
}

@Injectable()
export class Sessions {
  private readonly log = new Logger(Sessions.name);
  /** How often sessions were dropped from the cache. */
  private drops = 0;
  private readonly cache = new LRUCache<string, SessionRow>({ max: 10_000, ttl: SESSION_CACHE_MS });

  constructor(
    private readonly sessions: SessionsRepository,
    private readonly transactions: Transactions,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly redis: RedisLink,
  ) {
    redis.subscribe(
      CHANNEL,
      (message) => this.drop(message.split(' ')),
      () => this.cache.clear(),
    );
  }

  /** The token is returned once and kept nowhere. */
  async issue(tx: Tx, kind: SessionKind, subjectId: string, client: string): Promise<IssuedSession> {
    const token = newToken();
    const now = this.clock.now();
    const row: SessionRow = {
      id: newId(),
      tokenHash: hashToken(token),
      kind,
      subjectId,
      client: client.slice(0, 160),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: expiryFrom(kind, this.config.sessions, now),
      endedAt: null,
    };
    await this.sessions.insert(tx, row);
    return { id: row.id, token, expiresAt: row.expiresAt };
  }

  async find(token: string, kind: SessionKind): Promise<{ id: string; subjectId: string } | null> {
    const tokenHash = hashToken(token);
    const now = this.clock.now();
    const cached = this.cache.get(tokenHash);
    const { drops } = this;
    const session = cached ?? (await this.sessions.byTokenHash(tokenHash));
    if (session === null || session.kind !== kind || !isAlive(session, now)) return null;
    if (cached === undefined) {
      await this.noteSeen(session, now);
      // Read before somebody ended it, kept after: it would live on for another half minute.
      if (drops === this.drops) this.cache.set(tokenHash, session);
    }
    return { id: session.id, subjectId: session.subjectId };
  }

  /** How many sessions each of these people has open. */
  countOpen(kind: SessionKind, subjectIds: readonly string[]): Promise<Map<string, number>> {
    return this.sessions.countAlive(kind, subjectIds, this.clock.now());
  }

  list(kind: SessionKind, subjectId: string): Promise<SessionFacts[]> {
    return this.sessions.alive(kind, subjectId, this.clock.now());
  }

  /** Ends one session of this person; somebody else's session is not found. */
  async end(kind: SessionKind, subjectId: string, sessionId: string): Promise<void> {
    const hashes = await this.transactions.run((tx) =>
      this.sessions.end(tx, kind, subjectId, this.clock.now(), sessionId),
    );
    if (hashes.length === 0) throw new DomainError('session.not_found');
    this.forget(hashes);
  }

  async endAll(kind: SessionKind, subjectId: string): Promise<void> {
    const hashes = await this.transactions.run((tx) => this.endAllIn(tx, kind, subjectId));
    this.forget(hashes);
  }

  /** Part of a larger change; call `forget` with the result when that change is committed. */
  endAllIn(tx: Tx, kind: SessionKind, subjectId: string): Promise<string[]> {
    return this.sessions.end(tx, kind, subjectId, this.clock.now(), null);
  }

  /** As `endAllIn`, for an account merged into another one. */
  moveIn(tx: Tx, fromId: string, intoId: string): Promise<string[]> {
    return this.sessions.moveSubject(tx, fromId, intoId);
  }

  /** At once here and in every process on the same Redis; without Redis the others notice within half a minute. */
  forget(tokenHashes: string[]): void {
    if (tokenHashes.length === 0) return;
    this.drop(tokenHashes);
    this.redis.client
      ?.publish(CHANNEL, tokenHashes.join(' '))
      .catch((error: unknown) =>
        this.log.warn(`Redis did not take the news of ended sessions: ${String(error)}`),
      );
  }

  /** Rows of sessions that ended a month ago tell nobody anything. */
  removeExpired(): Promise<number> {
    return this.sessions.removeExpired(new Date(this.clock.now().getTime() - 30 * 24 * 60 * 60_000));
  }

  private drop(tokenHashes: string[]): void {
    this.drops += 1;
    for (const hash of tokenHashes) this.cache.delete(hash);
  }

  private async noteSeen(session: SessionRow, now: Date): Promise<void> {
    const before = new Date(now.getTime() - SEEN_EVERY_MS);
    if (session.lastSeenAt > before) return;
    if (renews(session.kind)) session.expiresAt = expiryFrom(session.kind, this.config.sessions, now);
    await this.sessions.touch(session.id, now, before, session.expiresAt);
  }
}
