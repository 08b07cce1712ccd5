import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
} from '../../../platform/database/columns.js';
import { Staff } from '../../store/index.js';

/** 常用筛选: what a person narrows the queue to, under a name of their own. */
@Entity('case_view')
@Index('uq_case_view', ['staffId', 'name'], { unique: true })
export class CaseView {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Staff, 'fk_case_view_staff') staffId!: string;
  @TextColumn(12) name!: string;
  /** `CaseNarrowing` in shared/src/promise.ts. */
  @JsonColumn() filter!: Record<string, unknown>;
  @InstantColumn() savedAt!: Date;
}
