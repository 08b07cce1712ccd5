// @ts-check
// How a piece is made and what it measures.

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ form: string, gem: string, gender: string, colour: string }} Made */
/** @typedef {{ milliCarat: number, sizeTenthMm: number, count: number }} Stone */

/** @type {Record<string, readonly string[]>} */
const CRAFT = {
  'ring-band': ['镜面抛光、内弧倒角', '车花整圆、手工抛光'],
  'ring-solitaire': ['六爪镶嵌、镜面抛光', '失蜡铸造、六爪镶嵌'],
  'ring-halo': ['主石爪镶、围钻钉镶', '爪镶与微钉镶结合'],
  'ring-eternity': ['轨道镶嵌、镜面抛光', '轨道镶、手工修边'],
  'earring-hoop': ['空心管成型、镜面抛光', '卷管焊接、手工抛光'],
  'earring-stud': ['四爪镶嵌、螺纹耳背', '失蜡铸造、四爪镶嵌'],
  'earring-pearl-drop': ['珍珠粘镶、小钻钉镶', '插针固珠、钉镶引首'],
  'pendant-solitaire': ['四爪镶嵌、镂空底托', '失蜡铸造、四爪镶嵌'],
  'pendant-drop': ['包边镶、镜面抛光', '包镶素面、瓜子扣钉镶小钻'],
  'pendant-disc': ['车削成型、镜面抛光', '手工打磨、镜面抛光'],
  'pendant-lock': ['冲压起鼓、手工錾花', '錾刻团花、喷砂底'],
  'necklace-chain': ['机织链、逐节焊接', '手工编链、光珠车制'],
  'necklace-pearl-strand': ['逐颗打结串制', '真丝线打结串制'],
  'bracelet-chain': ['机织链、逐节焊接', '手工编链、方扣带保险'],
  'bracelet-tennis': ['逐座爪镶、活节连接', '四爪排镶、暗扣保险'],
  'bracelet-bead-transfer-charm': ['电铸镂花、手工编绳', '錾纹转运珠、玉线编结'],
  'bangle-plain': ['锻打成型、镜面抛光', '手工锻打、冷作抛光'],
  'bangle-jade': ['整料琢制、手工抛光', '套料琢磨、蜡抛光'],
  brooch: ['花瓣冲压、手工錾边', '失蜡铸造、花心爪镶'],
  'gold-bar': ['浇铸成型、镜面压印', '精炼浇铸、激光编号'],
};

/** @param {Made} c @param {string} metal @param {Random} random */
export function craftOf(c, metal, random) {
  const craft = random.pick(CRAFT[c.form] ?? ['手工抛光']);
  if (c.form === 'pendant-disc' && c.gem === 'jade')
    return random.pick(['翡翠琢磨、金扣包镶', '手工琢磨、瓜子扣镶']);
  if (c.form === 'bangle-jade' && metal !== 'none')
    return random.pick(['断玉接金、金箍錾纹', '翡翠琢磨、金箍镶接']);
  return metal === 'gold_999' && /bangle|lock|disc/.test(c.form) && random.chance(0.4)
    ? `古法${craft}`
    : craft;
}

/** Rhodium over white gold and over silver with stones. @param {Made} c @param {string} metal @param {Random} random */
export function platingOf(c, metal, random) {
  if (metal === 'silver_925') return c.gem !== 'none' || random.chance(0.4) ? '镀铑' : '';
  return c.colour === 'white' && metal.startsWith('gold_1') ? '镀铑' : '';
}

