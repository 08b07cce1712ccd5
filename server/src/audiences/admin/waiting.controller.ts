import { Body, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { WaitingLine, WaitingOffers, type WaitingRow } from '../../domains/appointments/index.js';
import { CustomerAccounts } from '../../platform/auth/index.js';
import { Replies } from '../../platform/contract/index.js';
import { WaitingActionBody } from '../views/waiting.dto.js';
import { WaitingViews } from '../views/waiting-views.service.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { StoreScopeQuery } from './desk.dto.js';
import { DeskStore } from './desk-store.service.js';
import { masked } from './masking.rules.js';
import { DeskWaitingListView, OfferBody } from './waiting.dto.js';

/** The line of a store: who waits for time, who is offered some. */
@AdminController('waiting')
export class AdminWaitingController {
  constructor(
    private readonly line: WaitingLine,
    private readonly offers: WaitingOffers,
    private readonly views: WaitingViews,
    private readonly accounts: CustomerAccounts,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(DeskWaitingListView)
  async list(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: StoreScopeQuery,
  ): Promise<DeskWaitingListView> {
    return this.view(staff, this.desk.of(staff, query.storeId));
  }

  @Post(':id/actions')
  @Roles('consultant', 'manager', 'headquarters')
  @HttpCode(200)
  @Replies(DeskWaitingListView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { action }: WaitingActionBody,
  ): Promise<DeskWaitingListView> {
    await this.line.actAsStaff(id, staff, action);
    return this.view(staff, (await this.line.forStaff(id, staff)).storeId);
  }

  /** By hand, whoever is first in line. */
  @Post(':id/offer')
  @Roles('consultant', 'manager', 'headquarters')
  @HttpCode(200)
  @Replies(DeskWaitingListView)
  async offer(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { startsAt }: OfferBody,
  ): Promise<DeskWaitingListView> {
    await this.offers.byHand(id, staff, startsAt === undefined ? null : new Date(startsAt));
    return this.view(staff, (await this.line.forStaff(id, staff)).storeId);
  }

  private async view(staff: StaffIdentity, storeId: string): Promise<DeskWaitingListView> {
    const rows: WaitingRow[] = await this.line.ofStore(storeId);
    const [views, people] = await Promise.all([
      this.views.of(rows, { role: staff.role, id: staff.id }),
      this.accounts.byIds(rows.map((row) => row.customerId)),
    ]);
    return {
      items: views.map((view, i) => ({
        ...view,
        contactName: rows[i]?.contactName ?? '',
        phoneMasked: masked(people.get(rows[i]?.customerId ?? '')?.phone),
      })),
    };
  }
}
