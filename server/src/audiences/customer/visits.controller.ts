import { Body, Delete, Get, HttpCode, Injectable, Param, Post, Put } from '@nestjs/common';
import { visitCodeText } from '@zhuyue/shared';
import {
  Appointments,
  CalendarFiles,
  Surprises,
  VoteLinks,
  type CalendarVisit,
} from '../../domains/appointments/index.js';
import { Replies } from '../../platform/contract/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { AppointmentViews } from '../views/appointment-views.service.js';
import { VisitViews } from '../views/visit-views.service.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';
import {
  OpenedVoteView,
  OpenVoteBody,
  RecapView,
  SurpriseBody,
  VisitAroundView,
  VoteTalliesView,
  type CalendarEntryView,
} from './visits.dto.js';

const entryOf = (visit: CalendarVisit): CalendarEntryView => ({
  title: visit.summary,
  description: visit.description,
  location: visit.location,
  startsAt: visit.startsAt.toISOString(),
  endsAt: visit.endsAt.toISOString(),
});

/** The visits and what a customer sees of them. */
@Injectable()
export class VisitReading {
  constructor(
    readonly appointments: Appointments,
    readonly cards: AppointmentViews,
    readonly views: VisitViews,
  ) {}
}

/** What a customer does around a visit: keeps it secret, keeps it in the calendar, asks friends, looks back. */
@CustomerController('appointments/:id')
export class CustomerVisitsController {
  constructor(
    private readonly reading: VisitReading,
    private readonly surprises: Surprises,
    private readonly calendar: CalendarFiles,
    private readonly votes: VoteLinks,
  ) {}

  @Get('around')
  @Replies(VisitAroundView)
  async around(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
  ): Promise<VisitAroundView> {
    const { row } = await this.reading.appointments.forCustomer(id, customer.id);
    const [alias, entry, link, tried] = await Promise.all([
      this.surprises.aliasOf(id),
      this.calendar.own(customer.id, id),
      this.calendar.link(customer.id, id),
      this.reading.views.tried([id]),
    ]);
    const { visit, expires, signature } = link;
    return {
      codeText: visitCodeText(row.code),
      alias,
      calendarPath: `/api/customer/visit-calendar.ics?v=${visit}&e=${String(expires)}&s=${signature}`,
      entry: entryOf(entry),
      recap: row.state === 'completed' && tried.length > 0,
    };
  }

  @Put('surprise')
  @HttpCode(204)
  async surprise(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() { on, alias }: SurpriseBody,
  ): Promise<void> {
    await this.surprises.set(customer.id, id, on, alias ?? null);
  }

  @Get('recap')
  @Replies(RecapView)
  async recap(@CurrentCustomer() customer: CustomerIdentity, @Param('id') id: string): Promise<RecapView> {
    const { row } = await this.reading.appointments.forCustomer(id, customer.id);
    const [card, tried] = await Promise.all([this.reading.cards.card(row), this.reading.views.tried([id])]);
    return {
      appointmentId: id,
      startsAt: card.startsAt,
      storeId: card.storeId,
      storeName: card.storeName,
      advisorName: card.advisorName,
      surprise: card.surprise,
      items: tried.map((one) => one.view),
    };
  }

  @Get('votes')
  @Replies(VoteTalliesView)
  async tallies(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
  ): Promise<VoteTalliesView> {
    const tallies = await this.votes.ofVisit(customer.id, id);
    const items = tallies.map(async ({ link, votes, live }) => ({
      id: link.id,
      live,
      createdAt: link.createdAt.toISOString(),
      expiresAt: link.expiresAt.toISOString(),
      options: await this.reading.views.options(link.options),
      votes,
    }));
    return { items: await Promise.all(items) };
  }

  @Post('votes')
  @RateLimited({ limit: 20, seconds: 60 })
  @Replies(OpenedVoteView)
  async openVote(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() { wishes, days }: OpenVoteBody,
  ): Promise<OpenedVoteView> {
    const full = await this.reading.appointments.forCustomer(id, customer.id);
    const options = [...new Set(wishes)].flatMap((i) => full.wishes.slice(i, i + 1));
    if (options.length < 2)
      throw new DomainError('request.invalid', { fields: [{ path: 'wishes', rule: 'min' }] });
    const shortlist = options.map(({ styleId, sizeHmm }) => ({ styleId, sizeHmm }));
    return this.votes.open(customer.id, id, shortlist, days);
  }

  @Delete('votes/:link')
  @HttpCode(204)
  async revoke(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Param('link') link: string,
  ): Promise<void> {
    await this.votes.revoke(customer.id, id, link);
  }
}
