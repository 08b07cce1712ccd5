import type {
  DeliveryLineState,
  DeliveryResolution,
  DeliverySource,
  DeliveryState,
  ReceivingVerdict,
} from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  BoolColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Store } from '../../store/index.js';
import { Piece } from '../piece.entity.js';
import type { Evidence } from '../pieces/passport.rules.js';
import { Transfer } from '../transfers/transfer.entity.js';

/** 收货单 */
@Entity('delivery')
@Index('uq_delivery_number', ['number'], { unique: true })
@Index('uq_delivery_transfer', ['transferId'], { unique: true })
@Index('ix_delivery_store', ['storeId', 'state', 'movedAt'])
export class Delivery {
  @PrimaryId() id!: string;
  @Word(20) number!: string;
  @IdColumn() @References(() => Store, 'fk_delivery_store') storeId!: string;
  @Word(12) source!: DeliverySource;
  /** Name of the workshop, the supplier or the sending store. */
  @TextColumn(60) sourceName!: string;
  @IdColumn({ nullable: true }) @References(() => Transfer, 'fk_delivery_transfer') transferId!:
    string | null;
  /** Number of the paper that came with the parcel. */
  @TextColumn(40, { nullable: true }) paperNumber!: string | null;
  @DayColumn({ nullable: true }) dueOn!: string | null;
  @Word(12) state!: DeliveryState;
  /** Every piece goes over the scale before it is taken in. */
  @BoolColumn() weighs!: boolean;
  @IntColumn() toleranceMg!: number;
  @IdColumn() createdBy!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() movedAt!: Date;
}

@Entity('delivery_line')
@Index('uq_delivery_line_piece', ['deliveryId', 'pieceId'], { unique: true })
@Index('uq_delivery_line_open', ['openPieceId'], { unique: true })
export class DeliveryLine {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Delivery, 'fk_delivery_line_delivery') deliveryId!: string;
  @IdColumn() @References(() => Piece, 'fk_delivery_line_piece') pieceId!: string;
  @Word(12) state!: DeliveryLineState;
  /** Certificate number as the paper has it. */
  @Word(32, { nullable: true }) paperCertificate!: string | null;
  /** What the scale said; the tag's weight at that moment stands beside it. */
  @IntColumn({ nullable: true }) weighedMg!: number | null;
  @IntColumn({ nullable: true }) tagMg!: number | null;
  /** Why the scale differs. */
  @TextColumn(200, { nullable: true }) explanation!: string | null;
  /** Why it was stopped. */
  @Word(20, { nullable: true }) verdict!: ReceivingVerdict | null;
  @IdColumn({ nullable: true }) scannedBy!: string | null;
  @InstantColumn({ nullable: true }) scannedAt!: Date | null;
  /** How one person says that the difference ends, and why; another agrees. */
  @Word(12, { nullable: true }) resolution!: DeliveryResolution | null;
  @TextColumn(200, { nullable: true }) reason!: string | null;
  @IdColumn({ nullable: true }) proposedBy!: string | null;
  @InstantColumn({ nullable: true }) proposedAt!: Date | null;
  /** Photos of the one who proposed it, with the hashes of their bytes. */
  @JsonColumn({ nullable: true }) evidence!: Evidence[] | null;
  @IdColumn({ nullable: true }) settledBy!: string | null;
  @InstantColumn({ nullable: true }) settledAt!: Date | null;
  /** The piece while it is awaited: it is expected on one list only. */
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: "if(`state` = 'expected',rtrim(`pieceId`),NULL)",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  openPieceId!: string | null;
}
