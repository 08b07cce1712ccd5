import type { Place } from '../../domains/store/index.js';
import type { Listing, StyleDetail, StyleFilter, StyleInStore } from '../../domains/inventory/index.js';
import { toPriceView, toSeriesView, toStyleCardView, toStyleFactsView } from '../views/catalogue.rules.js';
import { toStyleStoryView } from '../views/style-content.rules.js';
import { toStoreCardView } from '../views/store.rules.js';
import type { PlaceQuery, StylePageView, StyleQuery, StyleStoreView, StyleView } from './browse.dto.js';

/** Half a place is no place. */
export const placeOf = ({ lat, lng }: PlaceQuery): Place | null =>
  lat === undefined || lng === undefined ? null : { lat, lng };

export const styleFilterOf = (query: StyleQuery): StyleFilter => ({
  kind: query.kind,
  metal: query.metal,
  metalColour: query.metalColour,
  gem: query.gem,
  seriesId: query.seriesId,
  priceFromFen: query.priceFromFen,
  priceToFen: query.priceToFen,
  inStock: query.inStock,
  q: query.q,
});

export const toStylePageView = (listing: Listing, page: number, limit: number): StylePageView => ({
  items: listing.items.map(toStyleCardView),
  total: listing.total,
  page,
  limit,
  facets: {
    kinds: listing.facets.kind,
    metals: listing.facets.metal,
    metalColours: listing.facets.metalColour,
    gems: listing.facets.gem,
  },
});

export const toStyleView = ({ style, bill, series, sizes, content }: StyleDetail): StyleView => ({
  ...toStyleFactsView(style),
  price: toPriceView(bill, true),
  series: series === null ? null : toSeriesView(series),
  sizes,
  story: toStyleStoryView(content),
});

export const toStyleStoreView = ({ store, pieces }: StyleInStore): StyleStoreView => ({
  store: toStoreCardView(store),
  pieces,
});
