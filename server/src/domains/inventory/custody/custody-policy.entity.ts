import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  PrimaryId,
  References,
  Word,
} from '../../../platform/database/columns.js';
import { Store } from '../../store/index.js';

/** 收发口径: of the house, or what a store does otherwise. Null: as the one above. */
@Entity('custody_policy')
@Index('uq_custody_policy_scope', ['scope'], { unique: true })
export class CustodyPolicyRow {
  @PrimaryId() id!: string;
  /** The store's id, or `house`. */
  @Word(26) scope!: string;
  @IdColumn({ nullable: true }) @References(() => Store, 'fk_custody_policy_store') storeId!: string | null;
  @IntColumn({ nullable: true }) toleranceMg!: number | null;
  @BoolColumn({ nullable: true }) consultantsPack!: boolean | null;
  @BoolColumn({ nullable: true }) consultantsReceive!: boolean | null;
  @InstantColumn() changedAt!: Date;
  @IdColumn() changedBy!: string;
}
