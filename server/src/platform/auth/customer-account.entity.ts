import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, PrimaryId, TextColumn, Word } from '../database/columns.js';

/**
 * A person who shops with us. Known by a telephone number, by WeChat, or by both. The two unique keys decide every
 * race between logins. A closed account keeps its row, because sales and warranties hang on it, and gives up both keys.
 */
@Entity('customer_account')
@Index('uq_customer_account_phone', ['phone'], { unique: true })
@Index('uq_customer_account_openid', ['openid'], { unique: true })
export class CustomerAccount {
  @PrimaryId() id!: string;
  @Word(20, { nullable: true }) phone!: string | null;
  @Word(64, { nullable: true }) openid!: string | null;
  @Word(64, { nullable: true }) unionid!: string | null;
  @TextColumn(40) nickname!: string;
  /** Set when this account was found to be the same person as another one: where its belongings went. */
  @IdColumn({ nullable: true }) mergedIntoId!: string | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) closedAt!: Date | null;
}
