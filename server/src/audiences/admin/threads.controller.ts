import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CannedAnswers, ThreadLists, Threads } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey } from '../../platform/http/index.js';
import { ThreadQuery, ThreadReadBody } from '../views/thread.dto.js';
import { ThreadViews } from '../views/thread-views.service.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { ThreadPeople } from './thread-people.service.js';
import {
  DeskSayBody,
  DeskThreadsQuery,
  DeskThreadsView,
  DeskThreadView,
  HandOverThreadBody,
  ReleaseMessageBody,
} from './threads.dto.js';

const mayRelease = ({ role }: StaffIdentity): boolean => role === 'manager' || role === 'headquarters';

@AdminController('threads')
export class AdminThreadsController {
  constructor(
    private readonly threads: Threads,
    private readonly lists: ThreadLists,
    private readonly answers: CannedAnswers,
    private readonly views: ThreadViews,
    private readonly people: ThreadPeople,
  ) {}

  @Get()
  @Replies(DeskThreadsView)
  async list(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { storeId, waiting }: DeskThreadsQuery,
  ): Promise<DeskThreadsView> {
    const rows = await this.lists.ofStore(staff, storeId, waiting ?? false);
    const [lines, names, phones] = await Promise.all([
      this.views.lines(rows),
      this.people.names(rows.map(({ assigneeId }) => assigneeId)),
      this.people.phones(rows.map(({ customerId }) => customerId)),
    ]);
    return {
      items: lines.map((line, i) => ({
        ...line,
        phone: phones.get(rows[i]?.customerId ?? '') ?? null,
        assignee: names.get(rows[i]?.assigneeId ?? '') ?? null,
        waitingSince: rows[i]?.waitingSince?.toISOString() ?? null,
      })),
    };
  }

  @Get('about')
  @Replies(DeskThreadView)
  async show(@CurrentStaff() staff: StaffIdentity, @Query() query: ThreadQuery): Promise<DeskThreadView> {
    const full = await this.threads.forStaff(query, staff);
    const [names, colleagues] = await Promise.all([
      this.people.names([full.thread?.assigneeId ?? null]),
      this.people.colleagues(staff, full.subject.storeId),
    ]);
    return {
      ...this.views.view(full, mayRelease(staff) ? 'manager' : 'staff'),
      assignee: names.get(full.thread?.assigneeId ?? '') ?? null,
      storeId: full.subject.storeId,
      colleagues,
      mayRelease: mayRelease(staff),
    };
  }

  @Post('messages')
  @Replies(DeskThreadView)
  async say(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: DeskSayBody,
    @IdempotencyKey() key: string,
  ): Promise<DeskThreadView> {
    await this.threads.staffSays(body, staff, body.saying, body, key);
    if (body.answerId !== undefined) await this.answers.countUse(staff, body.answerId);
    return this.show(staff, body);
  }

  @Post('handover')
  @Replies(DeskThreadView)
  async handOver(
    @CurrentStaff() staff: StaffIdentity,
    @Body() body: HandOverThreadBody,
    @IdempotencyKey() key: string,
  ): Promise<DeskThreadView> {
    await this.threads.handOver(body, staff, body.toStaffId, body.text, key);
    return this.show(staff, body);
  }

  @Post('read')
  @HttpCode(204)
  async read(@CurrentStaff() staff: StaffIdentity, @Body() body: ThreadReadBody): Promise<void> {
    const { subject } = await this.threads.forStaff(body, staff);
    await this.threads.markRead(subject, 'staff');
  }

  @Post('release')
  @Roles('manager', 'headquarters')
  @Replies(DeskThreadView)
  async release(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { messageId }: ReleaseMessageBody,
  ): Promise<DeskThreadView> {
    return this.show(staff, await this.threads.release(messageId, staff));
  }
}
