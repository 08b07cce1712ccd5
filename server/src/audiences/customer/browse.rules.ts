import { PRICE_STEPS } from '@zhuyue/shared';
import type {
  CatalogueSeries,
  Listing,
  PageAsked,
  StyleDetail,
  StyleFilter,
  StyleInStore,
  Suggestion,
} from '../../domains/inventory/index.js';
import type { Place } from '../../domains/store/index.js';
import { toPriceView, toSeriesView, toStyleCardView, toStyleFactsView } from '../views/catalogue.rules.js';
import { toStyleStoryView } from '../views/style-content.rules.js';
import { toMarkView, toSuggestionView } from '../views/search.rules.js';
import { toStoreCardView } from '../views/store.rules.js';
import type {
  FacetsView,
  PlaceQuery,
  StylePageView,
  StyleQuery,
  StyleStoreView,
  StyleView,
} from './browse.dto.js';

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
  storeId: query.storeId,
  q: query.q,
});

function toFacetsView({ facets }: Listing, series: readonly CatalogueSeries[]): FacetsView {
  const names = new Map(series.map((one) => [one.id, one.name]));
  return {
    kinds: facets.kind,
    metals: facets.metal,
    metalColours: facets.metalColour,
    gems: facets.gem,
    series: facets.series.map(({ word, count }) => ({ id: word, name: names.get(word) ?? '', count })),
    prices: facets.price.map(({ word, count }) => ({
      fromFen: PRICE_STEPS[Number(word) - 1] ?? 0,
      belowFen: PRICE_STEPS[Number(word)] ?? null,
      count,
    })),
    inStock: facets.inStock[0]?.count ?? 0,
  };
}

export const toStylePageView = (
  listing: Listing,
  { page, limit }: PageAsked,
  series: readonly CatalogueSeries[],
  nearest: readonly Suggestion[],
): StylePageView => ({
  items: listing.items.map(({ style, marks }) => ({
    ...toStyleCardView(style),
    marks: marks.map(toMarkView),
  })),
  total: listing.total,
  page,
  limit,
  facets: toFacetsView(listing, series),
  understood: listing.understood,
  ways: listing.ways,
  nearest: nearest.map(toSuggestionView),
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
