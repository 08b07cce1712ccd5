import type { AppointmentPurpose, RoomKind, StaffSkill } from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  Word,
} from '../../../platform/database/columns.js';
import { Staff } from '../staff/staff.entity.js';
import { Store } from '../store.entity.js';
import type { PurposeLeeway } from './purpose.rules.js';

/** What stands in `scope` of the rule of the house. */
export const HOUSE = 'house';
const Flag = (): PropertyDecorator => Column({ type: 'boolean', nullable: true });

/** A rule of a purpose: the house's, or what a store says otherwise. Null: as the house, as the house was made. */
@Entity('visit_purpose')
@Index('uq_visit_purpose', ['scope', 'purpose'], { unique: true })
export class VisitPurpose {
  @PrimaryId() id!: string;
  /** The store's id, or `house`: a unique key lets several nulls stand beside each other. */
  @Word(26) scope!: string;
  @IdColumn({ nullable: true }) @References(() => Store, 'fk_visit_purpose_store') storeId!: string | null;
  @Word(20) purpose!: AppointmentPurpose;
  @IntColumn({ nullable: true }) durationMinutes!: number | null;
  @IntColumn({ nullable: true }) prepareMinutes!: number | null;
  @IntColumn({ nullable: true }) clearMinutes!: number | null;
  /** Of the house only. Empty: nothing special. */
  @Word(16, { nullable: true }) skill!: StaffSkill | '' | null;
  /** Empty: no room. */
  @Word(16, { nullable: true }) roomKind!: RoomKind | '' | null;
  @Flag() tray!: boolean | null;
  @IntColumn({ nullable: true }) soonestMinutes!: number | null;
  @IntColumn({ nullable: true }) farthestDays!: number | null;
  @IntColumn({ nullable: true }) openPerCustomer!: number | null;
  @Flag() active!: boolean | null;
  /** Of the house only: what stores may set, and between what. */
  @JsonColumn({ nullable: true }) leeway!: PurposeLeeway | null;
  @InstantColumn() changedAt!: Date;
  @IdColumn({ nullable: true }) @References(() => Staff, 'fk_visit_purpose_staff') changedBy!: string | null;
}
