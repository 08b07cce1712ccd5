import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, TextColumn, Word } from '../database/columns.js';
import type { SessionKind } from './session.rules.js';

/** One logged-in device. Only the hash of its token is kept: who reads this table can log in as nobody. */
@Entity('session')
@Index('uq_session_token', ['tokenHash'], { unique: true })
@Index('ix_session_subject', ['kind', 'subjectId', 'endedAt'])
@Index('ix_session_expiry', ['expiresAt'])
export class Session {
  @PrimaryId() id!: string;
  /** SHA-256 of the token, hexadecimal. The token has 256 random bits, so a slow hash would add nothing. */
  @Word(64) tokenHash!: string;
  @Word(16) kind!: SessionKind;
  @IdColumn() subjectId!: string;
  /** What the device said of itself, for the list a person sees. */
  @TextColumn(160) client!: string;
  @InstantColumn() createdAt!: Date;
  /** Coarse: written at most every ten minutes. */
  @InstantColumn() lastSeenAt!: Date;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
}
