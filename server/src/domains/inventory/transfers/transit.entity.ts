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

/** 调拨时效: what headquarters says otherwise of a reach, or of two stores. A way that is closed sends nothing. */
@Entity('transit_rule')
@Index('uq_transit_rule_way', ['way'], { unique: true })
export class TransitRuleRow {
  @PrimaryId() id!: string;
  /** The reach, or `from:to` of two stores. */
  @Word(53) way!: string;
  @IdColumn({ nullable: true }) @References(() => Store, 'fk_transit_rule_from') fromStoreId!: string | null;
  @IdColumn({ nullable: true }) @References(() => Store, 'fk_transit_rule_to') toStoreId!: string | null;
  @BoolColumn({ default: false }) closed!: boolean;
  @IntColumn() packMinutes!: number;
  @Word(5) cutOffAt!: string;
  @IntColumn() days!: number;
  @IntColumn() minutes!: number;
  @Word(5) arrivesAt!: string;
  @BoolColumn() workdaysOnly!: boolean;
  @IntColumn() unpackMinutes!: number;
  @IdColumn() setBy!: string;
  @InstantColumn() setAt!: Date;
}
