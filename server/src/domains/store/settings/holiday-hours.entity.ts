import { Entity, Index } from 'typeorm';
import { IdColumn, PrimaryId, References, TextColumn, Word } from '../../../platform/database/columns.js';
import { Store } from '../store.entity.js';

/** The hours a store keeps on the days of a holiday, every year anew; with empty times it is closed on them. */
@Entity('store_holiday_hours')
@Index('uq_store_holiday_hours', ['storeId', 'name', 'opensAt'], { unique: true })
export class StoreHolidayHours {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Store, 'fk_store_holiday_hours_store') storeId!: string;
  /** As the calendar calls it: 国庆节, 除夕. */
  @TextColumn(20) name!: string;
  @Word(5, { default: '' }) opensAt!: string;
  @Word(5, { default: '' }) closesAt!: string;
}
