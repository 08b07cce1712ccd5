import type { CreditEntryKind } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  FenColumn,
  IdColumn,
  InstantColumn,
  PrimaryId,
  References,
  Word,
} from '../../../platform/database/columns.js';
import { Staff } from '../../store/index.js';
import { Sale } from '../sale.entity.js';
import { TradeIn } from '../trade-ins/trade-in.entity.js';

/** One line of the ledger of credits: rows are added, never changed. What is left is what was credited less their sum. */
@Entity('credit_entry')
@Index('ix_credit_entry_trade_in', ['tradeInId', 'at'])
@Index('ix_credit_entry_sale', ['saleId'])
export class CreditEntry {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => TradeIn, 'fk_credit_entry_trade_in') tradeInId!: string;
  /** The sale it pays for. */
  @IdColumn() @References(() => Sale, 'fk_credit_entry_sale') saleId!: string;
  @Word(12) kind!: CreditEntryKind;
  /** Below nothing when it is given back. */
  @FenColumn() amountFen!: number;
  @IdColumn() @References(() => Staff, 'fk_credit_entry_staff') staffId!: string;
  @InstantColumn() at!: Date;
}
