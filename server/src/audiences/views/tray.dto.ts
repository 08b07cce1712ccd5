import {
  TRAY_LINE_STATES,
  TRAY_REASONS,
  TRAY_VERDICTS,
  WISH_STATES,
  type TrayLineState,
  type TrayReason,
  type TrayVerdict,
  type WishState,
} from '@zhuyue/shared';
import { Fen, Id, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';

/** A piece on the tray, or the wish for one. */
export class TrayItemView {
  @Id() id!: string;
  @Id() styleId!: string;
  /** A very piece was wished for; null: any of the style. */
  @Id({ nullable: true }) pieceId!: string | null;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  /** The size that was asked for; null: any. */
  @Int({ min: 0, max: 10_000, nullable: true }) wishedSizeHmm!: number | null;
  @Fen() priceFen!: number;
  @OneOf(TRAY_LINE_STATES) state!: TrayLineState;
  @OneOf(WISH_STATES) wish!: WishState;
  /** Of what is on its way: when it is expected. */
  @Instant({ nullable: true }) at!: string | null;
  @Text({ max: 60, nullable: true }) fromStoreName!: string | null;
  /** What the customer had wished for before the store put this in its place. */
  @Text({ max: 60, nullable: true }) insteadOf!: string | null;
}
/** Another piece of the grade and size that could lie on the tray in time. */
export class TrayAlternativeView {
  @Id() styleId!: string;
  @Id() pieceId!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @Int({ min: 0, max: 1_000_000_000 }) goldMg!: number;
  @Fen() priceFen!: number;
  @OneOf(TRAY_VERDICTS) verdict!: TrayVerdict;
  @Instant({ nullable: true }) at!: string | null;
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
}
export class TrayAlternativesView {
  @Many(() => TrayAlternativeView) items!: TrayAlternativeView[];
}
/** What would become of a wish at a store and time. */
export class TrayPlanLineView {
  @OneOf(TRAY_VERDICTS) verdict!: TrayVerdict;
  @Id({ nullable: true }) pieceId!: string | null;
  @Instant({ nullable: true }) at!: string | null;
  @Text({ max: 60, nullable: true }) fromStoreName!: string | null;
  @OneOf(TRAY_REASONS, { nullable: true }) why!: TrayReason | null;
}
