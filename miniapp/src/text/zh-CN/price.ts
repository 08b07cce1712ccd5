import type { BillLine, PriceMode, Rounding, TradeInWay } from '@zhuyue/shared';

/** Why each line of a bill is there. */
const whys: Readonly<Record<BillLine, string>> = {
  metal: '净金重不含宝石，按当前板价计。',
  labour: '设计、起版、执模、镶嵌与抛光的工价，不随金价变动。',
  stones: '镶嵌宝石的价格，不随金价变动。',
  extra: '应您要求另加的项目，单独计价。',
  fixed: '整件定价，金料、工费与宝石都在内，不随金价变动。',
  channel: '这个渠道的价格与标准价的差额。',
  promotion: '正在进行的优惠，只作用于所写的这一部分。',
  floor: '优惠后的价格不低于金料价值，多减的部分加回。',
  rounding: '合计四舍五入到元。',
};

const roundings: Readonly<Record<Rounding, string>> = {
  fen_half_up: '算到分，四舍五入。',
  fen_exact: '按原价计，不取整。',
  yuan_half_up: '四舍五入到元。',
  yuan_down: '舍去角分，只减不加。',
  yuan_up: '进到元。',
};

const tradeInWays: Readonly<Record<TradeInWay, string>> = {
  fee_per_gram: '按金重抵扣，每克收换新费',
  buyback_ratio: '按板价的比例抵扣',
  price_upgrade: '按原价抵扣，换购更高价的款式',
};

const modes: Readonly<Record<PriceMode, string>> = {
  weighed: '计价：按净金重乘以当日板价，再加工费',
  fixed: '一口价：整件定价，不随金价变动',
};

export const price = {
  title: '价格怎么来的',
  open: '价格明细',
  about: '约 ',
  whys,
  modes,
  roundings,
  tradeInWays,
  total: '合计',
  typicalTotal: '参考合计',
  typical: '按这个款式的参考金重计算，每一件以实际称重为准。',
  count: (grams: string, rate: string) => `${grams} g × ¥${rate}/g`,
  share: (percent: string) => `成色系数 ${percent}%：这个成色按板价的 ${percent}% 计。`,
  perGram: (rate: string) => `¥${rate}/g`,
  perPiece: (amount: string) => `¥${amount}/件`,
  plus: ' ＋ ',
  board: (metal: string, rate: string) => `今日${metal}板价 ¥${rate}/g`,
  boardSince: (at: string, source: string) => `${at} 起，${source}`,
  effective: (rate: string) => `折合每克 ¥${rate}`,
  effectiveWhy: '合计除以净金重。一口价含工费与宝石，每克折价高于板价属正常，可与计价款式比较后再定。',
  moves: (amount: string) => `金价每变动 ¥1/g，本件变动 ¥${amount}`,
  movesOf: (metal: string, amount: string) => `${metal}板价每变动 ¥1/g，本件变动 ¥${amount}`,
  off: (part: string, percent: string) => `${part} −${percent}%`,
  offPerGram: (part: string, rate: string) => `${part}每克 −¥${rate}`,
  offAmount: (part: string) => `${part}立减`,
  channelUp: (part: string, percent: string) => `${part} ＋${percent}%`,
  channelDown: (part: string, percent: string) => `${part} −${percent}%`,
  floorAt: (percent: string) => `不低于金料价值的 ${percent}%`,
  ofMetal: (percent: string) => `金料的 ${percent}%`,
  byTariff: (name: string) => `${name}分段累计`,
  comparison: '一口价与按重计价对照',
  asFixed: '一口价',
  asWeighed: '今日按重计',
  perGramIs: (rate: string) => `合每克 ¥${rate}`,
  gapMore: (amount: string) => `一口价比按重计多 ¥${amount}，多在设计、镶嵌与证书；按重计价仅供对照。`,
  gapLess: (amount: string) => `一口价比按重计少 ¥${amount}。按重计价仅供对照。`,
  gapNone: '与按重计价相同。',
  tradeIn: '今天换新可抵',
  tradeInBy: (name: string) => `依据：${name}`,
  tradeInCount: (grams: string, rate: string, share: string) => `计 ${grams} g × ¥${rate}/g${share}`,
  tradeInRatio: (percent: string) => ` × ${percent}%`,
  tradeInFee: (rate: string) => `，每克扣换新费 ¥${rate}`,
  tradeInLoss: (percent: string) => `已扣损耗 ${percent}%`,
  tradeInMinMg: (grams: string) => `新品金重不低于 ${grams} g`,
  tradeInMinFen: (amount: string) => `新品价格不低于 ¥${amount}`,
  tradeInElse: (amount: string) => `，否则收 ¥${amount}`,
  tradeInOwn: '限本品牌',
  tradeInNote: '以到店复秤与当日规则为准。',
  fixedStays: '金价变动不影响本件价格',
};
