import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, PrimaryId, References, Word } from '../../platform/database/columns.js';
import { Staff } from './staff/staff.entity.js';
import { Store } from './store.entity.js';

/** A weekly shift of a staff member in a store, wall clock. */
@Entity('staff_shift')
@Index('uq_staff_shift', ['staffId', 'weekday', 'startsAt'], { unique: true })
@Index('ix_staff_shift_store', ['storeId', 'weekday'])
export class StaffShift {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Staff, 'fk_staff_shift_staff') staffId!: string;
  @IdColumn() @References(() => Store, 'fk_staff_shift_store') storeId!: string;
  /** 1 is Monday. */
  @IntColumn() weekday!: number;
  @Word(5) startsAt!: string;
  @Word(5) endsAt!: string;
}
