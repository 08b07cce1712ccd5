import type { HeirDocument, HeirRelation, InheritanceAction, InheritanceState } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../../platform/database/columns.js';
import { Piece } from '../../inventory/index.js';

/** 继承过户: an heir asks for a piece of somebody who has died. */
@Entity('inheritance')
@Index('uq_inheritance_open_piece', ['openPieceId'], { unique: true })
@Index('ix_inheritance_heir', ['heirId', 'requestedAt'])
@Index('ix_inheritance_owner', ['fromId', 'requestedAt'])
@Index('ix_inheritance_store', ['storeId', 'state', 'requestedAt'])
@Index('ix_inheritance_due', ['state', 'dueAt'])
export class Inheritance {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Piece, 'fk_inheritance_piece') pieceId!: string;
  /** The piece while it is asked for: by one heir at a time. */
  @IdColumn({ nullable: true }) openPieceId!: string | null;
  /** The store whose people check it: where the piece was sold. */
  @IdColumn() storeId!: string;
  /** In the books as owner when it was asked for. */
  @IdColumn() fromId!: string;
  @IdColumn() heirId!: string;
  @TextColumn(20) heirName!: string;
  @Word(12) relation!: HeirRelation;
  @TextColumn(500, { nullable: true }) words!: string | null;
  @Word(12) state!: InheritanceState;
  @InstantColumn() requestedAt!: Date;
  @IdColumn({ nullable: true }) checkedBy!: string | null;
  /** While waiting: until when the owner in the books may object. */
  @InstantColumn({ nullable: true }) dueAt!: Date | null;
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
}

@Entity('inheritance_document')
@Index('ix_inheritance_document', ['inheritanceId', 'addedAt'])
export class InheritanceDocument {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Inheritance, 'fk_inheritance_document') inheritanceId!: string;
  @Word(12) kind!: HeirDocument;
  @IdColumn() fileId!: string;
  @InstantColumn() addedAt!: Date;
}

/** Who did what and when; only ever added to. */
@Entity('inheritance_event')
@Index('ix_inheritance_event', ['inheritanceId', 'at'])
export class InheritanceEvent {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Inheritance, 'fk_inheritance_event') inheritanceId!: string;
  @Word(12) action!: InheritanceAction | 'request';
  @Word(16) actorRole!: string;
  @IdColumn({ nullable: true }) actorId!: string | null;
  @TextColumn(200, { nullable: true }) words!: string | null;
  @InstantColumn() at!: Date;
}
