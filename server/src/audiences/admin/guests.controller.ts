import { Body, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { LateArrivals, MissedVisits, WalkIns } from '../../domains/appointments/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { StoreScopeQuery } from './desk.dto.js';
import { DeskStore } from './desk-store.service.js';
import {
  DeskLateBody,
  DeskLateView,
  ForgiveBody,
  MissedVisitsView,
  WalkInBody,
  WalkInView,
} from './waiting.dto.js';

/** Guests who come without an appointment, later than agreed, or not at all. */
@AdminController('board')
@Roles('consultant', 'manager', 'headquarters')
export class GuestsController {
  constructor(
    private readonly walkIns: WalkIns,
    private readonly late: LateArrivals,
    private readonly missed: MissedVisits,
    private readonly desk: DeskStore,
  ) {}

  @Post('walk-ins')
  @Replies(WalkInView)
  async receive(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { storeId, ...guest }: WalkInBody,
    @IdempotencyKey() key: string,
  ): Promise<WalkInView> {
    const at = this.desk.of(staff, storeId);
    return { appointmentId: await this.walkIns.receive(staff, { ...guest, storeId: at }, key) };
  }

  @Post('visits/:id/late')
  @HttpCode(200)
  @Replies(DeskLateView)
  async sayLate(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { minutes }: DeskLateBody,
  ): Promise<DeskLateView> {
    const { expectedAt, inTheWay } = await this.late.sayAsStaff(id, staff, minutes);
    return {
      expectedAt: expectedAt?.toISOString() ?? null,
      inTheWay: inTheWay.map((one) => ({ ...one, startsAt: one.startsAt.toISOString() })),
    };
  }

  @Get('missed/:customerId')
  @Replies(MissedVisitsView)
  async missedBy(
    @CurrentStaff() staff: StaffIdentity,
    @Param('customerId') customerId: string,
    @Query() query: StoreScopeQuery,
  ): Promise<MissedVisitsView> {
    const storeId = this.desk.of(staff, query.storeId);
    const [{ until, ...standing }, lines] = await Promise.all([
      this.missed.standing(customerId, storeId),
      this.missed.lines(customerId),
    ]);
    return {
      standing: { ...standing, until: until?.toISOString() ?? null },
      items: lines.map(({ visitId, startsAt, forgivenAt, ...line }) => ({
        ...line,
        appointmentId: visitId,
        startsAt: startsAt.toISOString(),
        forgivenAt: forgivenAt?.toISOString() ?? null,
      })),
    };
  }

  /** A missed visit that is not held against them any more; the way back counts it again. */
  @Post('visits/:id/forgive')
  @Roles('manager', 'headquarters')
  @HttpCode(204)
  async forgive(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason }: ForgiveBody,
  ): Promise<void> {
    await this.missed.forgive(id, staff, reason);
  }

  @Post('visits/:id/count-again')
  @Roles('manager', 'headquarters')
  @HttpCode(204)
  async countAgain(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<void> {
    await this.missed.countAgain(id, staff);
  }
}
