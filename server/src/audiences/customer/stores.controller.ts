import { Get, Param, Query } from '@nestjs/common';
import { dayOf } from '@zhuyue/shared';
import { Stores } from '../../domains/store/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Replies } from '../../platform/contract/index.js';
import { toStoreCardView } from '../views/store.rules.js';
import { placeOf } from './browse.rules.js';
import { Anonymous, CustomerController } from './customer.decorators.js';
import { StorePageView, StoreQuery, StoreView } from './stores.dto.js';
import { toStoreView } from './stores.rules.js';

const PAGE = 20;

@Anonymous()
@CustomerController('stores')
export class StoresController {
  constructor(
    private readonly stores: Stores,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Replies(StorePageView)
  async list(@Query() query: StoreQuery): Promise<StorePageView> {
    const { service, q, city, page = 1, limit = PAGE } = query;
    const kind = query.boutique === true ? 'boutique' : undefined;
    const found = await this.stores.page({ service, q, city, kind }, placeOf(query), page, limit);
    return { items: found.items.map(toStoreCardView), total: found.total, page, limit, cities: found.cities };
  }

  @Get(':id')
  @Replies(StoreView)
  async one(@Param('id') id: string): Promise<StoreView> {
    const [store, card] = await Promise.all([this.stores.get(id), this.stores.card(id)]);
    return toStoreView(store, card, await this.stores.advisors(store.id), dayOf(this.clock.now()));
  }
}
