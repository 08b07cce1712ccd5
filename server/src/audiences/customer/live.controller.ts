import { Get, Query } from '@nestjs/common';
import { Replies } from '../../platform/contract/index.js';
import { Live } from '../../platform/live/index.js';
import { LiveView } from '../views/live.dto.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';
import { LiveQuery } from './live.dto.js';

@CustomerController('live')
export class CustomerLiveController {
  constructor(private readonly live: Live) {}

  /** Asked every second by pages that are being looked at: a few texts from memory. */
  @Get()
  @Replies(LiveView)
  async versions(
    @CurrentCustomer() { id }: CustomerIdentity,
    @Query() { topics }: LiveQuery,
  ): Promise<LiveView> {
    return { versions: await this.live.of(topics.map((topic) => `${topic}:${id}` as const)) };
  }
}
