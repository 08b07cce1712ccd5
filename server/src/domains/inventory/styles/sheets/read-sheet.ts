import { IMPORT_LIMITS, type ImportFormat } from '@zhuyue/shared';
import { readCsv } from './csv-file.js';
import { SheetError, type Sheet } from './sheet.js';
import { readXlsx } from './xlsx-file.js';

const begins = (bytes: Uint8Array, ...with_: readonly number[]): boolean =>
  with_.every((byte, i) => bytes[i] === byte);

/** What the file is by its first bytes; its name alone proves nothing, but must not say something else. */
export function formatOf(fileName: string, bytes: Uint8Array): ImportFormat {
  if (bytes.length === 0) throw new SheetError('empty');
  if (bytes.length > IMPORT_LIMITS.bytes)
    throw new SheetError('too_large', { mostBytes: IMPORT_LIMITS.bytes });
  const extension = /\.([^.]+)$/.exec(fileName.toLowerCase())?.[1] ?? '';
  if (extension === 'xlsm' || extension === 'xltm') throw new SheetError('macros');
  // The old binary format, and also a workbook with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0) || extension === 'xls') throw new SheetError('old_excel');
  const zip = begins(bytes, 0x50, 0x4b, 0x03, 0x04);
  if (extension === 'xlsx') {
    if (!zip) throw new SheetError('not_a_workbook');
    return 'xlsx';
  }
  if (extension !== 'csv' || zip) throw new SheetError('kind_unknown');
  return 'csv';
}

export async function readSheet(fileName: string, bytes: Uint8Array, asGbk: boolean): Promise<Sheet> {
  const sheet = formatOf(fileName, bytes) === 'xlsx' ? await readXlsx(bytes) : readCsv(bytes, asGbk);
  if (sheet.rows.length > IMPORT_LIMITS.rows)
    throw new SheetError('too_many_rows', { most: IMPORT_LIMITS.rows });
  return sheet;
}
