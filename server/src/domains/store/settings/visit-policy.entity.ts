import type { NoShowConsequence } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
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
import type { PolicyLeeway } from './policy.rules.js';

/** How visits are dealt with: the house's rules, or what a store says otherwise. Null: as the house. */
@Entity('visit_policy')
@Index('uq_visit_policy', ['scope'], { unique: true })
export class VisitPolicyRow {
  @PrimaryId() id!: string;
  /** The store's id, or `house`. */
  @Word(26) scope!: string;
  @IdColumn({ nullable: true }) @References(() => Store, 'fk_visit_policy_store') storeId!: string | null;
  @IntColumn({ nullable: true }) freeUntilMinutes!: number | null;
  @IntColumn({ nullable: true }) holdLeadMinutes!: number | null;
  @IntColumn({ nullable: true }) holdGraceMinutes!: number | null;
  @IntColumn({ nullable: true }) lateGraceMinutes!: number | null;
  @IntColumn({ nullable: true }) noShowLimit!: number | null;
  @IntColumn({ nullable: true }) noShowWindowDays!: number | null;
  @Word(8, { nullable: true }) noShowConsequence!: NoShowConsequence | null;
  @IntColumn({ nullable: true }) pauseDays!: number | null;
  @IntColumn({ nullable: true }) offerMinutes!: number | null;
  /** Of the house only: what stores may set, and between what. */
  @JsonColumn({ nullable: true }) leeway!: PolicyLeeway | null;
  @InstantColumn() changedAt!: Date;
  @IdColumn({ nullable: true }) @References(() => Staff, 'fk_visit_policy_staff') changedBy!: string | null;
}
