import { Body, Get, Param, Post } from '@nestjs/common';
import {
  Appointments,
  TrayChanges,
  TrayPlans,
  Wishes,
  type TrayFrame,
} from '../../domains/appointments/index.js';
import { Replies } from '../../platform/contract/index.js';
import { RateLimited } from '../../platform/http/index.js';
import { TrayAlternativesView } from '../views/tray.dto.js';
import { TrayViews } from '../views/tray-views.service.js';
import {
  Anonymous,
  CurrentCustomer,
  CustomerController,
  type CustomerIdentity,
} from './customer.decorators.js';
import {
  AnswerWishBody,
  ChangeTrayBody,
  SwapWishBody,
  TrayAlternativesBody,
  TrayPlanBody,
  TrayPlanView,
  VisitTrayView,
} from './trays.dto.js';

const OPEN: readonly string[] = ['offered', 'requested', 'booked', 'arrived'];

/** 试戴盘: what would become of wishes, and what became of them. */
@CustomerController('')
export class CustomerTraysController {
  constructor(
    private readonly wishes: Wishes,
    private readonly plans: TrayPlans,
    private readonly changes: TrayChanges,
    private readonly appointments: Appointments,
    private readonly views: TrayViews,
  ) {}

  @Post('tray-plans')
  @Anonymous()
  @RateLimited({ limit: 120, seconds: 60 })
  @Replies(TrayPlanView)
  async plan(@Body() body: TrayPlanBody): Promise<TrayPlanView> {
    const frame = await this.frame(body);
    const lines = await this.plans.plan(body.wishes.map(asWish), frame);
    return { items: await this.views.plan(lines, body.storeId) };
  }

  @Post('tray-alternatives')
  @Anonymous()
  @RateLimited({ limit: 60, seconds: 60 })
  @Replies(TrayAlternativesView)
  async others(@Body() body: TrayAlternativesBody): Promise<TrayAlternativesView> {
    const frame = await this.frame(body);
    const found = await this.plans.alternatives(asWish(body.wish), frame, new Set(body.without));
    return { items: await this.views.alternatives(found) };
  }

  @Get('appointments/:id/tray')
  @Replies(VisitTrayView)
  show(@CurrentCustomer() customer: CustomerIdentity, @Param('id') id: string): Promise<VisitTrayView> {
    return this.view(id, customer);
  }

  @Post('appointments/:id/tray')
  @Replies(VisitTrayView)
  async change(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() body: ChangeTrayBody,
  ): Promise<VisitTrayView> {
    await this.changes.change(id, customer.id, body.wishes);
    return this.view(id, customer);
  }

  @Get('appointments/:id/tray/:wishId/alternatives')
  @Replies(TrayAlternativesView)
  async alternatives(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Param('wishId') wishId: string,
  ): Promise<TrayAlternativesView> {
    const { row } = await this.appointments.forCustomer(id, customer.id);
    return { items: await this.views.alternatives(await this.changes.alternatives(row, wishId)) };
  }

  @Post('appointments/:id/tray/:wishId/swaps')
  @Replies(VisitTrayView)
  async swap(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Param('wishId') wishId: string,
    @Body() body: SwapWishBody,
  ): Promise<VisitTrayView> {
    await this.changes.swap(id, customer.id, wishId, body.pieceId);
    return this.view(id, customer);
  }

  @Post('appointments/:id/tray/:wishId/answers')
  @Replies(VisitTrayView)
  async answer(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Param('wishId') wishId: string,
    @Body() body: AnswerWishBody,
  ): Promise<VisitTrayView> {
    await this.changes.answer(id, customer.id, wishId, body.accept);
    return this.view(id, customer);
  }

  private async frame(body: { storeId: string; startsAt?: string }): Promise<TrayFrame> {
    return this.wishes.frame(body.storeId, body.startsAt === undefined ? null : new Date(body.startsAt));
  }

  private async view(id: string, customer: CustomerIdentity): Promise<VisitTrayView> {
    const { row } = await this.appointments.forCustomer(id, customer.id);
    const [drawn] = await this.views.ofVisit([row]);
    if (drawn === undefined) return { items: [], readyAt: null, open: false, leadMinutes: 0 };
    const { visit, items } = drawn;
    return {
      items,
      readyAt: visit.tray.readyAt?.toISOString() ?? null,
      open: OPEN.includes(row.state) && visit.tray.readyAt === null,
      leadMinutes: visit.tray.leadMinutes,
    };
  }
}

const asWish = (wish: { styleId: string; pieceId?: string; sizeHmm?: number }) => ({
  styleId: wish.styleId,
  pieceId: wish.pieceId ?? null,
  sizeHmm: wish.sizeHmm ?? null,
});
