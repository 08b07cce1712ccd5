import {
  aStone,
  MEDIA_FILE,
  STYLE_LIMITS,
  type StyleContent,
  type StyleMetal,
  type StylePicture,
  type StylePlating,
  type StyleStone,
} from '@zhuyue/shared';
import {
  colourWords,
  craftWords,
  escapedFact,
  gemWords,
  isFault,
  linesIn,
  metalWords,
  originWords,
  platingWords,
  readScaled,
  splitFacts,
  treatmentWords,
  unescapedFact,
  waterWords,
  writeScaled,
  type Read,
} from './cell-words.rules.js';

/** Reads every part; the first fault is the cell's. */
function each<A, B>(parts: readonly A[], most: number, read: (part: A) => Read<B>): Read<B[]> {
  if (parts.length > most) return { fault: 'out_of_range' };
  const values: B[] = [];
  for (const part of parts) {
    const one = read(part);
    if (isFault(one)) return one;
    values.push(one.value);
  }
  return { value: values };
}

/** 18K金 白色 750‰ */
export const writeMetals = (metals: readonly StyleMetal[]): string =>
  metals
    .map(
      (one) =>
        `${metalWords.write(one.metal)} ${colourWords.write(one.colour)} ${String(one.finenessPermille)}‰`,
    )
    .join('\n');
export const readMetals = (text: string): Read<StyleMetal[]> =>
  each(linesIn(text), STYLE_LIMITS.metals, (line) => {
    const [name = '', colourText = '', fineness = ''] = line.split(/\s+/);
    const metal = metalWords.read(name);
    const colour = colourWords.read(colourText);
    const permille = readScaled(fineness.replace('‰', ''), 0, 1000);
    if (isFault(metal)) return metal;
    if (isFault(colour)) return colour;
    if (isFault(permille)) return permille;
    return { value: { metal: metal.value, colour: colour.value, finenessPermille: permille.value } };
  });

/** 镀金 0.50 */
export const writePlating = (plating: StylePlating | null): string =>
  plating === null
    ? ''
    : [
        platingWords.write(plating.kind),
        plating.thicknessHum === null ? '' : writeScaled(plating.thicknessHum, 2),
      ]
        .join(' ')
        .trim();
export function readPlating(text: string): Read<StylePlating | null> {
  const [name = '', thickness] = text.trim().split(/\s+/);
  if (name === '') return { value: null };
  const kind = platingWords.read(name);
  if (isFault(kind)) return kind;
  if (thickness === undefined) return { value: { kind: kind.value, thicknessHum: null } };
  const read = readScaled(thickness.replace(/(微米|μm|um)$/i, ''), 2, STYLE_LIMITS.platingHum);
  return isFault(read) ? read : { value: { kind: kind.value, thicknessHum: read.value } };
}

const STONE_TEXTS = {
  形状: 'shape',
  颜色: 'colour',
  净度: 'clarity',
  切工: 'cut',
  镶嵌: 'setting',
} as const;
type StoneFact = { [K in keyof StyleStone]?: StyleStone[K] };

