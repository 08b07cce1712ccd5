import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { Payouts, type PayoutFull } from '../../domains/sales/index.js';
import { Replies } from '../../platform/contract/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import { StoreScopeQuery } from './desk.dto.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { DeskStore } from './desk-store.service.js';
import {
  PayBody,
  PayoutPageView,
  PayoutQuery,
  PayoutsDueView,
  PayoutView,
  RecallPayoutBody,
} from './payouts.dto.js';

const toPayoutView = ({ card, urgency, actions }: PayoutFull): PayoutView => ({
  id: card.id,
  number: card.number,
  origin: card.origin,
  state: card.state,
  urgency,
  amountFen: card.amountFen,
  dueOn: card.dueOn,
  saleId: card.saleId,
  saleNumber: card.saleNumber,
  saleMeans: card.saleMeans,
  pieceName: card.pieceName,
  picture: picturePath(card.picture ?? undefined),
  storeName: card.storeName,
  customerId: card.customerId,
  customerName: card.customerName,
  preparedByName: card.preparedByName,
  preparedAt: card.preparedAt.toISOString(),
  means: card.means,
  reference: card.reference,
  paidByName: card.paidByName,
  paidAt: card.paidAt?.toISOString() ?? null,
  reason: card.reason,
  actions,
});

/** 退款: what is owed to customers, until when, and that it was paid. */
@AdminController('payouts')
@Roles('manager', 'headquarters')
export class PayoutsController {
  constructor(
    private readonly payouts: Payouts,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(PayoutPageView)
  async list(@CurrentStaff() staff: StaffIdentity, @Query() query: PayoutQuery): Promise<PayoutPageView> {
    const page = query.page ?? 1;
    const storeId = this.desk.orAll(staff, query.storeId);
    const { rows, total, due } = await this.payouts.page(staff, {
      storeId,
      state: query.state ?? 'owed',
      page,
    });
    return { items: rows.map(toPayoutView), total, page, due };
  }

  @Get('due')
  @Replies(PayoutsDueView)
  due(@CurrentStaff() staff: StaffIdentity, @Query() query: StoreScopeQuery): Promise<PayoutsDueView> {
    return this.payouts.due(staff, this.desk.orAll(staff, query.storeId));
  }

  @Get(':id')
  @Replies(PayoutView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<PayoutView> {
    return toPayoutView(await this.payouts.full(staff, id));
  }

  @Post(':id/pay')
  @Replies(PayoutView)
  async pay(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: PayBody,
  ): Promise<PayoutView> {
    await this.payouts.pay(staff, id, body);
    return this.show(staff, id);
  }

  @Post(':id/recall')
  @Replies(PayoutView)
  async recall(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason }: RecallPayoutBody,
  ): Promise<PayoutView> {
    await this.payouts.recall(staff, id, reason);
    return this.show(staff, id);
  }
}
