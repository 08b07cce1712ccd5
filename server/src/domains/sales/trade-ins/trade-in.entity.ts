import type { Metal, PieceCondition, TradeInSort, TradeInState } from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  FenColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Piece } from '../../inventory/index.js';
import { Staff, Store } from '../../store/index.js';
import { Sale } from '../sale.entity.js';

/** 以旧换新单: old metal taken in, what the scale said, and what it counts for by the rule of that day. */
@Entity('trade_in')
@Index('uq_trade_in_number', ['number'], { unique: true })
@Index('uq_trade_in_standing', ['standingSaleId'], { unique: true })
@Index('ix_trade_in_store', ['storeId', 'takenAt'])
@Index('ix_trade_in_customer', ['customerId', 'takenAt'])
@Index('ix_trade_in_piece', ['pieceId'])
@Index('ix_trade_in_sale', ['saleId'])
export class TradeIn {
  @PrimaryId() id!: string;
  /** Also the number on the lot of another house's metal. */
  @Word(20) number!: string;
  @Word(12) sort!: TradeInSort;
  @Word(8) state!: TradeInState;
  /** Both null for a lot. */
  @IdColumn({ nullable: true }) @References(() => Piece, 'fk_trade_in_piece') pieceId!: string | null;
  @IdColumn({ nullable: true }) @References(() => Sale, 'fk_trade_in_sale') saleId!: string | null;
  @IdColumn() @References(() => Store, 'fk_trade_in_store') storeId!: string;
  @IdColumn() @References(() => Staff, 'fk_trade_in_staff') staffId!: string;
  @IdColumn() customerId!: string;
  @TextColumn(60) name!: string;
  @Word(16) metal!: Metal;
  /** As the passport has it; 0 for a lot, of which nothing was known. */
  @IntColumn() recordedGrossMg!: number;
  @IntColumn() recordedGoldMg!: number;
  /** As the scale had it in front of the owner, and the metal of it that is counted. */
  @IntColumn() grossMg!: number;
  @IntColumn() goldMg!: number;
  @TextColumn(200, { nullable: true }) differenceReason!: string | null;
  @IdColumn() ruleId!: string;
  /** The rule, the board and the counting as they were; never counted again. */
  @JsonColumn() estimate!: Record<string, unknown>;
  @FenColumn() creditFen!: number;
  @InstantColumn() takenAt!: Date;
  @Word(12, { nullable: true }) conditionBefore!: PieceCondition | null;
  /** What came out of the furnace, of a lot. */
  @IntColumn({ nullable: true }) meltedMg!: number | null;
  @IntColumn({ nullable: true }) assayPermille!: number | null;
  @InstantColumn({ nullable: true }) movedAt!: Date | null;
  @IdColumn({ nullable: true }) movedBy!: string | null;
  @TextColumn(200, { nullable: true }) moveReason!: string | null;
  /** The sale while its exchange stands: one a sale, decided by the unique key. */
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: "if(`state` = 'taken' and `saleId` is not null,rtrim(`saleId`),NULL)",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  standingSaleId!: string | null;
}
