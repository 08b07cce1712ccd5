import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { dayOf } from '@zhuyue/shared';
import { Appointments, Slots } from '../../domains/appointments/index.js';
import { Stores } from '../../domains/store/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey, RateLimited } from '../../platform/http/index.js';
import { AppointmentViews, freeUntil, linesOf } from '../views/appointment-views.service.js';
import { toStoreCardView } from '../views/store.rules.js';
import {
  AppointmentListView,
  AppointmentView,
  BookAppointmentBody,
  CancelAppointmentBody,
  MoveAppointmentBody,
} from './appointments.dto.js';
import {
  Anonymous,
  CurrentCustomer,
  CustomerController,
  VisitingCustomer,
  type CustomerIdentity,
} from './customer.decorators.js';
import { SlotQuery, SlotsView } from './stores.dto.js';

const DEFAULT_DAYS = 14;

@CustomerController('')
export class CustomerAppointmentsController {
  constructor(
    private readonly appointments: Appointments,
    private readonly slots: Slots,
    private readonly stores: Stores,
    private readonly views: AppointmentViews,
    private readonly clock: Clock,
  ) {}

  @Get('stores/:id/slots')
  @Anonymous()
  @Replies(SlotsView)
  async days(
    @Param('id') id: string,
    @Query() query: SlotQuery,
    @VisitingCustomer() customer: CustomerIdentity | null,
  ): Promise<SlotsView> {
    const days = await this.slots.days(
      id,
      query.fromOn ?? null,
      query.days ?? DEFAULT_DAYS,
      customer?.id ?? null,
    );
    return {
      days: days.map((day) => ({
        ...day,
        slots: day.slots.map((slot) => ({
          startsAt: slot.startsAt.toISOString(),
          free: slot.free,
          refusal: slot.refusal,
        })),
      })),
    };
  }

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
      (card) => card.state === 'arrived' || (card.state === 'booked' && dayOf(card.startsAt) >= today),
    );
    return { upcoming: [...ahead].reverse(), past: cards.filter((card) => !ahead.includes(card)) };
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
    await this.appointments.actAsCustomer(id, customer.id, { action: 'move', startsAt });
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

  private async view(id: string, customer: CustomerIdentity): Promise<AppointmentView> {
    const full = await this.appointments.forCustomer(id, customer.id);
    const [card, wishes, store] = await Promise.all([
      this.views.card(full.row),
      this.views.wishes(full),
      this.stores.card(full.row.storeId),
    ]);
    return {
      ...card,
      store: toStoreCardView(store),
      wishes: wishes.map((wish) => wish.view),
      contactName: full.row.contactName,
      note: full.row.note,
      cancelReason: full.row.cancelReason,
      freeUntil: freeUntil(full.row),
      actions: full.actions,
      history: linesOf(full),
    };
  }
}
