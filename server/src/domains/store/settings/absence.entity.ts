import { Entity, Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Staff } from '../staff/staff.entity.js';
import { Store } from '../store.entity.js';
import type { AbsentVisit } from './absences.service.js';
import type { DayShift } from './store-desk.rules.js';

/**
 * Somebody called in sick. Their days stand in the roster (`staff_day`); here is kept what the roster said before, and
 * which visits it hit, so that it can be taken back and everybody sees what has become of each.
 */
@Entity('absence')
@Index('uq_absence_standing', ['standing'], { unique: true })
@Index('ix_absence_store', ['storeId', 'toOn'])
export class Absence {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Store, 'fk_absence_store') storeId!: string;
  @IdColumn() @References(() => Staff, 'fk_absence_staff') staffId!: string;
  @DayColumn() fromOn!: string;
  @DayColumn() toOn!: string;
  @TextColumn(60, { nullable: true }) note!: string | null;
  /** The person and the first day while it stands: a second tap finds the first one's. */
  @Word(40, { nullable: true }) standing!: string | null;
  /** Lines of the roster it replaced. */
  @JsonColumn() replaced!: DayShift[];
  /** The visits it hit, as they were. */
  @JsonColumn() visits!: AbsentVisit[];
  @IdColumn() reportedBy!: string;
  @InstantColumn() reportedAt!: Date;
  @IdColumn({ nullable: true }) liftedBy!: string | null;
  @InstantColumn({ nullable: true }) liftedAt!: Date | null;
}
