import type { NoticeKind, NoticeTemplate, StaffNoticeKind } from '@zhuyue/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, PrimaryId, Word } from '../database/columns.js';

/** How far a message got. `none`: there was nothing to send, or no accept left; `texted`: by a text message instead. */
export type PushState = 'waiting' | 'none' | 'sent' | 'texted' | 'refused' | 'failed';

/** 消息: one line in a customer's inbox. */
@Entity('inbox_message')
@Index('uq_inbox_message_event', ['eventId', 'kind'], { unique: true })
@Index('ix_inbox_message_customer', ['customerId', 'createdAt'])
export class InboxMessage {
  @PrimaryId() id!: string;
  @IdColumn() customerId!: string;
  @Word(24) kind!: NoticeKind;
  /** Flat: names, instants and the ids a tap opens. The page words them. */
  @JsonColumn() facts!: Record<string, unknown>;
  /** The news it came from: the same news told twice is one line. */
  @IdColumn() eventId!: string;
  @Word(8) push!: PushState;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) readAt!: Date | null;
}

/** Accepts a customer gave for a template and we have not used up. WeChat's own count decides; this one saves asking. */
@Entity('message_quota')
export class MessageQuota {
  @PrimaryColumn({ type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' }) customerId!: string;
  @PrimaryColumn({ type: 'varchar', length: 24, charset: 'ascii', collation: 'ascii_bin' })
  template!: NoticeTemplate;
  @IntColumn() remaining!: number;
  @InstantColumn() updatedAt!: Date;
}

/** 提醒: one line in the inbox of somebody who works for us; the same news told twice is one line. */
@Entity('staff_message')
@Index('uq_staff_message_event', ['eventId', 'staffId'], { unique: true })
@Index('ix_staff_message_staff', ['staffId', 'createdAt'])
@Index('ix_staff_message_unread', ['staffId', 'readAt'])
export class StaffMessage {
  @PrimaryId() id!: string;
  @IdColumn() staffId!: string;
  /** Whose matter it is: who works in another store by now does not see it any more. */
  @IdColumn() storeId!: string;
  @Word(16) kind!: StaffNoticeKind;
  /** Flat: what the page words, and the ids a tap opens. */
  @JsonColumn() facts!: Record<string, unknown>;
  @IdColumn() eventId!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) readAt!: Date | null;
}
