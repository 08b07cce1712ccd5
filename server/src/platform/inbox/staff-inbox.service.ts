import { Injectable } from '@nestjs/common';
import type { StaffIdentity } from '../auth/index.js';
import { Clock } from '../clock/index.js';
import { Transactions } from '../database/index.js';
import { Outbox, type OutboxNews } from '../outbox/index.js';
import { StaffInboxRepository, type StaffInboxFilter, type StaffLine } from './staff-inbox.repository.js';

export type { StaffInboxFilter, StaffLine } from './staff-inbox.repository.js';

/** 提醒: what somebody who works for us has been told, until they have read it. */
@Injectable()
export class StaffInbox {
  constructor(
    private readonly lines: StaffInboxRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** One line for each, however often and by how many workers the news is told; their bells ring at once. */
  async put(
    news: Pick<OutboxNews, 'id' | 'createdAt'>,
    staffIds: readonly string[],
    line: Pick<StaffLine, 'kind' | 'storeId' | 'facts'>,
  ): Promise<void> {
    if (staffIds.length === 0) return;
    await this.transactions.run(async (tx) => {
      const { id: eventId, createdAt } = news;
      const lines = [...staffIds].sort().map((staffId) => ({ ...line, staffId, eventId, createdAt }));
      if ((await this.lines.put(tx, lines)) === 0) return;
      await this.outbox.add(tx, 'staff.told', { storeId: line.storeId });
    });
  }

  /** The newest hundred, newest first: one's own, of the stores one works in today. */
  list(staff: StaffIdentity, filter: StaffInboxFilter): Promise<StaffLine[]> {
    return this.lines.newest(staff, filter);
  }

  unread(staff: StaffIdentity): Promise<number> {
    return this.lines.unread(staff);
  }

  /** @param ids all of them when left out */
  markRead(staff: StaffIdentity, ids?: readonly string[]): Promise<void> {
    return this.lines.markRead(staff, ids ?? null, this.clock.now());
  }
}
