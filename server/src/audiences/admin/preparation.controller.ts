import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { dayOf } from '@zhuyue/shared';
import { Preparation, TrayChanges } from '../../domains/appointments/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Replies } from '../../platform/contract/index.js';
import { TrayAlternativesView } from '../views/tray.dto.js';
import { TrayViews } from '../views/tray-views.service.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { DeskStore } from './desk-store.service.js';
import { PreparationDesk } from './preparation-desk.service.js';
import {
  PreparationActionBody,
  PreparationQuery,
  PreparationView,
  PreparedVisitView,
} from './preparation.dto.js';

/** 备盘 */
@AdminController('preparation')
export class PreparationController {
  constructor(
    private readonly preparation: Preparation,
    private readonly changes: TrayChanges,
    private readonly table: PreparationDesk,
    private readonly views: TrayViews,
    private readonly desk: DeskStore,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Replies(PreparationView)
  async list(
    @CurrentStaff() staff: StaffIdentity,
    @Query() query: PreparationQuery,
  ): Promise<PreparationView> {
    const storeId = this.desk.of(staff, query.storeId);
    const [visits, strays] = await Promise.all([
      this.preparation.ofDay(storeId, query.onDay ?? dayOf(this.clock.now())),
      this.preparation.strayed(storeId),
    ]);
    return { visits: await this.table.visits(visits), strays: await this.table.strays(strays, storeId) };
  }

  @Get(':id')
  @Replies(PreparedVisitView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<PreparedVisitView> {
    return this.table.visit(await this.preparation.visit(id, staff));
  }

  @Get(':id/wishes/:wishId/alternatives')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(TrayAlternativesView)
  async alternatives(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Param('wishId') wishId: string,
  ): Promise<TrayAlternativesView> {
    const { row } = await this.preparation.visit(id, staff);
    return { items: await this.views.alternatives(await this.changes.alternatives(row, wishId)) };
  }

  @Post(':id/actions')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(PreparedVisitView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: PreparationActionBody,
  ): Promise<PreparedVisitView> {
    await this.table.act(staff, id, body);
    return this.show(staff, id);
  }
}
