import type {
  BreachReason,
  ClockCalendar,
  ClockPart,
  ClockState,
  ClockStep,
  PauseReason,
  ServicePromise,
} from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  PrimaryId,
  References,
  SpanColumn,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Staff } from '../../store/index.js';
import { Claim } from '../service.entity.js';
import type { Mark } from './clock.rules.js';

/** 服务承诺: what is promised, in versions that are never changed; the newest holds. */
@Entity('service_promise')
@Index('uq_service_promise', ['promise', 'version'], { unique: true })
export class ServicePromiseLine {
  @PrimaryId() id!: string;
  @Word(16) promise!: ServicePromise;
  @IntColumn() version!: number;
  @IntColumn() minutes!: number;
  @Word(8) calendar!: ClockCalendar;
  @IntColumn() advisorPermille!: number;
  @IntColumn() managerPermille!: number;
  @IntColumn({ default: 5 }) untakenMinutes!: number;
  /** Why it was changed. */
  @TextColumn(200) reason!: string;
  @IdColumn() @References(() => Staff, 'fk_service_promise_staff') writtenBy!: string;
  @TextColumn(40) writtenByName!: string;
  @InstantColumn() writtenAt!: Date;
}

/** A promise running on a case. Its marks are the truth; the rest is read off them, for lists and for the ladder. */
@Entity('case_clock')
@Index('ix_case_clock_claim', ['claimId', 'startedAt'])
@Index('ix_case_clock_step', ['nextStepAt'])
@Index('ix_case_clock_promise', ['promise', 'state', 'version'])
export class CaseClock {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Claim, 'fk_case_clock_claim') claimId!: string;
  @IdColumn() storeId!: string;
  @Word(16) promise!: ServicePromise;
  /** Of the promise that is running now; 0 for what came with the house. */
  @IntColumn() version!: number;
  @Word(8) state!: ClockState;
  @InstantColumn({ nullable: true }) dueAt!: Date | null;
  @InstantColumn({ nullable: true }) breachedAt!: Date | null;
  /** The next step of the ladder nobody has been told of yet, and when it is reached. */
  @Word(12, { nullable: true }) nextStep!: ClockStep | null;
  @InstantColumn({ nullable: true }) nextStepAt!: Date | null;
  /** Why it was broken, from the list and in words. */
  @Word(16, { nullable: true }) breachReason!: BreachReason | null;
  @TextColumn(500, { nullable: true }) breachText!: string | null;
  @IdColumn({ nullable: true })
  @References(() => Staff, 'fk_case_clock_explained')
  explainedBy!: string | null;
  @TextColumn(40, { nullable: true }) explainedByName!: string | null;
  @InstantColumn({ nullable: true }) explainedAt!: Date | null;
  /** Who takes care of it: until the breach nobody else is told any more. */
  @IdColumn({ nullable: true }) @References(() => Staff, 'fk_case_clock_taken') takenBy!: string | null;
  @TextColumn(40, { nullable: true }) takenByName!: string | null;
  @InstantColumn({ nullable: true }) takenAt!: Date | null;
  @InstantColumn() startedAt!: Date;
}

/** One line of a clock's history; never changed. */
@Entity('case_clock_mark')
@Index('uq_case_clock_mark', ['clockId', 'seq'], { unique: true })
export class CaseClockMark {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => CaseClock, 'fk_case_clock_mark') clockId!: string;
  @IntColumn() seq!: number;
  @Word(8) kind!: Mark['kind'];
  @InstantColumn() at!: Date;
  @Word(12, { nullable: true }) part!: ClockPart | null;
  @Word(20, { nullable: true }) reason!: PauseReason | null;
  @IntColumn({ nullable: true }) minutes!: number | null;
  @Word(8, { nullable: true }) calendar!: ClockCalendar | null;
  /** Open milliseconds counted up to here by the calendar of that day: what is counted stays counted. */
  @SpanColumn() countedMs!: number;
  @Word(16) actorRole!: string;
  @TextColumn(40, { nullable: true }) actorName!: string | null;
  @TextColumn(200, { nullable: true }) note!: string | null;
}

/** A step of the ladder somebody was told of: each once. */
@Entity('case_clock_warning')
@Index('uq_case_clock_warning', ['clockId', 'step'], { unique: true })
@Index('ix_case_clock_warning_open', ['seenAt', 'storeId', 'step'])
export class CaseClockWarning {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => CaseClock, 'fk_case_clock_warning') clockId!: string;
  @IdColumn() claimId!: string;
  @IdColumn() storeId!: string;
  @Word(12) step!: ClockStep;
  @InstantColumn({ nullable: true }) dueAt!: Date | null;
  @InstantColumn() at!: Date;
  @TextColumn(40, { nullable: true }) seenByName!: string | null;
  @InstantColumn({ nullable: true }) seenAt!: Date | null;
}
