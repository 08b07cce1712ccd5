// @ts-check
// Stones: how large a stone a price can hold, and how a stone of that size is described.
import { SYNTHETIC } from './words.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/** Yuan a single stone costs the customer at a carat weight (1/1000 ct); between points a power law. */
const CURVES = /** @type {Record<string, readonly (readonly [number, number])[]>} */ ({
  diamond: [
    [30, 450],
    [100, 1500],
    [180, 2800],
    [300, 7000],
    [500, 17000],
    [700, 31000],
    [1000, 62000],
    [2000, 210000],
  ],
  lab_diamond: [
    [200, 900],
    [500, 3200],
    [1000, 8600],
    [2000, 21000],
  ],
  precious: [
    [150, 600],
    [300, 1500],
    [500, 3200],
    [1000, 9000],
    [2000, 28000],
    [5000, 120000],
  ],
  modest: [
    [300, 120],
    [1000, 500],
    [2000, 1100],
    [4000, 2600],
    [8000, 7000],
  ],
  synthetic: [
    [300, 60],
    [1000, 240],
    [2000, 600],
    [3000, 1200],
  ],
});

/** @param {string} gem */
function curveOf(gem) {
  if (gem === 'diamond' || gem === 'lab_diamond') return CURVES[gem] ?? [];
  if (['ruby', 'sapphire', 'emerald'].includes(gem)) return CURVES.precious ?? [];
  return (SYNTHETIC.has(gem) ? CURVES.synthetic : CURVES.modest) ?? [];
}

/** @param {string} gem @param {number} yuan @returns {number} 1/1000 ct */
function caratsFor(gem, yuan) {
  const curve = curveOf(gem);
  let [fromCt, fromYuan] = curve[0] ?? [100, 500];
  if (yuan <= fromYuan) return fromCt;
  for (const [ct, at] of curve) {
    if (yuan <= at) {
      const share = Math.log(yuan / fromYuan) / Math.log(at / fromYuan);
      return fromCt * (ct / fromCt) ** share;
    }
    [fromCt, fromYuan] = [ct, at];
  }
  return fromCt;
}

/** Stones in the row of a form that has many; 1 otherwise. */
const ROWS = /** @type {Record<string, number>} */ ({ 'ring-eternity': 15, 'bracelet-tennis': 42 });

/** Densities differ: a 1 ct diamond is 6.5 mm, a 1 ct zirconia 5.6 mm. @param {string} gem @param {number} milliCarat */
export function roundTenthMm(gem, milliCarat) {
  const base =
    /** @type {Record<string, number>} */ ({ cubic_zirconia: 56, garnet: 60, emerald: 66, topaz: 62 })[gem] ??
    64;
  return Math.round(base * (milliCarat / 1000) ** (1 / 3));
}

/**
 * The main stone or row of a style. `milliCarat` is one stone; `count` how many.
 * @param {{ form: string, gem: string }} c @param {{ metal: string, grams: number, yuan: number }} value @param {Random} random
 */
export function mainStone(c, value, random) {
  if (c.gem === 'none') return { milliCarat: 0, sizeTenthMm: 0, count: 0 };
  if (c.gem === 'pearl') return pearl(c, value, random);
  if (c.gem === 'jade') {
    const size =
      c.form === 'pendant-disc' ? random.int(200, 280) : c.form === 'pendant-drop' ? random.int(110, 170) : 0;
    return { milliCarat: 0, sizeTenthMm: size, count: 1 };
  }
  const metalYuan = value.metal === 'platinum_950' ? 420 : value.metal.startsWith('silver') ? 14 : 700;
  const left = Math.max(value.yuan * 0.3, value.yuan - value.grams * metalYuan * 1.2);
  const row = ROWS[c.form] ?? (c.form === 'earring-stud' ? 2 : 1);
  // A row of small stones costs more to set than its stones: half of what is left is work.
  const each = caratsFor(c.gem, (left * (row > 2 ? 0.5 : 0.85)) / row);
  const most = row === 15 ? 120 : row === 42 ? 180 : 6000;
  const milliCarat = Math.max(8, Math.round(Math.min(each, most)));
  const cabochon = c.form === 'pendant-drop' ? Math.max(milliCarat, 900) : milliCarat;
  return { milliCarat: cabochon, sizeTenthMm: roundTenthMm(c.gem, cabochon), count: row };
}

