import type { TagState } from '@zhuyue/shared';
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
import { Piece } from '../piece.entity.js';

/** 标签: one printed version of a piece's code. The piece's own serial is the first one's and stays for life. */
@Entity('tag')
@Index('uq_tag_serial', ['serial'], { unique: true })
@Index('uq_tag_identity', ['identity'], { unique: true })
@Index('uq_tag_version', ['pieceId', 'version'], { unique: true })
@Index('uq_tag_active', ['activePieceId'], { unique: true })
export class Tag {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Piece, 'fk_tag_piece') pieceId!: string;
  /** Counts up from 1 for each piece. */
  @IntColumn() version!: number;
  @Word(20) serial!: string;
  /** The serial's first eight characters: drawn once, never on two tags. */
  @Word(8) identity!: string;
  @Word(14) gtin!: string;
  /** Which of the shop's keys signed it. */
  @IntColumn() keyVersion!: number;
  @Word(12) state!: TagState;
  /** Why it is in this state, by whom and since when; the words of the last step. */
  @TextColumn(200, { nullable: true }) reason!: string | null;
  @IdColumn({ nullable: true }) stateBy!: string | null;
  @InstantColumn() stateAt!: Date;
  @IdColumn({ nullable: true }) madeBy!: string | null;
  @InstantColumn() madeAt!: Date;
  /** When it first came out of a printer; null: not yet. */
  @InstantColumn({ nullable: true }) printedAt!: Date | null;
  /** The piece while the tag is active: one active tag a piece, decided by the unique key. */
  @Column({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: "if(`state` = 'active',rtrim(`pieceId`),NULL)",
    generatedType: 'STORED',
    insert: false,
    update: false,
  })
  activePieceId!: string | null;
}
