import { grams, yuan, type StyleContent, type StyleField } from '@zhuyue/shared';
import { words } from '@/text';
import { jewelText } from '@/text/jewel';
import { sizeName } from '@/text/size';
import { styleWords } from '@/text/style-words';
import {
  lengthWords,
  measureWords,
  metalsText,
  millimetres,
  platingWords,
  stoneLine,
} from '@/text/style-story';
import { common } from '@/text';

const some = (text: string): string[] => (text === '' ? [] : [text]);
const money = (fen: number | null): string[] => (fen === null || fen === 0 ? [] : [`¥${yuan(fen)}`]);

/** A field as a reader sees it: one row for a text, one for each thing of a list, none when it is empty. */
export function fieldRows(
  field: StyleField,
  content: StyleContent,
  seriesNames: ReadonlyMap<string, string>,
): string[] {
  switch (field) {
    case 'seriesId':
      return some(content.seriesId === null ? '' : (seriesNames.get(content.seriesId) ?? ''));
    case 'kind':
      return [words.kinds[content.kind]];
    case 'metals':
      return content.metals.map((one) => metalsText([one]));
    case 'plating':
      return some(platingWords(content.plating));
    case 'stones':
      return content.stones.map(stoneLine);
    case 'crafts':
      return content.crafts.map((one) => styleWords.crafts[one]);
    case 'measures':
      return some(measureWords(content.measures));
    case 'sizesHmm':
      return content.sizesHmm.map((hmm) => `${sizeName(hmm)} ${jewelText.mm(millimetres(hmm))}`);
    case 'lengthsHmm':
      return some(lengthWords(content.lengthsHmm));
    case 'pictures':
      return content.pictures.map((one) =>
        [one.file, one.caption, one.rendered ? common.rendering : ''].filter(Boolean).join(' · '),
      );
    case 'frames':
      return content.frames;
    case 'videoUrl':
      return some(content.videoUrl ?? '');
    case 'priceMode':
      return [words.priceModes[content.priceMode]];
    case 'fixedPriceFen':
    case 'labourFenPerGram':
    case 'labourFenPerPiece':
      return money(content[field]);
    case 'typicalGoldMg':
      return content.typicalGoldMg === 0 ? [] : [`${grams(content.typicalGoldMg)} g`];
    default:
      return some(content[field]);
  }
}
