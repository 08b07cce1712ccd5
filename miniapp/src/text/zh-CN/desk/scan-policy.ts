import type { ScanPolicyAction, ScanPolicyField, ScanPolicyRefusal, ScanPolicyState } from '@zhuyue/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

const fields: Words<ScanPolicyField> = {
  placesMinutes: '两地扫码：时间间隔不超过',
  placesKm: '两地扫码：距离不少于',
  strangersPeople: '售后陌生人扫码：人数达到',
  strangersDays: '售后陌生人扫码：统计最近',
  quietHours: '售后陌生人扫码：交付后不计',
  supersededGraceHours: '换签后旧标签仍可出现',
  sweepCodes: '试编号：同一网段不存在的编号达到',
  sweepMinutes: '试编号：统计最近',
  refusalsPerAddress: '同一地址十分钟内最多试错',
  refusalsPerDevice: '同一设备十分钟内最多试错',
  slowAfter: '同一地址十分钟内试错后开始放慢',
};
const units: Words<ScanPolicyField> = {
  placesMinutes: '分钟',
  placesKm: '公里',
  strangersPeople: '人',
  strangersDays: '天',
  quietHours: '小时',
  supersededGraceHours: '小时',
  sweepCodes: '个',
  sweepMinutes: '分钟',
  refusalsPerAddress: '次',
  refusalsPerDevice: '次',
  slowAfter: '次',
};
const states: Words<ScanPolicyState> = {
  draft: '待批准',
  approved: '执行中',
  superseded: '已被替换',
  discarded: '已作废',
};
const actions: Words<ScanPolicyAction> = { approve: '批准', discard: '作废', supersede: '替换' };
const refusals: Words<ScanPolicyRefusal> = { own_draft: '须由另一人批准' };

export const scanPolicy = {
  title: '扫码核查口径',
  open: '核查口径',
  lead: '什么样的扫码算异常，以及试编号到什么程度开始限制。总部起草，另一人批准后十几秒内在所有门店执行。真标签的扫码次数不受限制。',
  fields,
  units,
  states,
  actions,
  refusals,
  inForce: '现在执行',
  first: '出厂口径',
  versions: '各版记录',
  none: '还没有改过，执行的是出厂口径。',
  version: (n: number) => `第 ${String(n)} 版`,
  write: '起草新口径',
  base: '以此为底稿',
  reason: '为什么要改',
  missing: '请填写',
  range: (least: number, most: number) => `${String(least)} 到 ${String(most)} 之间的整数`,
  save: '提交待批准',
  saved: '已提交，等待另一人批准',
  same: '与现在执行的没有差别',
  change: (field: string, before: string, after: string) => `${field} ${before} 改为 ${after}`,
  by: (name: string | null, at: string) => `${name ?? '系统'} ${at}`,
  whys: {
    approve: '批准后立即按这一版判断新的扫码；已经提出的异常不变。',
    discard: '作废后可以另起草一版。',
  } as Partial<Words<ScanPolicyAction>>,
  done: '已处理',
};
