import type { Build, Cause, CountFact, PolicyKind, PolicyOutcome, RuleFact, YesNoFact } from '@zhuyue/shared';

const cases: Readonly<Record<PolicyKind, string>> = {
  repair: '维修',
  return: '退货',
  exchange: '换货',
  cleaning: '清洗保养',
  resizing: '改圈',
  replating: '电镀翻新',
  stone_setting: '镶石补石',
};

const outcomes: Readonly<Record<PolicyOutcome, string>> = {
  free: '免费',
  part_paid: '部分收费',
  paid: '收费',
  needs_inspection: '须检测后确认',
  refused: '不受理',
};

const causes: Readonly<Record<Cause, string>> = {
  workmanship: '工艺原因',
  material: '材质原因',
  wear: '正常佩戴',
  force: '磕碰拉扯',
  loss: '遗失',
  taste: '款式不合意',
};

const builds: Readonly<Record<Build, string>> = {
  plain: '素圈素链',
  gem_set: '镶嵌',
  full_eternity: '满钻戒臂',
  strung: '串珠',
};

const facts: Readonly<Record<RuleFact, string>> = {
  kind: '品类',
  gem: '主石',
  build: '结构',
  channel: '购买渠道',
  defect: '问题',
  cause: '原因',
  weighed: '计价方式',
  customMade: '定作',
  customConfirmed: '定作确认',
  worn: '佩戴',
  complete: '附件',
  days: '交付天数',
  stoneMct: '石重',
  usedInYear: '一年内免费次数',
  usedEver: '累计免费次数',
};

/** When it is so, and when it is not. */
const yesNo: Readonly<Record<YesNoFact, readonly [string, string]>> = {
  weighed: ['计价', '一口价'],
  customMade: ['定作', '非定作'],
  customConfirmed: ['下单时已确认定作不退', '下单时没有确认定作不退'],
  worn: ['已佩戴', '未佩戴'],
  complete: ['标签证书票据齐全', '标签证书票据不全'],
};

const carats = (mct: number): string => `${String(mct / 1000)}克拉`;
const times = (n: number): string => `${String(n)}次`;

/** Up to, from, and between, both ends included. */
const counts: Readonly<
  Record<CountFact, { upTo: (n: number) => string; from: (n: number) => string; is: (n: number) => string }>
> = {
  days: {
    upTo: (n) => `交付${String(n)}天内`,
    from: (n) => `交付满${String(n)}天`,
    is: (n) => `交付第${String(n)}天`,
  },
  stoneMct: {
    upTo: (n) => `石重不超过${carats(n)}`,
    from: (n) => (n === 1 ? '有具体的石头' : `石重${carats(n)}以上`),
    is: (n) => `石重${carats(n)}`,
  },
  usedInYear: {
    upTo: (n) => (n === 0 ? '一年内还没有免费做过' : `一年内免费不超过${times(n)}`),
    from: (n) => `一年内已免费${times(n)}以上`,
    is: (n) => (n === 0 ? '一年内还没有免费做过' : `一年内已免费${times(n)}`),
  },
  usedEver: {
    upTo: (n) => (n === 0 ? '从未免费做过' : `累计免费不超过${times(n)}`),
    from: (n) => `累计已免费${times(n)}以上`,
    is: (n) => (n === 0 ? '从未免费做过' : `累计已免费${times(n)}`),
  },
};

export const policy = {
  cases,
  outcomes,
  causes,
  builds,
  facts,
  yesNo,
  counts,
  and: '，',
  or: '、',
  always: '其余情况',
  of: (fact: string, value: string) => `${fact}为${value}`,
  ifSo: (condition: string, outcome: string) => `${condition}：${outcome}`,
  fixed: (yuan: string) => `每件${yuan}元`,
  perGram: (yuan: string) => `每克${yuan}元`,
  percent: (percent: string) => `工费的${percent}%`,
  byQuote: '先报价，您同意再做',
  statute: '依法线上购买七日内可退，本店条款不低于法律规定',
  statuteName: '法律底线',
};
