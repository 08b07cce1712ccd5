import {
  aStone,
  canonicalStyle,
  CRAFT_SPELLINGS,
  CRAFTS,
  NO_MEASURES,
  PLATING_SPELLINGS,
  PLATINGS,
  type StyleContent,
  type StyleMetal,
  type StylePlating,
  type StyleStone,
} from '@zhuyue/shared';
import type { StyleRow } from '../styles.repository.js';

/** The columns of `style` that lists, search and prices read. */
export type StyleProjection = Omit<StyleRow, 'id' | 'code' | 'gtin' | 'seriesName' | 'rank' | 'publishedAt'>;

/** 镀金 0.50 微米 */
function platingText(plating: StylePlating | null): string | null {
  if (plating === null) return null;
  const [name = ''] = PLATING_SPELLINGS[plating.kind];
  return plating.thicknessHum === null ? name : `${name} ${(plating.thicknessHum / 100).toFixed(2)} 微米`;
}

function platingOf(text: string | null): StylePlating | null {
  if (text === null || text === '') return null;
  const kind = PLATINGS.find((one) => PLATING_SPELLINGS[one].some((word) => text.startsWith(word)));
  const thickness = /([\d.]+) ?(?:微米|μm|um)/.exec(text)?.[1];
  return kind
    ? { kind, thicknessHum: thickness === undefined ? null : Math.round(Number(thickness) * 100) }
    : null;
}

const craftText = (content: StyleContent): string =>
  content.craftNote !== ''
    ? content.craftNote
    : content.crafts.map((craft) => CRAFT_SPELLINGS[craft][0]).join('、');

/** What a published wording is in the columns of its style. */
export function projectionOf(content: StyleContent): StyleProjection {
  const lead = content.metals[0];
  return {
    name: content.name,
    seriesId: content.seriesId,
    kind: content.kind,
    metal: lead?.metal ?? 'none',
    metalColour: lead?.colour ?? 'none',
    gem: content.stones.find((stone) => stone.main)?.gem ?? 'none',
    finenessPermille: lead?.finenessPermille ?? 0,
    plating: platingText(content.plating),
    craft: craftText(content),
    description: content.description,
    dimensions: content.dimensions,
    care: content.care,
    sizesHmm: content.sizesHmm,
    pictures: content.pictures.map((picture) => picture.file),
    spin: content.frames,
    priceMode: content.priceMode,
    fixedPriceFen: content.fixedPriceFen,
    labourFenPerGram: content.labourFenPerGram,
    labourFenPerPiece: content.labourFenPerPiece,
    typicalGoldMg: content.typicalGoldMg,
  };
}

const metalsOf = (row: StyleRow): StyleMetal[] =>
  row.metal === 'none'
    ? []
    : [{ metal: row.metal, colour: row.metalColour, finenessPermille: row.finenessPermille }];

/** The wording of a style that has never had a revision: read back from its columns and its stones. */
export function contentOf(row: StyleRow, stones: readonly StyleStone[]): StyleContent {
  const known = stones.length > 0 ? stones : row.gem === 'none' ? [] : [aStone(row.gem)];
  return canonicalStyle({
    name: row.name,
    seriesId: row.seriesId,
    kind: row.kind,
    metals: metalsOf(row),
    plating: platingOf(row.plating),
    stones: [...known],
    crafts: CRAFTS.filter((craft) => CRAFT_SPELLINGS[craft].some((word) => row.craft.includes(word))).slice(
      0,
      6,
    ),
    craftNote: row.craft,
    measures: NO_MEASURES,
    dimensions: row.dimensions,
    sizesHmm: row.sizesHmm,
    lengthsHmm: [],
    description: row.description,
    care: row.care,
    pictures: row.pictures.map((file) => ({ file, caption: '', rendered: !file.startsWith('u/') })),
    frames: row.spin,
    videoUrl: null,
    priceMode: row.priceMode,
    fixedPriceFen: row.fixedPriceFen,
    labourFenPerGram: row.labourFenPerGram,
    labourFenPerPiece: row.labourFenPerPiece,
    typicalGoldMg: row.typicalGoldMg,
  });
}

/** Prices are also set outside of the wording: what the style's row says of them is what holds. */
export const withPricesOf = (content: StyleContent, row: StyleRow): StyleContent => ({
  ...content,
  priceMode: row.priceMode,
  fixedPriceFen: row.fixedPriceFen,
  labourFenPerGram: row.labourFenPerGram,
  labourFenPerPiece: row.labourFenPerPiece,
});
