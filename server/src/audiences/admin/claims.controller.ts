import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { CaseQueue, Claims } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { toCycleView, toDeskClockView } from '../views/clock.rules.js';
import { ClaimViews } from '../views/claim-views.service.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { ClaimPeople } from './claim-people.service.js';
import {
  DeskClaimActionBody,
  DeskClaimListView,
  DeskClaimQuery,
  DeskClaimView,
  type DeskClaimCardView,
} from './claims.dto.js';
import { DeskCards } from './desk-cards.service.js';
import { DeskStore } from './desk-store.service.js';
import { toWayView } from './training.rules.js';

@AdminController('claims')
export class AdminClaimsController {
  constructor(
    private readonly claims: Claims,
    private readonly queue: CaseQueue,
    private readonly cards: DeskCards,
    private readonly views: ClaimViews,
    private readonly desk: DeskStore,
    private readonly people: ClaimPeople,
  ) {}

  @Get()
  @Replies(DeskClaimListView)
  async list(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: DeskClaimQuery,
  ): Promise<DeskClaimListView> {
    const { storeId, page, ...filter } = query;
    const { rows, total } = await this.queue.page(staff, this.desk.orAll(staff, storeId), filter, page);
    return { items: await this.cards.claimCards(rows), total };
  }

  @Get(':id')
  @Replies(DeskClaimView)
  show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<DeskClaimView> {
    return this.view(id, staff);
  }

  @Post(':id/actions')
  @Roles('service', 'manager', 'headquarters')
  @Replies(DeskClaimView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: DeskClaimActionBody,
  ): Promise<DeskClaimView> {
    await this.claims.stepAsStaff(id, staff, body);
    return this.view(id, staff);
  }

  private async view(id: string, staff: StaffIdentity): Promise<DeskClaimView> {
    const full = await this.claims.forStaff(id, staff);
    const [[card], facts, person, ways] = await Promise.all([
      this.cards.claimCards([full.row]),
      this.views.facts(full),
      this.people.of(full.row),
      this.people.ways(staff, full),
    ]);
    const { storeId, storeName, customerName, overdue, assigneeId, assigneeName } = card as DeskClaimCardView;
    return {
      ...facts,
      storeId,
      storeName,
      customerName,
      overdue,
      customerId: full.row.customerId,
      assigneeId,
      assigneeName,
      rootCause: full.row.rootCause,
      correction: full.row.correction,
      saleId: full.warranty.saleId,
      clockNotes: full.clocks.map(toDeskClockView),
      cycle: toCycleView(full.clocks),
      ...person,
      certificates: full.certificates,
      ways: ways.map(toWayView),
    };
  }
}
