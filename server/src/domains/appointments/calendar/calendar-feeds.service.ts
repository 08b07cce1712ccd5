import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/index.js';
import { Database, type Tx } from '../../../platform/database/index.js';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Addresses calendar programs ask by themselves. One a customer; a new one ends the old. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Told once: only its hash is kept. */
  async renew(customerId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.execute(
      `INSERT INTO calendar_feed (customerId, tokenHash, createdAt) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE tokenHash = VALUES(tokenHash), createdAt = VALUES(createdAt)`,
      [customerId, hashOf(token), this.clock.now()],
    );
    return token;
  }

  async since(customerId: string): Promise<Date | null> {
    const rows = await this.database.query<{ createdAt: Date }>(
      'SELECT createdAt FROM calendar_feed WHERE customerId = ?',
      [customerId],
    );
    return rows[0]?.createdAt ?? null;
  }

  async end(customerId: string): Promise<void> {
    await this.database.execute('DELETE FROM calendar_feed WHERE customerId = ?', [customerId]);
  }

  /** Whose it is; null for an address that is not, or not any more. */
  async ownerOf(token: string): Promise<string | null> {
    if (!TOKEN.test(token)) return null;
    const rows = await this.database.query<{ customerId: string }>(
      'SELECT customerId FROM calendar_feed WHERE tokenHash = ?',
      [hashOf(token)],
    );
    return rows[0]?.customerId ?? null;
  }

  async forget(tx: Tx, customerId: string): Promise<void> {
    await tx.execute('DELETE FROM calendar_feed WHERE customerId = ?', [customerId]);
  }
}
