import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import type { PushState } from './inbox.entity.js';
import { InboxRepository, type InboxRow, type NewInboxRow } from './inbox.repository.js';

/** 消息: what a customer reads in the mini-program, whether or not WeChat also told it. */
@Injectable()
export class Inbox {
  constructor(
    private readonly inbox: InboxRepository,
    private readonly clock: Clock,
  ) {}

  /** Kept once however often the news is told; says how far the message got on WeChat. */
  put(row: NewInboxRow): Promise<{ id: string; push: PushState }> {
    return this.inbox.put(row);
  }

  settle(id: string, push: PushState): Promise<void> {
    return this.inbox.settle(id, push);
  }

  /** The newest hundred, newest first. */
  list(customerId: string): Promise<InboxRow[]> {
    return this.inbox.newest(customerId);
  }

  unread(customerId: string): Promise<number> {
    return this.inbox.unread(customerId);
  }

  markRead(customerId: string): Promise<void> {
    return this.inbox.markRead(customerId, this.clock.now());
  }
}
