import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { LateArrivals, MissedVisits, WaitingLine } from '../../domains/appointments/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey, RateLimited } from '../../platform/http/index.js';
import { StandingView, WaitingActionBody, WaitingView } from '../views/waiting.dto.js';
import { WaitingViews } from '../views/waiting-views.service.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';
import { JoinWaitingBody, LateBody, LateView, StandingQuery, WaitingListView } from './waiting.dto.js';

@CustomerController('')
export class CustomerWaitingController {
  constructor(
    private readonly line: WaitingLine,
    private readonly late: LateArrivals,
    private readonly missed: MissedVisits,
    private readonly views: WaitingViews,
  ) {}

  @Post('waiting')
  @RateLimited({ limit: 30, seconds: 60 })
  @Replies(WaitingView)
  async join(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() { advisorId, note, ...body }: JoinWaitingBody,
    @IdempotencyKey() key: string,
  ): Promise<WaitingView> {
    const request = { ...body, staffId: advisorId ?? null, note: note ?? null };
    return this.view(await this.line.join(customer.id, request, key), customer);
  }

  @Get('waiting')
  @Replies(WaitingListView)
  async list(@CurrentCustomer() customer: CustomerIdentity): Promise<WaitingListView> {
    const rows = await this.line.ofCustomer(customer.id);
    return { items: await this.views.of(rows, { role: 'customer', id: customer.id }) };
  }

  @Post('waiting/:id/actions')
  @Replies(WaitingView)
  async act(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() { action }: WaitingActionBody,
  ): Promise<WaitingView> {
    await this.line.actAsCustomer(id, customer.id, action);
    return this.view(id, customer);
  }

  @Post('appointments/:id/late')
  @Replies(LateView)
  async sayLate(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() { minutes }: LateBody,
  ): Promise<LateView> {
    const { expectedAt } = await this.late.sayAsCustomer(id, customer.id, minutes);
    return { expectedAt: expectedAt?.toISOString() ?? null };
  }

  /** What follows from visits they did not come to, where they want to book. */
  @Get('standing')
  @Replies(StandingView)
  async standing(
    @CurrentCustomer() customer: CustomerIdentity,
    @Query() { storeId }: StandingQuery,
  ): Promise<StandingView> {
    const { until, ...standing } = await this.missed.standing(customer.id, storeId);
    return { ...standing, until: until?.toISOString() ?? null };
  }

  private async view(id: string, customer: CustomerIdentity): Promise<WaitingView> {
    const row = await this.line.forCustomer(id, customer.id);
    const [view] = await this.views.of([row], { role: 'customer', id: customer.id });
    return view as WaitingView;
  }
}
