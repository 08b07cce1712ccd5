import type { StaffDayKind } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Staff } from '../staff/staff.entity.js';
import { Store } from '../store.entity.js';

/**
 * What a person does on a day instead of what their week says: shifts, in their own store or lent to another one, or
 * with empty times a day away. Any line of a day replaces the whole of it.
 */
@Entity('staff_day')
@Index('uq_staff_day', ['staffId', 'onDay', 'startsAt'], { unique: true })
@Index('ix_staff_day_store', ['storeId', 'onDay'])
@Index('ix_staff_day_on', ['onDay'])
export class StaffDay {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Staff, 'fk_staff_day_staff') staffId!: string;
  /** Where the shift is worked. */
  @IdColumn() @References(() => Store, 'fk_staff_day_store') storeId!: string;
  @DayColumn() onDay!: string;
  @Word(5, { default: '' }) startsAt!: string;
  @Word(5, { default: '' }) endsAt!: string;
  @Word(12) kind!: StaffDayKind;
  @TextColumn(60, { nullable: true }) note!: string | null;
  @InstantColumn() changedAt!: Date;
}
