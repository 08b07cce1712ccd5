import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { CountReview, Counts } from '../../../domains/inventory/index.js';
import { Replies } from '../../../platform/contract/index.js';
import { invalidRequest } from '../../../platform/errors/index.js';
import { Files } from '../../../platform/files/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from '../admin.decorators.js';
import { DeskStore } from '../desk-store.service.js';
import {
  CountAnswersView,
  CountListView,
  CountProgressView,
  CountQuery,
  CountScansBody,
  CountStepBody,
  CountView,
  DecideDifferenceBody,
  ProposeBody,
  StartCountBody,
} from './counts.dto.js';
import { toCountCardView, toCountView, toProgressView } from './counts.rules.js';

@AdminController('counts')
export class CountsController {
  constructor(
    private readonly counts: Counts,
    private readonly review: CountReview,
    private readonly desk: DeskStore,
    private readonly files: Files,
  ) {}

  @Get()
  @Replies(CountListView)
  async list(@CurrentStaff() staff: StaffIdentity, @Query() query: CountQuery): Promise<CountListView> {
    const { rows, total } = await this.counts.page(this.desk.of(staff, query.storeId), query.page ?? 1);
    return { items: rows.map(toCountCardView), total };
  }

  @Get(':id')
  @Replies(CountView)
  async show(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<CountView> {
    return toCountView(await this.counts.full(id, staff), staff, (photo) => this.files.url(photo));
  }

  @Get(':id/progress')
  @Replies(CountProgressView)
  async progress(@CurrentStaff() staff: StaffIdentity, @Param('id') id: string): Promise<CountProgressView> {
    return toProgressView(await this.counts.progress(id, staff));
  }

  @Post()
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(CountView)
  async start(@CurrentStaff() staff: StaffIdentity, @Body() body: StartCountBody): Promise<CountView> {
    return this.show(staff, await this.counts.start(staff, body));
  }

  /** Safe to send again: each tag counts once, and each scan is known by the phone's own name for it. */
  @Post(':id/scans')
  @Roles('consultant', 'service', 'manager', 'headquarters')
  @Replies(CountAnswersView)
  async scan(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: CountScansBody,
  ): Promise<CountAnswersView> {
    const answers = await this.counts.scan(id, staff, body.scans);
    return {
      items: answers.map(({ clientId, serial, verdict, first, name }) => ({
        ...{ clientId, serial, verdict, first, name },
      })),
    };
  }

  @Post(':id/actions')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(CountView)
  async act(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Body() body: CountStepBody,
  ): Promise<CountView> {
    await this.counts.step(id, staff, body.action, body.reason);
    return this.show(staff, id);
  }

  @Post(':id/differences/:lineId/proposals')
  @Roles('consultant', 'manager', 'headquarters')
  @Replies(CountView)
  async propose(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Param('lineId') lineId: string,
    @Body() body: ProposeBody,
  ): Promise<CountView> {
    await this.review.propose(id, staff, lineId, body);
    return this.show(staff, id);
  }

  @Post(':id/differences/:lineId/decisions')
  @Roles('manager', 'headquarters')
  @Replies(CountView)
  async decide(
    @CurrentStaff() staff: StaffIdentity,
    @Param('id') id: string,
    @Param('lineId') lineId: string,
    @Body() { decision, mark, reason }: DecideDifferenceBody,
  ): Promise<CountView> {
    if (decision === 'approve') await this.review.approve(id, staff, lineId, mark);
    else if (reason === undefined) throw invalidRequest([{ path: 'reason', rule: 'isNotEmpty' }]);
    else await this.review.sendBack(id, staff, lineId, mark, reason);
    return this.show(staff, id);
  }
}
