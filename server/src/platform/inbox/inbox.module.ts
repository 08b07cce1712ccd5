import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../database/index.js';
import { OutboxHandlers, type OutboxNews } from '../outbox/index.js';
import { InboxRepository } from './inbox.repository.js';
import { Inbox } from './inbox.service.js';
import { QuotasRepository } from './quotas.repository.js';
import { StaffInbox } from './staff-inbox.service.js';
import { StaffInboxRepository } from './staff-inbox.repository.js';
import { Subscriptions } from './subscriptions.service.js';

/** Global: notices fill the inboxes, the audiences read them. */
@Global()
@Module({
  providers: [InboxRepository, QuotasRepository, StaffInboxRepository, Inbox, StaffInbox, Subscriptions],
  exports: [Inbox, StaffInbox, Subscriptions],
})
export class InboxModule implements OnModuleInit {
  constructor(
    private readonly inbox: InboxRepository,
    private readonly quotas: QuotasRepository,
    private readonly transactions: Transactions,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.on('customer.merged', 'inbox.merge', (news) => this.follow(news));
  }

  /** Two accounts became one: messages and accepts go with the person. */
  private async follow({ payload }: OutboxNews): Promise<void> {
    const [fromId, intoId] = [String(payload['fromId']), String(payload['intoId'])];
    await this.transactions.run(async (tx) => {
      await this.inbox.handOver(tx, fromId, intoId);
      await this.quotas.handOver(tx, fromId, intoId);
    });
  }
}
