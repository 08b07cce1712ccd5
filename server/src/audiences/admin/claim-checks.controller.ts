import { Body, HttpCode, Param, Post } from '@nestjs/common';
import { QualityChecks } from '../../domains/service/index.js';
import { QualityCheckBody } from '../views/quality-check.dto.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';

/** 质检: the work on the piece of a case is looked at by somebody else. */
@AdminController('claims')
@Roles('service', 'manager', 'headquarters')
export class ClaimChecksController {
  constructor(private readonly checks: QualityChecks) {}

  @Post(':id/checks')
  @HttpCode(204)
  add(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: QualityCheckBody,
  ): Promise<void> {
    return this.checks.add(id, staff, body);
  }
}
