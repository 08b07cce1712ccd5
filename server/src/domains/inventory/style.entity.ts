import type { Gem, Kind, Metal, MetalColour, PriceMode, StyleState } from '@zhuyue/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import {
  FenColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../platform/database/columns.js';

/** 系列: a family of styles with a name and a story. */
@Entity('series')
@Index('uq_series_code', ['code'], { unique: true })
export class Series {
  @PrimaryId() id!: string;
  @Word(40) code!: string;
  @TextColumn(40) name!: string;
  @TextColumn(400) story!: string;
  /** File name of the lead picture under /media/renders. */
  @Word(120) picture!: string;
  @IntColumn() rank!: number;
}

/** 款: what a piece is an example of. Prices of weighed styles follow the day's board price. */
@Entity('style')
@Index('uq_style_code', ['code'], { unique: true })
@Index('uq_style_gtin', ['gtin'], { unique: true })
@Index('ix_style_listing', ['state', 'kind', 'rank'])
@Index('ix_style_series', ['seriesId'])
export class Style {
  @PrimaryId() id!: string;
  @Word(20) code!: string;
  @Word(14) gtin!: string;
  @TextColumn(60) name!: string;
  @IdColumn({ nullable: true }) @References(() => Series, 'fk_style_series') seriesId!: string | null;
  @Word(16) kind!: Kind;
  @Word(16) metal!: Metal;
  @Word(12) metalColour!: MetalColour;
  @Word(24) gem!: Gem;
  @IntColumn() finenessPermille!: number;
  /** 表面工艺 such as 镀铑; null when the metal is as it is. */
  @TextColumn(40, { nullable: true }) plating!: string | null;
  /** 工艺 in the shop's words: 古法, 微镶, 车花. */
  @TextColumn(60) craft!: string;
  @TextColumn(1000) description!: string;
  /** Outer measures in the shop's words: 主石托直径 6.5 mm. */
  @TextColumn(120) dimensions!: string;
  @TextColumn(400) care!: string;
  /** Ring sizes offered, inner circumference in 1/100 mm; empty when the style has no sizes. */
  @JsonColumn() sizesHmm!: number[];
  /** File names under /media/renders, the first one leads. */
  @JsonColumn() pictures!: string[];
  /** File names of the turntable frames in order; empty when there is none. */
  @JsonColumn() spin!: string[];
  @Word(12) priceMode!: PriceMode;
  /** 一口价; null for a weighed style. */
  @FenColumn({ nullable: true }) fixedPriceFen!: number | null;
  /** 工费 per gram and per piece, for weighed styles. */
  @FenColumn() labourFenPerGram!: number;
  @FenColumn() labourFenPerPiece!: number;
  /** Typical net metal weight, what the list's price of a weighed style is counted with. */
  @IntColumn() typicalGoldMg!: number;
  @Word(12) state!: StyleState;
  /** Editorial order of the list; smaller first. */
  @IntColumn() rank!: number;
  @InstantColumn({ nullable: true }) publishedAt!: Date | null;
  /** When it goes out of sale by itself; null while nobody has said so. */
  @InstantColumn({ nullable: true }) withdrawAt!: Date | null;
}

/** Two-character grams of a style's searchable text: portable substring search on every MySQL-like engine. */
@Entity('style_gram')
@Index('ix_style_gram_style', ['styleId'])
export class StyleGram {
  @PrimaryColumn({ type: 'varchar', length: 2, charset: 'utf8mb4', collation: 'utf8mb4_bin' }) gram!: string;
  @PrimaryColumn({ type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' }) styleId!: string;
}
