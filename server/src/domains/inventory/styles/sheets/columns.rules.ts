import {
  emptyStyle,
  isGtin14,
  NO_MEASURES,
  STYLE_LIMITS,
  type CellFault,
  type StyleContent,
  type StyleMeasures,
} from '@zhuyue/shared';
import {
  craftWords,
  gemWords,
  isFault,
  kindWords,
  metalWords,
  modeWords,
  platingWords,
  readScaled,
  writeScaled,
  type Read,
} from './cell-words.rules.js';
import {
  readCrafts,
  readFrames,
  readLengths,
  readMetals,
  readPictures,
  readPlating,
  readStones,
  writeCrafts,
  writeLengths,
  writeMetals,
  writePictures,
  writePlating,
  writeStones,
} from './list-cells.rules.js';

/** A style as a row of a sheet speaks of it. */
export interface SheetStyle {
  code: string;
  gtin: string;
  /** The series' name, empty without one. */
  series: string;
  content: StyleContent;
}
export interface SheetColumn {
  key: string;
  header: string;
  /** For the template: what may stand in it. */
  explains: string;
  write: (style: SheetStyle) => string;
  /** The style with what the cell says; a column that is not in the file leaves it as it is. */
  read: (text: string, style: SheetStyle) => Read<SheetStyle>;
}

const MOST_FEN = 10_000_000_000;
const MOST_MG = 10_000_000;
const CODE = /^[A-Z0-9][A-Z0-9-]{2,19}$/;

type Content = StyleContent;
const withContent = (style: SheetStyle, some: Partial<Content>): SheetStyle => ({
  ...style,
  content: { ...style.content, ...some },
});

/** A column of one field of the wording. */
function column<K extends keyof Content>(
  key: K,
  header: string,
  explains: string,
  write: (value: Content[K]) => string,
  read: (text: string) => Read<Content[K]>,
): SheetColumn {
  return {
    key,
    header,
    explains,
    write: ({ content }) => write(content[key]),
    read: (text, style) => {
      const value = read(text);
      return isFault(value) ? value : { value: withContent(style, { [key]: value.value }) };
    },
  };
}
const textColumn = (
  key: 'name' | 'craftNote' | 'dimensions' | 'description' | 'care',
  header: string,
  explains: string,
): SheetColumn =>
  column(
    key,
    header,
    `${explains}，最多 ${String(STYLE_LIMITS[key])} 字`,
    (text) => text,
    (text) => {
      const even = text.trim().replace(/\r\n?/g, '\n');
      return Array.from(even).length > STYLE_LIMITS[key] ? { fault: 'too_long' } : { value: even };
    },
  );
const orNull = (text: string, read: (text: string) => Read<number>): Read<number | null> =>
  text.trim() === '' ? { value: null } : read(text);
const orZero = (text: string, read: (text: string) => Read<number>): Read<number> =>
  text.trim() === '' ? { value: 0 } : read(text);

const measureColumn = (key: keyof StyleMeasures, header: string): SheetColumn => ({
  key: `measures.${key}`,
  header,
  explains: '毫米，最多两位小数；没有就空着',
  write: ({ content }) => {
    const value = content.measures[key];
    return value === null ? '' : writeScaled(value, 2);
  },
  read: (text, style) => {
    const read = orNull(text, (some) => readScaled(some, 2, STYLE_LIMITS.measureHmm));
    if (isFault(read)) return read;
    return { value: withContent(style, { measures: { ...style.content.measures, [key]: read.value } }) };
  },
});

