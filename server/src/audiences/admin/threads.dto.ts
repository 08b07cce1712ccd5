import { LIMITS, STAFF_ROLES, THREAD_LIMITS, type StaffRole } from '@zhuyue/shared';
import { Bool, Id, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';
import { ThreadLineView, ThreadQuery, ThreadSayBody, ThreadView } from '../views/thread.dto.js';

const SAYINGS = ['message', 'note'] as const;
/** POST /api/admin/threads/messages */
export class DeskSayBody extends ThreadSayBody {
  /** A note stays in the house. */
  @OneOf(SAYINGS, { name: 'ThreadSaying' }) saying!: (typeof SAYINGS)[number];
  /** The canned answer it was written from. */
  @Id({ optional: true }) answerId?: string;
}
export class HandOverThreadBody extends ThreadQuery {
  @Id() toStaffId!: string;
  @Text({ max: LIMITS.comment }) text!: string;
}
export class ReleaseMessageBody {
  @Id() messageId!: string;
}
export class ColleagueView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @OneOf(STAFF_ROLES) role!: StaffRole;
}
export class DeskThreadView extends ThreadView {
  @Text({ max: 40, nullable: true }) assignee!: string | null;
  @Id() storeId!: string;
  /** Whom it may be handed to. */
  @Many(() => ColleagueView) colleagues!: ColleagueView[];
  /** Whether this reader may let held texts through. */
  @Bool() mayRelease!: boolean;
}
export class DeskThreadsQuery {
  @Id() storeId!: string;
  @Bool({ optional: true }) waiting?: boolean;
}
export class DeskThreadLineView extends ThreadLineView {
  @Text({ max: 20, nullable: true }) phone!: string | null;
  @Text({ max: 40, nullable: true }) assignee!: string | null;
  @Instant({ nullable: true }) waitingSince!: string | null;
}
export class DeskThreadsView {
  @Many(() => DeskThreadLineView) items!: DeskThreadLineView[];
}
export class CannedAnswersQuery {
  @Id() storeId!: string;
}
export class CannedAnswerBody {
  @Text({ max: THREAD_LIMITS.answerTitle }) title!: string;
  @Text({ max: THREAD_LIMITS.answerText }) text!: string;
}
export class NewCannedAnswerBody extends CannedAnswerBody {
  @Id() storeId!: string;
}
export class CannedAnswerView extends CannedAnswerBody {
  @Id() id!: string;
  /** Of headquarters, for all stores. */
  @Bool() forAll!: boolean;
  @Bool() mayChange!: boolean;
  @Int({ min: 0, max: 1_000_000 }) used!: number;
}
export class CannedAnswersView {
  @Many(() => CannedAnswerView) items!: CannedAnswerView[];
}
