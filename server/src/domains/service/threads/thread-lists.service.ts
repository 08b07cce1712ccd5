import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LIMITS, type ThreadSide } from '@zhuyue/shared';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Transactions } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { OutboxHandlers, Schedules } from '../../../platform/outbox/index.js';
import { ThreadsRepository, type MessageRow, type ThreadRow } from './threads.repository.js';
import { Threads } from './threads.service.js';

export interface ThreadLine extends ThreadRow {
  lastText: string | null;
  lastPhotos: number;
  lastSide: ThreadSide | null;
  unread: number;
}

/** Conversations side by side, for a customer and for a store. */
@Injectable()
export class ThreadLists {
  constructor(private readonly threads: ThreadsRepository) {}

  async ofCustomer(customerId: string): Promise<ThreadLine[]> {
    return this.lines(await this.threads.ofCustomer(customerId, LIMITS.pageSize), 'customer');
  }

  async ofStore(staff: StaffIdentity, storeId: string, waiting: boolean): Promise<ThreadLine[]> {
    if (!inScope(staff, storeId)) throw new DomainError('store.not_found');
    return this.lines(await this.threads.ofDesk(staff, storeId, waiting, LIMITS.pageSize), 'staff');
  }

  /** What a notice tells; null when it has been read, or an earlier one has told of it already. */
  async untold(messageId: string): Promise<{ thread: ThreadRow; message: MessageRow } | null> {
    const message = await this.threads.message(messageId);
    const thread = message && (await this.threads.get(message.threadId));
    if (!message || !thread) return null;
    const { customerReadAt: read } = thread;
    if (message.shownAt === null || (read !== null && read >= message.shownAt)) return null;
    return (await this.threads.toldBefore(thread, message)) ? null : { thread, message };
  }

  private async lines(rows: ThreadRow[], side: ThreadSide): Promise<ThreadLine[]> {
    const last = await this.threads.lastLines(
      rows.map(({ id }) => id),
      side,
    );
    const byId = new Map(last.map((line) => [line.threadId, line]));
    return rows.map((row) => {
      const line = byId.get(row.id);
      return {
        ...row,
        lastText: line?.text ?? null,
        lastPhotos: line?.photos ?? 0,
        lastSide: line?.side ?? null,
        unread: line?.unread ?? 0,
      };
    });
  }
}

/** Texts nobody could check yet are asked about again; merged accounts keep their conversations. */
@Injectable()
export class ThreadTimers implements OnModuleInit {
  constructor(
    private readonly threads: Threads,
    private readonly repository: ThreadsRepository,
    private readonly transactions: Transactions,
    private readonly schedules: Schedules,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.schedules.every('threads.check', 5, () => this.threads.checkOpen());
    this.handlers.on('customer.merged', 'threads', async ({ payload }) => {
      const { fromId, intoId } = payload as { fromId: string; intoId: string };
      await this.transactions.run((tx) => this.repository.handToOwner(tx, fromId, intoId));
    });
  }
}
