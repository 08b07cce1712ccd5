import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Inheritances } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { IdempotencyKey, RateLimited } from '../../platform/http/index.js';
import { InheritanceViews } from '../views/inheritance-views.service.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';
import {
  InheritanceActionBody,
  InheritanceBody,
  InheritanceMadeView,
  MyInheritancesView,
} from './inheritances.dto.js';

/** 继承: an heir asks, the one in the books may object. */
@CustomerController('inheritances')
export class InheritancesController {
  constructor(
    private readonly inheritances: Inheritances,
    private readonly views: InheritanceViews,
  ) {}

  @Get()
  @Replies(MyInheritancesView)
  async list(@CurrentCustomer() customer: CustomerIdentity): Promise<MyInheritancesView> {
    const seen = await this.inheritances.ofCustomer(customer.id);
    const cards = await this.views.cards(
      seen.map(({ row }) => row),
      seen.map(({ documents }) => documents.length),
    );
    const byId = new Map(cards.map((card) => [card.id, card]));
    const items = await Promise.all(
      seen.map(async ({ row, side, documents, lines, actions }) => {
        const card = byId.get(row.id);
        if (!card) return [];
        const history = await this.views.lines(lines, false);
        return [{ ...card, side, documents: this.views.papers(documents), history, actions }];
      }),
    );
    return { items: items.flat() };
  }

  /** Asked rarely, so that serials cannot be tried out. */
  @Post()
  @RateLimited({ limit: 10, seconds: 60 })
  @Replies(InheritanceMadeView)
  async request(
    @CurrentCustomer() customer: CustomerIdentity,
    @Body() body: InheritanceBody,
    @IdempotencyKey() key: string,
  ): Promise<InheritanceMadeView> {
    const madeId = await this.inheritances.request(customer.id, body, key);
    return { ...(await this.list(customer)), madeId };
  }

  @Post(':id/actions')
  @HttpCode(200)
  @RateLimited({ limit: 20, seconds: 60 })
  @Replies(MyInheritancesView)
  async act(
    @CurrentCustomer() customer: CustomerIdentity,
    @Param('id') id: string,
    @Body() { action, ...said }: InheritanceActionBody,
  ): Promise<MyInheritancesView> {
    await this.inheritances.actAsCustomer(customer.id, id, action, said);
    return this.list(customer);
  }
}
