import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Database, newId } from '../database/index.js';

const LEASE_SECONDS = 300;
const TICK_MS = 1000;

interface Schedule {
  name: string;
  seconds: number;
  work: () => Promise<void>;
}

const later = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000);

/** Work that comes back. One worker at a time runs a schedule; if it dies, another takes over after the lease. */
@Injectable()
export class Schedules {
  private readonly logger = new Logger(Schedules.name);
  private readonly list = new Map<string, Schedule>();
  private readonly known = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  every(name: string, seconds: number, work: () => Promise<void>): void {
    if (this.list.has(name)) throw new Error(`There is already a schedule named ${name}`);
    this.list.set(name, { name, seconds, work });
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.runDue().catch((error: unknown) => {
        this.logger.error('The schedules could not reach the database', error);
      });
      await pause(TICK_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Runs what is due and not held by another worker; says which. */
  async runDue(): Promise<string[]> {
    const ran = await Promise.all([...this.list.values()].map((schedule) => this.runIfDue(schedule)));
    return ran.filter((name) => name !== null);
  }

  private async runIfDue(schedule: Schedule): Promise<string | null> {
    const holder = newId();
    if (!(await this.take(schedule.name, holder))) return null;
    const heartbeat = setInterval(() => void this.extend(schedule.name, holder), (LEASE_SECONDS * 1000) / 3);
    try {
      await schedule.work();
    } catch (error) {
      this.logger.error(`Schedule ${schedule.name} failed`, error);
    } finally {
      clearInterval(heartbeat);
    }
    const now = this.clock.now();
    await this.database.execute(
      'UPDATE schedule_lease SET nextAt = ?, leaseUntil = ?, holder = NULL WHERE name = ? AND holder = ?',
      [later(now, schedule.seconds), now, schedule.name, holder],
    );
    return schedule.name;
  }

  private async take(name: string, holder: string): Promise<boolean> {
    const now = this.clock.now();
    if (!this.known.has(name)) {
      await this.database.execute(
        'INSERT IGNORE INTO schedule_lease (name, nextAt, leaseUntil) VALUES (?, ?, ?)',
        [name, now, now],
      );
      this.known.add(name);
    }
    const { affected } = await this.database.execute(
      'UPDATE schedule_lease SET holder = ?, leaseUntil = ? WHERE name = ? AND nextAt <= ? AND leaseUntil <= ?',
      [holder, later(now, LEASE_SECONDS), name, now, now],
    );
    return affected === 1;
  }

  private async extend(name: string, holder: string): Promise<void> {
    await this.database
      .execute('UPDATE schedule_lease SET leaseUntil = ? WHERE name = ? AND holder = ?', [
        later(this.clock.now(), LEASE_SECONDS),
        name,
        holder,
      ])
      .catch((error: unknown) => this.logger.warn(`A lease could not be extended: ${String(error)}`));
  }
}
