import type { CheckedItem } from '@zhuyue/shared';
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
} from '../../../platform/database/columns.js';
import { Staff } from '../../store/index.js';
import { Claim } from '../service.entity.js';

/** 质检: looked at by somebody who has not done the work, with pictures. Never changed. */
@Entity('quality_check')
@Index('ix_quality_check', ['claimId', 'at'])
export class QualityCheckPaper {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Claim, 'fk_quality_check_claim') claimId!: string;
  @BoolColumn() passed!: boolean;
  /** Of what the piece is now: false once more work was done on it. */
  @BoolColumn({ default: true }) stands!: boolean;
  @JsonColumn() items!: CheckedItem[];
  @IntColumn() weightMg!: number;
  @TextColumn(200, { nullable: true }) note!: string | null;
  @JsonColumn() photoIds!: string[];
  @IdColumn() @References(() => Staff, 'fk_quality_check_staff') staffId!: string;
  @TextColumn(60) staffName!: string;
  @InstantColumn() at!: Date;
}
