import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Database } from '../database/index.js';
import { Schedules } from '../outbox/index.js';
import { FrontDoor } from './front-door.js';
import { Idempotency } from './idempotency/idempotency.js';
import { RateLimits } from './rate-limits.js';

const KEYS_KEPT_DAYS = 7;

@Global()
@Module({ providers: [FrontDoor, Idempotency, RateLimits], exports: [FrontDoor, Idempotency, RateLimits] })
export class HttpModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedules.every('idempotency.sweep', 3600, async () => {
      const before = new Date(this.clock.now().getTime() - KEYS_KEPT_DAYS * 24 * 3600 * 1000);
      await this.database.execute('DELETE FROM idempotency_key WHERE createdAt < ?', [before]);
    });
  }
}
