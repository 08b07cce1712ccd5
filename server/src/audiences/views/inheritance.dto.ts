import {
  HEIR_DOCUMENTS,
  HEIR_RELATIONS,
  INHERITANCE_ACTIONS,
  INHERITANCE_STATES,
  LIMITS,
  type HeirDocument,
  type HeirRelation,
  type InheritanceAction,
  type InheritanceState,
} from '@zhuyue/shared';
import { Id, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';

export class HeirDocumentView {
  @Id() id!: string;
  @OneOf(HEIR_DOCUMENTS) kind!: HeirDocument;
  /** Private links that end. */
  @Text({ max: 300 }) url!: string;
  @Text({ max: 300 }) previewUrl!: string;
  @Instant() addedAt!: string;
}
const LINE_ACTIONS = ['request', ...INHERITANCE_ACTIONS] as const;
export class InheritanceLineView {
  @OneOf(LINE_ACTIONS, { name: 'InheritanceLineAction' }) action!: InheritanceAction | 'request';
  @Text({ max: 16 }) actorRole!: string;
  @Text({ max: 40, nullable: true }) actorName!: string | null;
  @Text({ max: LIMITS.reason, nullable: true }) words!: string | null;
  @Instant() at!: string;
}
/** What both sides of the counter see of an inheritance. */
export class InheritanceCardView {
  @Id() id!: string;
  @Id() pieceId!: string;
  @Text({ max: 60 }) name!: string;
  @Text({ max: 160 }) picture!: string;
  @Text({ max: 20 }) serial!: string;
  @OneOf(INHERITANCE_STATES) state!: InheritanceState;
  @Text({ max: 20 }) heirName!: string;
  @OneOf(HEIR_RELATIONS) relation!: HeirRelation;
  @Instant() requestedAt!: string;
  /** While waiting: when it becomes true unless the owner in the books objects. */
  @Instant({ nullable: true }) dueAt!: string | null;
  @Int({ min: 0, max: 100 }) papers!: number;
}
export class HeirPaperBody {
  @OneOf(HEIR_DOCUMENTS) kind!: HeirDocument;
  @Id() fileId!: string;
}
export class HeirPapersBody {
  @Many(() => HeirPaperBody, { min: 1, max: 12 }) documents!: HeirPaperBody[];
}
