import {
  aStone,
  CRAFTS,
  emptyStyle,
  GEMS,
  KINDS,
  METAL_COLOURS,
  METALS,
  PEARL_WATERS,
  PLATINGS,
  PRICE_MODES,
  STONE_ORIGINS,
  TREATMENTS,
  type StyleContent,
} from '@zhuyue/shared';
import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { HEADERS, writeRow, type SheetStyle } from './columns.rules.js';
import { harmless, writeCsv } from './csv-file.js';
import { formatOf, readSheet } from './read-sheet.js';
import { columnIndex, columnName, SheetError } from './sheet.js';
import { columnsOf, parsedRow, repeatedCodes } from './sheet-rows.rules.js';
import { writeXlsx } from './xlsx-file.js';

/** Texts as people write them, and as they should not: what spreadsheet programs run, quotes, marks of ours. */
const text = (most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          "'",
          '"',
          ',',
          '；',
          ';',
          '\\',
          '\n',
          '<',
          '&',
          '_x0041_',
          '金',
          '石',
          'A',
          ' ',
          '🙂',
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) =>
      Array.from(parts.join('').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ud800-\udfff]/g, ''))
        .slice(0, most)
        .join('')
        .trim(),
    );
const word = text(20).map((some) => some.replace(/\n/g, ' ').replace(/\s+/g, ' ').trim() || null);
const hmm = fc.integer({ min: 0, max: 200_000 });
const stone = fc
  .record({
    main: fc.boolean(),
    gem: fc.constantFrom(...GEMS.filter((gem) => gem !== 'none')),
    water: fc.option(fc.constantFrom(...PEARL_WATERS)),
    origin: fc.constantFrom(...STONE_ORIGINS),
    treatments: fc.subarray([...TREATMENTS]),
    count: fc.integer({ min: 1, max: 5_000 }),
    carat: fc.option(fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }))),
    shape: word,
    colour: word,
    clarity: word,
    cut: word,
    setting: word,
  })
  .map(({ carat, ...rest }) => ({
    ...rest,
    milliCaratFrom: carat?.[0] ?? null,
    milliCaratTo: carat?.[1] ?? null,
  }));
const content: fc.Arbitrary<StyleContent> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    name: text(60),
    metals: fc.array(
      fc.record({
        metal: fc.constantFrom(...METALS),
        colour: fc.constantFrom(...METAL_COLOURS),
        finenessPermille: fc.integer({ min: 0, max: 1000 }),
      }),
      { maxLength: 3 },
    ),
    plating: fc.option(
      fc.record({
        kind: fc.constantFrom(...PLATINGS),
        thicknessHum: fc.option(fc.integer({ min: 0, max: 100_000 })),
      }),
    ),
    stones: fc.array(stone, { maxLength: 3 }),
    crafts: fc.subarray([...CRAFTS], { maxLength: 6 }),
    craftNote: text(60),
    measures: fc.record({
      widthHmm: fc.option(hmm),
      heightHmm: fc.option(hmm),
      thicknessHmm: fc.option(hmm),
      lengthHmm: fc.option(hmm),
      innerHmm: fc.option(hmm),
    }),
    dimensions: text(120),
    sizesHmm: fc.array(hmm, { maxLength: 4 }),
    lengthsHmm: fc.array(hmm, { maxLength: 4 }),
    description: text(200),
    care: text(200),
    pictures: fc.array(
      fc.record({
        file: fc.constantFrom('a.webp', 'ring--gold.webp', `u/${'0'.repeat(32)}.jpg`),
        caption: text(30).map((some) => some.replace(/\n/g, ' ').trim()),
        rendered: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    frames: fc.subarray(['spin/1.webp', 'spin/2.webp']),
    videoUrl: fc.option(fc.constant('https://v.qq.com/x/a.html')),
    priceMode: fc.constantFrom(...PRICE_MODES),
    fixedPriceFen: fc.option(fc.integer({ min: 0, max: 10_000_000_000 })),
    labourFenPerGram: fc.nat(1_000_000),
    labourFenPerPiece: fc.nat(1_000_000),
    typicalGoldMg: fc.nat(10_000_000),
  })
  .map((some) => ({ ...emptyStyle(some.kind), ...some }));
const styles = fc.array(content, { minLength: 1, maxLength: 4 }).map((all) =>
  all.map((one, i): SheetStyle => ({
    code: `ZY-R000${String(i)}`,
    gtin: '',
    series: i % 2 ? '山月' : '',
    content: one,
  })),
);

const readBack = async (name: string, bytes: Uint8Array): Promise<SheetStyle[]> => {
  const sheet = await readSheet(name, bytes, false);
  const columns = columnsOf(sheet);
  return sheet.rows.map((row) => {
    const { style, refusals } = parsedRow(row, columns).over(null);
    expect(refusals).toEqual([]);
    return style;
  });
};
const linesOf = (all: readonly SheetStyle[]): string[][] => [HEADERS, ...all.map(writeRow)];

describe('a file that was written here', () => {
  it('reads back the same from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(styles, async (all) => {
        expect(await readBack('a.csv', writeCsv(linesOf(all)))).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  it('reads back the same from XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(styles, async (all) => {
        expect(await readBack('a.xlsx', await writeXlsx(linesOf(all), '款式'))).toEqual(all);
      }),
      { numRuns: 25 },
    );
  });

  it('lets no spreadsheet program run a cell', () => {
    fc.assert(
      fc.property(text(10), (some) => {
        expect(/^[=+\-@\t\r]/.test(harmless(some))).toBe(false);
      }),
    );
    expect(['=1+1', "'=1", '-5', 'a=b'].map(harmless)).toEqual(["'=1+1", "''=1", "'-5", 'a=b']);
  });
});

