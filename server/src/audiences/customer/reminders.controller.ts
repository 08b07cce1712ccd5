import { Delete, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { CalendarFeeds, CalendarFiles } from '../../domains/appointments/index.js';
import { Replies } from '../../platform/contract/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { Subscriptions } from '../../platform/inbox/index.js';
import {
  Anonymous,
  CurrentCustomer,
  CustomerController,
  type CustomerIdentity,
} from './customer.decorators.js';
import { CalendarFeedQuery, CalendarFeedView, RemindersView, VisitCalendarQuery } from './visits.dto.js';

const CALENDAR = 'text/calendar; charset=utf-8';

/** 我的提醒: how the house may reach a customer, and the customer's own calendar. */
@CustomerController('')
export class RemindersController {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly feeds: CalendarFeeds,
    private readonly files: CalendarFiles,
  ) {}

  @Get('reminders')
  @Replies(RemindersView)
  async show(@CurrentCustomer() customer: CustomerIdentity): Promise<RemindersView> {
    const [items, since] = await Promise.all([
      this.subscriptions.budget(customer.id),
      this.feeds.since(customer.id),
    ]);
    return { items, calendarSince: since?.toISOString() ?? null };
  }

  /** A new address; the one before answers nobody any more. */
  @Post('calendar-feed')
  @RateLimited({ limit: 10, seconds: 60 })
  @Replies(CalendarFeedView)
  async renew(@CurrentCustomer() customer: CustomerIdentity): Promise<CalendarFeedView> {
    return { path: `/api/customer/calendar-feed.ics?t=${await this.feeds.renew(customer.id)}` };
  }

  @Delete('calendar-feed')
  @HttpCode(204)
  async end(@CurrentCustomer() customer: CustomerIdentity): Promise<void> {
    await this.feeds.end(customer.id);
  }

  /** A calendar program sends no session: the address is the right to it. */
  @Get('visit-calendar.ics')
  @Anonymous()
  @RateLimited({ limit: 60, seconds: 60 })
  @Header('content-type', CALENDAR)
  @Header('content-disposition', 'attachment; filename="visit.ics"')
  @Header('cache-control', 'private, no-store')
  @Header('x-robots-tag', 'noindex')
  @ApiExcludeEndpoint()
  file(@Query() { v, e, s }: VisitCalendarQuery): Promise<string> {
    return this.files.file({ visit: v, expires: e, signature: s });
  }

  @Get('calendar-feed.ics')
  @Anonymous()
  @RateLimited({ limit: 60, seconds: 60 })
  @Header('content-type', CALENDAR)
  @Header('cache-control', 'private, no-cache')
  @Header('x-robots-tag', 'noindex')
  @ApiExcludeEndpoint()
  feed(@Query() { t }: CalendarFeedQuery): Promise<string> {
    return this.files.feed(t);
  }
}
