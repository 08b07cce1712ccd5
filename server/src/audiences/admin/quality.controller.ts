import { Body, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  FollowUpsQuery,
  FollowUpsView,
  QualityQuery,
  QualityView,
  SettleFollowUpBody,
} from './quality.dto.js';
import { QualityDesk } from './quality-desk.service.js';

/** 服务质量 */
@AdminController('quality')
export class QualityController {
  constructor(private readonly desk: QualityDesk) {}

  @Get()
  @Roles('manager', 'headquarters')
  @Replies(QualityView)
  figures(@CurrentStaff() staff: StaffIdentity, @Query() query: QualityQuery): Promise<QualityView> {
    return this.desk.figures(staff, query);
  }

  /** The same lines as a table for a spreadsheet, UTF-8 with its mark. */
  @Get('sheet')
  @Roles('manager', 'headquarters')
  @Header('content-type', 'text/csv; charset=utf-8')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  sheet(@CurrentStaff() staff: StaffIdentity, @Query() query: QualityQuery): Promise<string> {
    return this.desk.sheet(staff, query);
  }

  @Get('follow-ups')
  @Replies(FollowUpsView)
  followUps(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { storeId }: FollowUpsQuery,
  ): Promise<FollowUpsView> {
    return this.desk.followUps(staff, storeId ?? null);
  }

  @Post('follow-ups/:id')
  @HttpCode(204)
  async settle(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: SettleFollowUpBody,
  ): Promise<void> {
    await this.desk.settle(staff, id, body);
  }
}
