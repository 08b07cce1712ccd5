import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Surprises } from '../../domains/appointments/index.js';
import { Inbox, Subscriptions } from '../../platform/inbox/index.js';
import { Replies } from '../../platform/contract/index.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';
import {
  MessagesView,
  SubscriptionQuery,
  SubscriptionResultsBody,
  SubscriptionsView,
} from './messages.dto.js';

/** The visit a message is about, by itself or by the conversation about it. */
const visitOf = ({ appointmentId, subjectKind, subjectId }: Record<string, unknown>): string | null => {
  const id = subjectKind === 'appointment' ? subjectId : appointmentId;
  return typeof id === 'string' ? id : null;
};

const UNVEILED = new Set(['appointmentId', 'startsAt', 'recap', 'subjectKind', 'subjectId']);

/** A visit made a surprise later on: what was written about it before is veiled as well. */
const veiled = (facts: Record<string, unknown>): Record<string, unknown> => ({
  surprise: 'yes',
  ...Object.fromEntries(Object.entries(facts).filter(([name]) => UNVEILED.has(name))),
});

@CustomerController('')
export class CustomerMessagesController {
  constructor(
    private readonly inbox: Inbox,
    private readonly subscriptions: Subscriptions,
    private readonly surprises: Surprises,
  ) {}

  @Get('messages')
  @Replies(MessagesView)
  async list(@CurrentCustomer() customer: CustomerIdentity): Promise<MessagesView> {
    const [rows, unread] = await Promise.all([this.inbox.list(customer.id), this.inbox.unread(customer.id)]);
    const surprises = await this.surprises.of(rows.flatMap(({ facts }) => visitOf(facts) ?? []));
    const items = rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      facts: surprises.has(visitOf(row.facts) ?? '') ? veiled(row.facts) : { ...row.facts },
      createdAt: row.createdAt.toISOString(),
      readAt: row.readAt?.toISOString() ?? null,
    }));
    return { items, unread };
  }

  @Post('messages/read')
  @HttpCode(204)
  async markRead(@CurrentCustomer() customer: CustomerIdentity): Promise<void> {
    await this.inbox.markRead(customer.id);
  }

  @Get('subscriptions')
  @Replies(SubscriptionsView)
  async offer(
    @CurrentCustomer() customer: CustomerIdentity,
    @Query() { moment }: SubscriptionQuery,
  ): Promise<SubscriptionsView> {
    return { items: await this.subscriptions.offer(customer.id, moment) };
  }

  @Post('subscriptions')
  @HttpCode(204)
  async record(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() { results }: SubscriptionResultsBody,
  ): Promise<void> {
    await this.subscriptions.record(customer.id, results);
  }
}
