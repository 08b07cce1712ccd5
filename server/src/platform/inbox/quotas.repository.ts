import { Injectable } from '@nestjs/common';
import type { NoticeTemplate } from '@zhuyue/shared';
import { Database, type Tx } from '../database/index.js';

/** All SQL of the ledger of accepts. */
@Injectable()
export class QuotasRepository {
  constructor(private readonly database: Database) {}

  async remaining(customerId: string): Promise<Map<NoticeTemplate, number>> {
    const rows = await this.database.query<{ template: NoticeTemplate; remaining: number }>(
      'SELECT template, remaining FROM message_quota WHERE customerId = ?',
      [customerId],
    );
    return new Map(rows.map(({ template, remaining }) => [template, remaining]));
  }

  async add(tx: Tx, customerId: string, template: NoticeTemplate, accepts: number, at: Date): Promise<void> {
    await tx.execute(
      `INSERT INTO message_quota (customerId, template, remaining, updatedAt) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE remaining = remaining + VALUES(remaining), updatedAt = VALUES(updatedAt)`,
      [customerId, template, accepts, at],
    );
  }

  async clear(tx: Tx, customerId: string, template: NoticeTemplate, at: Date): Promise<void> {
    await tx.execute(
      'UPDATE message_quota SET remaining = 0, updatedAt = ? WHERE customerId = ? AND template = ?',
      [at, customerId, template],
    );
  }

  /** Takes one accept; false when there is none. The WHERE decides between two messages and one accept. */
  async take(customerId: string, template: NoticeTemplate, at: Date): Promise<boolean> {
    const { affected } = await this.database.execute(
      `UPDATE message_quota SET remaining = remaining - 1, updatedAt = ?
       WHERE customerId = ? AND template = ? AND remaining > 0`,
      [at, customerId, template],
    );
    return affected === 1;
  }

  /** Adds up what both accounts were given; told twice it finds nothing left to move. */
  async handOver(tx: Tx, fromId: string, intoId: string): Promise<void> {
    await tx.execute(
      `INSERT INTO message_quota (customerId, template, remaining, updatedAt)
       SELECT ?, q.template, q.remaining, q.updatedAt FROM message_quota q WHERE q.customerId = ?
       ON DUPLICATE KEY UPDATE remaining = message_quota.remaining + VALUES(remaining)`,
      [intoId, fromId],
    );
    await tx.execute('DELETE FROM message_quota WHERE customerId = ?', [fromId]);
  }
}
