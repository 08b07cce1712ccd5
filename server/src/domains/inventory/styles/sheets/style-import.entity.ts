import type { ImportFormat, ImportMode, ImportState, RowVerdict, SheetFault } from '@zhuyue/shared';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  BoolColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
  Word,
} from '../../../../platform/database/columns.js';

const OWN_ID = { type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' } as const;

/** 款式导入: one file on its way to drafts. Works on when the worker is started again. */
@Entity('style_import')
@Index('ix_style_import_state', ['state', 'heartbeatAt'])
export class StyleImport {
  @PrimaryId() id!: string;
  @IdColumn() staffId!: string;
  @TextColumn(200) fileName!: string;
  @Word(8) format!: ImportFormat;
  @BoolColumn() asGbk!: boolean;
  @Word(12) state!: ImportState;
  /** Null until it is applied. */
  @Word(8, { nullable: true }) mode!: ImportMode | null;
  /** What it writes is handed in for review at once. */
  @BoolColumn({ default: false }) handsIn!: boolean;
  @Word(24, { nullable: true }) fault!: SheetFault | null;
  @JsonColumn({ nullable: true }) faultDetails!: Record<string, string | number> | null;
  @IntColumn() rowCount!: number;
  /** Rows compared while it is checked, written while it is applied. */
  @IntColumn() doneCount!: number;
  @IntColumn() attempts!: number;
  /** Whoever works on it says so every few seconds; null while nobody does. */
  @InstantColumn({ nullable: true }) heartbeatAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() changedAt!: Date;
}

/** The file as it came, in pieces the database takes in one packet; gone once its rows are known. */
@Entity('style_import_part')
export class StyleImportPart {
  @PrimaryColumn(OWN_ID) importId!: string;
  @PrimaryColumn({ type: 'int' }) part!: number;
  @Column({ type: 'mediumblob' }) bytes!: Buffer;
}

@Entity('style_import_row')
@Index('ix_style_import_row_verdict', ['importId', 'verdict', 'number'])
export class StyleImportRow {
  @PrimaryColumn(OWN_ID) importId!: string;
  /** As the spreadsheet numbers it. */
  @PrimaryColumn({ type: 'int' }) number!: number;
  @TextColumn(40) code!: string;
  @TextColumn(60) name!: string;
  @Word(12) verdict!: RowVerdict;
  /** The texts of the row by header, to be laid over the style again when it is applied. */
  @JsonColumn() cells!: Record<string, string>;
  @JsonColumn() refusals!: object[];
  /** What the row changes: header, before, after. */
  @JsonColumn() changes!: object[];
  /** Of the wording that was promised: another one is not written. */
  @Word(40) planHash!: string;
  @BoolColumn() applied!: boolean;
}
