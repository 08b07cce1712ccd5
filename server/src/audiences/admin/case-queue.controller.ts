import { Body, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CaseQueue } from '../../domains/service/index.js';
import { Certificates } from '../../domains/store/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  AssignClaimsBody,
  CaseWarningsView,
  ColleaguesView,
  SaveCaseViewBody,
  SavedCaseViewsView,
} from './claims.dto.js';
import { StoreScopeQuery } from './desk.dto.js';
import { DeskPlaces } from './desk-places.service.js';
import { DeskStore } from './desk-store.service.js';
import { ThreadPeople } from './thread-people.service.js';

/** 售后台: who takes which case, what a person likes to look at, and what the ladder says. */
@AdminController('case-queue')
export class CaseQueueController {
  constructor(
    private readonly queue: CaseQueue,
    private readonly desk: DeskStore,
    private readonly places: DeskPlaces,
    private readonly people: ThreadPeople,
    private readonly certificates: Certificates,
  ) {}

  /** Whoever may be given a case of the store, oneself included. */
  @Get('colleagues')
  @Replies(ColleaguesView)
  async colleagues(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { storeId }: StoreScopeQuery,
  ): Promise<ColleaguesView> {
    const { id, name, role } = staff;
    const others = await this.people.colleagues(staff, this.desk.of(staff, storeId));
    const all = [{ id, name, role }, ...others];
    const certified = await this.certificates.holders(
      all.map((one) => one.id),
      'after_sales',
    );
    return { items: all.map((one) => ({ ...one, certified: certified.has(one.id) })) };
  }

  @Post('assign')
  @HttpCode(204)
  @Roles('service', 'manager', 'headquarters')
  assign(@CurrentStaff() staff: StaffIdentity, @Body() { ids, staffId }: AssignClaimsBody): Promise<void> {
    return this.queue.assign(staff, ids, staffId);
  }

  @Get('views')
  @Replies(SavedCaseViewsView)
  async views(@CurrentStaff() staff: StaffIdentity): Promise<SavedCaseViewsView> {
    const views = await this.queue.views(staff);
    return {
      items: views.map(({ id, name, filter: { kinds, states, problems, ...flags } }) => ({
        id,
        name,
        filter: {
          ...flags,
          ...(kinds === undefined ? {} : { kinds: [...kinds] }),
          ...(states === undefined ? {} : { states: [...states] }),
          ...(problems === undefined ? {} : { problems: [...problems] }),
        },
      })),
    };
  }

  @Post('views')
  @HttpCode(200)
  @Replies(SavedCaseViewsView)
  async save(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { name, filter }: SaveCaseViewBody,
  ): Promise<SavedCaseViewsView> {
    await this.queue.saveView(staff, name, filter);
    return this.views(staff);
  }

  @Delete('views/:id')
  @HttpCode(204)
  remove(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<void> {
    return this.queue.removeView(staff, id);
  }

  @Get('warnings')
  @Replies(CaseWarningsView)
  async warnings(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { storeId }: StoreScopeQuery,
  ): Promise<CaseWarningsView> {
    const open = await this.queue.warnings(staff, this.desk.orAll(staff, storeId));
    const names = await this.places.names(open.map((one) => one.storeId));
    return {
      items: open.map((one) => ({
        id: one.id,
        claimId: one.claimId,
        number: one.number,
        storeName: names.get(one.storeId) ?? '',
        promise: one.promise,
        step: one.step,
        dueAt: one.dueAt?.toISOString() ?? null,
      })),
    };
  }

  @Post('warnings/:id/seen')
  @HttpCode(204)
  seen(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<void> {
    return this.queue.seen(staff, id);
  }
}
