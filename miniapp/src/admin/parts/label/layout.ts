/**
 * Words laid into boxes, in tenths of a millimetre. A printer has no scroll bar: what does not fit at the smallest size
 * is named, never drawn over something else.
 */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Said<K extends string> {
  key: K;
  text: string;
  strong?: boolean;
}
export interface Line {
  x: number;
  /** Top of the line; its baseline lies `ASCENT` of the size below. */
  y: number;
  size: number;
  width: number;
  text: string;
  strong: boolean;
}
export interface Layout<K extends string> {
  lines: Line[];
  size: number;
  /** What found no room. */
  left: K[];
}

export const ASCENT = 0.86;
const LEADING = 1.18;
/** 2.4 mm where there is room, 1.2 mm at the least: smaller Chinese cannot be read on thermal paper. */
const LARGEST = 24;
const SMALLEST = 12;

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Width of a character at size 1; measured generously, and the drawing holds every font to it. */
const widthOf = (character: string): number =>
  WIDE.test(character)
    ? 1
    : /[A-Z@%¥mw]/.test(character)
      ? 0.72
      : /[ .,:;'|!il()-]/.test(character)
        ? 0.36
        : 0.58;

export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * size;

/** At spaces where it can be, through a word where it must. */
function wrapped(text: string, width: number, size: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const part of text.match(/[^\x21-\x7e]|[\x21-\x7e]+/g) ?? []) {
    if (textWidth(row + part, size) <= width) {
      row += part;
      continue;
    }
    if (row.trim() !== '') rows.push(row.trim());
    row = '';
    for (const character of Array.from(part.trimStart())) {
      if (textWidth(row + character, size) > width && row !== '') {
        rows.push(row);
        row = '';
      }
      row += character;
    }
  }
  return row.trim() === '' ? rows : [...rows, row.trim()];
}

function laidAt<K extends string>(said: readonly Said<K>[], boxes: readonly Box[], size: number): Layout<K> {
  const lines: Line[] = [];
  const left: K[] = [];
  let [at, y] = [0, boxes[0]?.y ?? 0];
  const height = size * LEADING;
  for (const { key, text, strong = false } of said) {
    const before = { at, y, count: lines.length };
    let fits = false;
    // A text stays together: when it does not end in this box it begins in the next one.
    while (!fits && at < boxes.length) {
      const box = boxes[at] as Box;
      const rows = wrapped(text, box.width, size);
      const narrowest = Math.max(...rows.map((row) => textWidth(row, size)), 0);
      fits = y + rows.length * height <= box.y + box.height + 0.001 && narrowest <= box.width;
      if (fits) {
        for (const row of rows) {
          lines.push({ x: box.x, y, size, width: textWidth(row, size), text: row, strong });
          y += height;
        }
      } else {
        at += 1;
        y = boxes[at]?.y ?? 0;
      }
    }
    if (fits) continue;
    left.push(key);
    ({ at, y } = before);
  }
  return { lines, size, left };
}

/** The largest size at which everything fits; at the smallest one as much as fits. */
export function layOut<K extends string>(said: readonly Said<K>[], boxes: readonly Box[]): Layout<K> {
  for (let size = LARGEST; size > SMALLEST; size--) {
    const layout = laidAt(said, boxes, size);
    if (layout.left.length === 0) return layout;
  }
  return laidAt(said, boxes, SMALLEST);
}
