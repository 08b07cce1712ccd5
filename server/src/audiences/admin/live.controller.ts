import { Get, Query } from '@nestjs/common';
import { Replies } from '../../platform/contract/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { Live, type LiveKey } from '../../platform/live/index.js';
import { LiveView } from '../views/live.dto.js';
import { AdminController, CurrentStaff, inScope, type StaffIdentity } from './admin.decorators.js';
import { DeskLiveQuery } from './live.dto.js';

@AdminController('live')
export class AdminLiveController {
  constructor(private readonly live: Live) {}

  /** Asked every second by pages that are being looked at: a few texts from memory. */
  @Get()
  @Replies(LiveView)
  async versions(
    @CurrentStaff() staff: StaffIdentity,
    @Query() { topics }: DeskLiveQuery,
  ): Promise<LiveView> {
    if (!topics.every((key) => inScope(staff, key.slice(key.indexOf(':') + 1))))
      throw new DomainError('store.not_found');
    return { versions: await this.live.of(topics as LiveKey[]) };
  }
}