/** In the order of the file. Kind comes early: a new style begins as an empty one of its kind. */
export const COLUMNS: readonly SheetColumn[] = [
  {
    key: 'code',
    header: '款号',
    explains: '必填。已有款号为修改，没有的为新款；大写字母、数字和短横线',
    write: ({ code }) => code,
    read: (text, style) => {
      const code = text.trim().toUpperCase();
      if (code === '') return { fault: 'required' };
      return CODE.test(code) ? { value: { ...style, code } } : { fault: 'code_malformed' };
    },
  },
  {
    key: 'gtin',
    header: '条码',
    explains: '只用于新款：14 位 GTIN；空着由系统编号',
    write: ({ gtin }) => gtin,
    read: (text, style) => {
      const gtin = text.trim() === '' ? '' : text.trim().padStart(14, '0');
      return gtin === '' || isGtin14(gtin) ? { value: { ...style, gtin } } : { fault: 'code_malformed' };
    },
  },
  column('kind', '品类', `必填：${kindWords.all}`, kindWords.write, kindWords.read),
  textColumn('name', '款名', '按国标命名，如 18K金钻石戒指'),
  {
    key: 'seriesId',
    header: '系列',
    explains: '已有系列的名称；没有就空着',
    write: ({ series }) => series,
    read: (text, style) => ({ value: { ...style, series: text.trim() } }),
  },
  column(
    'metals',
    '金属',
    `每行一种：金属 颜色 含量，如 18K金 白色 750‰。金属：${metalWords.all}`,
    writeMetals,
    readMetals,
  ),
  column('plating', '镀层', `${platingWords.all}；可加厚度微米，如 镀金 0.50`, writePlating, readPlating),
  column(
    'stones',
    '宝石',
    `每行一种：主石=钻石；来源=天然；粒数=1；克拉=0.300-0.320；形状=圆形；颜色=D；净度=VVS1；切工=EX；镶嵌=爪镶。宝石：${gemWords.all}`,
    writeStones,
    readStones,
  ),
  column('crafts', '工艺', `用顿号隔开：${craftWords.all}`, writeCrafts, readCrafts),
  textColumn('craftNote', '工艺说明', '工艺的补充'),
  measureColumn('widthHmm', '宽(mm)'),
  measureColumn('heightHmm', '高(mm)'),
  measureColumn('thicknessHmm', '厚(mm)'),
  measureColumn('lengthHmm', '长(mm)'),
  measureColumn('innerHmm', '内径(mm)'),
  textColumn('dimensions', '尺寸说明', '一句话说明尺寸'),
  column('sizesHmm', '圈口(mm)', '戒指内圈周长，用顿号隔开，如 52.00、54.00', writeLengths, (text) =>
    readLengths(text, STYLE_LIMITS.sizes),
  ),
  column('lengthsHmm', '长度(mm)', '链长，用顿号隔开，如 400.00、450.00', writeLengths, (text) =>
    readLengths(text, STYLE_LIMITS.lengths),
  ),
  textColumn('description', '描述', '顾客看到的介绍'),
  textColumn('care', '保养', '保养建议'),
  column('pictures', '图片', '每行一张：文件名；说明=正面；渲染=是', writePictures, readPictures),
  column('frames', '转台图', '按转动顺序，每行一个文件名', (frames) => frames.join('\n'), readFrames),
  column(
    'videoUrl',
    '视频',
    '视频网址；没有就空着',
    (url) => url ?? '',
    (text) => {
      const url = text.trim();
      if (url.length > STYLE_LIMITS.videoUrl) return { fault: 'too_long' };
      return { value: url === '' ? null : url };
    },
  ),
  column('priceMode', '计价方式', modeWords.all, modeWords.write, modeWords.read),
  column(
    'fixedPriceFen',
    '一口价(元)',
    '计价款空着',
    (fen) => (fen === null ? '' : writeScaled(fen, 2)),
    (text) => orNull(text, (some) => readScaled(some, 2, MOST_FEN)),
  ),
  column(
    'labourFenPerGram',
    '工费(元/克)',
    '按克计的工费',
    (fen) => writeScaled(fen, 2),
    (text) => orZero(text, (some) => readScaled(some, 2, MOST_FEN)),
  ),
  column(
    'labourFenPerPiece',
    '工费(元/件)',
    '按件计的工费',
    (fen) => writeScaled(fen, 2),
    (text) => orZero(text, (some) => readScaled(some, 2, MOST_FEN)),
  ),
  column(
    'typicalGoldMg',
    '参考金重(g)',
    '列表价按它计算，三位小数',
    (mg) => writeScaled(mg, 3),
    (text) => orZero(text, (some) => readScaled(some, 3, MOST_MG)),
  ),
];

export const HEADERS = COLUMNS.map((one) => one.header);
/** What a new row begins with. */
export const blankStyle = (): SheetStyle => ({
  code: '',
  gtin: '',
  series: '',
  content: { ...emptyStyle('ring'), measures: NO_MEASURES },
});

export interface CellRefusal {
  header: string;
  reason: CellFault;
  text: string;
}
export const writeRow = (style: SheetStyle): string[] => COLUMNS.map((one) => one.write(style));
/** Under the header of the template: what may stand in every column. */
export const EXPLANATIONS = COLUMNS.map((one) => one.explains);