const refused = async (name: string, bytes: Uint8Array | string, asGbk = false): Promise<string> => {
  try {
    columnsOf(await readSheet(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes, asGbk));
    return 'read';
  } catch (error) {
    if (error instanceof SheetError) return error.fault;
    throw error;
  }
};
/** 款号 in GBK. */
const GBK = Buffer.from([0xbf, 0xee, 0xba, 0xc5, 0x0a, 0x5a, 0x59, 0x2d, 0x52, 0x31]);
const workbook = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
const RELS = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';
const BOOK = '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>';
const aBook = (sheet: string, more: Record<string, string> = {}): Uint8Array =>
  workbook({
    'xl/workbook.xml': BOOK,
    'xl/_rels/workbook.xml.rels': RELS,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });
const rowsXml = (cells: string): string => `<worksheet><sheetData>${cells}</sheetData></worksheet>`;
const HEAD_ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>款号</t></is></c></row>';

describe('a file that lies', () => {
  it.each<[string, string, Uint8Array | string]>([
    ['empty', 'a.csv', ''],
    ['empty', 'a.csv', '\n\n'],
    ['kind_unknown', 'a.txt', '款号'],
    ['kind_unknown', 'a.csv', Buffer.from([0x50, 0x4b, 3, 4, 0])],
    ['kind_unknown', 'a.csv', Buffer.from('款号\0')],
    ['not_a_workbook', 'a.xlsx', '款号'],
    ['old_excel', 'a.xls', 'x'],
    ['old_excel', 'a.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])],
    ['macros', 'a.xlsm', 'PK'],
    ['macros', 'a.xlsx', aBook(rowsXml(HEAD_ROW), { 'xl/vbaProject.bin': 'x' })],
    ['encoding_gbk', 'a.csv', GBK],
    ['encoding_unknown', 'a.csv', Buffer.from([0xff, 0xff, 0xff])],
    ['csv_broken', 'a.csv', '款号\n"ZY'],
    ['header_missing', 'a.csv', '款名\n足金戒指'],
    ['header_unknown', 'a.csv', '款号,毛利\nZY-1,3'],
    ['header_repeated', 'a.csv', '款号,款名,款名\nZY-1,a,b'],
    ['zip_broken', 'a.xlsx', aBook(rowsXml(HEAD_ROW)).subarray(0, 90)],
    ['not_a_workbook', 'a.xlsx', workbook({ 'readme.txt': 'x' })],
    ['xml_unsafe', 'a.xlsx', aBook('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>')],
    ['xml_unsafe', 'a.xlsx', aBook('<worksheet>&lol9;</worksheet>')],
    [
      'merged_cells',
      'a.xlsx',
      aBook('<worksheet><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>'),
    ],
    ['read', 'a.xlsx', aBook(rowsXml(HEAD_ROW))],
  ])('is refused as %s: %s', async (fault, name, bytes) => {
    expect(await refused(name, bytes)).toBe(fault);
  });

  it('of two hundred megabytes is refused before it is read', () => {
    expect(() => formatOf('a.csv', { length: 200 * 1024 * 1024, 0: 65 } as unknown as Uint8Array)).toThrow(
      'too_large',
    );
  });

  it('that blows up is stopped on the way, whatever it says of its size', async () => {
    const bomb = aBook(`<worksheet>${' '.repeat(60_000_000)}</worksheet>`);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refused('a.xlsx', bomb)).toBe('zip_bomb');
    const many = workbook(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`x/${String(i)}`, ''])));
    expect(await refused('a.xlsx', many)).toBe('zip_bomb');
  });

  it('in GBK is read when the person says so', async () => {
    expect(await refused('a.csv', GBK, true)).toBe('read');
  });

  it('with formulas is refused by the cell', async () => {
    const sheet = await readSheet(
      'a.xlsx',
      aBook(rowsXml(`${HEAD_ROW}<row r="17"><c r="A17" t="str"><f>1+1</f><v>2</v></c></row>`)),
      false,
    );
    const [row] = sheet.rows.map((one) => parsedRow(one, columnsOf(sheet)));
    expect(row?.refusals).toEqual([{ header: '款号', reason: 'formula', text: '2', cell: 'A17' }]);
    const csv = await readSheet('a.csv', Buffer.from('款号\n=1+1'), false);
    expect(csv.rows.map((one) => parsedRow(one, columnsOf(csv)).refusals[0]?.reason)).toEqual(['formula']);
  });
});

