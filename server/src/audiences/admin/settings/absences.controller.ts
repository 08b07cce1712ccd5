import { Body, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { AbsenceSettling } from '../../../domains/appointments/index.js';
import { Absences } from '../../../domains/store/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { StoreScopeQuery } from '../desk.dto.js';
import { DeskStore } from '../desk-store.service.js';
import { AbsenceViews, toResultView } from './absence-views.service.js';
import {
  AbsenceBackBody,
  AbsenceBody,
  AbsenceSettleBody,
  AbsenceSettledView,
  AbsencesView,
  AbsenceView,
} from './absences.dto.js';

/** 病假: who called in sick, and what becomes of their visits. */
@AdminController('absences')
@Roles('manager', 'headquarters')
export class AbsencesController {
  constructor(
    private readonly absences: Absences,
    private readonly settling: AbsenceSettling,
    private readonly views: AbsenceViews,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(AbsencesView)
  list(@CurrentStaff() by: StaffIdentity, @Query() query: StoreScopeQuery): Promise<AbsencesView> {
    return this.views.list(this.desk.of(by, query.storeId));
  }

  @Get(':id')
  @Replies(AbsenceView)
  show(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Param('id') id: string,
  ): Promise<AbsenceView> {
    return this.views.of(this.desk.of(by, query.storeId), id);
  }

  @Post()
  @HttpCode(200)
  @Replies(AbsenceView)
  async report(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Body() { staffId, fromOn, toOn, note }: AbsenceBody,
  ): Promise<AbsenceView> {
    const storeId = this.desk.of(by, query.storeId);
    return this.views.of(storeId, await this.absences.report(by, storeId, { staffId, fromOn, toOn, note }));
  }

  @Post(':id/settle')
  @HttpCode(200)
  @Replies(AbsenceSettledView)
  async settle(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Param('id') id: string,
    @Body() { decisions }: AbsenceSettleBody,
  ): Promise<AbsenceSettledView> {
    const storeId = this.desk.of(by, query.storeId);
    const asked = decisions.map(({ visitId, version, choice, startsAt, advisorId }) => ({
      visitId,
      version,
      choice,
      startsAt: startsAt === undefined ? null : new Date(startsAt),
      advisorId: advisorId ?? null,
    }));
    const results = await this.settling.settle(by, storeId, id, asked);
    return { results: results.map(toResultView), absence: await this.views.of(storeId, id) };
  }

  @Post(':id/back')
  @HttpCode(200)
  @Replies(AbsenceSettledView)
  async giveBack(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Param('id') id: string,
    @Body() { visitIds }: AbsenceBackBody,
  ): Promise<AbsenceSettledView> {
    const storeId = this.desk.of(by, query.storeId);
    const results = await this.settling.giveBack(by, storeId, id, visitIds);
    return { results: results.map(toResultView), absence: await this.views.of(storeId, id) };
  }

  @Post(':id/lift')
  @HttpCode(200)
  @Replies(AbsenceView)
  async lift(
    @CurrentStaff() by: StaffIdentity,
    @Query() query: StoreScopeQuery,
    @Param('id') id: string,
  ): Promise<AbsenceView> {
    const storeId = this.desk.of(by, query.storeId);
    await this.absences.lift(by, storeId, id);
    return this.views.of(storeId, id);
  }
}