/** 主石=钻石；来源=天然；粒数=1；克拉=0.300-0.320；形状=圆形 */
export function writeStone(stone: StyleStone): string {
  const carat =
    stone.milliCaratFrom === null || stone.milliCaratTo === null
      ? null
      : `${writeScaled(stone.milliCaratFrom, 3)}-${writeScaled(stone.milliCaratTo, 3)}`;
  const facts: [string, string | null][] = [
    [stone.main ? '主石' : '副石', gemWords.write(stone.gem)],
    ['来源', originWords.write(stone.origin)],
    ['处理', stone.treatments.length === 0 ? null : stone.treatments.map(treatmentWords.write).join('+')],
    ['水域', stone.water === null ? null : waterWords.write(stone.water)],
    ['粒数', String(stone.count)],
    ['克拉', carat],
    ...Object.entries(STONE_TEXTS).map(([name, key]): [string, string | null] => [name, stone[key]]),
  ];
  return facts
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${escapedFact(value)}`]))
    .join('；');
}

const READ_STONE: Readonly<Record<string, (text: string) => Read<StoneFact>>> = {
  主石: (text) => mapped(gemWords.read(text), (gem) => ({ main: true, gem })),
  副石: (text) => mapped(gemWords.read(text), (gem) => ({ main: false, gem })),
  来源: (text) => mapped(originWords.read(text), (origin) => ({ origin })),
  处理: (text) =>
    mapped(each(text.split('+'), STYLE_LIMITS.stones, treatmentWords.read), (treatments) => ({ treatments })),
  水域: (text) => mapped(waterWords.read(text), (water) => ({ water })),
  粒数: (text) => mapped(readScaled(text, 0, STYLE_LIMITS.stoneCount), (count) => ({ count })),
  克拉: readCarat,
  ...Object.fromEntries(
    Object.entries(STONE_TEXTS).map(([name, key]) => [
      name,
      (text: string): Read<StoneFact> =>
        text.length > STYLE_LIMITS.stoneWord ? { fault: 'too_long' } : { value: { [key]: text } },
    ]),
  ),
};
const mapped = <A, B>(read: Read<A>, to: (value: A) => B): Read<B> =>
  isFault(read) ? read : { value: to(read.value) };

function readCarat(text: string): Read<StoneFact> {
  const [from = '', to = from] = text.split(/[-~至]/).map((one) => one.trim().replace(/(ct|克拉)$/i, ''));
  const bounds = each([from, to], 2, (one) => readScaled(one, 3, STYLE_LIMITS.milliCarat));
  return mapped(bounds, ([milliCaratFrom = 0, milliCaratTo = 0]) => ({ milliCaratFrom, milliCaratTo }));
}

export const writeStones = (stones: readonly StyleStone[]): string => stones.map(writeStone).join('\n');
export const readStones = (text: string): Read<StyleStone[]> =>
  each(linesIn(text), STYLE_LIMITS.stones, (line) => {
    let stone: StyleStone = aStone('none');
    for (const fact of splitFacts(line, '；;').filter(Boolean)) {
      const [name = '', value = ''] = splitFacts(fact, '=');
      const read = READ_STONE[name]?.(unescapedFact(value));
      if (read === undefined) return { fault: 'unknown_key' };
      if (isFault(read)) return read;
      stone = { ...stone, ...read.value };
    }
    return stone.gem === 'none' ? { fault: 'required' } : { value: stone };
  });

/** ring-1.webp；说明=正面；渲染=是 */
export const writePictures = (pictures: readonly StylePicture[]): string =>
  pictures
    .map(({ file, caption, rendered }) =>
      [file, caption === '' ? '' : `说明=${escapedFact(caption)}`, `渲染=${rendered ? '是' : '否'}`]
        .filter(Boolean)
        .join('；'),
    )
    .join('\n');
export const readPictures = (text: string): Read<StylePicture[]> =>
  each(linesIn(text), STYLE_LIMITS.pictures, (line): Read<StylePicture> => {
    const [file = '', ...facts] = splitFacts(line, '；;').filter(Boolean);
    if (!MEDIA_FILE.test(file)) return { fault: 'file_malformed' };
    const picture: StylePicture = { file, caption: '', rendered: false };
    for (const fact of facts) {
      const [name = '', value = ''] = splitFacts(fact, '=');
      if (name === '说明') picture.caption = unescapedFact(value);
      else if (name === '渲染') picture.rendered = value === '是';
      else return { fault: 'unknown_key' };
    }
    return picture.caption.length > STYLE_LIMITS.caption ? { fault: 'too_long' } : { value: picture };
  });

export const readFrames = (text: string): Read<string[]> =>
  each(linesIn(text), STYLE_LIMITS.frames, (file): Read<string> =>
    MEDIA_FILE.test(file) ? { value: file } : { fault: 'file_malformed' },
  );

export const writeCrafts = (crafts: StyleContent['crafts']): string =>
  crafts.map(craftWords.write).join('、');
export const readCrafts = (text: string): Read<StyleContent['crafts']> =>
  each(
    text
      .split(/[、，,]/)
      .map((one) => one.trim())
      .filter(Boolean),
    STYLE_LIMITS.crafts,
    craftWords.read,
  );

/** Sizes and lengths in millimetres: 52.00、54.00 */
export const writeLengths = (list: readonly number[]): string =>
  list.map((value) => writeScaled(value, 2)).join('、');
export const readLengths = (text: string, most: number): Read<number[]> =>
  each(text.split(/[、，\s]+/).filter(Boolean), most, (one) => readScaled(one, 2, STYLE_LIMITS.measureHmm));
