import { Body, HttpCode, Param, Post } from '@nestjs/common';
import { Workshop } from '../../domains/service/index.js';
import { BenchEntryBody } from '../views/bench.dto.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';

/** 工序: what was done to the piece of a case. */
@AdminController('claims')
@Roles('service', 'manager', 'headquarters')
export class ClaimBenchController {
  constructor(private readonly workshop: Workshop) {}

  @Post(':id/bench')
  @HttpCode(204)
  add(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: BenchEntryBody,
  ): Promise<void> {
    return this.workshop.add(id, staff, body);
  }
}
