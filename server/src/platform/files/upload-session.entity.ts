import { Column, Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, PrimaryId, Word } from '../database/columns.js';
import type { FilePurpose, OwnerKind } from './file.rules.js';

/** A photo that comes in parts, over a connection that may break. */
@Entity('upload_session')
@Index('ix_upload_owner', ['ownerKind', 'ownerId', 'fileId'])
@Index('ix_upload_created', ['createdAt'])
export class UploadSession {
  @PrimaryId() id!: string;
  @Word(16) ownerKind!: OwnerKind;
  @IdColumn() ownerId!: string;
  @Word(16) purpose!: FilePurpose;
  @IntColumn() totalBytes!: number;
  /** How many have arrived. */
  @IntColumn({ default: 0 }) arrivedBytes!: number;
  @InstantColumn() createdAt!: Date;
  @IdColumn({ nullable: true }) fileId!: string | null;
}

/** What has arrived, until the whole is there. The key decides when one part is sent twice. */
@Entity('upload_part')
@Index('uq_upload_part', ['uploadId', 'fromByte'], { unique: true })
export class UploadPart {
  @PrimaryId() id!: string;
  @IdColumn() uploadId!: string;
  @IntColumn() fromByte!: number;
  @Column({ type: 'mediumblob' }) bytes!: Buffer;
}
