import { readTag } from './tag-code.js';

/** One line of a pasted delivery list. */
export interface ListedPiece {
  /** Counted from one, as a spreadsheet does. */
  row: number;
  /** Null: no serial could be read in the line. */
  serial: string | null;
  certificate: string | null;
  text: string;
}

const HEAD = /件号|serial|编号/i;

/**
 * Reads a list pasted from a spreadsheet or a CSV file: the serial or the tag's link first, then, when there is one, the
 * certificate number; separated by a tab, a comma or a semicolon. Empty lines and a head line are passed over.
 */
export function readDeliveryList(pasted: string): ListedPiece[] {
  return pasted
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ row: i + 1, text: line.trim() }))
    .filter(({ text, row }) => text !== '' && !(row === 1 && HEAD.test(text) && serialIn(text) === null))
    .map(({ row, text }) => {
      const [first = '', second = ''] = text
        .split(/[\t,，;；]/)
        .map((cell) => cell.trim().replace(/^"|"$/g, ''));
      return { row, text, serial: serialIn(first), certificate: second === '' ? null : second };
    });
}

function serialIn(cell: string): string | null {
  const reading = readTag(cell);
  if (reading.kind === 'code') return reading.code.serial;
  return reading.kind === 'serial' ? reading.serial : null;
}
