import {
  HEIR_RELATIONS,
  INHERITANCE_ACTIONS,
  INHERITANCE_SIDES,
  LIMITS,
  type HeirRelation,
  type InheritanceAction,
  type InheritanceSide,
} from '@zhuyue/shared';
import { Id, Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import {
  HeirDocumentView,
  HeirPaperBody,
  InheritanceCardView,
  InheritanceLineView,
} from '../views/inheritance.dto.js';

/** POST /api/customer/inheritances */
export class InheritanceBody {
  @Text({ min: 20, max: 20, pattern: /^[0-9A-Z]{20}$/ }) serial!: string;
  @Text({ min: 2, max: 20 }) heirName!: string;
  @OneOf(HEIR_RELATIONS) relation!: HeirRelation;
  @Text({ max: LIMITS.comment, optional: true }) words?: string;
  @Many(() => HeirPaperBody, { min: 1, max: 12 }) documents!: HeirPaperBody[];
}
const OWN_STEPS = ['supply', 'withdraw', 'object'] as const;
/** POST /api/customer/inheritances/:id/actions */
export class InheritanceActionBody {
  @OneOf(OWN_STEPS, { name: 'InheritanceOwnStep' }) action!: (typeof OWN_STEPS)[number];
  @Text({ max: LIMITS.reason, optional: true }) words?: string;
  /** Of `supply`. */
  @Many(() => HeirPaperBody, { max: 12, optional: true }) documents?: HeirPaperBody[];
}
export class MyInheritanceView extends InheritanceCardView {
  @OneOf(INHERITANCE_SIDES) side!: InheritanceSide;
  @Many(() => HeirDocumentView) documents!: HeirDocumentView[];
  @Many(() => InheritanceLineView) history!: InheritanceLineView[];
  @SomeOf(INHERITANCE_ACTIONS) actions!: InheritanceAction[];
}
/** GET /api/customer/inheritances */
export class MyInheritancesView {
  @Many(() => MyInheritanceView) items!: MyInheritanceView[];
}
export class InheritanceMadeView extends MyInheritancesView {
  @Id() madeId!: string;
}
