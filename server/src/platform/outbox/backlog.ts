import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Database } from '../database/index.js';

export interface Backlog {
  waiting: number;
  dead: number;
  /** How long the oldest delivery has been due: one that failed and waits for its next turn is not, whoever it is for. */
  oldestSeconds: number;
}

/** How far behind the worker is. */
@Injectable()
export class OutboxState {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<Backlog> {
    const [row] = await this.database.query<{
      unspread: number;
      waiting: number;
      dead: number;
      oldestEvent: Date | null;
      oldestDelivery: Date | null;
    }>(
      `SELECT
        (SELECT COUNT(*) FROM outbox_event WHERE spreadAt IS NULL) AS unspread,
        (SELECT MIN(createdAt) FROM outbox_event WHERE spreadAt IS NULL) AS oldestEvent,
        (SELECT COUNT(*) FROM outbox_delivery WHERE state = 'waiting') AS waiting,
        (SELECT MIN(nextAt) FROM outbox_delivery WHERE state = 'waiting') AS oldestDelivery,
        (SELECT COUNT(*) FROM outbox_delivery WHERE state = 'dead') AS dead`,
    );
    if (!row) throw new Error('The database returned no outbox counts');
    const times = [row.oldestEvent, row.oldestDelivery].filter((at) => at !== null).map((at) => at.getTime());
    const oldest = times.length === 0 ? null : Math.min(...times);
    return {
      waiting: row.unspread + row.waiting,
      dead: row.dead,
      oldestSeconds: oldest === null ? 0 : Math.max(0, (this.clock.now().getTime() - oldest) / 1000),
    };
  }
}
