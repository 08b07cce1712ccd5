import type { CertificateKind, ExpiryStep, TrainingTerms, TrainingTermsState } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Staff } from '../staff/staff.entity.js';

/** 课程. What it counts for is copied into every line of hours: changing it changes nothing that was taken. */
@Entity('training_course')
@Index('uq_training_course_name', ['name'], { unique: true })
export class TrainingCourse {
  @PrimaryId() id!: string;
  @TextColumn(40) name!: string;
  /** How one takes it: where, with whom. */
  @TextColumn(200, { nullable: true }) about!: string | null;
  @JsonColumn() kinds!: CertificateKind[];
  /** How long it usually takes. */
  @IntColumn() minutes!: number;
  @BoolColumn({ default: true }) open!: boolean;
  @IntColumn({ default: 1 }) edition!: number;
  @IdColumn({ nullable: true }) changedBy!: string | null;
  @InstantColumn() changedAt!: Date;
}

/**
 * 学时: who took which course on which day, written by somebody else (a check in the migration). Lines are never changed
 * nor deleted: a wrong one gets a counter entry with the same minutes below zero. `slot` lets a person have one line a
 * course and day that is not countered.
 */
@Entity('training_hours')
@Index('uq_training_hours_slot', ['slot'], { unique: true })
@Index('uq_training_hours_reverses', ['reversesId'], { unique: true })
@Index('ix_training_hours_staff', ['staffId', 'onDay'])
export class TrainingHours {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Staff, 'fk_training_hours_staff') staffId!: string;
  @IdColumn() @References(() => TrainingCourse, 'fk_training_hours_course') courseId!: string;
  /** As the course was called, and what it counted for, when it was written down. */
  @TextColumn(40) courseName!: string;
  @JsonColumn() kinds!: CertificateKind[];
  @DayColumn() onDay!: string;
  @IntColumn() minutes!: number;
  /** Of a counter entry: why. */
  @TextColumn(200, { nullable: true }) note!: string | null;
  @IdColumn() writtenBy!: string;
  @TextColumn(40) writtenByName!: string;
  @InstantColumn() writtenAt!: Date;
  @IdColumn({ nullable: true }) reversesId!: string | null;
  @Word(70, { nullable: true }) slot!: string | null;
}

/**
 * 上岗证: good from `startsOn` to `validUntil`, both included, until it is revoked. It rests on the hours from
 * `countedFrom` to `countedTo`, which carry no other one. Issued by somebody else than its holder (a check in the
 * migration); null issuer: it came with the house.
 */
@Entity('staff_certificate')
@Index('uq_staff_certificate_number', ['number'], { unique: true })
@Index('uq_staff_certificate_slot', ['slot'], { unique: true })
@Index('ix_staff_certificate_staff', ['staffId', 'kind', 'validUntil'])
@Index('ix_staff_certificate_end', ['validUntil'])
export class StaffCertificate {
  @PrimaryId() id!: string;
  @Word(20) number!: string;
  @IdColumn() @References(() => Staff, 'fk_staff_certificate_staff') staffId!: string;
  @Word(16) kind!: CertificateKind;
  @DayColumn() startsOn!: string;
  @DayColumn() validUntil!: string;
  @DayColumn({ nullable: true }) countedFrom!: string | null;
  @DayColumn({ nullable: true }) countedTo!: string | null;
  /** Counted, and asked for, when it was issued. */
  @IntColumn() minutes!: number;
  @IntColumn() neededMinutes!: number;
  @IdColumn({ nullable: true }) issuedBy!: string | null;
  @TextColumn(40, { nullable: true }) issuedByName!: string | null;
  @InstantColumn() issuedAt!: Date;
  @InstantColumn({ nullable: true }) revokedAt!: Date | null;
  @IdColumn({ nullable: true }) revokedBy!: string | null;
  @TextColumn(40, { nullable: true }) revokedByName!: string | null;
  @TextColumn(200, { nullable: true }) revokedReason!: string | null;
  /** `{holder}.{kind}.{startsOn}` while it stands: of two who issue at once one does. */
  @Word(70, { nullable: true }) slot!: string | null;
}

/** Holder and managers were told that a certificate ends: each step once, each of them sees it for themselves. */
@Entity('certificate_warning')
@Index('uq_certificate_warning', ['certificateId', 'step'], { unique: true })
@Index('ix_certificate_warning_staff', ['staffId'])
export class CertificateWarning {
  @PrimaryId() id!: string;
  @IdColumn()
  @References(() => StaffCertificate, 'fk_certificate_warning')
  certificateId!: string;
  @IdColumn() @References(() => Staff, 'fk_certificate_warning_staff') staffId!: string;
  @Word(8) step!: ExpiryStep;
  @InstantColumn() at!: Date;
  @InstantColumn({ nullable: true }) holderSeenAt!: Date | null;
  @InstantColumn({ nullable: true }) managerSeenAt!: Date | null;
  @TextColumn(40, { nullable: true }) managerSeenByName!: string | null;
}

/**
 * 培训口径, one row a version. One draft is open at a time and one version holds (`slot`); that it is approved by somebody
 * else the migration demands by a check.
 */
@Entity('training_terms')
@Index('uq_training_terms_version', ['version'], { unique: true })
@Index('uq_training_terms_slot', ['slot'], { unique: true })
export class TrainingTermsVersion {
  @PrimaryId() id!: string;
  @IntColumn() version!: number;
  @Word(12) state!: TrainingTermsState;
  @Word(12, { nullable: true }) slot!: 'draft' | 'approved' | null;
  @JsonColumn() terms!: TrainingTerms;
  @TextColumn(200) reason!: string;
  @IdColumn() writtenBy!: string;
  @InstantColumn() writtenAt!: Date;
  @IdColumn({ nullable: true }) decidedBy!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
}
