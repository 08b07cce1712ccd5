import type { Gem, Kind, Metal } from './catalogue.js';
import type { Craft, Plating, Treatment } from './style-words.js';

/**
 * The vocabulary of product names after GB 11887 (fineness and metal) and GB/T 16552 (stones): 纯度 + 材料 + 宝石名 + 品种.
 * These are rules of the trade, not sentences of ours, so they live beside the check and not in a language folder.
 */

/** The first spelling is the one proposed. */
export const METAL_SPELLINGS: Readonly<Record<Metal, readonly string[]>> = {
  gold_999: ['足金'],
  gold_18k: ['18K金', '金750', 'Au750'],
  gold_14k: ['14K金', '金585', 'Au585'],
  platinum_950: ['Pt950铂金', '铂950', '铂金950', 'Pt950'],
  silver_990: ['足银'],
  silver_925: ['925银', '银925', 'S925银'],
  none: [],
};

/** Fineness words that are right for metals we do not keep: known, so that the check says which metal the name means. */
export const OTHER_METALS: readonly string[] = [
  '22K金',
  '10K金',
  '9K金',
  '足铂',
  'Pt990铂金',
  'Pt900铂金',
  'Pt850铂金',
  '足钯',
  'Pd950钯金',
];

export const GEM_SPELLINGS: Readonly<Record<Gem, readonly string[]>> = {
  none: [],
  diamond: ['钻石'],
  lab_diamond: ['合成钻石'],
  ruby: ['红宝石'],
  sapphire: ['蓝宝石'],
  emerald: ['祖母绿'],
  jade: ['翡翠'],
  pearl: ['珍珠', '养殖珍珠'],
  topaz: ['托帕石'],
  garnet: ['石榴石'],
  amethyst: ['紫晶', '紫水晶'],
  citrine: ['黄晶', '黄水晶'],
  smoky_quartz: ['烟晶'],
  rock_crystal: ['水晶'],
  peridot: ['橄榄石'],
  tourmaline: ['碧玺'],
  spinel: ['尖晶石'],
  turquoise: ['绿松石'],
  amber: ['琥珀'],
  agate: ['玛瑙'],
  onyx: ['黑玛瑙', '缟玛瑙'],
  chrysoprase: ['绿玉髓', '玉髓'],
  coral: ['珊瑚'],
  mother_of_pearl: ['贝壳'],
  cubic_zirconia: ['合成立方氧化锆'],
  synthetic_corundum: ['合成红宝石', '合成蓝宝石'],
  synthetic_emerald: ['合成祖母绿'],
  synthetic_spinel: ['合成尖晶石'],
  glass_ceramic: ['微晶玻璃', '玻璃'],
};

export const WATER_SPELLINGS = {
  saltwater: ['海水珍珠', '海水养殖珍珠'],
  freshwater: ['淡水珍珠', '淡水养殖珍珠'],
} as const;

/** What is made and not found. Their words begin with 合成 or name a man-made material. */
export const SYNTHETIC_GEMS: readonly Gem[] = [
  'lab_diamond',
  'cubic_zirconia',
  'synthetic_corundum',
  'synthetic_emerald',
  'synthetic_spinel',
  'glass_ceramic',
];

/** What a made stone may be mistaken for. */
export const NATURAL_TWIN: Readonly<Partial<Record<Gem, readonly Gem[]>>> = {
  lab_diamond: ['diamond'],
  cubic_zirconia: ['diamond', 'rock_crystal'],
  synthetic_corundum: ['ruby', 'sapphire'],
  synthetic_emerald: ['emerald'],
  synthetic_spinel: ['spinel'],
};

export const TREATMENT_NAMES: Readonly<Record<Treatment, string>> = {
  bleached_filled: '漂白、充填',
  filled: '充填',
  dyed: '染色',
  diffused: '扩散',
  irradiated: '辐照',
  coated: '覆膜',
  laser_drilled: '激光钻孔',
};

/** 工艺 as the shop says it; the first spelling is shown, all of them are known in a text. */
export const CRAFT_SPELLINGS: Readonly<Record<Craft, readonly string[]>> = {
  heritage: ['古法'],
  hard_gold: ['硬金'],
  electroformed: ['电铸'],
  cast: ['失蜡铸造', '浇铸'],
  forged: ['锻打'],
  stamped: ['冲压'],
  chased: ['錾刻', '錾花', '錾纹', '錾边'],
  filigree: ['花丝'],
  enamel: ['珐琅', '烧蓝'],
  faceted: ['车花', '车制', '车削'],
  sandblasted: ['喷砂', '磨砂'],
  brushed: ['拉丝'],
  mirror: ['镜面抛光', '镜面'],
  hand_polished: ['手工抛光', '手工打磨'],
  prong_set: ['爪镶', '排镶'],
  bezel_set: ['包镶', '包边镶'],
  pave_set: ['微镶', '微钉镶', '钉镶'],
  channel_set: ['轨道镶'],
  woven_chain: ['机织链', '手工编链', '手工编绳'],
  knotted: ['打结'],
  carved: ['琢磨', '琢制'],
};

/** 品种: the noun a name ends with; the first one is proposed when the name has none of the kind. */
export const NOUNS: Readonly<Record<Kind, readonly string[]>> = {
  ring: ['戒指', '指环', '对戒'],
  necklace: ['项链', '套链', '颈饰'],
  pendant: ['吊坠', '挂坠', '项坠', '挂件'],
  earring: ['耳环', '耳钉', '耳坠', '耳线', '耳夹', '耳饰'],
  bracelet: ['手链', '手串', '手绳'],
  bangle: ['手镯'],
  brooch: ['胸针', '胸花'],
  gold_bar: ['金条'],
};

