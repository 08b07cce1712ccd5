import { Injectable } from '@nestjs/common';
import type { ActorRole } from '@zhuyue/shared';
import { CustomerAccounts } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { Inbox } from '../platform/inbox/index.js';
import type { OutboxHandlers, OutboxNews } from '../platform/outbox/index.js';
import type { Happening, Notice, NoticeContent } from './notice.js';
import { NOTICES } from './registry.js';
import { type Recipient, SubscribeMessages } from './subscribe-messages.service.js';
import { NoticeSubjects } from './subjects.service.js';

interface Told {
  customerId: string;
  content: NoticeContent | null;
}

/** Turns news of the house into messages to customers: a line in the inbox, and a message on WeChat where wanted. */
@Injectable()
export class Notices {
  constructor(
    private readonly subjects: NoticeSubjects,
    private readonly accounts: CustomerAccounts,
    private readonly inbox: Inbox,
    private readonly messages: SubscribeMessages,
    private readonly clock: Clock,
  ) {}

  register(handlers: OutboxHandlers): void {
    for (const notice of NOTICES) {
      handlers.on(notice.topic, `notices.${notice.kind}`, (news) => this.tell(notice, news));
    }
  }

  /** The same news may come twice: the inbox keeps one line, and a message that is settled is not sent again. */
  async tell(notice: Notice, news: OutboxNews): Promise<void> {
    const { customerId, content } = await this.compose(notice, news);
    // A walk-in without an account is told nothing.
    const recipient = content && customerId !== '' && (await this.recipient(customerId));
    if (!recipient) return;
    const { id, push } = await this.inbox.put({
      customerId: recipient.customerId,
      kind: notice.kind,
      facts: content.facts,
      eventId: news.id,
      createdAt: news.createdAt,
    });
    if (push !== 'waiting') return;
    await this.inbox.settle(id, await this.messages.reach(recipient, content));
  }

  private async compose(notice: Notice, { payload, createdAt }: OutboxNews): Promise<Told> {
    const by = typeof payload['by'] === 'string' ? (payload['by'] as ActorRole) : null;
    const happening: Happening = { at: createdAt, now: this.clock.now(), by };
    switch (notice.about) {
      case 'visit': {
        const visit = await this.subjects.visit(String(payload['appointmentId']));
        return { customerId: visit.customerId, content: notice.compose(visit, happening) };
      }
      case 'repair': {
        const repair = await this.subjects.repair(String(payload['claimId']));
        return { customerId: repair.customerId, content: notice.compose(repair, happening) };
      }
      case 'cover': {
        const cover = await this.subjects.cover(String(payload['warrantyId']));
        return { customerId: cover.customerId, content: notice.compose(cover, happening) };
      }
      case 'passing': {
        const toldId = String(payload['toldId']);
        const passing = await this.subjects.passing(String(payload['passingId']), toldId);
        return { customerId: toldId, content: notice.compose(passing, happening) };
      }
      case 'refund': {
        const refund = await this.subjects.money.refund(String(payload['payoutId']));
        return { customerId: refund.customerId, content: notice.compose(refund, happening) };
      }
      case 'credit': {
        const credit = await this.subjects.money.credit(String(payload['tradeInId']));
        return { customerId: credit.customerId, content: notice.compose(credit, happening) };
      }
      case 'talk': {
        const talk = await this.subjects.talk(String(payload['messageId']));
        return { customerId: talk?.customerId ?? '', content: notice.compose(talk, happening) };
      }
      case 'turn': {
        const turn = await this.subjects.turn(String(payload['holdId']));
        const content = turn.customerId === null ? null : notice.compose(turn, happening);
        return { customerId: turn.customerId ?? '', content };
      }
    }
  }

  /** Whom it reaches today: two accounts may have become one, and a closed one hears nothing. */
  private async recipient(customerId: string): Promise<Recipient | null> {
    const account = await this.accounts.get(customerId);
    if (account.mergedIntoId !== null) return this.recipient(account.mergedIntoId);
    if (account.closedAt !== null) return null;
    return { customerId: account.id, openid: account.openid, phone: account.phone };
  }
}
