import { Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Slots } from '../../domains/appointments/index.js';
import { Prices, Styles } from '../../domains/inventory/index.js';
import { Stores, type Place } from '../../domains/store/index.js';
import { JsonCache } from '../../platform/cache/index.js';
import { Replies } from '../../platform/contract/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { sendJson } from '../../platform/http/index.js';
import { toBoardPriceView, toSeriesView, toStyleCardView } from '../views/catalogue.rules.js';
import type { NearestStoreView } from '../views/store.dto.js';
import { toStoreCardView } from '../views/store.rules.js';
import { GoldView, HomeView, PlaceQuery, StyleStoresView, StyleView } from './browse.dto.js';
import { placeOf, toStyleStoreView, toStyleView } from './browse.rules.js';
import { Anonymous, CustomerController } from './customer.decorators.js';

const ARRIVALS = 12;
const HISTORY_DAYS = 180;

/** Looking around: nobody needs a login, and the same question has the same answer for everybody. */
@Anonymous()
@CustomerController('')
export class BrowseController {
  constructor(
    private readonly styles: Styles,
    private readonly prices: Prices,
    private readonly stores: Stores,
    private readonly slots: Slots,
    private readonly cache: JsonCache,
  ) {}

  @Get('home')
  @Replies(HomeView)
  async home(@Query() query: PlaceQuery): Promise<HomeView> {
    const [series, arrivals, gold, nearest] = await Promise.all([
      this.styles.series(),
      this.styles.arrivals(ARRIVALS),
      this.prices.boardOf('gold'),
      this.nearest(placeOf(query)),
    ]);
    const [lead, ...others] = series.map(toSeriesView);
    if (!lead) throw new DomainError('server.starting');
    return {
      lead,
      series: others,
      arrivals: arrivals.map(toStyleCardView),
      gold: toBoardPriceView(gold),
      nearest,
    };
  }

  @Get('styles/:id')
  @Replies(StyleView)
  async style(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const style = await this.styles.get(id);
    await this.send(request, reply, `style:${style.id}`, async () =>
      toStyleView(await this.styles.detail(style.id)),
    );
  }

  @Get('styles/:id/stores')
  @Replies(StyleStoresView)
  async styleStores(@Param('id') id: string, @Query() query: PlaceQuery): Promise<StyleStoresView> {
    return { items: (await this.styles.storesWith(id, placeOf(query))).map(toStyleStoreView) };
  }

  @Get('prices/gold')
  @Replies(GoldView)
  async gold(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, 'gold', async () => ({
      board: toBoardPriceView(await this.prices.boardOf('gold')),
      history: await this.prices.history(HISTORY_DAYS),
    }));
  }

  /** The version of the range is part of the key: what was composed before a change is not asked for after it. */
  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    key: string,
    compose: () => Promise<unknown>,
  ): Promise<void> {
    const version = await this.styles.version();
    sendJson(request, reply, await this.cache.get(`${key}@${version}`, compose), { shared: true });
  }

  private async nearest(place: Place | null): Promise<NearestStoreView | null> {
    const store =
      place === null ? null : await this.stores.nearest(place, { kind: 'boutique', service: 'try_on' });
    if (!store) return null;
    const next = await this.slots.next(store.id);
    return { ...toStoreCardView(store), nextFreeAt: next?.toISOString() ?? null };
  }
}
