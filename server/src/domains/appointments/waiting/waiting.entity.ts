import type { AppointmentPurpose, WaitingState } from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Staff, Store } from '../../store/index.js';
import type { Wish } from '../appointment.rules.js';

/** 候补: somebody who would come if time became free. */
@Entity('waiting_entry')
@Index('ix_waiting_store', ['storeId', 'state', 'queuedAt'])
@Index('ix_waiting_customer', ['customerId', 'createdAt'])
@Index('uq_waiting_offer', ['offerId'], { unique: true })
export class WaitingEntry {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Store, 'fk_waiting_store') storeId!: string;
  @IdColumn() customerId!: string;
  @Column({ type: 'json' }) purposes!: AppointmentPurpose[];
  /** The advisor they want, or anybody. */
  @IdColumn({ nullable: true }) @References(() => Staff, 'fk_waiting_staff') staffId!: string | null;
  @DayColumn() fromOn!: string;
  @DayColumn() toOn!: string;
  /** The visit begins at or after one and ends by the other, on any of the days. */
  @Word(5) fromTime!: string;
  @Word(5) toTime!: string;
  @Column({ type: 'json' }) wishes!: Wish[];
  @TextColumn(20) contactName!: string;
  @TextColumn(200, { nullable: true }) note!: string | null;
  @Word(12) state!: WaitingState;
  /** The place in the line: who let an offer lapse goes to the end. */
  @InstantColumn() queuedAt!: Date;
  /** The visit that is offered, or came of it. */
  @IdColumn({ nullable: true }) offerId!: string | null;
  @InstantColumn({ nullable: true }) offerUntil!: Date | null;
  /** Beginnings they said no to. */
  @Column({ type: 'json' }) declined!: string[];
  @InstantColumn() createdAt!: Date;
  @InstantColumn() changedAt!: Date;
}
