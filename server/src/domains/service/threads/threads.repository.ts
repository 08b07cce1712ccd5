import { Injectable } from '@nestjs/common';
import type { SafetyState, ThreadMessageKind, ThreadSide, ThreadSubject } from '@zhuyue/shared';
import { scopeSql, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, type Tx } from '../../../platform/database/index.js';

export interface ThreadRow {
  id: string;
  subjectKind: ThreadSubject;
  subjectId: string;
  customerId: string;
  storeId: string;
  assigneeId: string | null;
  lastAt: Date;
  waitingSince: Date | null;
  answeredAt: Date | null;
  customerReadAt: Date | null;
  staffReadAt: Date | null;
}
export interface MessageRow {
  id: string;
  threadId: string;
  kind: ThreadMessageKind;
  side: ThreadSide;
  authorId: string;
  authorName: string | null;
  text: string | null;
  photoIds: string[];
  safety: SafetyState;
  heldFor: string | null;
  at: Date;
  shownAt: Date | null;
}
export interface AboutThread {
  kind: ThreadSubject;
  id: string;
  customerId: string;
}

const THREAD =
  'id, subjectKind, subjectId, customerId, storeId, assigneeId, lastAt, waitingSince, answeredAt, customerReadAt, staffReadAt';
const MESSAGE =
  'id, threadId, kind, side, authorId, authorName, text, photoIds, safety, heldFor, at, shownAt';
const READ_COLUMN: Record<ThreadSide, string> = { customer: 'customerReadAt', staff: 'staffReadAt' };

/** All SQL of conversations. */
@Injectable()
export class ThreadsRepository {
  constructor(private readonly database: Database) {}

  async about({ kind, id, customerId }: AboutThread): Promise<ThreadRow | null> {
    const rows = await this.database.query<ThreadRow>(
      `SELECT ${THREAD} FROM thread WHERE subjectKind = ? AND subjectId = ? AND customerId = ?`,
      [kind, id, customerId],
    );
    return rows[0] ?? null;
  }

  async lockAbout(tx: Tx, { kind, id, customerId }: AboutThread): Promise<ThreadRow | null> {
    const rows = await tx.query<ThreadRow>(
      `SELECT ${THREAD} FROM thread WHERE subjectKind = ? AND subjectId = ? AND customerId = ? FOR UPDATE`,
      [kind, id, customerId],
    );
    return rows[0] ?? null;
  }

  async get(id: string): Promise<ThreadRow | null> {
    const rows = await this.database.query<ThreadRow>(`SELECT ${THREAD} FROM thread WHERE id = ?`, [id]);
    return rows[0] ?? null;
  }

  async lock(tx: Tx, id: string): Promise<ThreadRow | null> {
    const rows = await tx.query<ThreadRow>(`SELECT ${THREAD} FROM thread WHERE id = ? FOR UPDATE`, [id]);
    return rows[0] ?? null;
  }

  insert(tx: Tx, row: ThreadRow): Promise<void> {
    return tx.insert('thread', { ...row });
  }

  async save(tx: Tx, row: ThreadRow): Promise<void> {
    await tx.execute(
      `UPDATE thread SET assigneeId = ?, lastAt = ?, waitingSince = ?, answeredAt = ? WHERE id = ?`,
      [row.assigneeId, row.lastAt, row.waitingSince, row.answeredAt, row.id],
    );
  }

  /** False when nothing new was read. */
  async saveRead(tx: Tx, id: string, side: ThreadSide, at: Date): Promise<boolean> {
    const column = READ_COLUMN[side];
    const { affected } = await tx.execute(
      `UPDATE thread SET ${column} = ? WHERE id = ? AND EXISTS (SELECT 1 FROM thread_message m
         WHERE m.threadId = thread.id AND m.kind = 'message' AND m.side <> ?
           AND m.shownAt > COALESCE(thread.${column}, '1970-01-01'))`,
      [at, id, side],
    );
    return affected === 1;
  }

