import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/index.js';
import type { SessionKind } from './session.rules.js';

export interface SessionRow {
  id: string;
  tokenHash: string;
  kind: SessionKind;
  subjectId: string;
  client: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async byTokenHash(tokenHash: string): Promise<SessionRow | null> {
    const rows = await this.database.query<SessionRow>('SELECT * FROM session WHERE tokenHash = ?', [
      tokenHash,
    ]);
    return rows[0] ?? null;
  }

  alive(kind: SessionKind, subjectId: string, now: Date): Promise<SessionRow[]> {
    return this.database.query<SessionRow>(
      `SELECT * FROM session WHERE kind = ? AND subjectId = ? AND endedAt IS NULL AND expiresAt > ?
       ORDER BY lastSeenAt DESC LIMIT 100`,
      [kind, subjectId, now],
    );
  }

  async countAlive(
    kind: SessionKind,
    subjectIds: readonly string[],
    now: Date,
  ): Promise<Map<string, number>> {
    if (subjectIds.length === 0) return new Map();
    const rows = await this.database.query<{ subjectId: string; n: number }>(
      `SELECT subjectId, COUNT(*) n FROM session WHERE kind = ? AND subjectId IN (?) AND endedAt IS NULL AND expiresAt > ?
       GROUP BY subjectId`,
      [kind, subjectIds, now],
    );
    return new Map(rows.map((row) => [row.subjectId, Number(row.n)]));
  }

  insert(tx: Tx, row: SessionRow): Promise<void> {
    return tx.insert('session', { ...row });
  }

  /** Several servers may note the same minute; the later one finds it done and changes nothing. */
  async touch(id: string, seenAt: Date, before: Date, expiresAt: Date): Promise<void> {
    await this.database.execute(
      'UPDATE session SET lastSeenAt = ?, expiresAt = ? WHERE id = ? AND lastSeenAt <= ? AND endedAt IS NULL',
      [seenAt, expiresAt, id, before],
    );
  }

  /** The hashes of the sessions this call ended; ids of somebody else's sessions are simply not among them. */
  async end(tx: Tx, kind: SessionKind, subjectId: string, now: Date, only: string | null): Promise<string[]> {
    const rows = await tx.query<{ id: string; tokenHash: string }>(
      `SELECT id, tokenHash FROM session WHERE kind = ? AND subjectId = ? AND endedAt IS NULL
       ${only === null ? '' : 'AND id = ?'} ORDER BY id FOR UPDATE`,
      only === null ? [kind, subjectId] : [kind, subjectId, only],
    );
    if (rows.length === 0) return [];
    const marks = rows.map(() => '?').join(', ');
    await tx.execute(`UPDATE session SET endedAt = ? WHERE id IN (${marks})`, [
      now,
      ...rows.map((row) => row.id),
    ]);
    return rows.map((row) => row.tokenHash);
  }

  /** The devices of an account that turned out to be another one go on under that other account. */
  async moveSubject(tx: Tx, fromId: string, intoId: string): Promise<string[]> {
    const rows = await tx.query<{ tokenHash: string }>(
      `SELECT tokenHash FROM session WHERE kind = 'customer' AND subjectId = ? ORDER BY id FOR UPDATE`,
      [fromId],
    );
    await tx.execute(`UPDATE session SET subjectId = ? WHERE kind = 'customer' AND subjectId = ?`, [
      intoId,
      fromId,
    ]);
    return rows.map((row) => row.tokenHash);
  }

  async removeExpired(before: Date): Promise<number> {
    const { affected } = await this.database.execute('DELETE FROM session WHERE expiresAt < ? LIMIT 5000', [
      before,
    ]);
    return affected;
  }
}
