import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ThreadLists, Threads } from '../../domains/service/index.js';
import { Many, Replies } from '../../platform/contract/index.js';
import { IdempotencyKey, RateLimited } from '../../platform/http/index.js';
import {
  ThreadLineView,
  ThreadQuery,
  ThreadReadBody,
  ThreadSayBody,
  ThreadView,
} from '../views/thread.dto.js';
import { ThreadViews } from '../views/thread-views.service.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';

export class ThreadsView {
  @Many(() => ThreadLineView) items!: ThreadLineView[];
}

@CustomerController('threads')
export class CustomerThreadsController {
  constructor(
    private readonly threads: Threads,
    private readonly lists: ThreadLists,
    private readonly views: ThreadViews,
  ) {}

  @Get()
  @Replies(ThreadsView)
  async list(@CurrentCustomer() customer: CustomerIdentity): Promise<ThreadsView> {
    return { items: await this.views.lines(await this.lists.ofCustomer(customer.id)) };
  }

  @Get('about')
  @Replies(ThreadView)
  async show(
    @CurrentCustomer() customer: CustomerIdentity,
    @Query() query: ThreadQuery,
  ): Promise<ThreadView> {
    return this.views.view(await this.threads.forCustomer(query, customer.id), 'customer');
  }

  @Post('messages')
  @RateLimited({ limit: 60, seconds: 60 })
  @Replies(ThreadView)
  async say(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() body: ThreadSayBody,
    @IdempotencyKey() key: string,
  ): Promise<ThreadView> {
    await this.threads.customerSays(body, customer.id, body, key);
    return this.show(customer, body);
  }

  @Post('read')
  @HttpCode(204)
  async read(@CurrentCustomer() customer: CustomerIdentity, @Body() body: ThreadReadBody): Promise<void> {
    const { subject } = await this.threads.forCustomer(body, customer.id);
    await this.threads.markRead(subject, 'customer');
  }
}
