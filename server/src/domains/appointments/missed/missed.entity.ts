import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  PrimaryId,
  References,
  TextColumn,
} from '../../../platform/database/columns.js';
import { Staff, Store } from '../../store/index.js';

/**
 * A missed visit that no longer counts against its customer. That a visit was missed is the state of the visit itself, so
 * the count cannot differ from what happened; taken back is a forgiveness that is over.
 */
@Entity('missed_forgiven')
@Index('ix_missed_forgiven', ['customerId', 'forgivenAt'])
export class MissedForgiven {
  /** The visit's. */
  @PrimaryId() id!: string;
  @IdColumn() customerId!: string;
  @IdColumn() @References(() => Store, 'fk_missed_forgiven_store') storeId!: string;
  @IdColumn() @References(() => Staff, 'fk_missed_forgiven_staff') forgivenBy!: string;
  @TextColumn(200) reason!: string;
  @InstantColumn() forgivenAt!: Date;
}

/** Somebody who said, or of whom the desk knows, that they come later than agreed. */
@Entity('late_arrival')
@Index('ix_late_arrival_at', ['saidAt'])
export class LateArrival {
  /** The visit's. */
  @PrimaryId() id!: string;
  @InstantColumn() expectedAt!: Date;
  /** A staff member's; empty when the customer said it. */
  @IdColumn({ nullable: true }) saidBy!: string | null;
  @InstantColumn() saidAt!: Date;
}
