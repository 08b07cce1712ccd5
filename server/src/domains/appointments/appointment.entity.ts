import type { AppointmentPurpose, AppointmentState, WishState } from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../platform/database/columns.js';
import { Piece, Style } from '../inventory/index.js';
import { Staff, Store } from '../store/index.js';

/** 预约: a visit with an advisor. */
@Entity('appointment')
@Index('uq_appointment_code', ['code'], { unique: true })
@Index('ix_appointment_store', ['storeId', 'onDay', 'startsAt'])
@Index('ix_appointment_customer', ['customerId', 'startsAt'])
@Index('ix_appointment_due', ['state', 'startsAt'])
export class Appointment {
  @PrimaryId() id!: string;
  /** Six characters a customer can say at the door. */
  @Word(8) code!: string;
  @IdColumn() customerId!: string;
  @IdColumn() @References(() => Store, 'fk_appointment_store') storeId!: string;
  @IdColumn() @References(() => Staff, 'fk_appointment_staff') staffId!: string;
  @Word(16) purpose!: AppointmentPurpose;
  @DayColumn() onDay!: string;
  @InstantColumn() startsAt!: Date;
  @InstantColumn() endsAt!: Date;
  @Word(12) state!: AppointmentState;
  @TextColumn(20) contactName!: string;
  @TextColumn(200, { nullable: true }) note!: string | null;
  @TextColumn(200, { nullable: true }) cancelReason!: string | null;
  /** Bits of reminders already sent: 1 the day before, 2 two hours before. */
  @IntColumn({ default: 0 }) remindersSent!: number;
  @InstantColumn() createdAt!: Date;
}

/** A style or a very piece the customer wishes to try. */
@Entity('appointment_wish')
@Index('uq_appointment_wish', ['appointmentId', 'position'], { unique: true })
@Index('ix_appointment_wish_piece', ['pieceId'])
@Index('ix_appointment_wish_tray', ['trayPieceId'])
export class AppointmentWish {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Appointment, 'fk_wish_appointment') appointmentId!: string;
  @IntColumn() position!: number;
  @IdColumn() @References(() => Style, 'fk_wish_style') styleId!: string;
  @IdColumn({ nullable: true }) @References(() => Piece, 'fk_wish_piece') pieceId!: string | null;
  @IntColumn({ nullable: true }) sizeHmm!: number | null;
  @Word(8, { default: 'wished' }) state!: WishState;
  /** The piece that is to lie on the tray for it; null: none can, or none has been found yet. */
  @IdColumn({ nullable: true }) @References(() => Piece, 'fk_wish_tray_piece') trayPieceId!: string | null;
  /** When that piece was promised to be in the store; null: it lies there. */
  @InstantColumn({ nullable: true }) dueAt!: Date | null;
  /** Since when the customer knows that it cannot be had. */
  @InstantColumn({ nullable: true }) lostAt!: Date | null;
  /** Taken out for the tray, by whom. */
  @InstantColumn({ nullable: true }) laidAt!: Date | null;
  @IdColumn({ nullable: true }) laidBy!: string | null;
  /** What the customer wished for before the store put something else in its place. */
  @IdColumn({ nullable: true }) wasStyleId!: string | null;
  @IdColumn({ nullable: true }) wasPieceId!: string | null;
}

/**
 * The cells of time a live appointment occupies: one row for each half hour. The unique keys make a double booking of an
 * advisor or of a customer impossible whatever the code does.
 */
@Entity('appointment_cell')
@Index('uq_cell_staff', ['staffId', 'cellAt'], { unique: true })
@Index('uq_cell_customer', ['customerId', 'cellAt'], { unique: true })
@Index('ix_cell_appointment', ['appointmentId'])
@Index('ix_cell_store', ['storeId', 'cellAt'])
export class AppointmentCell {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Appointment, 'fk_cell_appointment') appointmentId!: string;
  @IdColumn() storeId!: string;
  @IdColumn() staffId!: string;
  @IdColumn() customerId!: string;
  @InstantColumn() cellAt!: Date;
}

/** One row a store and cell: locked first, so that two customers of the last slot stand in a line. */
@Entity('store_slot')
export class StoreSlot {
  @Column({ type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin', primary: true })
  storeId!: string;
  @Column({ type: 'datetime', precision: 3, primary: true }) cellAt!: Date;
  @IntColumn({ default: 0 }) booked!: number;
}

/** Every move of an appointment: who, when, from where to where. */
@Entity('appointment_event')
@Index('ix_appointment_event', ['appointmentId', 'at'])
export class AppointmentEvent {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Appointment, 'fk_appointment_event') appointmentId!: string;
  @Word(16) action!: string;
  @Word(12, { nullable: true }) fromState!: AppointmentState | null;
  @Word(12) toState!: AppointmentState;
  @Word(16) actorRole!: string;
  @IdColumn({ nullable: true }) actorId!: string | null;
  @TextColumn(200, { nullable: true }) reason!: string | null;
  @InstantColumn() at!: Date;
}
