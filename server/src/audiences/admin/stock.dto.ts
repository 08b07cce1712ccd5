import {
  CONTAINERS,
  KINDS,
  LIMITS,
  METALS,
  PIECE_ACTIONS,
  PIECE_LINES,
  PIECE_REFUSALS,
  PIECE_STATES,
  TAG_MARKS,
  type Container,
  type Kind,
  type Metal,
  type PieceAction,
  type PieceLine,
  type PieceRefusal,
  type PieceState,
  type TagMark,
} from '@zhuyue/shared';
import { Fen, Id, Instant, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { CertificateView, PriceView, StoneView } from '../views/catalogue.dto.js';

/** GET /api/admin/pieces */
export class StockQuery {
  @Id({ optional: true }) storeId?: string;
  @SomeOf(PIECE_STATES, { optional: true }) state?: PieceState[];
  @SomeOf(KINDS, { optional: true }) kind?: Kind[];
  /** Name, style code or the beginning of a serial. */
  @Text({ max: LIMITS.searchText, optional: true }) q?: string;
  @Int({ min: 1, max: 1000, optional: true }) page?: number;
  @Int({ min: 1, max: LIMITS.pageSize, optional: true }) limit?: number;
}
export class StockPieceRowView {
  @Id() id!: string;
  @Text({ max: 20 }) serial!: string;
  @Text({ max: 14 }) gtin!: string;
  @Id() styleId!: string;
  @Text({ max: 20 }) styleCode!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @OneOf(KINDS) kind!: Kind;
  @OneOf(METALS) metal!: Metal;
  @Int({ min: 0, max: 10_000_000 }) goldMg!: number;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @Fen() priceFen!: number;
  @OneOf(PIECE_STATES) state!: PieceState;
  @OneOf(TAG_MARKS) tagState!: TagMark;
  @OneOf(CONTAINERS) container!: Container;
  @Id() storeId!: string;
  @Text({ max: 60 }) storeName!: string;
  @Instant({ nullable: true }) heldUntil!: string | null;
}
export class StateCountView {
  @OneOf(PIECE_STATES) state!: PieceState;
  @Int({ min: 0, max: 1_000_000 }) count!: number;
}
export class StockPageView {
  @Many(() => StockPieceRowView) items!: StockPieceRowView[];
  @Int({ min: 0, max: 1_000_000 }) total!: number;
  @Int({ min: 1, max: 1000 }) page!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
  @Many(() => StateCountView) states!: StateCountView[];
}
export class CustodyLineView {
  @Int({ min: 0, max: 1_000_000 }) seq!: number;
  @OneOf(PIECE_LINES) action!: PieceLine;
  @OneOf(PIECE_STATES, { nullable: true }) fromState!: PieceState | null;
  @OneOf(PIECE_STATES) toState!: PieceState;
  @Instant() at!: string;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 16 }) actorRole!: string;
  @Text({ max: 40, nullable: true }) actorName!: string | null;
  @Text({ max: 200, nullable: true }) reason!: string | null;
}
export class PieceActionView {
  @OneOf(PIECE_ACTIONS) action!: PieceAction;
  @SomeOf(PIECE_REFUSALS) refusals!: PieceRefusal[];
}
/** GET /api/admin/pieces/:id and GET /api/admin/pieces/by-tag/:serial */
export class DeskPieceView extends StockPieceRowView {
  @Int({ min: 0, max: 10_000_000 }) grossMg!: number;
  @Many(() => StoneView) stones!: StoneView[];
  @Many(() => CertificateView) certificates!: CertificateView[];
  @One(() => PriceView) price!: PriceView;
  /** What it is held for; null when it is not. */
  @Id({ nullable: true }) heldFor!: string | null;
  /** What this staff member can do with it on the desk: hold, release, hand over. */
  @Many(() => PieceActionView) actions!: PieceActionView[];
  @Many(() => CustodyLineView) history!: CustodyLineView[];
}
/** POST /api/admin/pieces/:id/actions — `hold` and `release`; a hand-over is a sale. */
export class DeskPieceActionBody {
  @OneOf(['hold', 'release']) action!: 'hold' | 'release';
  @Text({ max: LIMITS.reason }) reason!: string;
}
