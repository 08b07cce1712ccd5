import { Body, HttpCode, Param, Post } from '@nestjs/common';
import { Clocks } from '../../domains/service/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { ExplainBreachBody, PauseClaimBody, TakeClockBody } from './claims.dto.js';

/** 时限: what a person does to the clocks of a case. */
@AdminController('claims')
@Roles('service', 'manager', 'headquarters')
export class ClaimClocksController {
  constructor(private readonly clocks: Clocks) {}

  @Post(':id/pause')
  @HttpCode(204)
  pause(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() { reason, note }: PauseClaimBody,
  ): Promise<void> {
    return this.clocks.pause(id, staff, reason, note);
  }

  @Post(':id/resume')
  @HttpCode(204)
  resume(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<void> {
    return this.clocks.resume(id, staff);
  }

  @Post('breaches/:clockId')
  @HttpCode(204)
  explain(
    @CurrentStaff() staff: StaffIdentity,
    @Param('clockId') clockId: string,
    @Body() { reason, text }: ExplainBreachBody,
  ): Promise<void> {
    return this.clocks.explain(clockId, staff, reason, text);
  }
}

/** 我来处理: anybody who is told of a promise may take care of it. */
@AdminController('case-queue/clocks')
export class ClockTakingController {
  constructor(private readonly clocks: Clocks) {}

  @Post(':clockId/take')
  @HttpCode(204)
  take(
    @CurrentStaff() staff: StaffIdentity,
    @Param('clockId') clockId: string,
    @Body() { instead }: TakeClockBody,
  ): Promise<void> {
    return this.clocks.take(clockId, staff, instead ?? false);
  }

  @Post(':clockId/let-go')
  @HttpCode(204)
  letGo(@CurrentStaff() staff: StaffIdentity, @Param('clockId') clockId: string): Promise<void> {
    return this.clocks.letGo(clockId, staff);
  }
}