it.each([
  ['参考金重(g)', '3.5克', 'not_a_number'],
  ['参考金重(g)', '3.1234', 'too_precise'],
  ['参考金重(g)', '99999999', 'out_of_range'],
  ['品类', '皇冠', 'unknown_word'],
  ['宝石', '钻石', 'unknown_key'],
  ['宝石', '来源=天然', 'required'],
  ['图片', '../../etc/passwd', 'file_malformed'],
  ['款名', '长'.repeat(61), 'too_long'],
])('%s %s is refused as %s with its cell', async (header, some, reason) => {
  const sheet = await readSheet(
    'a.csv',
    writeCsv([
      ['款号', header],
      ['ZY-R0001', some],
    ]),
    false,
  );
  const { refusals } = parsedRow(sheet.rows[0] ?? { number: 0, cells: [] }, columnsOf(sheet)).over(null);
  expect(refusals).toMatchObject([{ cell: 'B2', header, reason }]);
});

it('keeps what a file does not speak of', async () => {
  const sheet = await readSheet('a.csv', Buffer.from('款号,款名\nzy-r0001,足金戒指'), false);
  const base: SheetStyle = {
    code: 'ZY-R0001',
    gtin: '1',
    series: '山月',
    content: { ...emptyStyle('ring'), stones: [aStone('ruby')], care: '甲' },
  };
  const { style } = parsedRow(sheet.rows[0] ?? { number: 0, cells: [] }, columnsOf(sheet)).over(base);
  expect(style).toEqual({ ...base, content: { ...base.content, name: '足金戒指' } });
});

it('finds codes that stand twice', async () => {
  const sheet = await readSheet('a.csv', Buffer.from('款号\nZY-1\nZY-2\nzy-1'), false);
  expect(repeatedCodes(sheet.rows.map((row) => parsedRow(row, columnsOf(sheet))))).toEqual(new Map([[4, 2]]));
});

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  expect(['A', 'Z', 'AA', 'ZZ', 'AAA'].map(columnIndex)).toEqual([0, 25, 26, 701, 702]);
});
