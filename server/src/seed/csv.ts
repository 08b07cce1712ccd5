/** A line of a table by its column names; an empty text is "none". */
export type Line = Readonly<Record<string, string>>;

/** Reads CSV with quoted fields: header first, quotes doubled inside of quotes. */
export function readCsv(text: string): Line[] {
  const [header = [], ...lines] = records(text);
  return lines.map((fields) => Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ''])));
}

function records(text: string): string[][] {
  const out: string[][] = [];
  let record: string[] = [];
  let value = '';
  let quoted = false;
  const endField = (): void => {
    record.push(value);
    value = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quoted && c === '"' && text[i + 1] === '"') value += text.charAt(++i);
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === ',') endField();
    else if (!quoted && c === '\n') {
      endField();
      out.push(record);
      record = [];
    } else if (quoted || c !== '\r') value += c;
  }
  if (record.length > 0 || value !== '') out.push([...record, value]);
  return out;
}

/** The text of a column; a misspelt column is a mistake in the program, not in the data. */
export function textOf(line: Line, column: string): string {
  const value = line[column];
  if (value === undefined) throw new Error(`The seed has no column ${column}`);
  return value;
}

export const textOrNull = (line: Line, column: string): string | null => textOf(line, column) || null;

export function numberOf(line: Line, column: string): number {
  const value = Number(textOf(line, column));
  if (!Number.isFinite(value)) throw new Error(`${column} is no number: ${textOf(line, column)}`);
  return value;
}

export const numberOrNull = (line: Line, column: string): number | null =>
  textOf(line, column) === '' ? null : numberOf(line, column);

export const listOf = (line: Line, column: string): string[] =>
  textOf(line, column).split('|').filter(Boolean);
