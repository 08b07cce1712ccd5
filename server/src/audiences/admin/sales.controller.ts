import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { dayOf, LIMITS } from '@zhuyue/shared';
import { Sales } from '../../domains/sales/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { DeskStore } from './desk-store.service.js';
import { SaleViews } from './sale-views.service.js';
import { HandOverBody, ReverseSaleBody, SalePageView, SaleQuery, SaleView } from './sales.dto.js';

@AdminController('sales')
export class AdminSalesController {
  constructor(
    private readonly sales: Sales,
    private readonly views: SaleViews,
    private readonly desk: DeskStore,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(SaleView)
  async handOver(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: HandOverBody,
    @IdempotencyKey() key: string,
  ): Promise<SaleView> {
    const id = await this.sales.handOver(staff, body, key);
    return this.views.one(await this.sales.forStaff(id, staff));
  }

  @Get()
  @Replies(SalePageView)
  async list(@CurrentStaff() staff: StaffIdentity, @Query() query: SaleQuery): Promise<SalePageView> {
    const today = dayOf(this.clock.now());
    const page = query.page ?? 1;
    const found = await this.sales.page(staff, {
      storeId: this.desk.orAll(staff, query.storeId),
      fromOn: query.fromOn ?? today,
      toOn: query.toOn ?? query.fromOn ?? today,
      page,
      limit: LIMITS.pageSize,
    });
    return {
      items: await this.views.rows(found.rows),
      total: found.total,
      page,
      receivedFen: found.receivedFen,
      creditFen: found.creditFen,
      refundFen: found.refundFen,
    };
  }

  @Get(':id')
  @Replies(SaleView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<SaleView> {
    return this.views.one(await this.sales.forStaff(id, staff));
  }

  @Post(':id/reverse')
  @Roles('manager', 'headquarters')
  @Replies(SaleView)
  async reverse(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason }: ReverseSaleBody,
  ): Promise<SaleView> {
    await this.sales.reverse(staff, id, reason);
    return this.views.one(await this.sales.forStaff(id, staff));
  }
}
