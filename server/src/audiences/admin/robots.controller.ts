import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Replies } from '../../platform/contract/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { HOUSE, Robots } from '../../platform/robots/index.js';
import { AdminController, CurrentStaff, Roles, type StaffIdentity } from './admin.decorators.js';
import { StoreScopeQuery } from './desk.dto.js';
import { DeskStore } from './desk-store.service.js';
import { RobotAnswerView, RobotBody, RobotOwnerBody, RobotsView, type RobotView } from './robots.dto.js';

const TEST_WORDS = '【珠约】这是一条测试消息：群机器人已接通。';

/** 群机器人: where warnings go outside of the house. */
@AdminController('robots')
@Roles('manager', 'headquarters')
export class RobotsController {
  constructor(
    private readonly robots: Robots,
    private readonly desk: DeskStore,
  ) {}

  @Get()
  @Replies(RobotsView)
  async show(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { storeId }: StoreScopeQuery,
  ): Promise<RobotsView> {
    const [store, house] = await Promise.all([
      this.one(this.desk.of(staff, storeId)),
      staff.role === 'headquarters' ? this.one(HOUSE) : null,
    ]);
    return { store, house };
  }

  @Post()
  @HttpCode(200)
  @Replies(RobotsView)
  async write(
    @CurrentStaff() staff: StaffIdentity,
    @Body() { house, storeId, ...said }: RobotBody,
  ): Promise<RobotsView> {
    await this.robots.write(staff, this.ownerOf(staff, { house, storeId }), said);
    return this.show(staff, { storeId });
  }

  /** At once, whatever the hour; what the service answers is shown. */
  @Post('test')
  @HttpCode(200)
  @Replies(RobotAnswerView)
  test(@CurrentStaff() staff: StaffIdentity, @Body() body: RobotOwnerBody): Promise<RobotAnswerView> {
    return this.robots.test(this.ownerOf(staff, body), TEST_WORDS);
  }

  private ownerOf(staff: StaffIdentity, { house, storeId }: RobotOwnerBody): string {
    if (!house) return this.desk.of(staff, storeId);
    if (staff.role !== 'headquarters') throw new DomainError('access.denied');
    return HOUSE;
  }

  private async one(owner: string): Promise<RobotView | null> {
    const robot = await this.robots.of(owner);
    if (robot === null) return null;
    const messages = await this.robots.messages(robot.id);
    return {
      kind: robot.kind,
      host: robot.host,
      active: robot.active === 1,
      quietFrom: robot.quietFrom,
      quietTo: robot.quietTo,
      version: robot.version,
      changedByName: robot.changedByName,
      changedAt: robot.changedAt.toISOString(),
      messages: messages.map(({ id, text, state, dueAt, answer }) => ({
        id,
        text,
        state,
        dueAt: dueAt.toISOString(),
        answer: answer === '' ? null : answer,
      })),
    };
  }
}