const WOMEN = [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const MEN = [58, 59, 60, 61, 62, 63, 64, 65, 66];
const BOTH = [48, 50, 51, 52, 53, 54, 55, 56, 58, 60, 62, 64];

/** Rings only: inner circumferences in 1/100 mm. An eternity ring cannot be resized much, so its steps are whole. @param {Made} c */
export function sizesOf(c) {
  if (!c.form.startsWith('ring')) return '';
  const list = c.gender === 'men' ? MEN : c.gender === 'unisex' ? BOTH : WOMEN;
  return list.map((mm) => mm * 100).join('|');
}

/** @param {Random} random @param {number} low @param {number} high @param {number} step */
const measure = (random, low, high, step) => (Math.round(random.between(low, high) / step) * step).toFixed(1);

/** @param {Made} c @param {number} grams @param {Stone} stone @param {Random} random */
export function dimensionsOf(c, grams, stone, random) {
  const mm = (stone.sizeTenthMm / 10).toFixed(1);
  switch (c.form) {
    case 'ring-band':
      return `戒面宽${(2 + Math.min(4, grams / 2)).toFixed(1)}毫米，厚${measure(random, 1.3, 1.9, 0.1)}毫米`;
    case 'ring-solitaire':
      return `主石直径约${mm}毫米，戒臂宽${measure(random, 1.6, 2.2, 0.1)}毫米`;
    case 'ring-halo':
      return `戒面直径约${((stone.sizeTenthMm + 30) / 10).toFixed(1)}毫米，戒臂宽${measure(random, 1.6, 2.1, 0.1)}毫米`;
    case 'ring-eternity':
      return `戒面宽${((stone.sizeTenthMm + 12) / 10).toFixed(1)}毫米，镶石${String(stone.count)}颗`;
    case 'earring-hoop':
      return `外径约${String(Math.round(14 + grams * 4))}毫米，管径${measure(random, 1.5, 2.5, 0.1)}毫米`;
    case 'earring-stud':
      return `单只直径约${((stone.sizeTenthMm + 8) / 10).toFixed(1)}毫米`;
    case 'earring-pearl-drop':
      return `全长约${String(random.int(28, 36))}毫米，珠径${mm}毫米`;
    case 'pendant-solitaire':
      return `主石直径约${mm}毫米，全长约${String(Math.round(stone.sizeTenthMm / 10) + 8)}毫米`;
    case 'pendant-drop':
      return `主石约${mm}×${((stone.sizeTenthMm * 1.3) / 10).toFixed(1)}毫米`;
    case 'pendant-disc':
      return c.gem === 'jade'
        ? `外径约${mm}毫米，厚${measure(random, 4, 6, 0.5)}毫米`
        : `外径约${String(Math.round(11 + grams))}毫米`;
    case 'pendant-lock':
      return `锁身宽约${String(Math.round(14 + grams * 1.4))}毫米，含坠高约${String(Math.round(22 + grams * 1.8))}毫米`;
    case 'necklace-chain':
      return `链长${random.pick(['40', '42', '45'])}厘米，含3厘米延长链`;
    case 'necklace-pearl-strand':
      return `链长${random.pick(['42', '43', '45'])}厘米，珠径${mm}毫米，共${String(stone.count)}颗`;
    case 'bracelet-chain':
      return `链长${random.pick(['16', '16.5', '17', '18'])}厘米，链宽${(2 + Math.min(6, grams / 3)).toFixed(1)}毫米`;
    case 'bracelet-tennis':
      return `链长${random.pick(['16.5', '17', '17.5'])}厘米，镶石${String(stone.count)}颗`;
    case 'bracelet-bead-transfer-charm':
      return `绳长14至21厘米可调，转运珠直径约${String(Math.round(7 + grams))}毫米`;
    case 'bangle-plain':
      return `圈口${String(random.int(54, 60))}毫米，条径${(3 + Math.min(5, grams / 7)).toFixed(1)}毫米`;
    case 'bangle-jade':
      return `圈口${String(random.int(53, 59))}毫米，条径${measure(random, 9, 12, 0.5)}毫米`;
    case 'brooch':
      return `高约${String(random.int(42, 56))}毫米，宽约${String(random.int(28, 38))}毫米`;
    default:
      return `${String(Math.round(grams))}克规格，含独立封装`;
  }
}

/** @type {Record<string, readonly string[]>} */
const OCCASIONS = {
  bridal: ['wedding', 'engagement', 'anniversary'],
  gold: ['wedding', 'new_year', 'mother', 'birthday'],
  lock: ['baby', 'birthday', 'new_year'],
  bar: ['new_year', 'baby', 'graduation'],
  jade: ['mother', 'anniversary', 'birthday'],
  daily: ['self', 'work', 'birthday', 'graduation'],
};

/** @param {Made} c @param {Random} random */
export function occasionsOf(c, random) {
  const group = occasionGroup(c);
  return random.some(OCCASIONS[group] ?? [], random.int(2, 3)).join('|');
}

/** @param {Made} c */
function occasionGroup(c) {
  if (c.form === 'gold-bar') return 'bar';
  if (c.form === 'pendant-lock') return 'lock';
  if (c.gem === 'jade' || c.gem === 'pearl') return 'jade';
  if (c.form.startsWith('ring') && ['diamond', 'lab_diamond', 'none'].includes(c.gem)) return 'bridal';
  return c.colour === 'yellow' && c.gem === 'none' ? 'gold' : 'daily';
}
