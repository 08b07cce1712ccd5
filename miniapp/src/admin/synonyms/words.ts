import type { SynonymGroup } from '@/api/desk/synonyms';
import { deskText } from '@/text/desk';

const text = deskText.synonyms;

/** A group in a line. */
export const lineOf = ({ words: [first = '', ...others], oneWay }: SynonymGroup): string =>
  oneWay ? text.oneWayLine(first, others.join('、')) : text.bothLine([first, ...others].join(' = '));
