import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Calendar, YearCalendars, type OfferedYear } from '../../../domains/store/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import {
  YearCalendarActionBody,
  YearCalendarBody,
  YearCalendarsView,
  type YearCalendarVersionView,
} from './year-calendars.dto.js';

const toVersionView = (line: OfferedYear): YearCalendarVersionView => ({
  id: line.id,
  year: line.year,
  version: line.version,
  state: line.state,
  days: line.days.map(({ onDay, kind, name }) => ({ onDay, kind, name })),
  source: line.source,
  writtenByName: line.writtenByName,
  writtenAt: line.writtenAt.toISOString(),
  decidedByName: line.decidedByName,
  decidedAt: line.decidedAt?.toISOString() ?? null,
  actions: line.actions,
});

/** 年度放假安排 */
@AdminController('settings/years')
@Roles('headquarters')
export class YearCalendarsController {
  constructor(
    private readonly years: YearCalendars,
    private readonly calendar: Calendar,
  ) {}

  @Get()
  @Roles('manager', 'headquarters')
  @Replies(YearCalendarsView)
  async show(@CurrentStaff() by: StaffIdentity): Promise<YearCalendarsView> {
    const { today, missing, versions } = await this.years.known(by);
    return {
      today,
      missing: await Promise.all(
        missing.map(async (year) => ({ year, statutory: await this.calendar.daysOff(year) })),
      ),
      versions: versions.map(toVersionView),
    };
  }

  @Post()
  @HttpCode(200)
  @Replies(YearCalendarsView)
  async write(
    @CurrentStaff() by: StaffIdentity,
    @Body() { year, days, source, over }: YearCalendarBody,
  ): Promise<YearCalendarsView> {
    await this.years.write(by, {
      year,
      days: days.map(({ onDay, kind, name }) => ({ onDay, kind, name })),
      source,
      over,
    });
    return this.show(by);
  }

  @Post(':id/actions')
  @HttpCode(200)
  @Replies(YearCalendarsView)
  async act(
    @CurrentStaff() by: StaffIdentity,
    @Param('id') id: string,
    @Body() { action, seen }: YearCalendarActionBody,
  ): Promise<YearCalendarsView> {
    if (action === 'approve') await this.years.approve(by, id, seen);
    else await this.years.discard(by, id);
    return this.show(by);
  }
}
