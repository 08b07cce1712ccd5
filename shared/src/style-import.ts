/** Why a file of styles is refused before any of its rows is looked at. */
export const SHEET_FAULTS = [
  'empty',
  'too_large',
  'kind_unknown',
  'old_excel',
  'macros',
  'zip_broken',
  'zip_bomb',
  'xml_unsafe',
  'not_a_workbook',
  'encoding_gbk',
  'encoding_unknown',
  'csv_broken',
  'merged_cells',
  'header_missing',
  'header_repeated',
  'header_unknown',
  'too_many_rows',
] as const;
export type SheetFault = (typeof SHEET_FAULTS)[number];

/** Why a cell is refused, beside the faults of the style itself. */
export const CELL_FAULTS = [
  'required',
  'formula',
  'error_value',
  'too_long',
  'not_a_number',
  'too_precise',
  'out_of_range',
  'unknown_word',
  'unknown_key',
  'code_repeated',
  'code_malformed',
  'series_unknown',
  'file_malformed',
] as const;
export type CellFault = (typeof CELL_FAULTS)[number];

export const IMPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** All rows or none, or each row for itself. */
export const IMPORT_MODES = ['all', 'rows'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/**
 * checking: rows are compared, nothing is written; checked: waits for a yes; applying: drafts are being written;
 * failed: the file or, with all-or-nothing, a row was refused and nothing is written.
 */
export const IMPORT_STATES = ['checking', 'checked', 'applying', 'done', 'cancelled', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Why a row is refused that says nothing wrong in itself. */
export const ROW_FAULTS = ['in_review', 'changed_meanwhile'] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

export const ROW_VERDICTS = ['new', 'changed', 'unchanged', 'refused'] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

export const IMPORT_LIMITS = {
  /** Bytes of an uploaded file. */
  bytes: 20 * 1024 * 1024,
  rows: 20_000,
  columns: 60,
  /** Characters of one cell. */
  cell: 8_000,
} as const;
