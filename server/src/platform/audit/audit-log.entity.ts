import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, PrimaryId, Word } from '../database/columns.js';

/** What a staff member did to somebody's data. Rows are only ever added. */
@Entity('audit_log')
@Index('ix_audit_log_subject', ['subjectKind', 'subjectId', 'id'])
@Index('ix_audit_log_staff', ['staffId', 'id'])
@Index('ix_audit_log_store', ['storeId', 'id'])
@Index('ix_audit_log_created', ['createdAt'])
export class AuditLog {
  @PrimaryId() id!: string;
  @IdColumn() staffId!: string;
  /** The store it happened in; null for what belongs to no store. */
  @IdColumn({ nullable: true }) storeId!: string | null;
  /** `claim.approve`, `appointment.check_in`: noun and verb of the use case. */
  @Word(60) action!: string;
  @Word(30) subjectKind!: string;
  @Word(40) subjectId!: string;
  @JsonColumn({ nullable: true }) details!: Record<string, unknown> | null;
  @InstantColumn() createdAt!: Date;
}
