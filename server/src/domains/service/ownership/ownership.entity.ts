import type {
  LossKind,
  OwnershipTerms,
  OwnershipTermsState,
  PassingKind,
  PassingState,
} from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
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
import { Piece } from '../../inventory/index.js';

/** 过户: one person passes a piece on to another. */
@Entity('ownership_passing')
@Index('uq_passing_open_piece', ['openPieceId'], { unique: true })
@Index('uq_passing_code', ['code'], { unique: true })
@Index('ix_passing_from', ['fromId', 'offeredAt'])
@Index('ix_passing_to', ['toId', 'offeredAt'])
@Index('ix_passing_phone', ['toPhone', 'state'])
@Index('ix_passing_due', ['state', 'dueAt'])
export class OwnershipPassing {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Piece, 'fk_passing_piece') pieceId!: string;
  @IdColumn() fromId!: string;
  /** Whoever accepted. */
  @IdColumn({ nullable: true }) toId!: string | null;
  /** The number it is meant for; null: for whoever has the code. */
  @Word(20, { nullable: true }) toPhone!: string | null;
  @Word(16) code!: string;
  @Word(8) kind!: PassingKind;
  @TextColumn(200, { nullable: true }) words!: string | null;
  @Word(12) state!: PassingState;
  @InstantColumn() offeredAt!: Date;
  @InstantColumn({ nullable: true }) acceptedAt!: Date | null;
  /** While offered: when the offer runs out. While cooling: when it becomes true. */
  @InstantColumn() dueAt!: Date;
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
  /** The piece while it is being passed on: to one person at a time. */
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: "if(`state` in ('offered','cooling'),rtrim(`pieceId`),NULL)",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  openPieceId!: string | null;
}

/** 挂失: an owner misses a piece. */
@Entity('loss_report')
@Index('uq_loss_open_piece', ['openPieceId'], { unique: true })
@Index('ix_loss_reported', ['reportedAt'])
export class LossReport {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Piece, 'fk_loss_piece') pieceId!: string;
  @IdColumn() customerId!: string;
  @Word(8) kind!: LossKind;
  @TextColumn(500) words!: string;
  @IdColumn({ nullable: true }) fileId!: string | null;
  @InstantColumn() reportedAt!: Date;
  @InstantColumn({ nullable: true }) foundAt!: Date | null;
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: 'if(`foundAt` is null,rtrim(`pieceId`),NULL)',
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  openPieceId!: string | null;
}

/** 所有权期限: how long things take, in versions of which each is approved by another than its author. */
@Entity('ownership_terms')
@Index('uq_ownership_terms_version', ['version'], { unique: true })
@Index('uq_ownership_terms_draft', ['slot'], { unique: true })
@Index('ix_ownership_terms_state', ['state', 'effectiveAt'])
export class OwnershipTermsVersion {
  @PrimaryId() id!: string;
  @IntColumn() version!: number;
  @Word(12) state!: OwnershipTermsState;
  /** `draft`, or null: one draft is open at a time. */
  @Word(8, { nullable: true }) slot!: string | null;
  /** Hours. */
  @JsonColumn() terms!: OwnershipTerms;
  /** From the beginning of this day, or from its approval when that is later. */
  @DayColumn() effectiveOn!: string;
  @InstantColumn({ nullable: true }) effectiveAt!: Date | null;
  @TextColumn(200) reason!: string;
  @IdColumn() writtenBy!: string;
  @TextColumn(40) writtenByName!: string;
  @InstantColumn() writtenAt!: Date;
  @IdColumn({ nullable: true }) decidedBy!: string | null;
  @TextColumn(40, { nullable: true }) decidedByName!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
}
