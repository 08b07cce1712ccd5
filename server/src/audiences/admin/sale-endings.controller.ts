import { Body, Get, Param, Post } from '@nestjs/common';
import { KeptSales, Returns, Sales } from '../../domains/sales/index.js';
import { Ways } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { ReturnBody, ReturnOutlookView } from './returns.dto.js';
import { SaleViews } from './sale-views.service.js';
import { FetchSaleBody, ReverseSaleBody, SaleView, ShipSaleBody } from './sales.dto.js';

/** What becomes of a sale: sent, fetched, cancelled, taken back. */
@AdminController('sales')
export class SaleEndingsController {
  constructor(
    private readonly sales: Sales,
    private readonly kept: KeptSales,
    private readonly returns: Returns,
    private readonly views: SaleViews,
    private readonly ways: Ways,
  ) {}

  @Post(':id/hand-over')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(SaleView)
  async handOver(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { serial }: FetchSaleBody,
  ): Promise<SaleView> {
    await this.kept.handOver(staff, id, serial);
    return this.show(staff, id);
  }

  @Post(':id/ship')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(SaleView)
  async ship(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: ShipSaleBody,
  ): Promise<SaleView> {
    await this.kept.ship(staff, id, body);
    return this.show(staff, id);
  }

  @Post(':id/unship')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(SaleView)
  async unship(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason }: ReverseSaleBody,
  ): Promise<SaleView> {
    await this.kept.unship(staff, id, reason);
    return this.show(staff, id);
  }

  @Post(':id/cancel')
  @Roles('manager', 'headquarters')
  @Replies(SaleView)
  async cancel(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason }: ReverseSaleBody,
  ): Promise<SaleView> {
    await this.kept.cancel(staff, id, reason);
    return this.show(staff, id);
  }

  @Get(':id/return-outlook')
  @Roles('manager', 'headquarters')
  @Replies(ReturnOutlookView)
  async outlook(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<ReturnOutlookView> {
    const { parts, daysSinceHandOver } = await this.returns.outlook(staff, id);
    return { parts, daysSinceHandOver, agreedInCase: await this.ways.agreedBack(id) };
  }

  @Post(':id/return')
  @Roles('manager', 'headquarters')
  @Replies(SaleView)
  async takeBack(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: ReturnBody,
    @IdempotencyKey() key: string,
  ): Promise<SaleView> {
    await this.returns.take(staff, id, body, key, await this.ways.agreedBack(id));
    return this.show(staff, id);
  }

  @Post(':id/undo-return')
  @Roles('manager', 'headquarters')
  @Replies(SaleView)
  async undo(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason }: ReverseSaleBody,
  ): Promise<SaleView> {
    await this.returns.undo(staff, id, reason);
    return this.show(staff, id);
  }

  private async show(staff: StaffIdentity, id: string): Promise<SaleView> {
    return this.views.one(await this.sales.forStaff(id, staff));
  }
}
