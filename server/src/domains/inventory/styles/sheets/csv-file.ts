import { IMPORT_LIMITS } from '@zhuyue/shared';
import { parse } from 'csv-parse/sync';
import { plainCell, SheetError, sheetOf, type Cell, type Sheet } from './sheet.js';

const BOM = '\ufeff';
/** What a spreadsheet program would run instead of show, also behind quotes we have put before it ourselves. */
const RUNS = /^'*[=+\-@\t\r]/;
const QUOTED = /^'+[=+\-@\t\r]/;

/** Never run when the file is opened in a spreadsheet program, and read back as it was. */
export const harmless = (text: string): string => (RUNS.test(text) ? `'${text}` : text);
const asWritten = (text: string): Cell => {
  if (QUOTED.test(text)) return plainCell(text.slice(1));
  // A formula typed into a CSV by hand: shown by no program as it stands.
  return { text, fault: text.startsWith('=') ? 'formula' : null };
};

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** @param asGbk the person has said that the file is in GBK */
function textOf(bytes: Uint8Array, asGbk: boolean): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const text = decoded(bytes, utf16 ?? (asGbk ? 'gb18030' : 'utf-8'));
  // Text has no zeros; what has is some other file with a name of ours.
  if (text?.includes('\0')) throw new SheetError('kind_unknown');
  if (text !== null) return text.startsWith(BOM) ? text.slice(1) : text;
  const gbk = decoded(bytes, 'gb18030');
  throw new SheetError(gbk !== null && !gbk.includes('\0') ? 'encoding_gbk' : 'encoding_unknown');
}

export function readCsv(bytes: Uint8Array, asGbk: boolean): Sheet {
  const text = textOf(bytes, asGbk);
  let lines: string[][];
  try {
    lines = parse(text, {
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: IMPORT_LIMITS.cell * IMPORT_LIMITS.columns,
      to: IMPORT_LIMITS.rows + 2,
    });
  } catch (error) {
    throw new SheetError('csv_broken', {
      line: 'lines' in Object(error) ? Number((error as { lines: number }).lines) : 0,
    });
  }
  return sheetOf(lines.map((cells, i) => ({ number: i + 1, cells: cells.map(asWritten) })));
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** UTF-8 with the mark that makes spreadsheet programs read it as such. */
export const writeCsv = (lines: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    BOM + lines.map((cells) => cells.map((text) => quoted(harmless(text))).join(',') + '\r\n').join(''),
  );
