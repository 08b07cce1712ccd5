/** What WeChat accepts for a template keyword, by the prefix of its key. */
const DATE = String.raw`\d{4}(?:年(?:0?[1-9]|1[0-2])月(?:0?[1-9]|[12]\d|3[01])日|[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01]))`;
const CLOCK = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`;
const MOMENT = `(?:${DATE} ?)?${CLOCK}`;
const DAY = `${DATE}(?: ?${CLOCK})?`;

const RULES: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => Array.from(value).length <= 20,
  number: (value) => value.length <= 32 && /^\d+(\.\d+)?$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^[\p{P}\p{S}]{1,5}$/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => new RegExp(`^${MOMENT}(?:~${MOMENT})?$`).test(value),
  date: (value) => new RegExp(`^${DAY}(?:~${DAY})?$`).test(value),
  amount: (value) => /^[^\d\s]?\d{1,10}(\.\d+)?元?$/.test(value),
  phone_number: (value) => /^[\d\p{P}\p{S}]{1,17}$/u.test(value),
  car_number: (value) => Array.from(value).length <= 8,
  name: (value) => /^\p{Script=Han}{1,10}$/u.test(value) || /^[A-Za-z\p{P}\p{S} ]{1,20}$/u.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
};

// Written with escapes: a control character must not stand in the source.
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Whether WeChat would take this value under this key. */
export function keywordAccepts(key: string, value: string): boolean {
  const rule = RULES[key.replace(/\d+$/, '')];
  return rule !== undefined && value !== '' && !CONTROL.test(value) && rule(value);
}
