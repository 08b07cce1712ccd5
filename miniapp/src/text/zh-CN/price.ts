import type { BillLine, PriceMode } from '@zhuyue/shared';

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
  fixedStays: '金价变动不影响本件价格',
};
