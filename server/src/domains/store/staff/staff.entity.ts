import type { StaffRole, StaffSkill } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Store } from '../store.entity.js';

/** Somebody who works for us. Never deleted: sales, repairs and the audit log name them. */
@Entity('staff')
@Index('uq_staff_account', ['account'], { unique: true })
@Index('ix_staff_store', ['storeId', 'active'])
export class Staff {
  @PrimaryId() id!: string;
  /** Null for headquarters. */
  @IdColumn({ nullable: true }) @References(() => Store, 'fk_staff_store') storeId!: string | null;
  @Word(40) account!: string;
  @TextColumn(40) name!: string;
  @Word(16) role!: StaffRole;
  @Word(200) passwordHash!: string;
  @IntColumn({ default: 0 }) failedCount!: number;
  @InstantColumn({ nullable: true }) lockedUntil!: Date | null;
  @JsonColumn() skills!: StaffSkill[];
  @BoolColumn({ default: true }) active!: boolean;
  @InstantColumn() createdAt!: Date;
}
