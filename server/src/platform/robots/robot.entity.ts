import type { RobotKind } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  PrimaryId,
  TextColumn,
  Word,
} from '../database/columns.js';

/** 群机器人: where a store's messages, or those of headquarters, go outside of the house. One for each. */
@Entity('robot')
@Index('uq_robot_owner', ['owner'], { unique: true })
export class Robot {
  @PrimaryId() id!: string;
  /** A store's id, or `house` for headquarters. */
  @Word(26) owner!: string;
  @Word(12) kind!: RobotKind;
  /** Shown; the rest of the address is the secret. */
  @Word(100) host!: string;
  /** The whole address, sealed: whoever has it may write into the group. */
  @Word(1200) sealedUrl!: string;
  @BoolColumn() active!: boolean;
  /** Store time; both null: never quiet. */
  @Word(5, { nullable: true }) quietFrom!: string | null;
  @Word(5, { nullable: true }) quietTo!: string | null;
  @IntColumn() version!: number;
  @TextColumn(40) changedByName!: string;
  @InstantColumn() changedAt!: Date;
}

export type RobotMessageState = 'waiting' | 'sent' | 'failed' | 'dropped';

/** One message to one group: the same news told twice is one. */
@Entity('robot_message')
@Index('uq_robot_message_event', ['eventId', 'robotId'], { unique: true })
@Index('ix_robot_message_held', ['released', 'dueAt'])
@Index('ix_robot_message_robot', ['robotId', 'createdAt'])
export class RobotMessage {
  @PrimaryId() id!: string;
  @IdColumn() robotId!: string;
  @IdColumn() eventId!: string;
  @TextColumn(500) text!: string;
  @Word(8) state!: RobotMessageState;
  /** Not before; later than its news in a quiet time. */
  @InstantColumn() dueAt!: Date;
  /** Handed to the outbox. */
  @BoolColumn() released!: boolean;
  /** What the service said last. */
  @TextColumn(200, { nullable: true }) answer!: string | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) sentAt!: Date | null;
}
