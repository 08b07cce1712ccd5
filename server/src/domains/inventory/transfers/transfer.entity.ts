import type { TransferState } from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Store } from '../../store/index.js';
import { Piece } from '../piece.entity.js';

/** 调拨单 */
@Entity('transfer')
@Index('uq_transfer_number', ['number'], { unique: true })
@Index('ix_transfer_from', ['fromStoreId', 'state', 'movedAt'])
@Index('ix_transfer_to', ['toStoreId', 'state', 'movedAt'])
@Index('ix_transfer_visit', ['visitId'])
export class Transfer {
  @PrimaryId() id!: string;
  @Word(20) number!: string;
  @IdColumn() @References(() => Store, 'fk_transfer_from') fromStoreId!: string;
  @IdColumn() @References(() => Store, 'fk_transfer_to') toStoreId!: string;
  @Word(12) state!: TransferState;
  /** Why it is asked for. */
  @TextColumn(200) note!: string;
  @Word(32, { nullable: true }) sealNumber!: string | null;
  /** Photo of the sealed parcel. */
  @IdColumn({ nullable: true }) sealPhotoId!: string | null;
  @TextColumn(40, { nullable: true }) carrier!: string | null;
  @Word(40, { nullable: true }) trackingNumber!: string | null;
  /** What the receiver found the seal like; null until the parcel has come. */
  @Word(8, { nullable: true }) sealFound!: 'intact' | 'broken' | null;
  /** Null: the house itself, for a visit. */
  @IdColumn({ nullable: true }) askedBy!: string | null;
  /** The visit it was asked for, the code the guest says at the door, and when the pieces have to lie there. */
  @IdColumn({ nullable: true }) visitId!: string | null;
  @Word(8, { nullable: true }) visitCode!: string | null;
  @InstantColumn({ nullable: true }) neededAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() movedAt!: Date;
}

/** A piece on a transfer's list. `open` while it may still travel by it. */
@Entity('transfer_line')
@Index('uq_transfer_line_piece', ['transferId', 'pieceId'], { unique: true })
@Index('uq_transfer_line_open', ['openPieceId'], { unique: true })
export class TransferLine {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Transfer, 'fk_transfer_line_transfer') transferId!: string;
  @IdColumn() @References(() => Piece, 'fk_transfer_line_piece') pieceId!: string;
  @Word(8) state!: 'open' | 'dropped' | 'ended';
  /** The piece while the line is open: a piece travels by one transfer at a time. */
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: "if(`state` = 'open',rtrim(`pieceId`),NULL)",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  openPieceId!: string | null;
}
