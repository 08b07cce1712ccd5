import { CLOCK_TIME, ROBOT_KINDS, ROBOT_LIMITS, type RobotKind } from '@zhuyue/shared';
import { Bool, Id, Instant, Int, Many, One, OneOf, Text } from '../../platform/contract/index.js';

const MESSAGE_STATES = ['waiting', 'sent', 'failed', 'dropped'] as const;

/** Whose group: headquarters' own, or a store's (one's own when left out). */
export class RobotOwnerBody {
  @Bool() house!: boolean;
  @Id({ optional: true }) storeId?: string;
}
/** POST /api/admin/robots */
export class RobotBody extends RobotOwnerBody {
  @OneOf(ROBOT_KINDS) kind!: RobotKind;
  /** The whole webhook address; left out: as it is. It is never shown again. */
  @Text({ max: ROBOT_LIMITS.url, optional: true }) url?: string;
  @Bool() active!: boolean;
  /** Store time; both null: never quiet. What is urgent is sent all the same. */
  @Text({ max: 5, pattern: CLOCK_TIME, nullable: true }) quietFrom!: string | null;
  @Text({ max: 5, pattern: CLOCK_TIME, nullable: true }) quietTo!: string | null;
  /** The version that was on the screen; 0: there was none. */
  @Int({ min: 0, max: 1_000_000 }) seen!: number;
}
export class RobotMessageView {
  @Id() id!: string;
  @Text({ max: ROBOT_LIMITS.text }) text!: string;
  @OneOf(MESSAGE_STATES) state!: (typeof MESSAGE_STATES)[number];
  @Instant() dueAt!: string;
  /** What the service said last. */
  @Text({ max: ROBOT_LIMITS.answer, nullable: true }) answer!: string | null;
}
export class RobotView {
  @OneOf(ROBOT_KINDS) kind!: RobotKind;
  /** Of the address only its host is shown. */
  @Text({ max: 100 }) host!: string;
  @Bool() active!: boolean;
  @Text({ max: 5, nullable: true }) quietFrom!: string | null;
  @Text({ max: 5, nullable: true }) quietTo!: string | null;
  @Int({ min: 1, max: 1_000_000 }) version!: number;
  @Text({ max: 40 }) changedByName!: string;
  @Instant() changedAt!: string;
  /** The newest first. */
  @Many(() => RobotMessageView) messages!: RobotMessageView[];
}
/** GET /api/admin/robots */
export class RobotsView {
  @One(() => RobotView, { nullable: true }) store!: RobotView | null;
  /** Null for whoever does not work at headquarters as well. */
  @One(() => RobotView, { nullable: true }) house!: RobotView | null;
}
/** POST /api/admin/robots/test */
export class RobotAnswerView {
  @Bool() taken!: boolean;
  @Text({ max: ROBOT_LIMITS.answer }) words!: string;
}
