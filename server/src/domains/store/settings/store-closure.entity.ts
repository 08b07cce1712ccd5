import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  PrimaryId,
  References,
  TextColumn,
} from '../../../platform/database/columns.js';
import { Staff } from '../staff/staff.entity.js';
import { Store } from '../store.entity.js';

/** 临时停业: the store is shut from an instant to another, whatever its hours say, until somebody lifts it. */
@Entity('store_closure')
@Index('ix_store_closure', ['storeId', 'endsAt'])
export class StoreClosure {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Store, 'fk_store_closure_store') storeId!: string;
  @InstantColumn() startsAt!: Date;
  @InstantColumn() endsAt!: Date;
  /** Shown to customers. */
  @TextColumn(60) reason!: string;
  @IdColumn() @References(() => Staff, 'fk_store_closure_staff') closedBy!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) liftedAt!: Date | null;
  @IdColumn({ nullable: true }) @References(() => Staff, 'fk_store_closure_lifter') liftedBy!: string | null;
}
