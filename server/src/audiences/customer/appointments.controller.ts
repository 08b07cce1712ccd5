import { Body, Get, Param, Post } from '@nestjs/common';
import { dayOf } from '@zhuyue/shared';
import { Appointments, LateArrivals } from '../../domains/appointments/index.js';
import { Stores } from '../../domains/store/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey, RateLimited } from '../../platform/http/index.js';
import { AppointmentViews, linesOf } from '../views/appointment-views.service.js';
import { toStoreCardView } from '../views/store.rules.js';
import {
  AppointmentActionBody,
  AppointmentListView,
  AppointmentView,
  BookAppointmentBody,
  CancelAppointmentBody,
  MoveAppointmentBody,
  RebookAppointmentBody,
} from './appointments.dto.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';

/** States of a visit that is still to come; an offer the customer has let pass is none they ever had. */
const AHEAD: readonly string[] = ['booked', 'requested', 'offered'];

@CustomerController('')
export class CustomerAppointmentsController {
  constructor(
    private readonly appointments: Appointments,
    private readonly late: LateArrivals,
    private readonly stores: Stores,
    private readonly views: AppointmentViews,
    private readonly clock: Clock,
  ) {}

  @Post('appointments')
  @RateLimited({ limit: 30, seconds: 60 })
  @Replies(AppointmentView)
  async book(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() body: BookAppointmentBody,
    @IdempotencyKey() key: string,
  ): Promise<AppointmentView> {
    const id = await this.appointments.book(customer.id, { ...body, startsAt: new Date(body.startsAt) }, key);
    return this.view(id, customer);
  }

  @Get('appointments')
  @Replies(AppointmentListView)
  async list(@CurrentCustomer() customer: CustomerIdentity): Promise<AppointmentListView> {
    const cards = await this.views.cards(await this.appointments.ofCustomer(customer.id));
    const today = dayOf(this.clock.now());
    const ahead = cards.filter(
      (card) => card.state === 'arrived' || (AHEAD.includes(card.state) && dayOf(card.startsAt) >= today),
    );
    return {
      upcoming: [...ahead].reverse(),
      past: cards.filter((card) => !ahead.includes(card) && card.state !== 'lapsed'),
    };
  }

  @Get('appointments/:id')
  @Replies(AppointmentView)
  show(@CurrentCustomer() customer: CustomerIdentity, @Param('id') id: string): Promise<AppointmentView> {
    return this.view(id, customer);
  }

  @Post('appointments/:id/move')
  @Replies(AppointmentView)
  async move(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: MoveAppointmentBody,
  ): Promise<AppointmentView> {
    const startsAt = new Date(body.startsAt);
    await this.appointments.actAsCustomer(id, customer.id, { action: 'move', ...body, startsAt });
    return this.view(id, customer);
  }

  @Post('appointments/:id/cancel')
  @Replies(AppointmentView)
  async cancel(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: CancelAppointmentBody,
  ): Promise<AppointmentView> {
    await this.appointments.actAsCustomer(id, customer.id, { action: 'cancel', ...body });
    return this.view(id, customer);
  }

  /** Answers an offer, or what the store has changed; takes a cancellation back. */
  @Post('appointments/:id/actions')
  @Replies(AppointmentView)
  async act(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() { action }: AppointmentActionBody,
  ): Promise<AppointmentView> {
    await this.appointments.actAsCustomer(id, customer.id, { action });
    return this.view(id, customer);
  }

  /** The same visit at a time that was proposed, in this store or in another. */
  @Post('appointments/:id/rebook')
  @RateLimited({ limit: 30, seconds: 60 })
  @Replies(AppointmentView)
  async rebook(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: RebookAppointmentBody,
    @IdempotencyKey() key: string,
  ): Promise<AppointmentView> {
    const to = { ...body, startsAt: new Date(body.startsAt) };
    return this.view(await this.appointments.rebook(id, customer.id, to, key), customer);
  }

  private async view(id: string, customer: CustomerIdentity): Promise<AppointmentView> {
    const full = await this.appointments.forCustomer(id, customer.id);
    const [card, wishes, store, expectedAt] = await Promise.all([
      this.views.card(full.row),
      this.views.wishes(full),
      this.stores.card(full.row.storeId),
      this.late.expected(id),
    ]);
    return {
      ...card,
      store: toStoreCardView(store),
      wishes: wishes.map((wish) => wish.view),
      contactName: full.row.contactName,
      note: full.row.note,
      cancelReason: full.row.cancelReason,
      expectedAt: expectedAt?.toISOString() ?? null,
      freeUntil: full.freeUntil.toISOString(),
      advisorId: full.row.staffId,
      parts: full.parts.map(({ purpose, startsAt, endsAt }) => ({
        purpose,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
      })),
      storeChange: full.row.storeChange,
      actions: full.actions,
      history: linesOf(full),
    };
  }
}
