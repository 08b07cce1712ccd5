import { Entity, Index, PrimaryColumn } from 'typeorm';
import {
  ID_COLUMN,
  IdColumn,
  InstantColumn,
  IntColumn,
  References,
} from '../../platform/database/columns.js';
import { Appointment } from './appointment.entity.js';

/** 试戴盘 of a visit: from when to when its pieces are kept, and whether it stands ready. */
@Entity('visit_tray')
@Index('ix_visit_tray_due', ['heldAt', 'holdFrom'])
export class VisitTray {
  @PrimaryColumn(ID_COLUMN)
  @References(() => Appointment, 'fk_visit_tray_appointment')
  appointmentId!: string;
  @IdColumn() storeId!: string;
  /** The store's rule when it was booked, minutes; a move takes it along. */
  @IntColumn() leadMinutes!: number;
  @IntColumn() graceMinutes!: number;
  @InstantColumn() holdFrom!: Date;
  @InstantColumn() holdUntil!: Date;
  /** Since when the pieces are kept; null before, and once they are given back. */
  @InstantColumn({ nullable: true }) heldAt!: Date | null;
  @InstantColumn({ nullable: true }) readyAt!: Date | null;
  @IdColumn({ nullable: true }) readyBy!: string | null;
}