  addMessage(tx: Tx, row: MessageRow): Promise<void> {
    return tx.insert('thread_message', { ...row, photoIds: JSON.stringify(row.photoIds) });
  }

  async message(id: string): Promise<MessageRow | null> {
    const rows = await this.database.query<MessageRow>(`SELECT ${MESSAGE} FROM thread_message WHERE id = ?`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** The condition decides: one of two verdicts about a text counts. */
  async settle(
    tx: Tx,
    id: string,
    from: SafetyState,
    to: { safety: SafetyState; heldFor: string | null; shownAt: Date | null },
  ): Promise<boolean> {
    const { affected } = await tx.execute(
      'UPDATE thread_message SET safety = ?, heldFor = ?, shownAt = ? WHERE id = ? AND safety = ?',
      [to.safety, to.heldFor, to.shownAt, id, from],
    );
    return affected === 1;
  }

  async newest(threadId: string, limit: number): Promise<MessageRow[]> {
    const rows = await this.database.query<MessageRow>(
      `SELECT ${MESSAGE} FROM thread_message WHERE threadId = ? ORDER BY id DESC LIMIT ?`,
      [threadId, limit],
    );
    return rows.reverse();
  }

  checking(before: Date, limit: number): Promise<{ id: string }[]> {
    return this.database.query(
      `SELECT id FROM thread_message WHERE safety = 'checking' AND at < ? ORDER BY at LIMIT ?`,
      [before, limit],
    );
  }

  ofCustomer(customerId: string, limit: number): Promise<ThreadRow[]> {
    return this.database.query(
      `SELECT ${THREAD} FROM thread WHERE customerId = ? ORDER BY lastAt DESC LIMIT ?`,
      [customerId, limit],
    );
  }

  /** Whoever waits longest comes first, then what was spoken of last. */
  ofDesk(staff: StaffIdentity, storeId: string, waiting: boolean, limit: number): Promise<ThreadRow[]> {
    const scope = scopeSql(staff, 'storeId');
    return this.database.query(
      `SELECT ${THREAD} FROM thread WHERE ${scope.sql} AND storeId = ?
         ${waiting ? 'AND waitingSince IS NOT NULL' : ''}
       ORDER BY waitingSince IS NULL, waitingSince, lastAt DESC LIMIT ?`,
      [...scope.params, storeId, limit],
    );
  }

  /** The last line of each that both sides see, and how many this side has not read. */
  lastLines(
    threadIds: readonly string[],
    side: ThreadSide,
  ): Promise<{ threadId: string; text: string | null; photos: number; side: ThreadSide; unread: number }[]> {
    if (threadIds.length === 0) return Promise.resolve([]);
    return this.database.query(
      `SELECT t.id AS threadId, m.text, m.side, JSON_LENGTH(m.photoIds) AS photos,
              (SELECT CAST(COUNT(*) AS SIGNED) FROM thread_message u WHERE u.threadId = t.id AND u.kind = 'message'
                 AND u.side <> ? AND u.shownAt > COALESCE(t.${READ_COLUMN[side]}, '1970-01-01')) AS unread
         FROM thread t JOIN thread_message m ON m.id = (SELECT MAX(l.id) FROM thread_message l
              WHERE l.threadId = t.id AND l.kind = 'message' AND l.shownAt IS NOT NULL)
        WHERE t.id IN (?)`,
      [side, threadIds],
    );
  }

  /** Whether somebody of the staff said something before that the customer has not read either. */
  async toldBefore(thread: ThreadRow, message: MessageRow): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM thread_message WHERE threadId = ? AND kind = 'message' AND side = 'staff' AND id < ?
         AND shownAt > ? LIMIT 1`,
      [thread.id, message.id, thread.customerReadAt ?? new Date(0)],
    );
    return rows.length > 0;
  }

  /** Two accounts became one; where both spoke of the same thing, the older account's words stay where they are. */
  async handToOwner(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE IGNORE thread SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }
}
