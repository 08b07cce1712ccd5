import type { PaymentMeans, PayoutOrigin, PayoutState } from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  DayColumn,
  FenColumn,
  IdColumn,
  InstantColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Staff, Store } from '../../store/index.js';
import { Sale } from '../sale.entity.js';

/** 退款单: money that is owed to a customer, until when, and how it was paid. */
@Entity('payout')
@Index('uq_payout_number', ['number'], { unique: true })
@Index('uq_payout_standing', ['standingSaleId'], { unique: true })
@Index('ix_payout_due', ['state', 'dueOn'])
@Index('ix_payout_store', ['storeId', 'state', 'dueOn'])
@Index('ix_payout_sale', ['saleId'])
export class Payout {
  @PrimaryId() id!: string;
  @Word(20) number!: string;
  @Word(8) origin!: PayoutOrigin;
  @IdColumn() @References(() => Sale, 'fk_payout_sale') saleId!: string;
  @IdColumn() @References(() => Store, 'fk_payout_store') storeId!: string;
  @IdColumn() customerId!: string;
  @FenColumn() amountFen!: number;
  /** The last day on which it may be paid. */
  @DayColumn() dueOn!: string;
  @Word(8) state!: PayoutState;
  @IdColumn() @References(() => Staff, 'fk_payout_staff') preparedBy!: string;
  @InstantColumn() preparedAt!: Date;
  /** How it went back, under which number of the bank or of the till. */
  @Word(12, { nullable: true }) means!: PaymentMeans | null;
  @TextColumn(60, { nullable: true }) reference!: string | null;
  @IdColumn({ nullable: true }) paidBy!: string | null;
  @InstantColumn({ nullable: true }) paidAt!: Date | null;
  /** Why a payment was recalled, or why nothing is owed any more. */
  @TextColumn(200, { nullable: true }) reason!: string | null;
  /** The sale while money is owed or paid for it: one a sale, decided by the unique key. */
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: "if(`state` in ('owed','paid'),rtrim(`saleId`),NULL)",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  standingSaleId!: string | null;
}
