import {
  GEMS,
  KINDS,
  LABEL_REFUSALS,
  LABELS_AT_ONCE,
  LIMITS,
  METALS,
  PIECE_STATES,
  PRICE_MODES,
  TAG_STATES,
  type Gem,
  type Kind,
  type LabelRefusal,
  type Metal,
  type PieceState,
  type PriceMode,
  type TagState,
} from '@zhuyue/shared';
import {
  Bool,
  Fen,
  Id,
  Ids,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';
import { LabelTemplateView } from './label-settings.dto.js';

const MILLIGRAMS = { min: 0, max: 10_000_000 };
const VERSIONS = { min: 1, max: 10_000 };
const PAGES = { min: 1, max: 1000 };
const ROWS = { min: 0, max: 10_000_000 };

/** GET /api/admin/labels/pieces */
export class LabelChoiceQuery {
  @Id({ optional: true }) storeId?: string;
  @SomeOf(KINDS, { optional: true }) kind?: Kind[];
  /** Name, style code or the beginning of a serial. */
  @Text({ max: LIMITS.searchText, optional: true }) q?: string;
  /** Only pieces whose newest tag never came out of a printer. */
  @Bool({ optional: true }) unprinted?: boolean;
  @Int({ ...PAGES, optional: true }) page?: number;
  @Int({ min: 1, max: LIMITS.pageSize, optional: true }) limit?: number;
}
export class LabelPieceView {
  @Id() pieceId!: string;
  @Text({ max: 20 }) serial!: string;
  @Int(VERSIONS) version!: number;
  @OneOf(TAG_STATES) tagState!: TagState;
  @Instant({ nullable: true }) printedAt!: string | null;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 20 }) styleCode!: string;
  @OneOf(KINDS) kind!: Kind;
  @Int(MILLIGRAMS) goldMg!: number;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @OneOf(PIECE_STATES) state!: PieceState;
  @Text({ max: 60 }) storeName!: string;
}
export class LabelChoiceView {
  @Many(() => LabelPieceView) items!: LabelPieceView[];
  @Int(ROWS) total!: number;
  @Int(PAGES) page!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
}

export class LabelStoneView {
  @OneOf(GEMS) gem!: Gem;
  @Int({ min: 0, max: 100_000 }) count!: number;
  @Int({ min: 0, max: 10_000_000, nullable: true }) milliCarat!: number | null;
}
/** What stands on one label. */
export class LabelPrintView {
  @Text({ max: 20 }) serial!: string;
  @Text({ max: 14 }) gtin!: string;
  @Int(VERSIONS) version!: number;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 20 }) styleCode!: string;
  @OneOf(KINDS) kind!: Kind;
  @OneOf(METALS) metal!: Metal;
  @OneOf(GEMS) gem!: Gem;
  @Int(MILLIGRAMS) goldMg!: number;
  @Int(MILLIGRAMS) grossMg!: number;
  @Int({ min: 0, max: 10_000, nullable: true }) sizeHmm!: number | null;
  @OneOf(PRICE_MODES) priceMode!: PriceMode;
  @Fen() priceFen!: number;
  /** The craft fee of a weighed piece. */
  @Fen({ nullable: true }) feeFenPerGram!: number | null;
  @Fen({ nullable: true }) feeFenPerPiece!: number | null;
  @Fen({ nullable: true }) feeFen!: number | null;
  @Many(() => LabelStoneView) stones!: LabelStoneView[];
  @Text({ max: 60, nullable: true }) certificate!: string | null;
}
export class LabelDraftView {
  @Id() pieceId!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 20 }) serial!: string;
  @Int(VERSIONS) version!: number;
  /** Printed before: this will be a copy, and a copy has a reason. */
  @Instant({ nullable: true }) printedAt!: string | null;
  @One(() => LabelPrintView, { nullable: true }) print!: LabelPrintView | null;
  @OneOf(LABEL_REFUSALS, { nullable: true }) refusal!: LabelRefusal | null;
}
/** POST /api/admin/labels/drafts: what these pieces' labels would say. */
export class LabelDraftsBody {
  @Ids({ min: 1, max: LABELS_AT_ONCE }) pieceIds!: string[];
}
export class LabelDraftsView {
  @Many(() => LabelDraftView) items!: LabelDraftView[];
}

/** POST /api/admin/labels/mini-codes: WeChat draws each once; a few at a time, for it takes its time. */
export class MiniCodesBody {
  @Ids({ min: 1, max: 10 }) pieceIds!: string[];
}
export class MiniCodeView {
  @Text({ max: 20 }) serial!: string;
  /** The picture as a data address, to be drawn into the label. */
  @Text({ max: 400_000 }) picture!: string;
}
export class MiniCodesView {
  @Many(() => MiniCodeView) items!: MiniCodeView[];
}

/** POST /api/admin/labels/jobs: these labels go to the printer now. */
export class LabelJobBody extends LabelDraftsBody {
  @Id() templateId!: string;
  /** Why what was printed before is printed again. */
  @Text({ max: LIMITS.reason, optional: true }) reason?: string;
}
export class LabelJobRowView {
  @Id() id!: string;
  @Text({ max: 60 }) storeName!: string;
  @Text({ max: 40 }) templateName!: string;
  @Int({ min: 1, max: LABELS_AT_ONCE }) count!: number;
  /** How many had been printed before. */
  @Int({ min: 0, max: LABELS_AT_ONCE }) copies!: number;
  @Text({ max: LIMITS.reason, nullable: true }) reason!: string | null;
  @Text({ max: 40, nullable: true }) printedByName!: string | null;
  @Instant() printedAt!: string;
}
export class LabelJobLineView {
  @Id() pieceId!: string;
  @Bool() copy!: boolean;
  @One(() => LabelPrintView) print!: LabelPrintView;
}
/** GET /api/admin/labels/jobs/:id, and the reply to a print. */
export class LabelJobView extends LabelJobRowView {
  @One(() => LabelTemplateView) template!: LabelTemplateView;
  @Many(() => LabelJobLineView) lines!: LabelJobLineView[];
}
/** GET /api/admin/labels/jobs, newest first */
export class LabelJobsQuery {
  @Id({ optional: true }) storeId?: string;
  @Int({ ...PAGES, optional: true }) page?: number;
  @Int({ min: 1, max: LIMITS.pageSize, optional: true }) limit?: number;
}
export class LabelJobsView {
  @Many(() => LabelJobRowView) items!: LabelJobRowView[];
  @Int(ROWS) total!: number;
  @Int(PAGES) page!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
}
