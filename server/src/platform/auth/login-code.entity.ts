import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, IntColumn, Word } from '../database/columns.js';

/** The one-time code of a telephone number: one row per number, so that its lock is the queue for sending and trying. */
@Entity('login_code')
@Index('ix_login_code_window', ['windowStartedAt'])
export class LoginCode {
  @PrimaryColumn({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' }) phone!: string;
  @Word(64) codeHash!: string;
  @Word(32) salt!: string;
  @IntColumn() attempts!: number;
  @InstantColumn() sentAt!: Date;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) usedAt!: Date | null;
  @InstantColumn() windowStartedAt!: Date;
  @IntColumn() sentInWindow!: number;
}

/** How many codes one network address has asked for in the running hour, whatever the telephone numbers. */
@Entity('login_code_sender')
@Index('ix_login_code_sender_window', ['windowStartedAt'])
export class LoginCodeSender {
  @PrimaryColumn({ type: 'varchar', length: 45, charset: 'ascii', collation: 'ascii_bin' }) ip!: string;
  @InstantColumn() windowStartedAt!: Date;
  @IntColumn() sentInWindow!: number;
}
