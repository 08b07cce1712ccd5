import {
  CELL_FAULTS,
  IMPORT_FORMATS,
  IMPORT_MODES,
  IMPORT_STATES,
  KINDS,
  LIMITS,
  ROW_FAULTS,
  ROW_VERDICTS,
  SHEET_FAULTS,
  STYLE_FAULTS,
  STYLE_TABS,
  type CellFault,
  type ImportFormat,
  type ImportMode,
  type ImportState,
  type Kind,
  type RowFault,
  type RowVerdict,
  type SheetFault,
  type StyleFaultWord,
  type StyleTab,
} from '@zhuyue/shared';
import {
  Bool,
  Facts,
  Id,
  Instant,
  Int,
  Many,
  One,
  OneOf,
  SomeOf,
  Text,
} from '../../platform/contract/index.js';

/** POST /api/admin/style-imports, the file as multipart field `file`. */
export class NewImportQuery {
  /** The person has said that the CSV is in GBK. */
  @Bool({ optional: true }) gbk?: boolean;
}
export class VerdictCountsView {
  @Int({ min: 0, max: 1_000_000 }) new!: number;
  @Int({ min: 0, max: 1_000_000 }) changed!: number;
  @Int({ min: 0, max: 1_000_000 }) unchanged!: number;
  @Int({ min: 0, max: 1_000_000 }) refused!: number;
}
export class StyleImportView {
  @Id() id!: string;
  @Text({ max: 200 }) fileName!: string;
  @OneOf(IMPORT_FORMATS) format!: ImportFormat;
  @OneOf(IMPORT_STATES) state!: ImportState;
  @OneOf(IMPORT_MODES, { nullable: true }) mode!: ImportMode | null;
  /** What it writes goes to review at once. */
  @Bool() handsIn!: boolean;
  /** Why the whole file was refused. */
  @OneOf(SHEET_FAULTS, { nullable: true }) fault!: SheetFault | null;
  @Facts({ nullable: true }) faultDetails!: Record<string, string | number> | null;
  @Int({ min: 0, max: 1_000_000 }) rowCount!: number;
  /** Rows compared or written so far. */
  @Int({ min: 0, max: 1_000_000 }) doneCount!: number;
  @Int({ min: 0, max: 1_000_000 }) appliedCount!: number;
  @One(() => VerdictCountsView) counts!: VerdictCountsView;
  @Instant() createdAt!: string;
  @Instant() changedAt!: string;
  @Text({ max: 40, nullable: true }) staffName!: string | null;
}
export class StyleImportsView {
  @Many(() => StyleImportView) items!: StyleImportView[];
}

export class ImportRowsQuery {
  @OneOf(ROW_VERDICTS, { optional: true }) verdict?: RowVerdict;
  @Int({ min: 1, max: 1_000, optional: true }) page?: number;
}
export class RowRefusalView {
  /** C17; empty for a column the file does not have. */
  @Text({ min: 0, max: 10 }) cell!: string;
  @Text({ min: 0, max: 20 }) header!: string;
  @OneOf([...CELL_FAULTS, ...STYLE_FAULTS, ...ROW_FAULTS]) reason!: CellFault | StyleFaultWord | RowFault;
  /** What stands there, its beginning. */
  @Text({ min: 0, max: 60 }) text!: string;
}
export class RowChangeView {
  @Text({ max: 20 }) header!: string;
  @Text({ min: 0, max: 120 }) before!: string;
  @Text({ min: 0, max: 120 }) after!: string;
}
export class ImportRowView {
  /** As the spreadsheet numbers it. */
  @Int({ min: 1, max: 10_000_000 }) number!: number;
  @Text({ min: 0, max: 40 }) code!: string;
  @Text({ min: 0, max: 60 }) name!: string;
  @OneOf(ROW_VERDICTS) verdict!: RowVerdict;
  @Bool() applied!: boolean;
  @Many(() => RowRefusalView) refusals!: RowRefusalView[];
  @Many(() => RowChangeView) changes!: RowChangeView[];
}
export class ImportRowsView {
  @Many(() => ImportRowView) items!: ImportRowView[];
  @Int({ min: 0, max: 1_000_000 }) total!: number;
  @Int({ min: 1, max: 1_000 }) page!: number;
  @Int({ min: 1, max: LIMITS.pageSize }) limit!: number;
}
export class ApplyImportBody {
  @OneOf(IMPORT_MODES) mode!: ImportMode;
  /** What is written goes to review at once; the approval stays another person's. */
  @Bool({ optional: true }) handIn?: boolean;
}

/** GET /api/admin/style-imports/export — the desk's list of styles as a file that can be sent back in. */
export class StyleExportQuery {
  @OneOf(IMPORT_FORMATS) format!: ImportFormat;
  @OneOf(STYLE_TABS, { optional: true }) tab?: StyleTab;
  @SomeOf(KINDS, { optional: true }) kind?: Kind[];
  @Id({ optional: true }) seriesId?: string;
  @Text({ max: LIMITS.searchText, optional: true }) q?: string;
}
export class StyleTemplateQuery {
  @OneOf(IMPORT_FORMATS) format!: ImportFormat;
}
