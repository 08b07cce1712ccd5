import { Body, Get, Post, Query } from '@nestjs/common';
import { Enrolments } from '../../domains/inventory/index.js';
import { Replies } from '../../platform/contract/index.js';
import { picturePath } from '../views/catalogue.rules.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { EnrolBody, EnrolledView, EnrolStyleQuery, EnrolStyleView } from './custody.dto.js';

@AdminController('enrolments')
@Roles('headquarters')
export class EnrolmentsController {
  constructor(private readonly enrolments: Enrolments) {}

  /** What is known of the style before a piece of it is weighed. */
  @Get('style')
  @Replies(EnrolStyleView)
  async style(@Query() { code }: EnrolStyleQuery): Promise<EnrolStyleView> {
    const style = await this.enrolments.style(code);
    return {
      id: style.id,
      code: style.code,
      gtin: style.gtin,
      name: style.name,
      metal: style.metal,
      gem: style.gem,
      picture: picturePath(style.picture),
      typicalGoldMg: style.typicalGoldMg,
    };
  }

  @Post()
  @Replies(EnrolledView)
  async enrol(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { reason, ...asked }: EnrolBody,
  ): Promise<EnrolledView> {
    const certificates = asked.certificates.map((paper) => ({ ...paper, stone: paper.stone ?? null }));
    return { id: await this.enrolments.enrol(staff, { ...asked, certificates }, reason) };
  }
}
