import { carats, type StyleContent, type StyleStone } from '@zhuyue/shared';
import { words } from './index';
import { jewelText } from './jewel';
import { metalWords } from './metal';
import { styleWords } from './style-words';

/** The structured facts of a style, as the customer's page and the desk's preview have them. */
export type StoryFacts = Pick<
  StyleContent,
  'metals' | 'plating' | 'stones' | 'crafts' | 'measures' | 'lengthsHmm'
>;

/** Hundredths of a millimetre as a person reads them: `6.5`, `450`. */
export const millimetres = (hmm: number): string => String(hmm / 100);

export const metalsText = (metals: StoryFacts['metals']): string =>
  metals
    .map((one) =>
      metalWords({
        metal: one.metal,
        finenessPermille: one.finenessPermille,
        metalColour: one.colour,
      }),
    )
    .join('，');

export function platingWords(plating: StoryFacts['plating']): string {
  if (plating === null) return '';
  const name = styleWords.platings[plating.kind];
  return plating.thicknessHum === null
    ? name
    : `${name} ${jewelText.micron((plating.thicknessHum / 100).toFixed(2))}`;
}

export const craftWords = (crafts: StoryFacts['crafts'], note: string): string =>
  note !== '' ? note : crafts.map((one) => styleWords.crafts[one]).join('、');

const MEASURES = ['widthHmm', 'heightHmm', 'thicknessHmm', 'lengthHmm', 'innerHmm'] as const;

export function measureWords(measures: StoryFacts['measures']): string {
  return MEASURES.flatMap((name) => {
    const hmm = measures[name];
    return hmm === null ? [] : [`${styleWords.measures[name]} ${jewelText.mm(millimetres(hmm))}`];
  }).join('，');
}

export const lengthWords = (lengths: readonly number[]): string =>
  lengths.length === 0 ? '' : jewelText.mm(lengths.map(millimetres).join(' / '));

/** 海水珍珠, 合成钻石, 翡翠（漂白、充填）. */
export function gemName(stone: StyleStone): string {
  const water = stone.water === null ? '' : styleWords.waters[stone.water];
  const how = stone.treatments.map((one) => styleWords.treatments[one]).join('、');
  return `${water}${words.gems[stone.gem]}${how === '' ? '' : `（${how}）`}`;
}

function caratRange(stone: StyleStone): string | null {
  const { milliCaratFrom: from, milliCaratTo: to } = stone;
  if (from === null || to === null) return null;
  const [low, high] = [carats(from), carats(to)];
  return jewelText.carat(low === high ? low : `${low}–${high}`);
}

/** `1 粒 · 0.30–0.32 ct · 圆形 · 颜色 F`: only what is known. */
export function styleStoneFacts(stone: StyleStone): string {
  const carat = caratRange(stone);
  const parts = [
    jewelText.count(stone.count),
    carat === null || stone.count === 1 ? carat : jewelText.each(carat),
    stone.shape,
    stone.colour === null ? null : jewelText.colour(stone.colour),
    stone.clarity === null ? null : jewelText.clarity(stone.clarity),
    stone.cut === null ? null : jewelText.cut(stone.cut),
    stone.setting,
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

export const stoneLine = (stone: StyleStone): string =>
  `${stone.main ? jewelText.mainStone : jewelText.sideStone} ${gemName(stone)} ${styleStoneFacts(stone)}`;
