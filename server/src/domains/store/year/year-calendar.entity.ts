import type { YearCalendarState, YearDay } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';

/**
 * 年度放假安排 as it was published, one row a version of a year. One draft of a year is open at a time and one version
 * holds (`slot`); that a draft is approved by somebody else the migration demands by a check, which TypeORM has no word
 * for. What holds is written to `holiday`, where everything that asks about a day reads it.
 */
@Entity('year_calendar')
@Index('uq_year_calendar_version', ['year', 'version'], { unique: true })
@Index('uq_year_calendar_slot', ['slot'], { unique: true })
export class YearCalendar {
  @PrimaryId() id!: string;
  @IntColumn() year!: number;
  @IntColumn() version!: number;
  @Word(12) state!: YearCalendarState;
  /** `2027.draft`, `2027.approved`, or null once it is neither. */
  @Word(20, { nullable: true }) slot!: string | null;
  @JsonColumn() days!: YearDay[];
  /** The number of the notice. */
  @TextColumn(80) source!: string;
  /** Null: it came with the house. */
  @IdColumn({ nullable: true }) writtenBy!: string | null;
  @InstantColumn() writtenAt!: Date;
  @IdColumn({ nullable: true }) decidedBy!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
}
