// @ts-check
// Descriptions: every sentence is said from a field of the style, so that none promises what the piece is not.
import { COLOUR_NAMES, GEM_NAMES, HALLMARKS, SYNTHETIC } from './words.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/**
 * @typedef {{
 *   title: string, form: string, metal: string, colour: string, gem: string, name: string, goldMg: number, craft: string, plating: string,
 *   dimensions: string, sizes: string, priceMode: string, gender: string, occasions: string, pearl: string, stone: { milliCarat: number, count: number }
 * }} Described
 */

/** @param {number} mg */
const grams = (mg) => (mg / 1000).toFixed(mg >= 20000 ? 1 : 2);
/** @param {number} mct */
const carats = (mct) => (mct / 1000).toFixed(2);

/** @param {Described} s @param {Random} random */
function metalSentence(s, random) {
  if (s.metal === 'none') return '整块翡翠琢成，不含贵金属。';
  const weight = `参考净金重约${grams(s.goldMg)}克`.replace(
    '金重',
    s.metal.startsWith('gold') ? '金重' : '重',
  );
  const mark = HALLMARKS[s.metal] ?? '';
  if (s.metal === 'gold_999')
    return random.pick([
      `足金打造，金含量999‰，印记“${mark}”，${weight}，每件以实际称重为准。`,
      `材质为足金，金含量不低于999‰，${weight}，结算按实物重量与当日金价计算。`,
      `足金，内侧打“${mark}”印记。${weight}，重量因手工略有出入，以吊牌为准。`,
    ]);
  if (s.metal === 'platinum_950')
    return random.pick([
      `Pt950铂金，铂含量950‰，天然的白色不靠电镀，${weight}。`,
      `以Pt950铂金制作，印记“${mark}”，${weight}，质地坚韧，抓得牢石头，也耐得住日常。`,
    ]);
  if (s.metal.startsWith('silver'))
    return random.pick([
      `${s.metal === 'silver_990' ? '足银，银含量990‰' : '925银，银含量925‰'}，印记“${mark}”，${weight}。银会慢慢氧化，属正常现象，擦拭即可复亮。`,
      `材质为${s.metal === 'silver_990' ? '足银' : '925银'}，${weight}。久置发暗时用擦银布轻拭。`,
    ]);
  const k = s.metal === 'gold_18k' ? '18K' : '14K';
  const content = s.metal === 'gold_18k' ? '750‰' : '585‰';
  return random.pick([
    `${k}${COLOUR_NAMES[s.colour] ?? ''}金，金含量${content}，印记“${mark}”，${weight}。`,
    `以${k}${COLOUR_NAMES[s.colour] ?? ''}金制作，硬度适中，镶口不易变形，${weight}。`,
    `材质为${k}${COLOUR_NAMES[s.colour] ?? ''}金（${mark}），${weight}，以每件吊牌所示为准。`,
  ]);
}

/** @type {Record<string, readonly string[]>} */
const GEM_LINES = {
  diamond: [
    '主石为天然钻石，约{ct}克拉，标准圆钻式切工。',
    '镶天然钻石，主石约{ct}克拉，颜色与净度见每件证书或标签。',
  ],
  lab_diamond: [
    '主石为合成钻石（又称培育钻石），约{ct}克拉，成分与天然钻石相同，由实验室生长而成。',
    '镶合成钻石约{ct}克拉。它在实验室中长成，并非天然产出，价格因此更容易接近。',
  ],
  ruby: ['主石为天然红宝石，约{ct}克拉，颜色浓正。', '镶天然红宝石约{ct}克拉，优化处理情况以证书为准。'],
  sapphire: ['主石为天然蓝宝石，约{ct}克拉，蓝色沉稳。', '镶天然蓝宝石约{ct}克拉，优化处理情况以证书为准。'],
  emerald: [
    '主石为天然祖母绿，约{ct}克拉。祖母绿多有天然包体，是生长的痕迹。',
    '镶天然祖母绿约{ct}克拉，质地偏脆，请避免磕碰与超声波清洗。',
  ],
  topaz: [
    '主石为蓝色托帕石，约{ct}克拉，硬度8，日常佩戴省心。',
    '镶蓝色托帕石约{ct}克拉，颜色清透，经常见的辐照改色处理。',
  ],
  garnet: ['主石为红色石榴石，约{ct}克拉，色如陈酿。', '镶石榴石约{ct}克拉，深红之中带一点暖。'],
  peridot: ['主石为橄榄石，约{ct}克拉，黄绿色，怕酸怕汗，戴后请擦净。'],
  spinel: ['主石为红色尖晶石，约{ct}克拉，亮度高，未见常规优化处理。'],
  tourmaline: ['主石为红色碧玺，约{ct}克拉，颜色鲜明。'],
  rock_crystal: ['主石为无色水晶，约{ct}克拉，通透见底。'],
  chrysoprase: ['主石为绿玉髓，质地细腻，颜色均匀。'],
  cubic_zirconia: [
    '主石为合成立方氧化锆，人工合成，并非钻石，火彩明亮，价格亲和。',
    '镶合成立方氧化锆。它是人工合成材料，耐看不贵，适合日常替换佩戴。',
  ],
  synthetic_corundum: ['主石为合成红宝石，人工合成，颜色均匀浓艳，约{ct}克拉。'],
  synthetic_emerald: ['主石为合成祖母绿，水热法人工合成，约{ct}克拉，内部比天然者洁净。'],
};

