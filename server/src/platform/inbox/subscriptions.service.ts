import { Injectable } from '@nestjs/common';
import {
  NOTICE_MOMENTS,
  NOTICE_TEMPLATES,
  type NoticeMoment,
  type NoticeTemplate,
  type SubscribeResult,
} from '@zhuyue/shared';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { Transactions } from '../database/index.js';
import { QuotasRepository } from './quotas.repository.js';

export interface OfferedSubscription {
  template: NoticeTemplate;
  templateId: string;
  remaining: number;
}

export interface SubscriptionAnswer {
  template: NoticeTemplate;
  result: SubscribeResult;
}

/** Which messages a customer agreed to receive on WeChat: one accept, one message. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly quotas: QuotasRepository,
    private readonly transactions: Transactions,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** What to ask for at a moment. Templates the account does not have are left out. */
  offer(customerId: string, moment: NoticeMoment): Promise<OfferedSubscription[]> {
    return this.left(customerId, NOTICE_MOMENTS[moment]);
  }

  /** How many messages of each kind the customer's accepts are still good for. */
  budget(customerId: string): Promise<OfferedSubscription[]> {
    return this.left(customerId, NOTICE_TEMPLATES);
  }

  /** `filter` means WeChat did not ask at all: nothing was given and nothing refused. */
  async record(customerId: string, answers: readonly SubscriptionAnswer[]): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      for (const { template, result } of answers) {
        if (result === 'accept') await this.quotas.add(tx, customerId, template, 1, now);
        if (result === 'reject' || result === 'ban') await this.quotas.clear(tx, customerId, template, now);
      }
    });
  }

  /** Takes one accept for a message about to be sent; false when there is none. */
  take(customerId: string, template: NoticeTemplate): Promise<boolean> {
    return this.quotas.take(customerId, template, this.clock.now());
  }

  /** The message was not taken: the accept is still there. */
  giveBack(customerId: string, template: NoticeTemplate): Promise<void> {
    return this.transactions.run((tx) => this.quotas.add(tx, customerId, template, 1, this.clock.now()));
  }

  /** WeChat knows of no accept: its count is the right one. */
  empty(customerId: string, template: NoticeTemplate): Promise<void> {
    return this.transactions.run((tx) => this.quotas.clear(tx, customerId, template, this.clock.now()));
  }

  private async left(
    customerId: string,
    templates: readonly NoticeTemplate[],
  ): Promise<OfferedSubscription[]> {
    const remaining = await this.quotas.remaining(customerId);
    return templates.flatMap((template) => {
      const setting = this.config.wechat.templates[template];
      return setting ? [{ template, templateId: setting.id, remaining: remaining.get(template) ?? 0 }] : [];
    });
  }
}
