import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { StoreClosures, HoursSettings, type StrandedVisit } from '../../../domains/store/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { StoreScopeQuery } from '../desk.dto.js';
import { DeskStore } from '../desk-store.service.js';
import { SettingsViews } from './settings-views.service.js';
import {
  ClosureBody,
  DayHoursBody,
  HolidayHoursBody,
  HoursSettingsView,
  HoursWeekBody,
  StrandedListView,
} from './settings.dto.js';
import { toStrandedView } from './settings.rules.js';

const timesOf = ({ startsAt, endsAt, reason }: ClosureBody) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  reason,
});
const asList = (items: readonly StrandedVisit[]): StrandedListView => ({ items: items.map(toStrandedView) });

/** 营业时间 */
@AdminController('settings/hours')
@Roles('manager', 'headquarters')
export class HoursSettingsController {
  constructor(
    private readonly hours: HoursSettings,
    private readonly closures: StoreClosures,
    private readonly views: SettingsViews,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(HoursSettingsView)
  show(@CurrentStaff() by: StaffIdentity, @Query() query: StoreScopeQuery): Promise<HoursSettingsView> {
    return this.views.hours(this.desk.of(by, query.storeId));
  }

  @Post('week')
  @Replies(HoursSettingsView)
  async setWeek(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() { week, makeupAs, seen }: HoursWeekBody,
  ): Promise<HoursSettingsView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.hours.setWeek(by, storeId, { week, makeupAs }, seen);
    return this.views.hours(storeId);
  }

  @Post('holiday')
  @Replies(HoursSettingsView)
  async setHoliday(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() { name, own, periods, seen }: HolidayHoursBody,
  ): Promise<HoursSettingsView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.hours.setHoliday(by, storeId, name, { own, periods }, seen);
    return this.views.hours(storeId);
  }

  @Post('day')
  @Replies(HoursSettingsView)
  async setDay(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() { onDay, reason, own, periods, seen }: DayHoursBody,
  ): Promise<HoursSettingsView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.hours.setDay(by, storeId, { onDay, reason, own, periods }, seen);
    return this.views.hours(storeId);
  }

  /** Which visits a closure would hit; nothing is changed. */
  @Post('closures/preview')
  @Replies(StrandedListView)
  async preview(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() body: ClosureBody,
  ): Promise<StrandedListView> {
    return asList(await this.closures.preview(by, this.desk.of(by, query.storeId), timesOf(body)));
  }

  @Post('closures')
  @Replies(HoursSettingsView)
  async close(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() body: ClosureBody,
  ): Promise<HoursSettingsView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.closures.closeSeen(by, storeId, timesOf(body), body.seen);
    return this.views.hours(storeId);
  }

  @Post('closures/:id/lift')
  @Replies(HoursSettingsView)
  async lift(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Param('id') id: string,
  ): Promise<HoursSettingsView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.closures.liftNow(by, storeId, id);
    return this.views.hours(storeId);
  }
}
