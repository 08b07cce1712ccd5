import { IMPORT_LIMITS } from '@zhuyue/shared';
import { isFault } from './cell-words.rules.js';
import {
  blankStyle,
  COLUMNS,
  EXPLANATIONS,
  type CellRefusal,
  type SheetColumn,
  type SheetStyle,
} from './columns.rules.js';
import { columnName, SheetError, type Sheet, type SheetRow } from './sheet.js';

/** A refusal with the place a person finds it at: C17. */
export interface PlacedRefusal extends CellRefusal {
  cell: string;
}
/** What a row of the file says, before it is compared with what there is. */
export interface ParsedRow {
  number: number;
  code: string;
  refusals: PlacedRefusal[];
  /** The texts by header, to be read again when it is applied. */
  cells: Record<string, string>;
  /** Lays what the row says over a style: the one there is, or a blank one. */
  over: (base: SheetStyle | null) => { style: SheetStyle; refusals: PlacedRefusal[] };
}

/** Which column stands where. Columns that are missing leave their facts as they are; foreign ones are refused. */
export function columnsOf({ header }: Sheet): (SheetColumn | null)[] {
  const known = header.map((name) => COLUMNS.find((one) => one.header === name) ?? null);
  const foreign = header.flatMap((name, i) => (known[i] === null && name !== '' ? [name] : []));
  if (!known.some((one) => one?.key === 'code')) throw new SheetError('header_missing', { header: '款号' });
  if (foreign.length > 0) throw new SheetError('header_unknown', { header: foreign.slice(0, 5).join('、') });
  const repeated = header.find((name, i) => name !== '' && header.indexOf(name) !== i);
  if (repeated !== undefined) throw new SheetError('header_repeated', { header: repeated });
  return known;
}

interface Filled {
  column: SheetColumn;
  at: string;
  text: string;
}

export function parsedRow(row: SheetRow, columns: readonly (SheetColumn | null)[]): ParsedRow {
  const refusals: PlacedRefusal[] = [];
  const filled: Filled[] = [];
  for (const [i, column] of columns.entries()) {
    const { text, fault } = row.cells[i] ?? { text: '', fault: null };
    const at = `${columnName(i)}${String(row.number)}`;
    const refuse = (reason: PlacedRefusal['reason']): void => {
      refusals.push({ header: column?.header ?? '', reason, text: text.slice(0, 60), cell: at });
    };
    if (fault !== null) refuse(fault);
    else if (text.length > IMPORT_LIMITS.cell) refuse('too_long');
    else if (column) filled.push({ column, at, text });
  }
  const code =
    filled
      .find(({ column }) => column.key === 'code')
      ?.text.trim()
      .toUpperCase() ?? '';
  const cells = Object.fromEntries(filled.map(({ column, text }) => [column.header, text]));
  return { number: row.number, code, refusals, cells, over: (base) => laidOver(base, filled, refusals) };
}

function laidOver(
  base: SheetStyle | null,
  filled: readonly Filled[],
  before: readonly PlacedRefusal[],
): { style: SheetStyle; refusals: PlacedRefusal[] } {
  let style = base ?? blankStyle();
  const refusals = [...before];
  for (const { column, at, text } of filled) {
    // A style that exists keeps its barcode.
    if (column.key === 'gtin' && base !== null) continue;
    const read = column.read(text, style);
    if (isFault(read))
      refusals.push({ header: column.header, reason: read.fault, text: text.slice(0, 60), cell: at });
    else style = read.value;
  }
  return { style, refusals };
}

/** The second line of a template explains; it is no style. */
export const isExplanation = (row: SheetRow): boolean => row.cells[0]?.text === EXPLANATIONS[0];

/** Rows whose code an earlier row has. */
export function repeatedCodes(rows: readonly ParsedRow[]): Map<number, number> {
  const first = new Map<string, number>();
  const repeated = new Map<number, number>();
  for (const { number, code } of rows) {
    const earlier = first.get(code);
    if (code !== '' && earlier !== undefined) repeated.set(number, earlier);
    else first.set(code, number);
  }
  return repeated;
}