/** In a name a plating must be told when it makes the metal look like a dearer one; rhodium may be told. */
export const PLATING_SPELLINGS: Readonly<Record<Plating, readonly string[]>> = {
  rhodium: ['镀铑'],
  gold: ['镀金'],
  rose_gold: ['镀玫瑰金', '镀金'],
  silver: ['镀银'],
  platinum: ['镀铂'],
  black_rhodium: ['镀黑铑', '镀铑'],
};
export const PLATING_MUST_BE_NAMED: readonly Plating[] = ['gold', 'rose_gold', 'silver', 'platinum'];

export const NAME_FAULTS = [
  'empty',
  'fineness_abolished',
  'fineness_boast',
  'k_without_number',
  'coloured_gold',
  'white_gold',
  'metal_unqualified',
  'craft_in_name',
  'dealer_stone',
  'natural_word',
  'place_in_name',
  'praise_in_name',
  'grade_in_name',
  'series_in_name',
  'extra_words',
  'wrong_order',
  'metal_missing',
  'metal_mismatch',
  'metal_twice',
  'plating_missing',
  'plating_mismatch',
  'stone_missing',
  'stone_mismatch',
  'made_as_natural',
  'natural_as_made',
  'treatment_missing',
  'treatment_mismatch',
  'water_mismatch',
  'kind_missing',
  'kind_mismatch',
  'kind_twice',
] as const;
export type NameFault = (typeof NAME_FAULTS)[number];

/** Words that may stand in no name, by the reason they may not. Where they belong is another field. */
export const FORBIDDEN: Readonly<Partial<Record<NameFault, readonly string[]>>> = {
  fineness_abolished: ['千足金', '万足金', '千足银', '万足银', '千足铂', '千足铂金', '千足钯', '百足金'],
  fineness_boast: [
    ...['纯金', '24K金', '24K', '足赤金', '足赤', '赤金', '至纯金', '9999金', '999金', '99金', '五九金'],
    ...[
      '纯银',
      '999银',
      '9999银',
      '990银',
      '纯铂金',
      '纯铂',
      '足金999',
      '足金9999',
      '足银999',
      '足银990',
      '999足金',
      '999足银',
      'Au999',
      'Ag999',
    ],
    ...['万足', '千足', '四九金', '三九金', '高纯金', '足纯金'],
  ],
  coloured_gold: ['彩金', '玫瑰金', '黄K金', '红K金', '彩色金', '三色金', '双色金', '粉金', '红金', '黑金'],
  white_gold: ['18K白金', '14K白金', 'K白金', '白K金', '白金', '白色金'],
  metal_unqualified: ['黄金', '铂金', '银饰', '金饰', '白银', '纯足金', '钯金'],
  craft_in_name: [
    ...['3D硬金', '5D硬金', '5G黄金', '5G金', '5G', '3D', '5D', '硬金', '硬千足', '古法金', '古法', '花丝'],
    ...['珐琅', '烧蓝', '电铸', '哑光', '拉丝', '磨砂', '车花', '錾刻', '锻打', '微镶', '镶嵌', '手工'],
  ],
  dealer_stone: [
    ...[
      '水钻',
      '锆石钻',
      '锆钻',
      '锆石',
      '立方氧化锆',
      '仿钻',
      '莫桑钻',
      '莫桑石',
      '皓石',
      '人造钻石',
      '人工钻石',
    ],
    ...[
      '培育钻石',
      '实验室培育钻石',
      '实验室钻石',
      '实验室生长钻石',
      '碳钻',
      '高碳钻',
      '苏联钻',
      '钻',
      '红宝',
      '蓝宝',
    ],
    ...[
      '澳玉',
      '缅甸玉',
      '玉石',
      '玉',
      '黄玉',
      '猫眼',
      '珠宝石',
      '宝石',
      '彩宝',
      '蜜蜡',
      '硬玉',
      '水沫玉',
      '澳宝',
    ],
  ],
  natural_word: ['天然钻石', '天然翡翠', '天然', '纯天然', '真'],
  place_in_name: [
    ...[
      '缅甸',
      '南非',
      '哥伦比亚',
      '斯里兰卡',
      '克什米尔',
      '南洋',
      '大溪地',
      '莫桑比克',
      '巴西',
      '澳洲',
      '日本',
    ],
    ...['和田', '意大利', '香港', '瑞士', '比利时'],
  ],
  praise_in_name: [
    ...[
      '顶级',
      '极品',
      '收藏级',
      '投资级',
      '保值',
      '增值',
      '奢华',
      '奢侈',
      '高端',
      '至尊',
      '限量',
      '正品',
      '爆款',
    ],
    ...['最', '第一', '国家级', '开光', '转运', '招财', '辟邪', '辐射'],
  ],
  grade_in_name: [
    ...[
      'A货',
      'B货',
      'C货',
      '冰种',
      '玻璃种',
      '糯种',
      '帝王绿',
      '鸽血红',
      '皇家蓝',
      '矢车菊',
      '满绿',
      '飘花',
    ],
    ...['VVS1', 'VVS2', 'VVS', 'VS1', 'VS2', 'SI1', 'SI2', '3EX', '裸钻', 'D色', 'E色', 'F色', '无瑕'],
  ],
};
