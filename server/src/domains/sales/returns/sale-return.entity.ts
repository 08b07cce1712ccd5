import type { PieceCondition, RefundPart, ReturnGround } from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  DayColumn,
  FenColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Piece } from '../../inventory/index.js';
import { Staff, Store } from '../../store/index.js';
import { Sale } from '../sale.entity.js';

/** 退货单: a sale that is over because its piece came back, and the money that is owed for it. */
@Entity('sale_return')
@Index('uq_sale_return_number', ['number'], { unique: true })
@Index('uq_sale_return_standing', ['standingSaleId'], { unique: true })
@Index('ix_sale_return_store', ['storeId', 'takenAt'])
@Index('ix_sale_return_customer', ['customerId', 'takenAt'])
@Index('ix_sale_return_sale', ['saleId'])
export class SaleReturn {
  @PrimaryId() id!: string;
  @Word(20) number!: string;
  @IdColumn() @References(() => Sale, 'fk_sale_return_sale') saleId!: string;
  @IdColumn() @References(() => Piece, 'fk_sale_return_piece') pieceId!: string;
  /** Where it was brought back to: any of ours. */
  @IdColumn() @References(() => Store, 'fk_sale_return_store') storeId!: string;
  @IdColumn() @References(() => Staff, 'fk_sale_return_staff') staffId!: string;
  @IdColumn() customerId!: string;
  @Word(12) ground!: ReturnGround;
  @Word(12) condition!: PieceCondition;
  @TextColumn(200) reason!: string;
  /** Part by part: paid, and kept back. */
  @JsonColumn() lines!: { part: RefundPart; paidFen: number; deductFen: number }[];
  @FenColumn() refundFen!: number;
  /** The last day on which the money may be paid out. */
  @DayColumn() refundDueOn!: string;
  @InstantColumn() takenAt!: Date;
  /** The condition the piece had before, for the way back. */
  @Word(12) conditionBefore!: PieceCondition;
  @InstantColumn({ nullable: true }) undoneAt!: Date | null;
  @IdColumn({ nullable: true }) undoneBy!: string | null;
  @TextColumn(200, { nullable: true }) undoReason!: string | null;
  /** The sale while the return stands: one a sale, decided by the unique key. */
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: 'if(`undoneAt` is null,rtrim(`saleId`),NULL)',
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  standingSaleId!: string | null;
}