/** @param {{ form: string }} c @param {{ yuan: number }} value @param {Random} random */
function pearl(c, value, random) {
  const fine = Math.min(1, value.yuan / 9000);
  const size = Math.round(68 + fine * 34 + random.int(0, 6));
  if (c.form === 'necklace-pearl-strand')
    return { milliCarat: 0, sizeTenthMm: size - 8, count: Math.round(4300 / (size - 8)) };
  return { milliCarat: 0, sizeTenthMm: size, count: c.form === 'earring-pearl-drop' ? 2 : 1 };
}

/** @type {Record<string, readonly string[]>} */
const COLOURS = {
  ruby: ['红', '深红', '艳红', '微紫红'],
  sapphire: ['蓝', '深蓝', '浓蓝', '微紫蓝'],
  emerald: ['绿', '浓绿', '微蓝绿'],
  topaz: ['浅蓝', '天蓝', '深蓝'],
  garnet: ['深红', '紫红', '棕红'],
  peridot: ['黄绿'],
  tourmaline: ['玫红', '红'],
  spinel: ['红', '粉红'],
  rock_crystal: ['无色'],
  synthetic_corundum: ['红'],
  synthetic_emerald: ['绿'],
  cubic_zirconia: ['无色'],
  pearl: ['白', '白透粉', '奶油白'],
  jade: ['飘花', '豆绿', '晴水', '阳绿', '糯底浅绿', '油青'],
  chrysoprase: ['苹果绿'],
};

/** @param {string} gem @param {number} milliCarat @param {Random} random */
export function gradeOf(gem, milliCarat, random) {
  const none = { colour: '', clarity: '', cut: '' };
  if (gem === 'diamond' && milliCarat < 100) {
    return { colour: random.pick(['F-G', 'H', 'I-J']), clarity: random.pick(['VS', 'SI']), cut: '' };
  }
  if (gem === 'diamond' || gem === 'lab_diamond') {
    const lab = gem === 'lab_diamond';
    const colour = random.pick(lab ? ['D', 'E', 'F'] : ['D', 'E', 'F', 'F', 'G', 'G', 'H', 'H', 'I', 'J']);
    const clarity = random.pick(
      lab ? ['VVS2', 'VS1', 'VS2'] : ['VVS1', 'VVS2', 'VS1', 'VS1', 'VS2', 'VS2', 'SI1', 'SI2'],
    );
    return { colour, clarity, cut: random.pick(['EX', 'EX', 'VG', 'VG', 'G']) };
  }
  const colour = random.pick(COLOURS[gem] ?? ['']);
  if (['ruby', 'sapphire', 'emerald'].includes(gem)) {
    return { ...none, colour, clarity: random.pick(['肉眼洁净', '微瑕', '轻微包体']) };
  }
  return { ...none, colour };
}

/** @param {string} form @param {string} gem */
export function settingOf(form, gem) {
  if (gem === 'jade') return form === 'pendant-drop' ? '包边镶' : form === 'bangle-jade' ? '' : '扣头镶';
  if (gem === 'pearl') return form === 'necklace-pearl-strand' ? '串制' : '粘镶';
  if (form === 'pendant-drop') return '包边镶';
  return form === 'ring-eternity' ? '轨道镶' : '爪镶';
}

/** @param {string} form @param {string} gem */
export function shapeOf(form, gem) {
  if (gem === 'pearl') return '近圆';
  if (form === 'pendant-drop') return '水滴素面';
  if (form === 'bangle-jade') return '圆条镯';
  if (form === 'pendant-disc') return '平安扣';
  return '圆形';
}

/** Small diamonds a form carries beside its main stone. @param {string} form @param {Random} random */
export function sideStones(form, random) {
  const plan = /** @type {Record<string, readonly [number, number, number]>} */ ({
    'ring-halo': [34, 44, 5],
    'pendant-drop': [1, 1, 30],
    'earring-pearl-drop': [14, 14, 6],
  })[form];
  if (!plan) return null;
  const [low, high, each] = plan;
  const count = random.int(low, high);
  return { count, milliCarat: count * each };
}
