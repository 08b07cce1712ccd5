import { Body, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { TrainingCourses, TrainingTermsDesk } from '../../domains/store/index.js';
import { Replies } from '../../platform/contract/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import {
  ChangeCourseBody,
  TrainingCourseBody,
  TrainingTermsActionBody,
  TrainingTermsBody,
  TrainingTermsFileView,
} from './training.dto.js';
import { toTermsVersionView, toTermsView } from './training.rules.js';

/** What the house lays down about training: courses, and what certificates ask. */
@AdminController('training')
@Roles('headquarters')
export class TrainingHouseController {
  constructor(
    private readonly courses: TrainingCourses,
    private readonly terms: TrainingTermsDesk,
  ) {}

  @Post('courses')
  @HttpCode(204)
  add(@CurrentStaff() by: StaffIdentity, @Body() body: TrainingCourseBody): Promise<void> {
    return this.courses.add(by, body);
  }

  @Put('courses/:id')
  @HttpCode(204)
  change(
    @CurrentStaff() by: StaffIdentity,
    @Param('id') id: string,
    @Body() { edition, ...form }: ChangeCourseBody,
  ): Promise<void> {
    return this.courses.change(by, id, form, edition);
  }

  @Get('terms')
  @Roles('manager', 'headquarters')
  @Replies(TrainingTermsFileView)
  async show(@CurrentStaff() by: StaffIdentity): Promise<TrainingTermsFileView> {
    const [inForce, versions] = await Promise.all([this.terms.current(), this.terms.versions(by)]);
    return { inForce: toTermsView(inForce), versions: versions.map(toTermsVersionView) };
  }

  @Post('terms')
  @HttpCode(204)
  write(@CurrentStaff() by: StaffIdentity, @Body() { terms, reason }: TrainingTermsBody): Promise<void> {
    return this.terms.write(by, toTermsView(terms), reason);
  }

  @Post('terms/:id/actions')
  @HttpCode(204)
  decide(
    @CurrentStaff() by: StaffIdentity,
    @Param('id') id: string,
    @Body() { action }: TrainingTermsActionBody,
  ): Promise<void> {
    return this.terms.decide(by, id, action);
  }
}
