import {
  CRAFTS,
  GEMS,
  KINDS,
  MEDIA_FILE,
  METAL_COLOURS,
  METALS,
  PEARL_WATERS,
  PLATINGS,
  PRICE_MODES,
  RING_SIZE,
  STONE_ORIGINS,
  STYLE_LIMITS,
  TREATMENTS,
  type Craft,
  type Gem,
  type Kind,
  type Metal,
  type MetalColour,
  type PearlWater,
  type Plating,
  type PriceMode,
  type StoneOrigin,
  type Treatment,
} from '@zhuyue/shared';
import {
  Bool,
  Fen,
  Id,
  Int,
  Ints,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
  Texts,
} from '../../platform/contract/index.js';

export class StyleMetalDto {
  @OneOf(METALS) metal!: Metal;
  @OneOf(METAL_COLOURS) colour!: MetalColour;
  @Int({ min: 0, max: 1000 }) finenessPermille!: number;
}

export class StylePlatingDto {
  @OneOf(PLATINGS) kind!: Plating;
  /** 1/100 µm. */
  @Int({ min: 1, max: STYLE_LIMITS.platingHum, nullable: true }) thicknessHum!: number | null;
}

/** Equal stones every piece of the style carries. */
export class StyleStoneDto {
  @Bool() main!: boolean;
  @OneOf(GEMS) gem!: Gem;
  @OneOf(PEARL_WATERS, { nullable: true }) water!: PearlWater | null;
  @OneOf(STONE_ORIGINS) origin!: StoneOrigin;
  @SomeOf(TREATMENTS) treatments!: Treatment[];
  @Int({ min: 1, max: STYLE_LIMITS.stoneCount }) count!: number;
  /** One stone, thousandths of a carat. */
  @Int({ min: 1, max: STYLE_LIMITS.milliCarat, nullable: true }) milliCaratFrom!: number | null;
  @Int({ min: 1, max: STYLE_LIMITS.milliCarat, nullable: true }) milliCaratTo!: number | null;
  @Text({ max: STYLE_LIMITS.stoneWord, nullable: true }) shape!: string | null;
  @Text({ max: STYLE_LIMITS.stoneWord, nullable: true }) colour!: string | null;
  @Text({ max: STYLE_LIMITS.stoneWord, nullable: true }) clarity!: string | null;
  @Text({ max: STYLE_LIMITS.stoneWord, nullable: true }) cut!: string | null;
  @Text({ max: STYLE_LIMITS.stoneWord, nullable: true }) setting!: string | null;
}

/** Outer measures, 1/100 mm. */
export class StyleMeasuresDto {
  @Int({ min: 1, max: STYLE_LIMITS.measureHmm, nullable: true }) widthHmm!: number | null;
  @Int({ min: 1, max: STYLE_LIMITS.measureHmm, nullable: true }) heightHmm!: number | null;
  @Int({ min: 1, max: STYLE_LIMITS.measureHmm, nullable: true }) thicknessHmm!: number | null;
  @Int({ min: 1, max: STYLE_LIMITS.measureHmm, nullable: true }) lengthHmm!: number | null;
  @Int({ min: 1, max: STYLE_LIMITS.measureHmm, nullable: true }) innerHmm!: number | null;
}

export class StylePictureDto {
  @Text({ max: STYLE_LIMITS.file, pattern: MEDIA_FILE }) file!: string;
  @Text({ min: 0, max: STYLE_LIMITS.caption }) caption!: string;
  /** Drawn by a computer: said under the picture. */
  @Bool() rendered!: boolean;
}

/** Everything a customer is told about a style. A draft may lack anything; texts are then empty. */
export class StyleContentDto {
  @Text({ min: 0, max: STYLE_LIMITS.name }) name!: string;
  @Id({ nullable: true }) seriesId!: string | null;
  @OneOf(KINDS) kind!: Kind;
  @Many(() => StyleMetalDto, { max: STYLE_LIMITS.metals }) metals!: StyleMetalDto[];
  @One(() => StylePlatingDto, { nullable: true }) plating!: StylePlatingDto | null;
  @Many(() => StyleStoneDto, { max: STYLE_LIMITS.stones }) stones!: StyleStoneDto[];
  @SomeOf(CRAFTS, { max: STYLE_LIMITS.crafts }) crafts!: Craft[];
  @Text({ min: 0, max: STYLE_LIMITS.craftNote }) craftNote!: string;
  @One(() => StyleMeasuresDto) measures!: StyleMeasuresDto;
  @Text({ min: 0, max: STYLE_LIMITS.dimensions }) dimensions!: string;
  @Ints({ min: RING_SIZE.minHmm, max: RING_SIZE.maxHmm, most: STYLE_LIMITS.sizes }) sizesHmm!: number[];
  @Ints({ min: 1, max: STYLE_LIMITS.measureHmm, most: STYLE_LIMITS.lengths }) lengthsHmm!: number[];
  @Text({ min: 0, max: STYLE_LIMITS.description }) description!: string;
  @Text({ min: 0, max: STYLE_LIMITS.care }) care!: string;
  @Many(() => StylePictureDto, { max: STYLE_LIMITS.pictures }) pictures!: StylePictureDto[];
  @Texts({ max: STYLE_LIMITS.frames, length: STYLE_LIMITS.file, pattern: MEDIA_FILE }) frames!: string[];
  @Text({ max: STYLE_LIMITS.videoUrl, nullable: true }) videoUrl!: string | null;
  @OneOf(PRICE_MODES) priceMode!: PriceMode;
  @Fen({ nullable: true }) fixedPriceFen!: number | null;
  @Fen() labourFenPerGram!: number;
  @Fen() labourFenPerPiece!: number;
  @Int({ min: 0, max: 10_000_000 }) typicalGoldMg!: number;
}

export class StylePictureView {
  @Text({ max: 160 }) url!: string;
  @Text({ min: 0, max: STYLE_LIMITS.caption }) caption!: string;
  @Bool() rendered!: boolean;
}
/** The structured facts a customer reads: stones one by one, measures, pictures with what they show. */
export class StyleStoryView {
  @Many(() => StyleMetalDto) metals!: StyleMetalDto[];
  @One(() => StylePlatingDto, { nullable: true }) plating!: StylePlatingDto | null;
  @Many(() => StyleStoneDto) stones!: StyleStoneDto[];
  @SomeOf(CRAFTS) crafts!: Craft[];
  @One(() => StyleMeasuresDto) measures!: StyleMeasuresDto;
  @Ints({ min: 1, max: STYLE_LIMITS.measureHmm, most: STYLE_LIMITS.lengths }) lengthsHmm!: number[];
  @Many(() => StylePictureView) pictures!: StylePictureView[];
  @Text({ max: STYLE_LIMITS.videoUrl, nullable: true }) videoUrl!: string | null;
}
