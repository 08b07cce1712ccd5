import { Body, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Certificates, TrainingDesk, TrainingHoursBook } from '../../domains/store/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { StoreScopeQuery } from './desk.dto.js';
import { DeskStore } from './desk-store.service.js';
import {
  IssueCertificateBody,
  MyTrainingView,
  RecordHoursBody,
  ReverseHoursBody,
  RevokeCertificateBody,
  TraineeFileView,
  TrainingTeamView,
  TrainingTodayView,
} from './training.dto.js';
import { TrainingViews } from './training-views.service.js';

/** 培训与上岗证: hours and certificates of people. */
@AdminController('training')
export class AdminTrainingController {
  constructor(
    private readonly views: TrainingViews,
    private readonly training: TrainingDesk,
    private readonly hours: TrainingHoursBook,
    private readonly certificates: Certificates,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Roles('manager', 'headquarters')
  @Replies(TrainingTeamView)
  team(@CurrentStaff() by: StaffIdentity, @Query() { storeId }: StoreScopeQuery): Promise<TrainingTeamView> {
    return this.views.team(by, this.desk.of(by, storeId));
  }

  @Get('mine')
  @Replies(MyTrainingView)
  mine(@CurrentStaff() by: StaffIdentity, @Query() { storeId }: StoreScopeQuery): Promise<MyTrainingView> {
    return this.views.mine(by, this.desk.orAll(by, storeId));
  }

  @Get('today')
  @Replies(TrainingTodayView)
  today(
    @CurrentStaff() by: StaffIdentity,
    @Query() { storeId }: StoreScopeQuery,
  ): Promise<TrainingTodayView> {
    return this.views.today(by, this.desk.of(by, storeId));
  }

  /** Everybody of the store and every kind, a line each; UTF-8 with its mark. */
  @Get('sheet')
  @Roles('manager', 'headquarters')
  @Header('content-type', 'text/csv; charset=utf-8')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  sheet(@CurrentStaff() by: StaffIdentity, @Query() { storeId }: StoreScopeQuery): Promise<string> {
    return this.views.sheet(by, this.desk.of(by, storeId));
  }

  @Get('people/:id')
  @Roles('manager', 'headquarters')
  @Replies(TraineeFileView)
  file(@CurrentStaff() by: StaffIdentity, @Param('id') id: string): Promise<TraineeFileView> {
    return this.views.file(by, id);
  }

  @Post('hours')
  @HttpCode(204)
  @Roles('manager', 'headquarters')
  record(@CurrentStaff() by: StaffIdentity, @Body() body: RecordHoursBody): Promise<void> {
    return this.hours.record(by, body);
  }

  @Post('hours/:id/reverse')
  @HttpCode(204)
  @Roles('manager', 'headquarters')
  reverse(
    @CurrentStaff() by: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason, revokes }: ReverseHoursBody,
  ): Promise<void> {
    return this.hours.reverse(by, id, reason, revokes);
  }

  @Post('certificates')
  @HttpCode(204)
  @Roles('manager', 'headquarters')
  issue(@CurrentStaff() by: StaffIdentity, @Body() { staffId, kind }: IssueCertificateBody): Promise<void> {
    return this.certificates.issue(by, staffId, kind);
  }

  @Post('certificates/:id/revoke')
  @HttpCode(204)
  @Roles('manager', 'headquarters')
  revoke(
    @CurrentStaff() by: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason }: RevokeCertificateBody,
  ): Promise<void> {
    return this.certificates.revoke(by, id, reason);
  }

  @Post('warnings/:id/seen')
  @HttpCode(204)
  seen(@CurrentStaff() by: StaffIdentity, @Param('id') id: string): Promise<void> {
    return this.training.seen(by, id);
  }
}
