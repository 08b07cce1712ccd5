import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Database } from '../database/index.js';
import { OutboxState } from './backlog.js';
import { OutboxHandlers } from './handlers.js';
import { NewsFeed } from './news-feed.js';
import { Outbox } from './outbox.js';
import { OutboxRelay } from './relay.js';
import { Schedules } from './schedules.js';

const KEPT_DAYS = 30;
const DAY_SECONDS = 24 * 3600;

@Global()
@Module({
  providers: [NewsFeed, Outbox, OutboxHandlers, OutboxRelay, OutboxState, Schedules],
  exports: [NewsFeed, Outbox, OutboxHandlers, OutboxRelay, OutboxState, Schedules],
})
export class OutboxModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedules.every('outbox.sweep', 3600, () => this.sweep());
  }

  /** What everybody has received is of no use after a month; what somebody has not stays. */
  private async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_SECONDS * 1000);
    await this.database.execute(
      `DELETE d FROM outbox_delivery d JOIN outbox_event e ON e.id = d.eventId
       WHERE e.createdAt < ? AND d.state = 'done'`,
      [before],
    );
    await this.database.execute(
      `DELETE FROM outbox_event WHERE createdAt < ? AND spreadAt IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM outbox_delivery d WHERE d.eventId = outbox_event.id)`,
      [before],
    );
  }
}
