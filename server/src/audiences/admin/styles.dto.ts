import {
  KINDS,
  LIMITS,
  MEDIA_FILE,
  REVISION_REFUSALS,
  REVISION_STATES,
  REVISION_STEPS,
  STYLE_EVENTS,
  STYLE_FIELDS,
  STYLE_FAULTS,
  STYLE_STATES,
  STYLE_TABS,
  type Kind,
  type RevisionRefusal,
  type RevisionState,
  type RevisionStepWord,
  type StyleEventWord,
  type StyleFaultWord,
  type StyleField,
  type StyleState,
  type StyleTab,
} from '@zhuyue/shared';
import { Id, Ids, Instant, Int, Many, One, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { StyleContentDto } from '../views/style-content.dto.js';

/** GET /api/admin/styles */
export class DeskStyleQuery {
  @OneOf(STYLE_TABS, { optional: true }) tab?: StyleTab;
  @SomeOf(KINDS, { optional: true }) kind?: Kind[];
  @Id({ optional: true }) seriesId?: string;
  @Text({ max: LIMITS.searchText, optional: true }) q?: string;
  @Int({ min: 1, max: 10_000, optional: true }) page?: number;
  @Int({ min: 1, max: LIMITS.pageSize, optional: true }) limit?: number;
}

export class DeskStyleCardView {
  @Id() id!: string;
  @Text({ max: 20 }) code!: string;
  /** Empty while a new draft has none. */
  @Text({ min: 0, max: 60 }) name!: string;
  @OneOf(KINDS) kind!: Kind;
  @Text({ max: 40, nullable: true }) seriesName!: string | null;
  @Text({ max: 160, nullable: true }) picture!: string | null;
  @OneOf(STYLE_STATES) state!: StyleState;
  @Instant({ nullable: true }) publishedAt!: string | null;
  @Instant({ nullable: true }) withdrawAt!: string | null;
  /** Of the revision in work. */
  @OneOf(REVISION_STATES, { nullable: true }) revisionState!: RevisionState | null;
  @Int({ min: 1, max: 1_000_000, nullable: true }) version!: number | null;
  @Instant({ nullable: true }) publishAt!: string | null;
  @Instant({ nullable: true }) updatedAt!: string | null;
  @Text({ max: 40, nullable: true }) updatedByName!: string | null;
}
export class StyleTabCountView {
  @OneOf(STYLE_TABS) tab!: StyleTab;
  @Int({ min: 0, max: 10_000_000 }) count!: number;
}
export class DeskStylePageView {
  @Many(() => DeskStyleCardView) items!: DeskStyleCardView[];
  @Int({ min: 0, max: 10_000_000 }) total!: number;
  @Int({ min: 0, max: 10_000_000 }) all!: number;
  @Many(() => StyleTabCountView) tabs!: StyleTabCountView[];
}

export class StyleFaultView {
  /** `stones.0.origin` */
  @Text({ max: 60 }) field!: string;
  @OneOf(STYLE_FAULTS) reason!: StyleFaultWord;
}
export class RevisionActionView {
  @OneOf(REVISION_STEPS) action!: RevisionStepWord;
  @SomeOf(REVISION_REFUSALS) refusals!: RevisionRefusal[];
}
/** One wording of a style, without the wording. */
export class RevisionLineView {
  @Int({ min: 1, max: 1_000_000 }) number!: number;
  @OneOf(REVISION_STATES) state!: RevisionState;
  @Int({ min: 1, max: 1_000_000 }) version!: number;
  @Text({ min: 0, max: 60 }) name!: string;
  @Int({ min: 1, max: 1_000_000, nullable: true }) basedOn!: number | null;
  @Instant() updatedAt!: string;
  @Text({ max: 40, nullable: true }) updatedByName!: string | null;
  @Text({ max: 40, nullable: true }) submittedByName!: string | null;
  @Instant({ nullable: true }) submittedAt!: string | null;
  @Text({ max: 40, nullable: true }) reviewedByName!: string | null;
  @Instant({ nullable: true }) reviewedAt!: string | null;
  @Text({ max: LIMITS.note, nullable: true }) note!: string | null;
  @Instant({ nullable: true }) publishAt!: string | null;
  @Instant({ nullable: true }) publishedAt!: string | null;
}
/** The revision in work, whole. */
export class OpenRevisionView extends RevisionLineView {
  @One(() => StyleContentDto) content!: StyleContentDto;
  @Many(() => StyleFaultView) faults!: StyleFaultView[];
  /** In which fields it differs from what customers see. */
  @SomeOf(STYLE_FIELDS) changed!: StyleField[];
  @Many(() => RevisionActionView) actions!: RevisionActionView[];
}
export class RevisionView extends RevisionLineView {
  @One(() => StyleContentDto) content!: StyleContentDto;
}
export class StyleEventView {
  @Id() id!: string;
  @OneOf(STYLE_EVENTS) action!: StyleEventWord;
  @Int({ min: 1, max: 1_000_000, nullable: true }) number!: number | null;
  /** Null: by the clock. */
  @Text({ max: 40, nullable: true }) actorName!: string | null;
  @Text({ max: LIMITS.note, nullable: true }) note!: string | null;
  @Instant() at!: string;
}

/** GET /api/admin/styles/:id */
export class DeskStyleView {
  @Id() id!: string;
  @Text({ max: 20 }) code!: string;
  @Text({ max: 14 }) gtin!: string;
  @OneOf(STYLE_STATES) state!: StyleState;
  @Instant({ nullable: true }) publishedAt!: string | null;
  @Instant({ nullable: true }) withdrawAt!: string | null;
  /** What customers see, or saw last. */
  @One(() => StyleContentDto, { nullable: true }) live!: StyleContentDto | null;
  @One(() => OpenRevisionView, { nullable: true }) open!: OpenRevisionView | null;
  @Many(() => RevisionLineView) revisions!: RevisionLineView[];
  @Many(() => StyleEventView) events!: StyleEventView[];
}

export class NewStyleBody {
  @OneOf(KINDS) kind!: Kind;
}
export class StyleDraftBody {
  /** Of the draft that was read; 0 begins a revision of a style that has none in work. */
  @Int({ min: 0, max: 1_000_000 }) version!: number;
  @One(() => StyleContentDto) content!: StyleContentDto;
}
export class SavedDraftView {
  @Int({ min: 1, max: 1_000_000 }) version!: number;
}
export class RevisionStepBody {
  @OneOf(REVISION_STEPS) action!: RevisionStepWord;
  @Int({ min: 1, max: 1_000_000 }) version!: number;
  @Text({ max: LIMITS.note, optional: true }) note?: string;
  @Instant({ optional: true }) publishAt?: string;
}
export const SALE_STEPS = ['withdraw', 'stay', 'republish'] as const;
export class SaleStepBody {
  @OneOf(SALE_STEPS) action!: (typeof SALE_STEPS)[number];
  @Text({ max: LIMITS.note, optional: true }) note?: string;
  /** Withdraw then, not now. */
  @Instant({ optional: true }) at?: string;
}
export class RestoreBody {
  @Int({ min: 1, max: 1_000_000 }) number!: number;
}

export const BULK_STEPS = ['submit', 'approve'] as const;
export class BulkStepBody {
  @OneOf(BULK_STEPS) action!: (typeof BULK_STEPS)[number];
  @Ids({ min: 1, max: 100 }) ids!: string[];
}
export class BulkOutcomeView {
  @Id() id!: string;
  /** The error's code, null when it was done. */
  @Text({ max: 40, nullable: true }) refused!: string | null;
  @SomeOf(REVISION_REFUSALS) refusals!: RevisionRefusal[];
}
export class BulkOutcomesView {
  @Many(() => BulkOutcomeView) items!: BulkOutcomeView[];
}

export class MediaView {
  /** What a wording names it by. */
  @Text({ max: 120 }) file!: string;
  @Text({ max: 160 }) url!: string;
  @Text({ max: 160 }) smallUrl!: string;
  @Int({ min: 1, max: 10_000 }) width!: number;
  @Int({ min: 1, max: 10_000 }) height!: number;
}

export class DeskSeriesItemView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @Text({ min: 0, max: 400 }) story!: string;
  @Text({ min: 0, max: 120 }) picture!: string;
  @Text({ max: 160 }) pictureUrl!: string;
  @Int({ min: 0, max: 1_000_000 }) styleCount!: number;
}
export class DeskSeriesView {
  @Many(() => DeskSeriesItemView) items!: DeskSeriesItemView[];
}
export class SeriesBody {
  @Text({ max: 40 }) name!: string;
  @Text({ max: 400 }) story!: string;
  @Text({ max: 120, pattern: MEDIA_FILE }) picture!: string;
}
export class SeriesOrderBody {
  @Ids({ min: 1, max: 500 }) ids!: string[];
}
