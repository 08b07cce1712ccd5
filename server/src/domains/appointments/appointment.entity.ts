import type { ActorRole, AppointmentPurpose, AppointmentState, WishState } from '@zhuyue/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
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
import { Piece, Style } from '../inventory/index.js';
import { Room, Staff, Store } from '../store/index.js';
import type { StoreChange } from './appointment.rules.js';

const Key = (): PropertyDecorator =>
  PrimaryColumn({ type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' });
const At = (): PropertyDecorator => PrimaryColumn({ type: 'datetime', precision: 3 });

/** 预约: a visit with an advisor. */
@Entity('appointment')
@Index('uq_appointment_code', ['code'], { unique: true })
@Index('ix_appointment_store', ['storeId', 'onDay', 'startsAt'])
@Index('ix_appointment_busy', ['storeId', 'busyToAt', 'busyFromAt'])
@Index('ix_appointment_customer', ['customerId', 'startsAt'])
@Index('ix_appointment_due', ['state', 'startsAt'])
export class Appointment {
  @PrimaryId() id!: string;
  /** Six characters a customer can say at the door. */
  @Word(8) code!: string;
  /** Empty text for somebody who walked in and has no account. */
  @IdColumn() customerId!: string;
  @IdColumn() @References(() => Store, 'fk_appointment_store') storeId!: string;
  @IdColumn() @References(() => Staff, 'fk_appointment_staff') staffId!: string;
  /** The first of what it is for; all of it stands in the parts. */
  @Word(16) purpose!: AppointmentPurpose;
  @DayColumn() onDay!: string;
  /** When the customer is there. */
  @InstantColumn() startsAt!: Date;
  @InstantColumn() endsAt!: Date;
  /** When the advisor is taken, from the preparation to the clearing up. */
  @InstantColumn() busyFromAt!: Date;
  @InstantColumn() busyToAt!: Date;
  @Word(12) state!: AppointmentState;
  @TextColumn(20) contactName!: string;
  /** Of somebody without an account who left a number. */
  @Word(20, { nullable: true }) contactPhone!: string | null;
  @TextColumn(200, { nullable: true }) note!: string | null;
  @TextColumn(200, { nullable: true }) cancelReason!: string | null;
  /** The role of whoever cancelled it. */
  @Word(16, { nullable: true }) cancelledBy!: ActorRole | null;
  /** What the store did to it and what it proposes instead, until the customer has answered. */
  @JsonColumn({ nullable: true }) storeChange!: StoreChange | null;
  /** Booked by somebody whose visits the store confirms first. */
  @BoolColumn({ default: false }) askedFirst!: boolean;
  /** Counts every change: whoever drags an old picture of it is told so. */
  @IntColumn({ default: 0 }) version!: number;
  /** Bits of reminders already sent: 1 the day before, 2 two hours before. */
  @IntColumn({ default: 0 }) remindersSent!: number;
  @InstantColumn() createdAt!: Date;
}

/** One of the things a visit is for, in their order, as it was laid out when the visit was booked or moved. */
@Entity('appointment_part')
@Index('ix_part_room', ['roomId', 'roomToAt'])
export class AppointmentPart {
  @Key() @References(() => Appointment, 'fk_part_appointment') appointmentId!: string;
  @PrimaryColumn({ type: 'int' }) position!: number;
  @Word(16) purpose!: AppointmentPurpose;
  @InstantColumn() startsAt!: Date;
  @InstantColumn() endsAt!: Date;
  @IdColumn({ nullable: true }) @References(() => Room, 'fk_part_room') roomId!: string | null;
  /** When the room is taken; empty where the part before has taken it along. */
  @InstantColumn({ nullable: true }) roomFromAt!: Date | null;
  @InstantColumn({ nullable: true }) roomToAt!: Date | null;
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
 * The quarter hours a live visit takes, a row each. What can be taken once is the primary key, so that a double booking
 * of an advisor, a customer or a seat is impossible whatever the code does.
 */
@Entity('staff_cell')
@Index('ix_staff_cell_appointment', ['appointmentId'])
export class StaffCell {
  @Key() staffId!: string;
  @At() cellAt!: Date;
  @IdColumn() @References(() => Appointment, 'fk_staff_cell') appointmentId!: string;
}
@Entity('customer_cell')
@Index('ix_customer_cell_appointment', ['appointmentId'])
export class CustomerCell {
  @Key() customerId!: string;
  @At() cellAt!: Date;
  @IdColumn() @References(() => Appointment, 'fk_customer_cell') appointmentId!: string;
}
/** `place`: one of the seats of the room, counted from 0. */
@Entity('room_cell')
@Index('ix_room_cell_appointment', ['appointmentId'])
export class RoomCell {
  @Key() roomId!: string;
  @At() cellAt!: Date;
  @PrimaryColumn({ type: 'int' }) place!: number;
  @IdColumn() @References(() => Appointment, 'fk_room_cell') appointmentId!: string;
}

/** One row a store and day: locked first by whoever takes time of it, so that they stand in a line. */
@Entity('store_day')
export class StoreDay {
  @Key() storeId!: string;
  @PrimaryColumn({ type: 'date' }) onDay!: string;
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
