import type {
  ConflictOutcome,
  Container,
  Gem,
  Lab,
  PieceCondition,
  PieceLine,
  PieceState,
  TagMark,
} from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  FenColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../platform/database/columns.js';
import { Store } from '../store/index.js';
import type { Evidence } from './pieces/passport.rules.js';
import { StockContainer } from './containers/container.entity.js';
import { Style } from './style.entity.js';

/** 件: one piece of jewellery with an identity for life. */
@Entity('piece')
@Index('uq_piece_serial', ['serial'], { unique: true })
@Index('ix_piece_style', ['styleId', 'state', 'storeId'])
@Index('ix_piece_store', ['storeId', 'state', 'id'])
@Index('ix_piece_owner', ['ownerId'])
@Index('ix_piece_held', ['state', 'heldUntil'])
@Index('ix_piece_container', ['containerId'])
export class Piece {
  @PrimaryId() id!: string;
  /** 20 characters: 8 of identity, 12 of MAC. */
  @Word(20) serial!: string;
  @Word(14) gtin!: string;
  @IdColumn() @References(() => Style, 'fk_piece_style') styleId!: string;
  /** Net metal weight and gross weight, milligrams. */
  @IntColumn() goldMg!: number;
  @IntColumn() grossMg!: number;
  @IntColumn({ nullable: true }) sizeHmm!: number | null;
  /** Price of this piece when it differs from its style's fixed price; null: the style's. */
  @FenColumn({ nullable: true }) fixedPriceFen!: number | null;
  /** Value of the stones for a weighed piece. */
  @FenColumn() stonesFen!: number;
  @FenColumn() costFen!: number;
  @Word(16) state!: PieceState;
  @Word(8, { default: 'active' }) tagState!: TagMark;
  @IdColumn() @References(() => Store, 'fk_piece_store') storeId!: string;
  @Word(16) container!: Container;
  /** The very tray, case or safe; null while nobody has laid it into one. Its kind is `container`. */
  @IdColumn({ nullable: true })
  @References(() => StockContainer, 'fk_piece_container')
  containerId!: string | null;
  @Word(12, { default: 'new' }) condition!: PieceCondition;
  /** The franchise store that left it here to be sold (寄售); null: it is headquarters' own. */
  @IdColumn({ nullable: true }) @References(() => Store, 'fk_piece_consignor') consignorId!: string | null;
  /** The customer who owns it, from the hand-over on. */
  @IdColumn({ nullable: true }) ownerId!: string | null;
  /** What it is held for and until when; both null when it is not on hold. */
  @IdColumn({ nullable: true }) heldFor!: string | null;
  @InstantColumn({ nullable: true }) heldUntil!: Date | null;
  /** Number and hash of the last line in its passport. */
  @IntColumn({ default: 0 }) lastSeq!: number;
  @Word(64, { default: '' }) lastHash!: string;
}

/** Stones of a piece, one row a kind and size. */
@Entity('piece_stone')
@Index('ix_piece_stone_piece', ['pieceId'])
export class PieceStone {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Piece, 'fk_piece_stone_piece') pieceId!: string;
  @Word(24) gem!: Gem;
  @BoolColumn() main!: boolean;
  @IntColumn() count!: number;
  /** Total weight in thousandths of a carat; null for stones sold by size (pearls, jade). */
  @IntColumn({ nullable: true }) milliCarat!: number | null;
  @TextColumn(20, { nullable: true }) shape!: string | null;
  @TextColumn(20, { nullable: true }) colour!: string | null;
  @TextColumn(20, { nullable: true }) clarity!: string | null;
  @TextColumn(20, { nullable: true }) cut!: string | null;
  @TextColumn(20, { nullable: true }) setting!: string | null;
}

/** A laboratory's number is bound to one piece: the unique key says so. */
@Entity('certificate')
@Index('uq_certificate_number', ['lab', 'number'], { unique: true })
@Index('ix_certificate_piece', ['pieceId'])
export class Certificate {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Piece, 'fk_certificate_piece') pieceId!: string;
  @Word(8) lab!: Lab;
  @Word(32) number!: string;
  /** The stone it is about; null: the piece as a whole. */
  @IdColumn({ nullable: true }) @References(() => PieceStone, 'fk_certificate_stone') stoneId!: string | null;
}

/** A number that is bound already was shown on another piece: one of the two is not what it says. */
@Entity('certificate_conflict')
@Index('ix_certificate_conflict_open', ['outcome', 'storeId'])
export class CertificateConflict {
  @PrimaryId() id!: string;
  @Word(8) lab!: Lab;
  @Word(32) number!: string;
  @IdColumn() @References(() => Piece, 'fk_conflict_bound') boundPieceId!: string;
  /** The piece it was to be bound to; null: it was still being enrolled. */
  @IdColumn({ nullable: true }) @References(() => Piece, 'fk_conflict_claimed') claimedPieceId!:
    string | null;
  @IdColumn() @References(() => Store, 'fk_conflict_store') storeId!: string;
  @IdColumn() raisedBy!: string;
  @InstantColumn() raisedAt!: Date;
  /** How headquarters settled it; null: it still waits. */
  @Word(8, { nullable: true }) outcome!: ConflictOutcome | null;
  @IdColumn({ nullable: true }) settledBy!: string | null;
  @InstantColumn({ nullable: true }) settledAt!: Date | null;
  @TextColumn(200, { nullable: true }) reason!: string | null;
}

/**
 * Custody: every change of a piece is a line of its passport, never changed and never deleted. Each line carries the
 * hash of the one before it, so that a line that was altered, left out or put in shows.
 */
@Entity('piece_event')
@Index('uq_piece_event_seq', ['pieceId', 'seq'], { unique: true })
export class PieceEvent {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Piece, 'fk_piece_event_piece') pieceId!: string;
  @IntColumn() seq!: number;
  /** A PIECE_FLOW action, a note that changes no state, or `enrol` for the first line. */
  @Word(24) action!: PieceLine;
  @Word(16, { nullable: true }) fromState!: PieceState | null;
  @Word(16) toState!: PieceState;
  @IdColumn() storeId!: string;
  @Word(16) actorRole!: string;
  @IdColumn({ nullable: true }) actorId!: string | null;
  /** The appointment, sale or claim behind it. */
  @IdColumn({ nullable: true }) refId!: string | null;
  @TextColumn(200, { nullable: true }) reason!: string | null;
  @JsonColumn({ nullable: true }) details!: Record<string, unknown> | null;
  /** Of the facts that changed: as they were and as they are. */
  @JsonColumn({ nullable: true }) factsBefore!: Record<string, unknown> | null;
  @JsonColumn({ nullable: true }) factsAfter!: Record<string, unknown> | null;
  @JsonColumn({ nullable: true }) evidence!: Evidence[] | null;
  @InstantColumn() at!: Date;
  @Word(32, { default: '' }) salt!: string;
  /** SHA-256 in hexadecimal; the first line's predecessor is sixty-four zeros. */
  @Word(64, { default: '' }) prevHash!: string;
  @Word(64, { default: '' }) hash!: string;
}
