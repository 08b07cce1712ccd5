import {
  GEMS,
  KINDS,
  LIMITS,
  METALS,
  METAL_COLOURS,
  SEARCH_WAYS,
  STYLE_SORTS,
  type Gem,
  type Kind,
  type Metal,
  type MetalColour,
  type SearchWay,
  type StyleSort,
} from '@zhuyue/shared';
import {
  Bool,
  Day,
  Decimal,
  Fen,
  Id,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';
import {
  BoardPriceView,
  PriceView,
  SeriesView,
  StyleCardView,
  StyleFactsView,
} from '../views/catalogue.dto.js';
import { StyleStoryView } from '../views/style-content.dto.js';
import { MarkView, SuggestionView, UnderstoodView } from '../views/search.dto.js';
import { NearestStoreView, StoreCardView } from '../views/store.dto.js';

/** Where the customer is, if they let us know. Both or neither. */
export class PlaceQuery {
  @Decimal({ min: -90, max: 90, optional: true }) lat?: number;
  @Decimal({ min: -180, max: 180, optional: true }) lng?: number;
}

/** GET /api/customer/styles */
export class StyleQuery {
  @SomeOf(KINDS, { optional: true }) kind?: Kind[];
  @SomeOf(METALS, { optional: true }) metal?: Metal[];
  @SomeOf(METAL_COLOURS, { optional: true }) metalColour?: MetalColour[];
  @SomeOf(GEMS, { optional: true }) gem?: Gem[];
  @Id({ optional: true }) seriesId?: string;
  @Fen({ optional: true }) priceFromFen?: number;
  @Fen({ optional: true }) priceToFen?: number;
  /** Only styles of which a store has a piece now. */
  @Bool({ optional: true }) inStock?: boolean;
  /** Only styles of which this store has a piece now. */
  @Id({ optional: true }) storeId?: string;
  @Text({ max: LIMITS.searchText, optional: true }) q?: string;
  @OneOf(STYLE_SORTS, { optional: true }) sort?: StyleSort;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
  @Int({ min: 1, max: LIMITS.pageSize, optional: true }) limit?: number;
}

/** How many styles the filter would leave with this word. */
export class FacetView {
  @Text({ max: 40 }) word!: string;
  @Int({ min: 0, max: 1_000_000 }) count!: number;
}
export class SeriesFacetView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @Int({ min: 0, max: 1_000_000 }) count!: number;
}
/** A range of today's prices: from the lower bound on, below the upper one. */
export class PriceFacetView {
  @Fen() fromFen!: number;
  @Fen({ nullable: true }) belowFen!: number | null;
  @Int({ min: 0, max: 1_000_000 }) count!: number;
}
export class FacetsView {
  @Many(() => FacetView) kinds!: FacetView[];
  @Many(() => FacetView) metals!: FacetView[];
  @Many(() => FacetView) metalColours!: FacetView[];
  @Many(() => FacetView) gems!: FacetView[];
  @Many(() => SeriesFacetView) series!: SeriesFacetView[];
  @Many(() => PriceFacetView) prices!: PriceFacetView[];
  /** How many of them a store has a piece of. */
  @Int({ min: 0, max: 1_000_000 }) inStock!: number;
}
export class FoundStyleView extends StyleCardView {
  /** Where the name has what was searched for; empty where other facts of the style have it. */
  @Many(() => MarkView) marks!: MarkView[];
}
/** How many styles there would be without one of the conditions. */
export class SearchWayView {
  @OneOf(SEARCH_WAYS) way!: SearchWay;
  @Int({ min: 1, max: 1_000_000 }) count!: number;
}
export class StylePageView {
  @Many(() => FoundStyleView) items!: FoundStyleView[];
  @Int({ min: 0, max: 1_000_000 }) total!: number;
  @Int({ min: 1, max: 1000 }) page!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
  @One(() => FacetsView) facets!: FacetsView;
  @Many(() => UnderstoodView) understood!: UnderstoodView[];
  /** Only when nothing is found: what to give up, and what may have been meant. */
  @Many(() => SearchWayView) ways!: SearchWayView[];
  @Many(() => SuggestionView) nearest!: SuggestionView[];
}

/** GET /api/customer/suggestions — what somebody may be about to type, by characters, pinyin or initials. */
export class SuggestQuery {
  @Text({ max: LIMITS.searchText }) q!: string;
}
export class SuggestionsView {
  @Many(() => SuggestionView) items!: SuggestionView[];
}

/** A ring size offered, with the number of pieces lying in stores. */
export class SizeOfferView {
  /** Inner circumference in 1/100 mm. */
  @Int({ min: 0, max: 10_000 }) sizeHmm!: number;
  @Int({ min: 0, max: 100_000 }) piecesInStock!: number;
}

/** GET /api/customer/styles/:id */
export class StyleView extends StyleFactsView {
  @One(() => PriceView) price!: PriceView;
  @One(() => SeriesView, { nullable: true }) series!: SeriesView | null;
  @Many(() => SizeOfferView) sizes!: SizeOfferView[];
  @One(() => StyleStoryView) story!: StyleStoryView;
}

/** A piece of a style that lies in a store and can be tried on. */
export class StockPieceView {
  @Id() id!: string;
  @Int({ min: 0, max: 10_000_000 }) goldMg!: number;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @Fen() priceFen!: number;
}

/** GET /api/customer/styles/:id/stores — nearest first; stores in the customer's reach with the pieces they have now. */
export class StyleStoreView {
  @One(() => StoreCardView) store!: StoreCardView;
  @Many(() => StockPieceView) pieces!: StockPieceView[];
}
export class StyleStoresView {
  @Many(() => StyleStoreView) items!: StyleStoreView[];
}

export class GoldPointView {
  @Day() onDay!: string;
  @Fen() fenPerGram!: number;
}

/** GET /api/customer/prices/gold — the board price now and the exchange's closes of the last 180 trading days. */
export class GoldView {
  @One(() => BoardPriceView) board!: BoardPriceView;
  @Many(() => GoldPointView) history!: GoldPointView[];
}

/** GET /api/customer/home */
export class HomeView {
  @One(() => SeriesView) lead!: SeriesView;
  @Many(() => SeriesView) series!: SeriesView[];
  @Many(() => StyleCardView) arrivals!: StyleCardView[];
  @One(() => BoardPriceView) gold!: BoardPriceView;
  /** Null when the customer's place is not known. */
  @One(() => NearestStoreView, { nullable: true }) nearest!: NearestStoreView | null;
}
