import { Body, Get, Post, Query } from '@nestjs/common';
import { STANDARD_DAYS } from '@zhuyue/shared';
import { WorkSettings } from '../../../domains/store/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { StoreScopeQuery } from '../desk.dto.js';
import { DeskStore } from '../desk-store.service.js';
import { WorksBody, WorksView } from './works.dto.js';

/** 能做的活 */
@AdminController('settings/works')
@Roles('manager', 'headquarters')
export class WorksController {
  constructor(
    private readonly works: WorkSettings,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(WorksView)
  show(@CurrentStaff() by: StaffIdentity, @Query() query: StoreScopeQuery): Promise<WorksView> {
    return this.view(this.desk.of(by, query.storeId));
  }

  @Post()
  @Replies(WorksView)
  async save(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() { works, seen }: WorksBody,
  ): Promise<WorksView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.works.save(by, storeId, works, seen);
    return this.view(storeId);
  }

  private async view(storeId: string): Promise<WorksView> {
    const lines = await this.works.list(storeId);
    return {
      items: lines.map(({ work, offered, days }) => ({
        work,
        offered,
        days,
        standardDays: STANDARD_DAYS[work],
      })),
    };
  }
}