/** @param {Described} s @param {Random} random */
function gemSentence(s, random) {
  if (s.gem === 'none') return '';
  if (s.gem === 'jade')
    return random.pick([
      '翡翠为天然A货，未经漂白充填，每件颜色与纹理各不相同，附国检证书。',
      '选用天然翡翠，质地细腻，敲击声清。天然石纹不是瑕疵，每件都是孤品。',
      '天然翡翠（A货），颜色以晴天自然光下所见为准，附国检证书。',
    ]);
  if (s.gem === 'pearl')
    return random.pick([
      `${s.pearl}珍珠，近圆，强光泽，表面允许少量天然生长纹。`,
      `选用${s.pearl}珍珠，按光泽与形状逐颗配对，大小误差不超过0.5毫米。`,
      `${s.pearl}养殖珍珠，珠层细密，光泽温润，戴后用软布擦去汗渍。`,
    ]);
  if (s.stone.count > 1) return rowSentence(s);
  return random.pick(GEM_LINES[s.gem] ?? ['']).replace('{ct}', carats(s.stone.milliCarat));
}

/** Many equal stones are told by their number and their weight together. @param {Described} s */
function rowSentence(s) {
  const nature = SYNTHETIC.has(s.gem) ? '，人工合成' : '';
  const natural = ['diamond', 'ruby', 'sapphire', 'emerald'].includes(s.gem) ? '天然' : '';
  const all = carats(s.stone.milliCarat * s.stone.count);
  return `镶${natural}${GEM_NAMES[s.gem] ?? ''}${String(s.stone.count)}颗，共约${all}克拉${nature}。`;
}

/** @type {Record<string, readonly string[]>} */
const FORM_LINES = {
  'ring-band': [
    '内壁弧面抛圆，戴久不硌手。',
    '素圈一道，单戴干净，叠戴有层次。',
    '截面外平内圆，握笔提物都不碍事。',
  ],
  'ring-solitaire': [
    '六爪托起主石，光线可从亭部进入。',
    '爪尖修圆，不勾毛衣。',
    '戒臂由下而上收窄，主石看起来更大。',
  ],
  'ring-halo': [
    '一圈小钻贴着主石排开，戒臂亦镶小钻，整体更显大更显亮。',
    '主石外绕小钻，肩部再续一段，远近都有光。',
  ],
  'ring-eternity': ['半圈轨道镶嵌，石面低于金边，平日不易碰伤。', '石头一颗挨一颗嵌在轨道里，摸上去平整。'],
  'earring-hoop': [
    '圈口圆正，插杆扣合有声，不易脱落。',
    '管身中空减重，久戴耳垂不坠。',
    '开合处藏在耳后，正面是完整的圆。',
  ],
  'earring-stud': ['四爪耳钉，贴合耳垂，配防滑耳背。', '光面托架压低重心，石头正对前方不下垂。'],
  'earring-pearl-drop': [
    '顶端以小钻作引，细杆垂下珍珠，走动时轻轻摆动。',
    '小钻与珍珠一亮一润，长度到下颌线上方。',
  ],
  'pendant-solitaire': ['四爪单石吊坠，瓜子扣可穿3毫米以内的链子。', '主石居中悬垂，背面镂空，不易藏污。'],
  'pendant-drop': [
    '水滴形素面主石，瓜子扣下缀一颗小钻。',
    '素面弧顶打磨饱满，水滴收尖在下，佩戴时自然垂正。',
  ],
  'pendant-disc': ['平安扣样式，外圆内圆，厚薄均匀。', '圆环两面光素，取平安圆满之意。'],
  'pendant-lock': [
    '如意锁形，正面錾团花，下缀三枚小铃坠。',
    '锁身起鼓，花纹清楚，坠铃轻响。背面留白可刻字。',
  ],
  'necklace-chain': ['扁圆链节，前端缀三颗光珠。', '链身柔顺，三珠居中，单戴即成样式。'],
  'necklace-pearl-strand': [
    '珠子由两侧向中间渐大，颗颗打结串制，断线也不散落。',
    '逐颗打结，贵金属扣头，颈后可调。',
  ],
  'bracelet-chain': ['链节厚实，方扣带保险，单手可扣。', '环环相扣，翻转自如，扣头与链身同宽。'],
  'bracelet-tennis': ['每颗石头单独一座，相接处可弯，贴腕如一道光。', '排镶一整圈，暗扣加双侧保险。'],
  'bracelet-bead-transfer-charm': [
    '红绳编结，中间一枚錾纹转运珠，两侧各缀小金珠，绳长可抽拉调节。',
    '转运珠配红色编绳，滑结调节，绳可在门店免费更换。',
  ],
  'bangle-plain': ['圆条光镯，内外都是弧面，推戴顺手。', '镯身圆润均匀，无接缝可见。'],
  'bangle-jade': ['圆条镯形，内外圈打磨至光滑，贴腕舒适。', '镯身粗细均匀，上手有分量。'],
  brooch: ['五瓣花叶层叠，花心一点亮，背面双针带保险扣。', '花瓣薄而挺，枝梗斜出，别在领口或围巾都稳。'],
  'gold-bar': ['长方条形，正面铸团花与重量标识，独立封装编号。', '铸造成型，表面镜光，随附封装与编号。'],
};

