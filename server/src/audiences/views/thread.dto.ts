import {
  SAFETY_STATES,
  THREAD_LIMITS,
  THREAD_MESSAGE_KINDS,
  THREAD_SIDES,
  THREAD_SUBJECTS,
  type SafetyState,
  type ThreadMessageKind,
  type ThreadSide,
  type ThreadSubject,
} from '@zhuyue/shared';
import { Bool, Id, Ids, Instant, Int, Many, OneOf, Text } from '../../platform/contract/index.js';

export class ThreadQuery {
  @OneOf(THREAD_SUBJECTS) kind!: ThreadSubject;
  @Id() id!: string;
}
export class ThreadReadBody extends ThreadQuery {}
export class ThreadSayBody extends ThreadQuery {
  @Text({ max: THREAD_LIMITS.text, optional: true }) text?: string;
  @Ids({ max: THREAD_LIMITS.photos, optional: true }) photoIds?: string[];
}
export class ThreadPhotoView {
  @Id() id!: string;
  @Text({ max: 300, description: 'Works for one to two days' }) url!: string;
  @Text({ max: 300 }) previewUrl!: string;
}
export class ThreadMessageView {
  @Id() id!: string;
  @OneOf(THREAD_MESSAGE_KINDS) kind!: ThreadMessageKind;
  @OneOf(THREAD_SIDES) side!: ThreadSide;
  /** Of the staff; a customer has no name here. */
  @Text({ max: 40, nullable: true }) author!: string | null;
  /** Null too while a text is not for this reader's eyes: then `safety` says why. */
  @Text({ max: THREAD_LIMITS.text, nullable: true }) text!: string | null;
  @Many(() => ThreadPhotoView) photos!: ThreadPhotoView[];
  @OneOf(SAFETY_STATES) safety!: SafetyState;
  @Instant() at!: string;
  /** Whether the other side has looked since. */
  @Bool() read!: boolean;
}
export class ThreadView {
  @OneOf(THREAD_SUBJECTS) kind!: ThreadSubject;
  @Id() id!: string;
  @Int({ min: 0, max: 10_000 }) unread!: number;
  /** Since when the customer waits for an answer. */
  @Instant({ nullable: true }) waitingSince!: string | null;
  @Many(() => ThreadMessageView) messages!: ThreadMessageView[];
}
/** A conversation in a list. */
export class ThreadLineView {
  @OneOf(THREAD_SUBJECTS) kind!: ThreadSubject;
  @Id() id!: string;
  /** What it is about, in the shop's words. */
  @Text({ max: 80 }) name!: string;
  @Text({ max: THREAD_LIMITS.text, nullable: true }) lastText!: string | null;
  @Int({ min: 0, max: 100 }) lastPhotos!: number;
  @OneOf(THREAD_SIDES, { nullable: true }) lastSide!: ThreadSide | null;
  @Instant() lastAt!: string;
  @Int({ min: 0, max: 10_000 }) unread!: number;
}
