import type { ActorRole, HoldKind, HoldState } from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Store } from '../../store/index.js';
import { Piece } from '../piece.entity.js';

/** A key that is there only while the row lives: the database lets one live row have it. */
const LiveKey = (length: number, asExpression: string): PropertyDecorator =>
  Column({
    type: 'char',
    length,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression,
    generatedType: 'STORED',
    insert: false,
    update: false,
  });

/** 留货与排队: who keeps a piece, and who waits for it in the order they came. */
@Entity('piece_hold')
@Index('uq_piece_hold_live', ['livePieceId'], { unique: true })
@Index('uq_piece_hold_person', ['personKey'], { unique: true })
@Index('uq_piece_hold_slot', ['slotKey'], { unique: true })
@Index('ix_piece_hold_piece', ['pieceId', 'state', 'id'])
@Index('ix_piece_hold_customer', ['customerId', 'id'])
export class PieceHold {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Piece, 'fk_piece_hold_piece') pieceId!: string;
  @IdColumn() @References(() => Store, 'fk_piece_hold_store') storeId!: string;
  @Word(12) kind!: HoldKind;
  /** The appointment, customer or staff member it is kept for: the piece's `heldFor`. */
  @IdColumn() heldFor!: string;
  /** The customer behind it, when there is one that is known. */
  @IdColumn({ nullable: true }) customerId!: string | null;
  @Word(12) state!: HoldState;
  /** Until when it is kept or offered; of a visit that waits, until when it would be kept; null for others who wait. */
  @InstantColumn({ nullable: true }) until!: Date | null;
  /** Which of the customer's few places it takes, counted from 0. */
  @IntColumn({ nullable: true }) slot!: number | null;
  @TextColumn(200, { nullable: true }) reason!: string | null;
  @Word(16) madeByRole!: ActorRole;
  @IdColumn({ nullable: true }) madeBy!: string | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() movedAt!: Date;
  /** One live hold a piece. */
  @LiveKey(26, "if(`state` in ('offered','held'),rtrim(`pieceId`),NULL)")
  livePieceId!: string | null;
  /** A customer stands once for a piece. */
  @LiveKey(
    52,
    "if(`state` in ('waiting','offered','held') and `kind` = 'cart',concat(rtrim(`pieceId`),rtrim(`heldFor`)),NULL)",
  )
  personKey!: string | null;
  @LiveKey(
    30,
    "if(`state` in ('offered','held') and `kind` = 'cart' and `slot` is not null,concat(rtrim(`heldFor`),`slot`),NULL)",
  )
  slotKey!: string | null;
}
