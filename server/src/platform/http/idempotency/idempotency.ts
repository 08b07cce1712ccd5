import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock/index.js';
import { Database, isDuplicate, type Tx } from '../../database/index.js';
import { DomainError } from '../../errors/index.js';

export interface RepeatableRequest {
  /** Who does what, as `customer:{id}:appointment.book`. */
  scope: string;
  key: string;
  /** What was asked for: the same key with another body is refused. */
  body: unknown;
}

interface Answered<T> {
  bodyHash: string;
  reply: T;
}
const ANSWERED = 'SELECT bodyHash, reply FROM idempotency_key WHERE scope = ? AND `key` = ?';

const hash = (body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(body) ?? null))
    .digest('base64url');

/** The same object with its keys in another order is the same request. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

@Injectable()
export class Idempotency {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /**
   * Around a use case that checks something before its transaction: such a check may refuse a repetition just because
   * the first attempt has succeeded (the piece is held, for this very booking). Then the first answer is the answer.
   */
  async orAnswered<T>(request: RepeatableRequest, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const [row] = await this.database.query<Answered<T>>(ANSWERED, [request.scope, request.key]);
      if (!row) throw error;
      if (row.bodyHash !== hash(request.body)) throw new DomainError('request.key_reused');
      return row.reply;
    }
  }

  /**
   * Does the work once per key, in the caller's transaction. The row comes first: a second request with the same key
   * waits on it until the first has committed, and then reads its reply. A refusal rolls the row back with the rest,
   * so it may be tried again. Replies go through JSON both times, so that a repeat cannot look different.
   */
  async run<T>(tx: Tx, request: RepeatableRequest, work: () => Promise<T>): Promise<T> {
    const { scope, key, body } = request;
    const bodyHash = hash(body);
    try {
      await tx.insert('idempotency_key', { scope, key, bodyHash, createdAt: this.clock.now() });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return this.replay<T>(tx, request, bodyHash);
    }
    const reply = JSON.stringify((await work()) ?? null);
    await tx.execute('UPDATE idempotency_key SET reply = ? WHERE scope = ? AND `key` = ?', [
      reply,
      scope,
      key,
    ]);
    return JSON.parse(reply) as T;
  }

  private async replay<T>(tx: Tx, { scope, key }: RepeatableRequest, bodyHash: string): Promise<T> {
    const [row] = await tx.query<Answered<T>>(ANSWERED, [scope, key]);
    // The first request was rolled back in between: the caller may simply try again.
    if (!row) throw new DomainError('server.busy');
    if (row.bodyHash !== bodyHash) throw new DomainError('request.key_reused');
    return row.reply;
  }
}
