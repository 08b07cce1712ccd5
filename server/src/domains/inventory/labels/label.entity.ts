import type { LabelCode, LabelItem, LabelKind, LinkCase } from '@zhuyue/shared';
import { Entity, Index } from 'typeorm';
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
} from '../../../platform/database/columns.js';
import { Store } from '../../store/index.js';
import { Piece } from '../piece.entity.js';
import { Tag } from '../tags/tag.entity.js';
import type { LabelPrint } from './label.rules.js';

/** 标签版式: a form of label, in tenths of a millimetre; the columns are those of `LabelTemplate` in shared. */
@Entity('label_template')
export class LabelTemplateRow {
  @PrimaryId() id!: string;
  @TextColumn(40) name!: string;
  @Word(8) kind!: LabelKind;
  @IntColumn() widthDmm!: number;
  @IntColumn() heightDmm!: number;
  @IntColumn() marginDmm!: number;
  @IntColumn() tailDmm!: number;
  @IntColumn() columns!: number;
  @IntColumn() rows!: number;
  @IntColumn() leftDmm!: number;
  @IntColumn() topDmm!: number;
  @IntColumn() gapXDmm!: number;
  @IntColumn() gapYDmm!: number;
  @IntColumn() moduleHmm!: number;
  @Word(8) linkCase!: LinkCase;
  @Word(8) code!: LabelCode;
  @JsonColumn() items!: LabelItem[];
  /** Offered for printing; an old one is kept for the prints that were made with it. */
  @BoolColumn({ default: true }) active!: boolean;
  @IdColumn({ nullable: true }) changedBy!: string | null;
  @InstantColumn() changedAt!: Date;
}

/** What the shop says of itself on every label: one row, whose id is `house`. */
@Entity('label_house')
export class LabelHouse {
  @PrimaryId() id!: string;
  @JsonColumn() facts!: Record<string, string>;
  @IdColumn({ nullable: true }) changedBy!: string | null;
  @InstantColumn() changedAt!: Date;
}

/** 打印记录: labels sent to a printer together. */
@Entity('label_job')
@Index('ix_label_job_store', ['storeId', 'id'])
export class LabelJob {
  @PrimaryId() id!: string;
  /** The store most of the pieces lie in: whose printer it was. */
  @IdColumn() @References(() => Store, 'fk_label_job_store') storeId!: string;
  @IdColumn()
  @References(() => LabelTemplateRow, 'fk_label_job_template')
  templateId!: string;
  @IntColumn() count!: number;
  /** How many of them had been printed before. */
  @IntColumn() copies!: number;
  @TextColumn(200, { nullable: true }) reason!: string | null;
  @IdColumn() printedBy!: string;
  @InstantColumn() printedAt!: Date;
}

/** One label of a print, with what stood on it. */
@Entity('label_line')
@Index('uq_label_line', ['jobId', 'position'], { unique: true })
@Index('ix_label_line_tag', ['tagId'])
export class LabelLine {
  @PrimaryId() id!: string;
  @IdColumn() @References(() => LabelJob, 'fk_label_line_job') jobId!: string;
  @IntColumn() position!: number;
  @IdColumn() @References(() => Piece, 'fk_label_line_piece') pieceId!: string;
  @IdColumn() @References(() => Tag, 'fk_label_line_tag') tagId!: string;
  @BoolColumn() copy!: boolean;
  @JsonColumn() print!: LabelPrint;
}
