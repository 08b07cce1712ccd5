import { Entity, Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  Word,
} from '../../../platform/database/columns.js';
import type { BrokenLink } from './passport-check.rules.js';

/** 每日封存: the root over every passport on an evening, signed. Written once, never changed. */
@Entity('passport_checkpoint')
@Index('uq_passport_checkpoint_day', ['onDay'], { unique: true })
export class PassportCheckpoint {
  @PrimaryId() id!: string;
  @DayColumn() onDay!: string;
  @InstantColumn() throughAt!: Date;
  @IntColumn() pieces!: number;
  @Word(64) root!: string;
  @Word(64, { nullable: true }) previous!: string | null;
  @Word(16) keyId!: string;
  @Word(64) publicKey!: string;
  @Word(90) signature!: string;
  @InstantColumn() madeAt!: Date;
}

/** 履历核验: a run over every chain, and what it found first. */
@Entity('passport_check')
export class PassportCheck {
  @PrimaryId() id!: string;
  @IdColumn({ nullable: true }) askedBy!: string | null;
  @InstantColumn() askedAt!: Date;
  @IntColumn() pieces!: number;
  @IntColumn() piecesDone!: number;
  @IntColumn() linesDone!: number;
  @IntColumn() checkpointsDone!: number;
  @JsonColumn({ nullable: true }) broken!: BrokenLink | null;
  /** A day whose seal or root does not hold. */
  @DayColumn({ nullable: true }) brokenDay!: string | null;
  @InstantColumn({ nullable: true }) finishedAt!: Date | null;
}
