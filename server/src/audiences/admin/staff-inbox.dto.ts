import {
  CLOCK_STEPS,
  PROMISES,
  STAFF_INBOX,
  STAFF_NOTICE_KINDS,
  type ClockStep,
  type ServicePromise,
  type StaffNoticeKind,
} from '@zhuyue/shared';
import { Bool, Id, Ids, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';
import { StoreScopeQuery } from './desk.dto.js';

/** GET /api/admin/inbox */
export class StaffInboxQuery extends StoreScopeQuery {
  @OneOf(STAFF_NOTICE_KINDS, { optional: true }) kind?: StaffNoticeKind;
  @Bool({ optional: true }) unread?: boolean;
}
export class StaffMessageView {
  @Id() id!: string;
  @OneOf(STAFF_NOTICE_KINDS) kind!: StaffNoticeKind;
  @Text({ max: 80 }) storeName!: string;
  @Instant() createdAt!: string;
  @Instant({ nullable: true }) readAt!: string | null;
  @Id() claimId!: string;
  @Text({ max: 40 }) number!: string;
  /** Of a promise in danger or broken. */
  @Id({ nullable: true }) clockId!: string | null;
  @OneOf(PROMISES, { nullable: true }) promise!: ServicePromise | null;
  @OneOf(CLOCK_STEPS, { nullable: true }) step!: ClockStep | null;
  @Instant({ nullable: true }) dueAt!: string | null;
  /** Whether the clock still runs, and who takes care of it, as of now. */
  @Bool() open!: boolean;
  @Id({ nullable: true }) takenBy!: string | null;
  @Text({ max: 40, nullable: true }) takenByName!: string | null;
  /** Of a poor score. */
  @Int({ min: 1, max: 5, nullable: true }) rating!: number | null;
}
export class StaffInboxView {
  /** The newest hundred, newest first. */
  @Many(() => StaffMessageView) items!: StaffMessageView[];
}
/** GET /api/admin/inbox/unread */
export class UnreadView {
  /** Counted up to one more than a bell shows. */
  @Int({ min: 0, max: STAFF_INBOX.counted + 1 }) unread!: number;
}
/** POST /api/admin/inbox/read */
export class ReadMessagesBody {
  /** All of them when left out. */
  @Ids({ optional: true, max: STAFF_INBOX.most }) ids?: string[];
}
