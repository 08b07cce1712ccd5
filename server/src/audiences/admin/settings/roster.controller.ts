import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { Roster } from '../../../domains/store/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { StoreScopeQuery } from '../desk.dto.js';
import { DeskStore } from '../desk-store.service.js';
import { SettingsViews } from './settings-views.service.js';
import {
  RosterCopyBody,
  RosterDaysBody,
  RosterQuery,
  RosterView,
  RosterWeekBody,
  StaffSkillsBody,
} from './settings.dto.js';

/** 排班: every change is answered with the week it was made in. */
@AdminController('settings/roster')
@Roles('manager', 'headquarters')
export class RosterController {
  constructor(
    private readonly roster: Roster,
    private readonly views: SettingsViews,
    private readonly desk: DeskStore,
  ) {}

  /** Everybody in the store may see who works when. */
  @Get()
  @Roles('consultant', 'service', 'manager', 'headquarters')
  @Replies(RosterView)
  show(@CurrentStaff() by: StaffIdentity, @Query() query: RosterQuery): Promise<RosterView> {
    return this.views.roster(by, this.desk.of(by, query.storeId), query.fromOn);
  }

  @Post('week')
  @Replies(RosterView)
  async setWeek(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: RosterQuery,
    @Body() { staffId, week, seen }: RosterWeekBody,
  ): Promise<RosterView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.roster.setWeek(by, storeId, staffId, week, seen);
    return this.views.roster(by, storeId, query.fromOn);
  }

  @Post('days')
  @Replies(RosterView)
  async setDays(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: RosterQuery,
    @Body() { days, seen }: RosterDaysBody,
  ): Promise<RosterView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.roster.setDays(by, storeId, days, seen);
    return this.views.roster(by, storeId, query.fromOn);
  }

  @Post('copy')
  @Replies(RosterView)
  async copy(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() { fromOn, toOn, seen }: RosterCopyBody,
  ): Promise<RosterView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.roster.copyWeek(by, storeId, fromOn, toOn, seen);
    return this.views.roster(by, storeId, toOn);
  }

  @Post('skills/:staffId')
  @Replies(RosterView)
  async setSkills(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: RosterQuery,
    @Param('staffId') staffId: string,
    @Body() { skills, seen }: StaffSkillsBody,
  ): Promise<RosterView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.roster.setSkills(by, storeId, staffId, skills, seen);
    return this.views.roster(by, storeId, query.fromOn);
  }
}
