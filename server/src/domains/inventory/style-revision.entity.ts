import type {
  Gem,
  PearlWater,
  RevisionState,
  StoneOrigin,
  StyleContent,
  StyleEventWord,
  Treatment,
} from '@zhuyue/shared';
import { Column, Entity, Index } from 'typeorm';
import {
  BoolColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  References,
  TextColumn,
  Word,
} from '../../platform/database/columns.js';
import { Style } from './style.entity.js';

/** Equal stones of a style as it is in sale; a revision's own are in its content. */
@Entity('style_stone')
@Index('uq_style_stone', ['styleId', 'position'], { unique: true })
@Index('ix_style_stone_gem', ['gem', 'origin'])
export class StyleStoneRow {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Style, 'fk_style_stone_style') styleId!: string;
  /** From 1. */
  @IntColumn() position!: number;
  @BoolColumn() main!: boolean;
  @Word(24) gem!: Gem;
  @Word(12, { nullable: true }) water!: PearlWater | null;
  @Word(12) origin!: StoneOrigin;
  @JsonColumn() treatments!: Treatment[];
  @IntColumn() count!: number;
  /** One stone, thousandths of a carat. */
  @IntColumn({ nullable: true }) milliCaratFrom!: number | null;
  @IntColumn({ nullable: true }) milliCaratTo!: number | null;
  @TextColumn(20, { nullable: true }) shape!: string | null;
  @TextColumn(20, { nullable: true }) colour!: string | null;
  @TextColumn(20, { nullable: true }) clarity!: string | null;
  @TextColumn(20, { nullable: true }) cut!: string | null;
  @TextColumn(20, { nullable: true }) setting!: string | null;
}

const onlyWhile = (states: string) =>
  ({
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
    asExpression: `if(\`state\` in (${states}),rtrim(\`styleId\`),NULL)`,
    generatedType: 'STORED',
    insert: false,
    update: false,
  }) as const;

/**
 * 版次: one wording of a style, whole. Content changes only while `draft`; every later row stays as it was read. The two
 * generated columns let the database decide that one revision is in work and one in sale.
 */
@Entity('style_revision')
@Index('uq_style_revision', ['styleId', 'number'], { unique: true })
@Index('uq_style_revision_open', ['openStyleId'], { unique: true })
@Index('uq_style_revision_live', ['liveStyleId'], { unique: true })
@Index('ix_style_revision_due', ['state', 'publishAt'])
export class StyleRevision {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Style, 'fk_style_revision_style') styleId!: string;
  /** From 1, in the order in which they were begun. */
  @IntColumn() number!: number;
  @Word(12) state!: RevisionState;
  /** Rises with every save: who saves says which one they had read. */
  @IntColumn() version!: number;
  /** Canonical: fields in the order of STYLE_FIELDS. */
  @JsonColumn() content!: StyleContent;
  /** For the desk's list and its search. */
  @TextColumn(60) name!: string;
  /** The revision whose wording it began with. */
  @IntColumn({ nullable: true }) basedOn!: number | null;
  /** Everybody who wrote in it or handed it in: none of them approves it. */
  @JsonColumn() contributors!: string[];
  @IdColumn({ nullable: true }) updatedBy!: string | null;
  @InstantColumn() updatedAt!: Date;
  @IdColumn({ nullable: true }) submittedBy!: string | null;
  @InstantColumn({ nullable: true }) submittedAt!: Date | null;
  @IdColumn({ nullable: true }) reviewedBy!: string | null;
  @InstantColumn({ nullable: true }) reviewedAt!: Date | null;
  @TextColumn(200, { nullable: true }) note!: string | null;
  @InstantColumn({ nullable: true }) publishAt!: Date | null;
  @InstantColumn({ nullable: true }) publishedAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @Column(onlyWhile("'draft','in_review','scheduled'")) openStyleId!: string | null;
  @Column(onlyWhile("'published'")) liveStyleId!: string | null;
}

/** What was done to a style and its revisions, in order. Rows are never changed. */
@Entity('style_event')
@Index('ix_style_event_style', ['styleId', 'id'])
export class StyleEvent {
  /** Rises with time. */
  @PrimaryId() id!: string;
  @IdColumn() @References(() => Style, 'fk_style_event_style') styleId!: string;
  @Word(12) action!: StyleEventWord;
  /** The revision it is about; null when it is about the style itself. */
  @IntColumn({ nullable: true }) number!: number | null;
  /** Null: by the clock. */
  @IdColumn({ nullable: true }) actorId!: string | null;
  @TextColumn(200, { nullable: true }) note!: string | null;
  @InstantColumn() at!: Date;
}
