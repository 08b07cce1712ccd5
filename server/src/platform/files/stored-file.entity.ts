import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, PrimaryId, Word } from '../database/columns.js';
import type { FilePurpose, OwnerKind } from './file.rules.js';

/** A photo somebody sent in. The bytes lie in the data folder under the id, the row says whose they are. */
@Entity('stored_file')
@Index('ix_stored_file_owner', ['ownerKind', 'ownerId'])
@Index('ix_stored_file_orphan', ['usedAt', 'createdAt'])
export class StoredFile {
  @PrimaryId() id!: string;
  @Word(16) ownerKind!: OwnerKind;
  @IdColumn() ownerId!: string;
  @Word(16) purpose!: FilePurpose;
  @IntColumn() bytes!: number;
  @IntColumn() width!: number;
  @IntColumn() height!: number;
  /** Of the stored picture, hexadecimal: tells a damaged or exchanged file from the one that was taken as evidence. */
  @Word(64) sha256!: string;
  @InstantColumn() createdAt!: Date;
  /** When something took it into use. Null for a day means nobody ever will. */
  @InstantColumn({ nullable: true }) usedAt!: Date | null;
}
