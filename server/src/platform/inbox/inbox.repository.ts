import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@zhuyue/shared';
import { Database, newId, type Tx } from '../database/index.js';
import type { PushState } from './inbox.entity.js';

export interface InboxRow {
  id: string;
  customerId: string;
  kind: NoticeKind;
  facts: Record<string, unknown>;
  createdAt: Date;
  readAt: Date | null;
}

export type NewInboxRow = Omit<InboxRow, 'id' | 'readAt'> & { eventId: string };

const NEWEST = 100;

/** All SQL of the inbox. */
@Injectable()
export class InboxRepository {
  constructor(private readonly database: Database) {}

  /** The line of this news, written now or by an earlier attempt. */
  async put(row: NewInboxRow): Promise<{ id: string; push: PushState }> {
    const { customerId, kind, facts, eventId, createdAt } = row;
    await this.database.execute(
      `INSERT INTO inbox_message (id, customerId, kind, facts, eventId, push, createdAt)
       VALUES (?, ?, ?, ?, ?, 'waiting', ?) ON DUPLICATE KEY UPDATE eventId = VALUES(eventId)`,
      [newId(), customerId, kind, facts, eventId, createdAt],
    );
    const [line] = await this.database.query<{ id: string; push: PushState }>(
      'SELECT id, push FROM inbox_message WHERE eventId = ? AND kind = ?',
      [eventId, kind],
    );
    if (!line) throw new Error('the line just written to the inbox is not there');
    return line;
  }

  async settle(id: string, push: PushState): Promise<void> {
    await this.database.execute('UPDATE inbox_message SET push = ? WHERE id = ?', [push, id]);
  }

  newest(customerId: string): Promise<InboxRow[]> {
    return this.database.query<InboxRow>(
      `SELECT id, customerId, kind, facts, createdAt, readAt FROM inbox_message
       WHERE customerId = ? ORDER BY createdAt DESC, id DESC LIMIT ${NEWEST}`,
      [customerId],
    );
  }

  async unread(customerId: string): Promise<number> {
    const [row] = await this.database.query<{ unread: number }>(
      'SELECT COUNT(*) AS unread FROM inbox_message WHERE customerId = ? AND readAt IS NULL',
      [customerId],
    );
    return row?.unread ?? 0;
  }

  async markRead(customerId: string, at: Date): Promise<void> {
    await this.database.execute(
      'UPDATE inbox_message SET readAt = ? WHERE customerId = ? AND readAt IS NULL',
      [at, customerId],
    );
  }

  async handOver(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute('UPDATE inbox_message SET customerId = ? WHERE customerId = ?', [intoId, fromId]);
  }
}
