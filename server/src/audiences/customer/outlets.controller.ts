import { Get, Query } from '@nestjs/common';
import { Outlets } from '../../domains/service/index.js';
import { Replies } from '../../platform/contract/index.js';
import { toStoreCardView } from '../views/store.rules.js';
import { placeOf } from './browse.rules.js';
import { CurrentCustomer, CustomerController, type CustomerIdentity } from './customer.decorators.js';
import { OutletPageView, OutletQuery } from './outlets.dto.js';

const PAGE = 20;

@CustomerController('outlets')
export class OutletsController {
  constructor(private readonly outlets: Outlets) {}

  @Get()
  @Replies(OutletPageView)
  async list(
    @CurrentCustomer() customer: CustomerIdentity,
    @Query() query: OutletQuery,
  ): Promise<OutletPageView> {
    const { storeId, q, page = 1 } = query;
    const found = await this.outlets.forJob(customer.id, query, {
      place: placeOf(query),
      storeId,
      q,
      page,
      limit: PAGE,
    });
    return {
      works: [...found.works],
      items: found.items.map(({ card, days, readyOn }) => ({ ...toStoreCardView(card), days, readyOn })),
      total: found.total,
      page,
      nearer: found.nearer && {
        store: toStoreCardView(found.nearer.card),
        lacking: [...found.nearer.lacking],
      },
    };
  }
}
