import {
  GEMS,
  KINDS,
  LABS,
  METALS,
  METAL_COLOURS,
  PRICE_MODES,
  type Gem,
  type Kind,
  type Lab,
  type Metal,
  type MetalColour,
  type PriceMode,
} from '@zhuyue/shared';
import { Bool, Fen, Id, Int, OneOf, Text, Texts } from '../../platform/contract/index.js';

export { BoardPriceView, PriceView } from './price.dto.js';

export class StyleCardView {
  @Id() id!: string;
  @Text({ max: 20 }) code!: string;
  @Text({ max: 60 }) name!: string;
  @OneOf(KINDS) kind!: Kind;
  @OneOf(METALS) metal!: Metal;
  @OneOf(METAL_COLOURS) metalColour!: MetalColour;
  @OneOf(GEMS) gem!: Gem;
  @Text({ max: 40, nullable: true }) seriesName!: string | null;
  /** Path of the lead picture, `/media/renders/….webp`. */
  @Text({ max: 160 }) picture!: string;
  @OneOf(PRICE_MODES) priceMode!: PriceMode;
  /** Today's price; of a weighed style at its typical weight. */
  @Fen() priceFen!: number;
  @Int({ min: 0, max: 1_000_000 }) piecesInStock!: number;
  @Int({ min: 0, max: 100_000 }) storesInStock!: number;
}

export class SeriesView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @Text({ max: 400 }) story!: string;
  @Text({ max: 160 }) picture!: string;
  @Int({ min: 0, max: 100_000 }) styleCount!: number;
}

export class StoneView {
  @OneOf(GEMS) gem!: Gem;
  @Bool() main!: boolean;
  @Int({ min: 1, max: 10_000 }) count!: number;
  /** Total weight, thousandths of a carat. */
  @Int({ min: 0, max: 10_000_000, nullable: true }) milliCarat!: number | null;
  @Text({ max: 20, nullable: true }) shape!: string | null;
  @Text({ max: 20, nullable: true }) colour!: string | null;
  @Text({ max: 20, nullable: true }) clarity!: string | null;
  @Text({ max: 20, nullable: true }) cut!: string | null;
  @Text({ max: 20, nullable: true }) setting!: string | null;
}

/** A laboratory's certificate: the customer looks the number up on the laboratory's own site. */
export class CertificateView {
  @OneOf(LABS) lab!: Lab;
  @Text({ max: 32 }) number!: string;
  /** Which of the stones it is about, counted from 0; null: the whole piece. */
  @Int({ min: 0, max: 100, nullable: true }) stone!: number | null;
}

/** What a style says of itself, for its page and for the page of a tag. */
export class StyleFactsView extends StyleCardView {
  @Text({ max: 14 }) gtin!: string;
  @Text({ max: 1000 }) description!: string;
  @Text({ max: 60 }) craft!: string;
  @Text({ max: 120 }) dimensions!: string;
  @Text({ max: 400 }) care!: string;
  @Int({ min: 0, max: 1000 }) finenessPermille!: number;
  @Text({ max: 40, nullable: true }) plating!: string | null;
  @Texts({ max: 12, length: 160 }) pictures!: string[];
  /** Turntable frames in order; empty when there are none. */
  @Texts({ max: 72, length: 160 }) spin!: string[];
}
