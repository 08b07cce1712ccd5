import type { SafetyState, ThreadMessageKind, ThreadSide, ThreadSubject } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';

/** 对话: one customer and the store about one case, piece or appointment. */
@Entity('thread')
@Index('uq_thread_subject', ['subjectKind', 'subjectId', 'customerId'], { unique: true })
@Index('ix_thread_customer', ['customerId', 'lastAt'])
@Index('ix_thread_waiting', ['storeId', 'waitingSince'])
@Index('ix_thread_last', ['storeId', 'lastAt'])
export class Thread {
  @PrimaryId() id!: string;
  @Word(12) subjectKind!: ThreadSubject;
  @IdColumn() subjectId!: string;
  @IdColumn() customerId!: string;
  @IdColumn() storeId!: string;
  /** Whoever of the staff looks after it. */
  @IdColumn({ nullable: true }) assigneeId!: string | null;
  @InstantColumn() lastAt!: Date;
  /** The customer's oldest message without an answer. */
  @InstantColumn({ nullable: true }) waitingSince!: Date | null;
  @InstantColumn({ nullable: true }) answeredAt!: Date | null;
  @InstantColumn({ nullable: true }) customerReadAt!: Date | null;
  @InstantColumn({ nullable: true }) staffReadAt!: Date | null;
}

@Entity('thread_message')
@Index('ix_thread_message_thread', ['threadId', 'at'])
@Index('ix_thread_message_safety', ['safety', 'at'])
export class ThreadMessage {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Thread, 'fk_thread_message_thread') threadId!: string;
  @Word(10) kind!: ThreadMessageKind;
  @Word(10) side!: ThreadSide;
  @IdColumn() authorId!: string;
  @TextColumn(40, { nullable: true }) authorName!: string | null;
  @TextColumn(1000, { nullable: true }) text!: string | null;
  @JsonColumn() photoIds!: string[];
  @Word(10) safety!: SafetyState;
  /** Why it was held: WeChat's label, or that nobody could say. */
  @Word(24, { nullable: true }) heldFor!: string | null;
  @InstantColumn() at!: Date;
  /** When the other side could first see it. */
  @InstantColumn({ nullable: true }) shownAt!: Date | null;
}

/** 常用回复: a store's own, or headquarters' for all. */
@Entity('canned_answer')
@Index('ix_canned_answer_store', ['storeId', 'retiredAt'])
export class CannedAnswer {
  @PrimaryId() id!: string;
  @IdColumn({ nullable: true }) storeId!: string | null;
  @TextColumn(20) title!: string;
  @TextColumn(500) text!: string;
  @IntColumn({ default: 0 }) used!: number;
  @IdColumn() writtenBy!: string;
  @InstantColumn() writtenAt!: Date;
  @InstantColumn({ nullable: true }) retiredAt!: Date | null;
}
