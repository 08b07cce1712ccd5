import type { CustomWork, PaymentMeans, SaleState } from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  BoolColumn,
  FenColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../platform/database/columns.js';
import { Piece } from '../inventory/index.js';
import { Staff, Store } from '../store/index.js';

/** What was made to one buyer's wish; without the signature they have not confirmed that it cannot be returned. */
export interface CustomTerms {
  works: CustomWork[];
  words: string;
  signatureId: string | null;
}
export interface SaleParcel {
  carrier: string;
  number: string;
  /** ISO 8601. */
  sentAt: string;
}

/** 交付: a piece handed to a customer in a store, what was asked and what was received. */
@Entity('sale')
@Index('uq_sale_number', ['number'], { unique: true })
@Index('uq_sale_live_piece', ['livePieceId'], { unique: true })
@Index('ix_sale_store', ['storeId', 'soldAt'])
@Index('ix_sale_customer', ['customerId', 'soldAt'])
@Index('ix_sale_piece', ['pieceId'])
export class Sale {
  @PrimaryId() id!: string;
  @Word(20) number!: string;
  @IdColumn() @References(() => Piece, 'fk_sale_piece') pieceId!: string;
  @IdColumn() @References(() => Store, 'fk_sale_store') storeId!: string;
  @IdColumn() @References(() => Staff, 'fk_sale_staff') staffId!: string;
  @IdColumn() customerId!: string;
  @IdColumn({ nullable: true }) appointmentId!: string | null;
  /** What the bill came to, and what was received; a difference needs its reason. */
  @FenColumn() askedFen!: number;
  @FenColumn() receivedFen!: number;
  /** What of it was old metal that counted; the rest was money. The ledger of credits says which. */
  @FenColumn({ default: 0 }) creditFen!: number;
  @TextColumn(200, { nullable: true }) differenceReason!: string | null;
  @Word(12) means!: PaymentMeans;
  /** The bill as it stood, line by line. */
  @JsonColumn() bill!: Record<string, unknown>;
  @Word(12) state!: SaleState;
  @TextColumn(200, { nullable: true }) reverseReason!: string | null;
  @IdColumn({ nullable: true }) reversedBy!: string | null;
  @InstantColumn({ nullable: true }) reversedAt!: Date | null;
  /** 异地成交: the buyer was not in the store; the seven days of the law count from the day it was signed for. */
  @BoolColumn({ default: false }) distance!: boolean;
  /** 定作: what was done for this buyer alone, in words, and the signature under what that means. */
  @JsonColumn({ nullable: true }) custom!: CustomTerms | null;
  /** Where the parcel of a sale over a distance is; null while it is not on its way. */
  @JsonColumn({ nullable: true }) parcel!: SaleParcel | null;
  @InstantColumn() soldAt!: Date;
  /** Null while it is paid and still kept for the buyer. */
  @InstantColumn({ nullable: true }) handedOverAt!: Date | null;
  /** The piece while the sale stands: one live sale a piece, decided by the unique key. */
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: "if(`state` in ('paid','handed_over'),rtrim(`pieceId`),NULL)",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  livePieceId!: string | null;
}
