import { Converter } from 'opencc-js/t2cn';

/** Its own types name files Node's resolution does not find. */
const converterOf = Converter as unknown as (way: { from: 't'; to: 'cn' }) => (text: string) => string;
const simplified = converterOf({ from: 't', to: 'cn' });
/** Forms a jeweller's customer types that the conversion leaves alone, because elsewhere they are words of their own. */
const LEFT_ALONE: Readonly<Record<string, string>> = { 著: '着', 瑯: '琅', 鈿: '钿', 鍊: '链', 鐲: '镯' };
const LEFT_ALONE_PATTERN = new RegExp(`[${Object.keys(LEFT_ALONE).join('')}]`, 'g');
const HAN = /[\u3400-\u9fff]/;

/** Full-width forms, case, traditional characters and punctuation do not matter; words are parted by one space. */
export function normalised(text: string): string {
  const even = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，、。;；·|/]+/g, ' ')
    .trim();
  if (!HAN.test(even)) return even;
  return simplified(even).replace(LEFT_ALONE_PATTERN, (one) => LEFT_ALONE[one] ?? one);
}

export const wordsOf = (text: string): string[] => normalised(text).split(' ').filter(Boolean);
