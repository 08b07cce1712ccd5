import type {
  CountDifference as DifferenceKind,
  CountResolution,
  CountState,
  CountVerdict,
  DifferenceState,
} from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Store } from '../../store/index.js';
import { StockContainer } from '../containers/container.entity.js';
import { Piece } from '../piece.entity.js';
import type { Evidence } from '../pieces/passport.rules.js';

/** 盘点单: of a whole store, or of one container. */
@Entity('stock_count')
@Index('uq_stock_count_number', ['number'], { unique: true })
@Index('uq_stock_count_open', ['openPlace'], { unique: true })
@Index('ix_stock_count_store', ['storeId', 'state', 'startedAt'])
export class StockCount {
  @PrimaryId() id!: string;
  @Word(20) number!: string;
  @IdColumn() @References(() => Store, 'fk_stock_count_store') storeId!: string;
  @IdColumn({ nullable: true })
  @References(() => StockContainer, 'fk_stock_count_container')
  containerId!: string | null;
  @Word(12) state!: CountState;
  @TextColumn(200, { nullable: true }) note!: string | null;
  @IdColumn() startedBy!: string;
  @InstantColumn() startedAt!: Date;
  @InstantColumn() movedAt!: Date;
  /** The place while it is being counted: one open count a place. */
  @Column({
    type: 'varchar',
    length: 52,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression:
      "if(`state` in ('finished','cancelled'),NULL,concat(rtrim(`storeId`),ifnull(rtrim(`containerId`),'')))",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  openPlace!: string | null;
}

/** A tag seen during a count. One a serial: whoever is second is told who was first. */
@Entity('count_scan')
@Index('uq_count_scan_serial', ['countId', 'serial'], { unique: true })
@Index('ix_count_scan_at', ['countId', 'at'])
export class CountScan {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => StockCount, 'fk_count_scan_count') countId!: string;
  @Word(20) serial!: string;
  @IdColumn({ nullable: true }) @References(() => Piece, 'fk_count_scan_piece') pieceId!: string | null;
  /** The phone's own name for the scan: sent again after a lost answer it is the same one. */
  @Word(26) clientId!: string;
  @Word(16) verdict!: CountVerdict;
  @IdColumn() scannedBy!: string;
  /** When the phone saw it, and when the server heard of it. */
  @InstantColumn() seenAt!: Date;
  @InstantColumn() at!: Date;
}

@Entity('count_difference')
@Index('uq_count_difference_serial', ['countId', 'serial'], { unique: true })
@Index('ix_count_difference_piece', ['pieceId'])
export class CountDifferenceLine {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => StockCount, 'fk_count_difference_count') countId!: string;
  @Word(20) serial!: string;
  @IdColumn({ nullable: true }) @References(() => Piece, 'fk_count_difference_piece') pieceId!: string | null;
  @Word(16) kind!: DifferenceKind;
  @Word(12) state!: DifferenceState;
  @Word(12, { nullable: true }) resolution!: CountResolution | null;
  @TextColumn(200, { nullable: true }) reason!: string | null;
  @IdColumn({ nullable: true }) proposedBy!: string | null;
  @InstantColumn({ nullable: true }) proposedAt!: Date | null;
  /** Photos of whoever proposed it, with the hashes of their bytes. */
  @JsonColumn({ nullable: true }) evidence!: Evidence[] | null;
  @IdColumn({ nullable: true }) settledBy!: string | null;
  @InstantColumn({ nullable: true }) settledAt!: Date | null;
}
