import { CHINA_OFFSET_MINUTES, dayOf, timeOf } from '@zhuyue/shared';

const THING = 20;
const PHRASE = 5;
const CHARACTERS = 32;
const NAME = 10;

/** Stands for a value we do not have: WeChat refuses an empty one. */
const NOTHING = '—';

const oneLine = (value: string): string => value.replace(/\s+/gu, ' ').trim();

/** Whole characters only, with a mark that something is missing. */
function shortened(value: string, most: number): string {
  const characters = Array.from(value);
  return characters.length <= most ? value : `${characters.slice(0, most - 1).join('')}…`;
}

const FITS: Readonly<Record<string, (value: string) => string>> = {
  thing: (value) => shortened(value, THING) || NOTHING,
  phrase: (value) =>
    Array.from(value.replace(/\P{Script=Han}/gu, ''))
      .slice(0, PHRASE)
      .join('') || '无',
  character_string: (value) => value.replace(/[^\x21-\x7e]/g, '').slice(0, CHARACTERS) || '-',
  name: (value) => Array.from(value).slice(0, NAME).join('') || '无',
};

/** The value as WeChat takes it under this key; the prefix of the key says what that is. */
export function fitted(key: string, value: string): string {
  const fit = FITS[key.replace(/\d+$/, '')];
  const plain = oneLine(value);
  return fit ? fit(plain) : plain;
}

/** `2026年3月1日 14:20` on the clock of the store. */
export function momentOf(instant: Date, offsetMinutes = CHINA_OFFSET_MINUTES): string {
  const [year, month, day] = dayOf(instant, offsetMinutes).split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日 ${timeOf(instant, offsetMinutes)}`;
}
