// @ts-check
// Words of the trade: what a metal, a stone and a kind are called in a product's name (GB 11887, GB/T 16552).

/** @type {Record<string, string>} */
export const METAL_NAMES = {
  gold_999: '足金',
  gold_18k: '18K金',
  gold_14k: '14K金',
  platinum_950: 'Pt950铂金',
  silver_990: '足银',
  silver_925: '925银',
  none: '',
};

/** @type {Record<string, string>} */
export const HALLMARKS = {
  gold_999: '足金Au999',
  gold_18k: 'Au750',
  gold_14k: 'Au585',
  platinum_950: 'Pt950',
  silver_990: '足银S990',
  silver_925: 'S925',
};

/** @type {Record<string, number>} */
export const FINENESS = {
  gold_999: 999,
  gold_18k: 750,
  gold_14k: 585,
  platinum_950: 950,
  silver_990: 990,
  silver_925: 925,
  none: 0,
};

/** @type {Record<string, string>} */
export const GEM_NAMES = {
  none: '',
  diamond: '钻石',
  lab_diamond: '合成钻石',
  ruby: '红宝石',
  sapphire: '蓝宝石',
  emerald: '祖母绿',
  jade: '翡翠',
  pearl: '珍珠',
  topaz: '托帕石',
  garnet: '石榴石',
  peridot: '橄榄石',
  tourmaline: '碧玺',
  spinel: '尖晶石',
  rock_crystal: '水晶',
  chrysoprase: '绿玉髓',
  cubic_zirconia: '合成立方氧化锆',
  synthetic_corundum: '合成红宝石',
  synthetic_emerald: '合成祖母绿',
};

export const SYNTHETIC = new Set([
  'lab_diamond',
  'cubic_zirconia',
  'synthetic_corundum',
  'synthetic_emerald',
]);

/** form → kind code and the word the name ends with. @type {Record<string, { kind: string, word: string }>} */
export const FORMS = {
  'ring-band': { kind: 'ring', word: '戒指' },
  'ring-solitaire': { kind: 'ring', word: '戒指' },
  'ring-halo': { kind: 'ring', word: '戒指' },
  'ring-eternity': { kind: 'ring', word: '戒指' },
  'earring-hoop': { kind: 'earring', word: '耳环' },
  'earring-stud': { kind: 'earring', word: '耳钉' },
  'earring-pearl-drop': { kind: 'earring', word: '耳坠' },
  'pendant-solitaire': { kind: 'pendant', word: '吊坠' },
  'pendant-drop': { kind: 'pendant', word: '吊坠' },
  'pendant-disc': { kind: 'pendant', word: '吊坠' },
  'pendant-lock': { kind: 'pendant', word: '吊坠' },
  'necklace-chain': { kind: 'necklace', word: '项链' },
  'necklace-pearl-strand': { kind: 'necklace', word: '项链' },
  'bracelet-chain': { kind: 'bracelet', word: '手链' },
  'bracelet-tennis': { kind: 'bracelet', word: '手链' },
  'bracelet-bead-transfer-charm': { kind: 'bracelet', word: '手链' },
  'bangle-plain': { kind: 'bangle', word: '手镯' },
  'bangle-jade': { kind: 'bangle', word: '手镯' },
  brooch: { kind: 'brooch', word: '胸针' },
  'gold-bar': { kind: 'gold_bar', word: '金条' },
};

/** @type {Record<string, string>} */
export const COLOUR_NAMES = { yellow: '黄', white: '白', rose: '玫瑰', none: '' };

/** A picture that shows this stone, or the stone nearest to it in colour and cut. @type {Record<string, string>} */
export const PICTURE_GEMS = {
  none: 'none',
  diamond: 'diamond',
  lab_diamond: 'diamond',
  cubic_zirconia: 'diamond',
  rock_crystal: 'diamond',
  ruby: 'ruby',
  garnet: 'ruby',
  spinel: 'ruby',
  tourmaline: 'ruby',
  synthetic_corundum: 'ruby',
  sapphire: 'sapphire',
  topaz: 'sapphire',
  emerald: 'emerald',
  synthetic_emerald: 'emerald',
  peridot: 'emerald',
  jade: 'jade',
  chrysoprase: 'jade',
  pearl: 'pearl',
};

/** The source's word for a stone → ours. Stones without an honest picture (amethyst, amber, onyx …) are left out. */
/** @type {Record<string, string>} */
export const SOURCE_GEMS = {
  '': 'none',
  diamond: 'diamond',
  fianit: 'cubic_zirconia',
  topaz: 'topaz',
  pearl: 'pearl',
  garnet: 'garnet',
  rhodolite: 'garnet',
  sapphire: 'sapphire',
  emerald: 'emerald',
  ruby: 'ruby',
  chrysolite: 'peridot',
  spinel: 'spinel',
  quartz: 'rock_crystal',
  tourmaline: 'tourmaline',
  corundum_synthetic: 'synthetic_corundum',
  emerald_geothermal: 'synthetic_emerald',
};

/** @param {{ metal: string, gem: string, form: string, pearl?: string }} style */
export function productName(style) {
  const stone = style.gem === 'pearl' ? `${style.pearl ?? ''}珍珠` : (GEM_NAMES[style.gem] ?? '');
  return `${METAL_NAMES[style.metal] ?? ''}${stone}${FORMS[style.form]?.word ?? ''}`;
}

/** GS1 check digit. @param {string} digits */
export function checkDigit(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++)
    sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10;
}

/** 9506000 is GS1's prefix for examples. @param {number} item 1 to 99999 */
export function gtin14(item) {
  const body = `09506000${String(item).padStart(5, '0')}`;
  return body + String(checkDigit(body));
}
