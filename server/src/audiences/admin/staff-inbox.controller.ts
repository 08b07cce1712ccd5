import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { ClockStep, ServicePromise } from '@zhuyue/shared';
import { Clocks, type ClockTaken } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { StaffInbox, type StaffLine } from '../../platform/inbox/index.js';
import { AdminController, CurrentStaff, type StaffIdentity } from './admin.decorators.js';
import { DeskPlaces } from './desk-places.service.js';
import { DeskStore } from './desk-store.service.js';
import {
  ReadMessagesBody,
  StaffInboxQuery,
  StaffInboxView,
  UnreadView,
  type StaffMessageView,
} from './staff-inbox.dto.js';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const clockOf = ({ facts }: StaffLine): string | null => textOf(facts['clockId']);

/** 提醒: what the person at the desk has been told. */
@AdminController('inbox')
export class StaffInboxController {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly clocks: Clocks,
    private readonly desk: DeskStore,
    private readonly places: DeskPlaces,
  ) {}

  @Get()
  @Replies(StaffInboxView)
  async list(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { storeId, kind, unread }: StaffInboxQuery,
  ): Promise<StaffInboxView> {
    const lines = await this.inbox.list(staff, {
      storeId: this.desk.orAll(staff, storeId),
      ...(kind === undefined ? {} : { kind }),
      ...(unread === undefined ? {} : { unread }),
    });
    const [names, taken] = await Promise.all([
      this.places.names(lines.map((line) => line.storeId)),
      this.clocks.taken(lines.flatMap((line) => clockOf(line) ?? [])),
    ]);
    return {
      items: lines.map((line) =>
        messageOf(line, names.get(line.storeId) ?? '', taken.get(clockOf(line) ?? '')),
      ),
    };
  }

  @Get('unread')
  @Replies(UnreadView)
  async unread(@CurrentStaff() staff: StaffIdentity): Promise<UnreadView> {
    return { unread: await this.inbox.unread(staff) };
  }

  @Post('read')
  @HttpCode(204)
  read(@CurrentStaff() staff: StaffIdentity, @Body() { ids }: ReadMessagesBody): Promise<void> {
    return this.inbox.markRead(staff, ids);
  }
}

const messageOf = (
  { id, kind, facts, createdAt, readAt }: StaffLine,
  storeName: string,
  clock: ClockTaken | undefined,
): StaffMessageView => ({
  id,
  kind,
  storeName,
  createdAt: createdAt.toISOString(),
  readAt: readAt?.toISOString() ?? null,
  claimId: textOf(facts['claimId']) ?? '',
  number: textOf(facts['number']) ?? '',
  clockId: textOf(facts['clockId']),
  promise: textOf(facts['promise']) as ServicePromise | null,
  step: textOf(facts['step']) as ClockStep | null,
  dueAt: textOf(facts['dueAt']),
  open: clock !== undefined && clock.state !== 'stopped',
  takenBy: clock?.takenBy ?? null,
  takenByName: clock?.takenByName ?? null,
  rating: typeof facts['rating'] === 'number' ? facts['rating'] : null,
});
