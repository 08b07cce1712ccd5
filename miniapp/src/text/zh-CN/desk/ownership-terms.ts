import type {
  OwnershipTermName,
  OwnershipTermsAction,
  OwnershipTermsRefusal,
  OwnershipTermsState,
} from '@zhuyue/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

const fields: Words<OwnershipTermName> = {
  cooling: '接受过户后的冷静期',
  offer: '过户邀请有效',
  objection: '继承过户异议期',
};
const units: Words<OwnershipTermName> = { cooling: '小时', offer: '小时', objection: '小时' };
const states: Words<OwnershipTermsState> = { draft: '待批准', approved: '已批准', discarded: '已作废' };
const actions: Words<OwnershipTermsAction> = { approve: '批准', discard: '作废' };
const refusals: Words<OwnershipTermsRefusal> = {
  own_draft: '须由另一人批准',
  day_past: '生效日已过，请作废后重新起草',
  begun: '已经生效，要改请起草新的一版',
};

export const ownershipTerms = {
  title: '所有权期限',
  open: '期限设置',
  lead: '过户和继承各一步等多久。总部起草，另一人批准后从生效日起执行；已在进行中的过户和继承按它开始时的期限，不变。',
  fields,
  units,
  states,
  actions,
  refusals,
  inForce: '现在执行',
  versions: '各版记录',
  none: '还没有改过，执行的是出厂期限。',
  version: (n: number) => `第 ${String(n)} 版`,
  write: '起草新期限',
  base: '以此为底稿',
  effectiveOn: '生效日',
  since: (day: string) => `自 ${day} 起`,
  reason: '为什么要改',
  missing: '请填写',
  range: (least: number, most: number) => `${String(least)} 到 ${String(most)} 之间的整数`,
  save: '提交待批准',
  saved: '已提交，等待另一人批准',
  same: '与现在执行的没有差别',
  change: (field: string, before: string, after: string) => `${field} ${before} 改为 ${after}`,
  by: (name: string | null, at: string) => `${name ?? '系统'} ${at}`,
  whys: {
    approve: '批准后从生效日起执行；进行中的过户和继承不受影响。',
    discard: '作废后可以另起草一版。',
  },
  done: '已处理',
};
