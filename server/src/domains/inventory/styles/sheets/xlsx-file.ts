import { IMPORT_LIMITS } from '@zhuyue/shared';
import { strToU8, zip, type Zippable } from 'fflate';
import { SaxesParser } from 'saxes';
import { columnIndex, columnName, SheetError, sheetOf, type Cell, type Sheet } from './sheet.js';
import { xlsxParts } from './xlsx-parts.js';

/** Characters XML cannot hold are written `_x0001_`, and the like of that with its underscore written so. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
const escapedText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // eslint would rather not see them, but these are the very characters that must go.
    .replace(
      /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      (one) => `_x${one.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

type Attributes = Record<string, string>;
interface Handlers {
  open: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** A document type could define entities that grow or read files: no workbook has one. */
function walkXml(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new SheetError('xml_unsafe');
  });
  parser.on('error', () => {
    throw new SheetError('xml_unsafe');
  });
  // Programs may put their own short name before the tags.
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => open(local(name), attributes));
  parser.on('text', (some) => text?.(some));
  parser.on('closetag', ({ name }) => close?.(local(name)));
  parser.write(xml).close();
}

/** The name of the part that holds the first sheet one can see. */
function firstSheet(parts: ReadonlyMap<string, string>): string {
  const sheets: { id: string; hidden: boolean }[] = [];
  walkXml(parts.get('xl/workbook.xml') ?? '', {
    open: (name, attributes) => {
      const visible = attributes['state'] === undefined || attributes['state'] === 'visible';
      if (name === 'sheet') sheets.push({ id: attributes['r:id'] ?? '', hidden: !visible });
    },
  });
  const id = sheets.find((sheet) => !sheet.hidden)?.id;
  let target = '';
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === id) target = attributes['Target'] ?? '';
    },
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function sharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let [text, inText, phonetic] = ['', false, false];
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') inText = true;
      if (name === 'rPh') phonetic = true;
    },
    text: (some) => {
      if (inText && !phonetic) text += some;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** Reads the rows of a sheet as they pass. */
class SheetReader {
  readonly lines: { number: number; cells: Cell[] }[] = [];
  private line: { number: number; cells: Cell[] } = { number: 0, cells: [] };
  private cell = { column: -1, type: 'n', text: '', formula: false };
  private inValue = false;

  constructor(private readonly strings: readonly string[]) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.startRow(Number(attributes['r'] ?? this.line.number + 1));
    if (name === 'c') this.startCell(attributes);
    if (name === 'v' || name === 't') this.inValue = true;
    if (name === 'f') this.cell.formula = true;
    if (name === 'mergeCell') throw new SheetError('merged_cells', { cells: attributes['ref'] ?? '' });
  }

  text(some: string): void {
    if (this.inValue) this.cell.text += some;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    if (name === 'c') this.endCell();
  }

  private startRow(number: number): void {
    if (this.lines.length > IMPORT_LIMITS.rows + 1)
      throw new SheetError('too_many_rows', { most: IMPORT_LIMITS.rows });
    this.line = { number, cells: [] };
    this.lines.push(this.line);
  }

  private startCell(attributes: Attributes): void {
    const at = /^([A-Z]+)/.exec(attributes['r'] ?? '')?.[1];
    const column = at === undefined ? this.cell.column + 1 : columnIndex(at);
    this.cell = { column, type: attributes['t'] ?? 'n', text: '', formula: false };
  }

  private endCell(): void {
    const { column, type, text, formula } = this.cell;
    if (column >= IMPORT_LIMITS.columns) return;
    while (this.line.cells.length < column) this.line.cells.push({ text: '', fault: null });
    const value =
      type === 's'
        ? (this.strings[Number(text)] ?? '')
        : type === 'n' || type === 'b'
          ? text
          : unescaped(text);
    const fault = formula ? 'formula' : type === 'e' ? 'error_value' : null;
    this.line.cells[column] = { text: value, fault };
  }
}

export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  const parts = await xlsxParts(bytes);
  if (!parts.has('xl/workbook.xml')) throw new SheetError('not_a_workbook');
  const xml = parts.get(firstSheet(parts));
  if (xml === undefined) throw new SheetError('not_a_workbook');
  const reader = new SheetReader(sharedStrings(parts.get('xl/sharedStrings.xml')));
  walkXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (some) => reader.text(some),
    close: (name) => reader.close(name),
  });
  return sheetOf(reader.lines);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const cellXml = (text: string, row: number, column: number): string =>
  text === ''
    ? ''
    : `<c r="${columnName(column)}${String(row)}" t="inlineStr"><is><t xml:space="preserve">${escapedText(text)}</t></is></c>`;
const rowXml = (cells: readonly string[], i: number): string =>
  `<row r="${String(i + 1)}">${cells.map((text, column) => cellXml(text, i + 1, column)).join('')}</row>`;

/** A workbook of one sheet, every cell a text: no program makes numbers, days or formulas out of codes. */
export function writeXlsx(lines: readonly (readonly string[])[], name: string): Promise<Buffer> {
  const parts: Zippable = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapedText(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${lines.map(rowXml).join('')}</sheetData></worksheet>`,
    ),
  };
  return new Promise((resolve, reject) => {
    zip(parts, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(Buffer.from(bytes))));
  });
}
