import type { StoreKind, StoreService, TimeZone, Turnaround } from '@zhuyue/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  BoolColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../platform/database/columns.js';

/** A boutique with staff and pieces, or an outlet that only serves. */
@Entity('store')
@Index('uq_store_code', ['code'], { unique: true })
@Index('ix_store_city', ['city', 'kind'])
export class Store {
  @PrimaryId() id!: string;
  @Word(16) code!: string;
  @TextColumn(60) name!: string;
  @Word(16) kind!: StoreKind;
  @TextColumn(20) province!: string;
  @TextColumn(20) city!: string;
  @TextColumn(20) district!: string;
  @Word(6) adcode!: string;
  @TextColumn(160) address!: string;
  /** GCJ-02, the datum of the maps in WeChat. */
  @Column({ type: 'decimal', precision: 9, scale: 6 }) lat!: number;
  @Column({ type: 'decimal', precision: 9, scale: 6 }) lng!: number;
  @Word(20) phone!: string;
  @JsonColumn() services!: StoreService[];
  /** Days a work of the bench takes here, where it is not the standard; null: the standard for all. */
  @JsonColumn({ nullable: true }) turnaround!: Turnaround | null;
  /** Try-ons that can go on at once beside the number of advisors; 0 for an outlet. */
  @IntColumn({ default: 0 }) fittingSeats!: number;
  /** Whose clock hangs on the wall: days, hours and shifts are read by it. */
  @Word(40, { default: 'Asia/Shanghai' }) timezone!: TimeZone;
  /** The weekday whose hours a make-up workday has; 1 is Monday. */
  @IntColumn({ default: 1 }) makeupAs!: number;
  @BoolColumn({ default: true }) open!: boolean;
  /** 加盟店: asks the prices of the franchise channel. */
  @BoolColumn({ default: false }) franchise!: boolean;
  /** How long a quote given here holds, minutes. */
  @IntColumn({ default: 15 }) quoteMinutes!: number;
}

/** One period of opening on a weekday; a day may have several. 1 is Monday. */
@Entity('store_hours')
@Index('uq_store_hours', ['storeId', 'weekday', 'opensAt'], { unique: true })
export class StoreHours {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Store, 'fk_store_hours_store') storeId!: string;
  @IntColumn() weekday!: number;
  /** Wall clock, `10:00`. */
  @Word(5) opensAt!: string;
  @Word(5) closesAt!: string;
}

/** A dated exception. With no hours the store is closed that day; with hours they replace the weekly ones. */
@Entity('store_exception')
@Index('uq_store_exception', ['storeId', 'onDay', 'opensAt'], { unique: true })
export class StoreException {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Store, 'fk_store_exception_store') storeId!: string;
  @DayColumn() onDay!: string;
  @Word(5, { default: '' }) opensAt!: string;
  @Word(5, { default: '' }) closesAt!: string;
  @TextColumn(60) reason!: string;
}

/** Statutory holidays and make-up workdays. A day may carry two kinds. */
@Entity('holiday')
export class Holiday {
  @PrimaryColumn({ type: 'date' }) onDay!: string;
  @PrimaryColumn({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' }) kind!: string;
  @TextColumn(20) name!: string;
}

/** Administrative divisions: 省 2 digits, 市 4, 区县 6. */
@Entity('division')
@Index('ix_division_parent', ['parentCode'])
export class Division {
  @PrimaryColumn({ type: 'varchar', length: 6, charset: 'ascii', collation: 'ascii_bin' }) code!: string;
  @TextColumn(40) name!: string;
  @Word(6, { nullable: true }) parentCode!: string | null;
}

/** What was loaded into this database, so that a second load knows. */
@Entity('seed_load')
export class SeedLoad {
  @PrimaryColumn({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' }) part!: string;
  @Word(64) version!: string;
  @InstantColumn() loadedAt!: Date;
}
