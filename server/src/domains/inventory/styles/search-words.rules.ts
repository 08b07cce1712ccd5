import type { Gem, Kind, Metal, MetalColour } from '@zhuyue/shared';

/** What customers call a thing, beside the exact name on its label: found by all of these, shown with none of them. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  ring: '戒指 指环 女戒 男戒 对戒 婚戒 求婚戒指',
  necklace: '项链 颈链 链子 套链 锁骨链',
  pendant: '吊坠 项坠 坠子 挂坠 链坠',
  earring: '耳饰 耳环 耳钉 耳坠 耳线',
  bracelet: '手链 手串 手绳 手饰',
  bangle: '手镯 镯子 玉镯 金镯 手环',
  brooch: '胸针 胸花 别针',
  gold_bar: '金条 投资金 金砖',
};
export const METAL_WORDS: Readonly<Record<Metal, string>> = {
  gold_999: '足金 黄金 千足金 纯金 金饰 au999',
  gold_18k: '18k金 k金 彩金 au750',
  gold_14k: '14k金 k金 au585',
  platinum_950: '铂金 铂950 白金 pt950',
  silver_990: '足银 纯银 银饰 s990',
  silver_925: '银925 925银 纯银 银饰 s925',
  none: '',
};
export const COLOUR_WORDS: Readonly<Record<MetalColour, string>> = {
  yellow: '黄色 金色',
  white: '白色 白金色',
  rose: '玫瑰金 玫瑰色 粉金',
  none: '',
};
export const GEM_WORDS: Readonly<Record<Gem, string>> = {
  none: '素金 素圈',
  diamond: '钻石 天然钻石 钻饰',
  lab_diamond: '合成钻石 实验室培育钻石 培育钻石',
  ruby: '红宝石 宝石',
  sapphire: '蓝宝石 宝石',
  emerald: '祖母绿 绿宝石 宝石',
  jade: '翡翠 玉 玉石 硬玉',
  pearl: '珍珠 海水珍珠 淡水珍珠',
  topaz: '托帕石 黄玉 宝石',
  garnet: '石榴石 宝石',
  amethyst: '紫水晶 紫晶 水晶',
  citrine: '黄水晶 黄晶 水晶',
  smoky_quartz: '烟晶 茶晶 水晶',
  rock_crystal: '水晶 白水晶',
  peridot: '橄榄石 宝石',
  tourmaline: '碧玺 电气石 宝石',
  spinel: '尖晶石 宝石',
  turquoise: '绿松石 松石',
  amber: '琥珀 蜜蜡',
  agate: '玛瑙',
  onyx: '缟玛瑙 黑玛瑙 玛瑙',
  chrysoprase: '澳玉 绿玉髓 玉髓',
  coral: '珊瑚',
  mother_of_pearl: '贝母 珠母贝 螺钿',
  cubic_zirconia: '合成立方氧化锆 锆石',
  synthetic_corundum: '合成刚玉 合成红宝石 合成蓝宝石',
  synthetic_emerald: '合成祖母绿',
  synthetic_spinel: '合成尖晶石',
  glass_ceramic: '微晶玻璃',
};

/** 钻戒, 金链, 玉镯: customers put the short word of the stone or the metal before the short word of the kind. */
export const KIND_SHORTS: Readonly<Record<Kind, readonly string[]>> = {
  ring: ['戒', '戒指'],
  necklace: ['链', '项链'],
  pendant: ['坠', '吊坠'],
  earring: ['耳钉', '耳环', '耳饰'],
  bracelet: ['手链', '手串'],
  bangle: ['镯', '手镯'],
  brooch: ['胸针'],
  gold_bar: ['条'],
};
export const METAL_SHORTS: Readonly<Record<Metal, string>> = {
  gold_999: '金',
  gold_18k: '金',
  gold_14k: '金',
  platinum_950: '铂金',
  silver_990: '银',
  silver_925: '银',
  none: '',
};
/** Only stones that have a short word of their own. */
export const GEM_SHORTS: Readonly<Partial<Record<Gem, string>>> = {
  diamond: '钻',
  ruby: '红宝',
  sapphire: '蓝宝',
  jade: '玉',
  pearl: '珍珠',
};
