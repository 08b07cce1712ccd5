import type { SheetFault } from '@zhuyue/shared';

/** A cell as it was read. */
export interface Cell {
  text: string;
  /** What it is when it is not plain text or a number. */
  fault: 'formula' | 'error_value' | null;
}
export interface SheetRow {
  /** As the spreadsheet numbers it, the header being row 1. */
  number: number;
  cells: Cell[];
}
/** A table as it was read: the header and the rows that have anything in them. */
export interface Sheet {
  header: string[];
  rows: SheetRow[];
}

/** The whole file is refused. */
export class SheetError extends Error {
  constructor(
    readonly fault: SheetFault,
    readonly details: Record<string, string | number> = {},
  ) {
    super(fault);
  }
}

const LETTERS = 26;
/** 0 → A, 27 → AB. */
export const columnName = (index: number): string =>
  (index >= LETTERS ? columnName(Math.floor(index / LETTERS) - 1) : '') +
  String.fromCharCode(65 + (index % LETTERS));
/** AB → 27; -1 for what is no column. */
export const columnIndex = (name: string): number =>
  Array.from(name).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;

export const plainCell = (text: string): Cell => ({ text, fault: null });

/** Header and rows out of all lines of a table, empty lines left out. */
export function sheetOf(lines: { number: number; cells: Cell[] }[]): Sheet {
  const filled = lines.filter(({ cells }) =>
    cells.some(({ text, fault }) => fault !== null || text.trim() !== ''),
  );
  const [head, ...rows] = filled;
  if (!head) throw new SheetError('empty');
  const header = head.cells.map(({ text }) => text.trim());
  while (header.at(-1) === '') header.pop();
  return { header, rows };
}
