import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { pendingMigrations } from '../database/index.js';
import { OutboxState } from '../outbox/index.js';

/** Older than this, and nobody is delivering. */
const OLDEST_SECONDS = 300;

export interface Readiness {
  database: 'ok' | 'unreachable';
  migrations: 'ok' | 'pending' | 'unknown';
  outbox: { state: 'ok' | 'late' | 'unknown'; waiting: number; dead: number; oldestSeconds: number };
}

@Injectable()
export class Health {
  /** Once the schema is there it stays: the question is asked until the answer is yes. */
  private migrated = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: OutboxState,
  ) {}

  async readiness(): Promise<Readiness> {
    const unknown = { state: 'unknown', waiting: 0, dead: 0, oldestSeconds: 0 } as const;
    try {
      await this.dataSource.query('SELECT 1');
    } catch {
      return { database: 'unreachable', migrations: 'unknown', outbox: unknown };
    }
    this.migrated ||= !(await pendingMigrations(this.dataSource).catch(() => true));
    if (!this.migrated) return { database: 'ok', migrations: 'pending', outbox: unknown };
    const backlog = await this.outbox.read();
    const state = backlog.oldestSeconds > OLDEST_SECONDS && backlog.waiting > 0 ? 'late' : 'ok';
    return { database: 'ok', migrations: 'ok', outbox: { state, ...backlog } };
  }
}

/** Dead deliveries are shown and do not take the shop down: a person has to look at them. */
export const isReady = ({ database, migrations, outbox }: Readiness): boolean =>
  database === 'ok' && migrations === 'ok' && outbox.state === 'ok';
