import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { Credits, TradeIns } from '../../domains/sales/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { CreditListView, CreditQuery } from './credits.dto.js';
import { toCreditView } from './credits.rules.js';
import { DeskStore } from './desk-store.service.js';
import {
  CountedView,
  LotOutlookQuery,
  LotTradeInBody,
  MeltLotBody,
  OwnOutlookQuery,
  OwnOutlookView,
  OwnTradeInBody,
  TradeInFileView,
  TradeInPageView,
  TradeInQuery,
  UndoTradeInBody,
} from './trade-ins.dto.js';
import { toCountedView, toOwnOutlookView, toTradeInFileView, toTradeInRowView } from './trade-ins.rules.js';

/** 以旧换新 at the counter. */
@AdminController('trade-ins')
@Roles('manager', 'headquarters')
export class AdminTradeInsController {
  constructor(
    private readonly tradeIns: TradeIns,
    private readonly accounts: CustomerAccounts,
    private readonly desk: DeskStore,
    private readonly credits: Credits,
  ) {}

  @Get()
  @Replies(TradeInPageView)
  async list(@CurrentStaff() staff: StaffIdentity, @Query() query: TradeInQuery): Promise<TradeInPageView> {
    const page = query.page ?? 1;
    const found = await this.tradeIns.page(staff, this.desk.orAll(staff, query.storeId), page);
    return { items: found.rows.map(toTradeInRowView), total: found.total, page };
  }

  @Get('outlook')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(OwnOutlookView)
  async outlook(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { serial, grossMg }: OwnOutlookQuery,
  ): Promise<OwnOutlookView> {
    const outlook = await this.tradeIns.outlook(staff, serial, grossMg ?? null);
    const owner = await this.accounts.get(outlook.sale.customerId);
    return toOwnOutlookView(outlook, owner.nickname);
  }

  @Get('lot-outlook')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(CountedView)
  async lotOutlook(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: LotOutlookQuery,
  ): Promise<CountedView> {
    return toCountedView(await this.tradeIns.lotOutlook(staff, query));
  }

  /** What a customer may pay with, for the counter. */
  @Get('credits')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(CreditListView)
  async open(@Query() { phone }: CreditQuery): Promise<CreditListView> {
    return { items: (await this.credits.openOf(phone)).map(toCreditView) };
  }

  @Get(':id')
  @Replies(TradeInFileView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<TradeInFileView> {
    return toTradeInFileView(await this.tradeIns.full(staff, id));
  }

  @Post()
  @Replies(TradeInFileView)
  async take(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: OwnTradeInBody,
    @IdempotencyKey() key: string,
  ): Promise<TradeInFileView> {
    return this.show(staff, await this.tradeIns.take(staff, body, key));
  }

  @Post('lots')
  @Replies(TradeInFileView)
  async takeLot(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: LotTradeInBody,
    @IdempotencyKey() key: string,
  ): Promise<TradeInFileView> {
    return this.show(staff, await this.tradeIns.takeLot(staff, body, key));
  }

  @Post(':id/undo')
  @Replies(TradeInFileView)
  async undo(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason }: UndoTradeInBody,
  ): Promise<TradeInFileView> {
    await this.tradeIns.undo(staff, id, reason);
    return this.show(staff, id);
  }

  @Post(':id/melt')
  @Roles('headquarters')
  @Replies(TradeInFileView)
  async melt(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: MeltLotBody,
  ): Promise<TradeInFileView> {
    await this.tradeIns.melt(staff, id, body);
    return this.show(staff, id);
  }
}
