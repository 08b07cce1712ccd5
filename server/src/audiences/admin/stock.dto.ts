import {
  CONTAINERS,
  DESK_NOTES,
  KINDS,
  LABS,
  LIMITS,
  METALS,
  PIECE_ACTIONS,
  PIECE_CONDITIONS,
  PIECE_FACTS,
  PIECE_LINES,
  PIECE_REFUSALS,
  PIECE_STATES,
  TAG_MARKS,
  type Container,
  type DeskNote,
  type Kind,
  type Lab,
  type Metal,
  type PieceAction,
  type PieceCondition,
  type PieceFact,
  type PieceLine,
  type PieceRefusal,
  type PieceState,
  type TagMark,
} from '@zhuyue/shared';
import { Fen, Id, Ids, Instant, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { DESK_STEPS, FACT_NOTES, type FactNote } from './desk-steps.rules.js';
import { CertificateView, PriceView, StoneView } from '../views/catalogue.dto.js';
import { EVIDENCE_PHOTOS } from './returns.dto.js';

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
export class FactChangeView {
  @OneOf(PIECE_FACTS) fact!: PieceFact;
  /** As written in the passport; null: nothing was there. */
  @Text({ max: 64, nullable: true }) before!: string | null;
  @Text({ max: 64, nullable: true }) after!: string | null;
}
export class EvidenceView {
  @Text({ max: 16 }) kind!: string;
  @Text({ max: 80 }) ref!: string;
  /** Of a photo: where it can be looked at for a day or two. */
  @Text({ max: 300, nullable: true }) url!: string | null;
  @Text({ max: 300, nullable: true }) previewUrl!: string | null;
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
  /** What was before and what is since, of the facts this role may read. */
  @Many(() => FactChangeView) changes!: FactChangeView[];
  @Many(() => EvidenceView) evidence!: EvidenceView[];
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
  /** The sale it is a customer's by; null when it is nobody's. */
  @Id({ nullable: true }) saleId!: string | null;
  @OneOf(PIECE_CONDITIONS) condition!: PieceCondition;
  /** The store that left it here to be sold; null: headquarters' own. */
  @Id({ nullable: true }) consignorId!: string | null;
  @Text({ max: 60, nullable: true }) consignorName!: string | null;
  /** For headquarters; null for everybody else. */
  @Fen({ nullable: true }) costFen!: number | null;
  /** What this staff member can do with it on the desk, with what speaks against it. */
  @Many(() => PieceActionView) actions!: PieceActionView[];
  /** The facts this staff member may write anew. */
  @SomeOf(DESK_NOTES) edits!: DeskNote[];
  @Many(() => CustodyLineView) history!: CustodyLineView[];
}
/** POST /api/admin/pieces/:id/actions — a hand-over is a sale and has a door of its own. */
export class DeskPieceActionBody {
  @OneOf(DESK_STEPS, { name: 'DeskStep' }) action!: (typeof DESK_STEPS)[number];
  @Text({ max: LIMITS.reason }) reason!: string;
  /** Number of the paper behind it: a police report, a melting slip. */
  @Text({ max: 60, optional: true }) paper?: string;
  @Ids({ max: EVIDENCE_PHOTOS, optional: true }) photoIds?: string[];
}
/** POST /api/admin/pieces/:id/edits — each note takes the fields it is about. */
export class DeskPieceEditBody {
  @OneOf(FACT_NOTES, { name: 'FactNote' }) note!: FactNote;
  @Text({ max: LIMITS.reason }) reason!: string;
  @Text({ max: 60, optional: true }) paper?: string;
  @Ids({ max: EVIDENCE_PHOTOS, optional: true }) photoIds?: string[];
  @Int({ min: 0, max: 10_000_000, optional: true }) goldMg?: number;
  @Int({ min: 0, max: 10_000_000, optional: true }) grossMg?: number;
  @Int({ min: 1, max: 100_000, optional: true }) sizeHmm?: number;
  @OneOf(CONTAINERS, { optional: true }) container?: Container;
  @OneOf(PIECE_CONDITIONS, { optional: true }) condition?: PieceCondition;
  @Fen({ optional: true }) costFen?: number;
  /** Null: headquarters' own again. */
  @Id({ optional: true, nullable: true }) consignorId?: string | null;
}
/** POST /api/admin/pieces/:id/certificates and …/certificates/remove */
export class CertificateBody {
  @OneOf(LABS) lab!: Lab;
  @Text({ max: 32, pattern: /^[0-9A-Za-z-]+$/ }) number!: string;
  /** Which of the stones it is about, counted from 0 as they are shown; left out: the whole piece. */
  @Int({ min: 0, max: 100, optional: true }) stone?: number;
  @Text({ max: LIMITS.reason }) reason!: string;
}
