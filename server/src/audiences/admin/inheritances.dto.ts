import {
  INHERITANCE_ACTIONS,
  INHERITANCE_REFUSALS,
  LIMITS,
  type InheritanceAction,
  type InheritanceRefusal,
} from '@zhuyue/shared';
import { Many, OneOf, SomeOf, Text } from '../../platform/contract/index.js';
import { HeirDocumentView, InheritanceCardView, InheritanceLineView } from '../views/inheritance.dto.js';

/** GET /api/admin/inheritances */
export class DeskInheritancesView {
  @Many(() => InheritanceCardView) items!: InheritanceCardView[];
}
export class InheritanceStepView {
  @OneOf(INHERITANCE_ACTIONS) action!: InheritanceAction;
  @SomeOf(INHERITANCE_REFUSALS) refusals!: InheritanceRefusal[];
}
/** GET /api/admin/inheritances/:id */
export class DeskInheritanceView extends InheritanceCardView {
  @Text({ max: LIMITS.comment, nullable: true }) words!: string | null;
  @Text({ max: 20, nullable: true }) heirPhone!: string | null;
  @Text({ max: 20, nullable: true }) ownerPhone!: string | null;
  @Many(() => HeirDocumentView) documents!: HeirDocumentView[];
  @Many(() => InheritanceLineView) history!: InheritanceLineView[];
  @Many(() => InheritanceStepView) steps!: InheritanceStepView[];
}
/** POST /api/admin/inheritances/:id/actions */
export class InheritanceStepBody {
  @OneOf(INHERITANCE_ACTIONS) action!: InheritanceAction;
  /** Of every step that says why. */
  @Text({ max: LIMITS.reason, optional: true }) words?: string;
}
