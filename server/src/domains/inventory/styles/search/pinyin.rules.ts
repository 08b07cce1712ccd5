import { LRUCache } from 'lru-cache';
import { customPinyin, pinyin } from 'pinyin-pro';

const HAN = /[\u3400-\u9fff]/;
const SURROGATE = /[\ud800-\udfff]/;

/** Readings of the trade where a general dictionary takes the commoner one. */
customPinyin({
  藏银: 'zàng yín',
  藏式: 'zàng shì',
  朝珠: 'cháo zhū',
  朝露: 'zhāo lù',
  朝霞: 'zhāo xiá',
  朝阳: 'zhāo yáng',
  重工: 'zhòng gōng',
  长命锁: 'cháng mìng suǒ',
  螺钿: 'luó diàn',
  累丝: 'lěi sī',
  薄胎: 'báo tāi',
  圈口: 'quān kǒu',
  种水: 'zhǒng shuǐ',
  镯: 'zhuó',
});

/** What people type beside the dictionary's reading: 螺钿 as luotian, ü as u or yu. */
const ALSO: Readonly<Record<string, string>> = { 钿: 'tian', 铂: 'bai', 琥: 'fu', 錾: 'jian', 髓: 'shui' };
const ALSO_SOUND: Readonly<Record<string, string>> = { lv: 'lu', nv: 'nu', lve: 'lue', nve: 'nue' };

/**
 * How a word is spoken: for every place of the text one syllable without tone, empty where there is no Chinese character.
 * The first spelling is the one of the word as a whole (重工 zhong gong, 重逢 chong feng); a second one is given where
 * customers often type something else. A word without Chinese characters has one silent spelling.
 */
export function spellingsOf(word: string): string[][] {
  const silent = Array.from({ length: word.length }, () => '');
  if (!HAN.test(word) || SURROGATE.test(word)) return [silent];
  const spoken = pinyin(word, { toneType: 'none', type: 'array', v: true });
  if (spoken.length !== word.length) return [silent];
  const first = spoken.map((sound, i) => (HAN.test(word.charAt(i)) && sound !== word.charAt(i) ? sound : ''));
  const second = first.map((sound, i) => ALSO[word.charAt(i)] ?? ALSO_SOUND[sound] ?? sound);
  return second.some((sound, i) => sound !== first[i]) ? [first, second] : [first];
}

const sounds = new LRUCache<string, string>({ max: 5_000 });
/** The whole word as it is spoken, without gaps; empty when nothing of it is Chinese. */
export function soundsOf(word: string): string {
  const kept = sounds.get(word);
  if (kept !== undefined) return kept;
  const spoken = (spellingsOf(word)[0] ?? []).join('');
  sounds.set(word, spoken);
  return spoken;
}

/** What is easily mistaken in the south and on small keys sounds alike here: zh z, ch c, sh s, l n, -ng -n. */
export const blurred = (spoken: string): string =>
  spoken
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/l/g, 'n')
    .replace(/v/g, 'u');
