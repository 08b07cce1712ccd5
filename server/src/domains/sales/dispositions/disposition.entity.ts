import type { DispositionChoice, DispositionState } from '@zhuyue/shared';
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
import { Piece } from '../../inventory/index.js';
import { Staff, Store } from '../../store/index.js';

/** 退回处置: what became of a piece that came back, by whom and why. */
@Entity('disposition')
@Index('uq_disposition_open', ['openPieceId', 'cameAt'], { unique: true })
@Index('ix_disposition_piece', ['pieceId', 'proposedAt'])
export class Disposition {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Piece, 'fk_disposition_piece') pieceId!: string;
  @IdColumn() @References(() => Store, 'fk_disposition_store') storeId!: string;
  @Word(12) choice!: DispositionChoice;
  @Word(12) state!: DispositionState;
  @TextColumn(200) reason!: string;
  /** As it was weighed for the decision. */
  @IntColumn() grossMg!: number;
  /** When the piece came back: a proposal about an earlier time is none about this one. */
  @InstantColumn() cameAt!: Date;
  @IdColumn() @References(() => Staff, 'fk_disposition_author') proposedBy!: string;
  @TextColumn(60) proposedByName!: string;
  @InstantColumn() proposedAt!: Date;
  @IdColumn({ nullable: true }) @References(() => Staff, 'fk_disposition_decider') decidedBy!: string | null;
  @TextColumn(60, { nullable: true }) decidedByName!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
  @TextColumn(200, { nullable: true }) note!: string | null;
  /** The piece while a proposal waits: one at a time. */
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: "if(`state` = 'proposed',rtrim(`pieceId`),NULL)",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  openPieceId!: string | null;
}