/** @type {Record<string, string>} */
const OCCASION_NAMES = {
  wedding: '婚礼',
  engagement: '求婚订婚',
  anniversary: '结婚纪念',
  birthday: '生日',
  mother: '送母亲',
  baby: '宝宝满月',
  self: '犒劳自己',
  work: '日常通勤',
  new_year: '新春贺岁',
  graduation: '毕业成人',
};

/** @param {Described} s @param {Random} random */
function wearSentence(s, random) {
  if (s.form === 'gold-bar')
    return random.pick(['适合收藏、传家与馈赠。', '可存可赠，日后可按本店回收规则以旧换新。']);
  const occasions = s.occasions
    .split('|')
    .map((word) => OCCASION_NAMES[word] ?? '')
    .join('、');
  const who = { women: '女士', men: '男士', unisex: '不分男女' }[s.gender] ?? '';
  return random.pick([
    `适合${occasions}，${who === '不分男女' ? '男女皆可佩戴' : `${who}款`}。`,
    `${who === '不分男女' ? '男女通用' : `${who}佩戴`}，常被选作${occasions}之用。`,
    `推荐场合：${occasions}。`,
  ]);
}

/** @param {Described} s @param {Random} random */
function sizeSentence(s, random) {
  const sizes = s.sizes ? s.sizes.split('|').map((hmm) => Number(hmm) / 100) : [];
  const range = sizes.length > 1 ? `，指圈内周长${sizes[0]}至${sizes[sizes.length - 1]}毫米可选` : '';
  return random.pick([`尺寸：${s.dimensions}${range}。`, `${s.dimensions}${range}，手工测量允许少许误差。`]);
}

/** @param {Described} s @param {Random} random */
function careSentence(s, random) {
  if (s.priceMode === 'weighed')
    return random.pick([
      '售价由当日金价、实际重量与工费构成，账单逐项列明。',
      '计价销售：重量、金价与工费分别列示。',
    ]);
  if (s.plating) return `表面${s.plating}，镀层会随佩戴变薄，可到店重新电镀。`;
  if (SYNTHETIC.has(s.gem)) return `标签如实标注“${GEM_NAMES[s.gem] ?? ''}”。`;
  return random.pick([
    '一口价销售，附质保卡，可在任一门店清洗保养。',
    '按件定价，售后清洗检查不收费。',
    '按件定价，到店可试戴，试戴不必购买。',
  ]);
}

/** @param {Described} s @param {import('./series.mjs').Series} series @param {Random} random */
export function describe(s, series, random) {
  const first = `${series.name}系列「${s.title}」。${random.pick(series.idea)}`;
  const second = [metalSentence(s, random), gemSentence(s, random)].join('');
  const third = [`工艺：${s.craft}。`, random.pick(FORM_LINES[s.form] ?? ['']), sizeSentence(s, random)].join(
    '',
  );
  const fourth = wearSentence(s, random) + careSentence(s, random);
  return [first, second, third, fourth].join('\n');
}
