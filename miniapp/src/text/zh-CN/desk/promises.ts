import type {
  BreachReason,
  ClockCalendar,
  ClockStep,
  PauseReason,
  ServicePromise,
  STAFF_PAUSES,
} from '@zhuyue/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

const names: Words<ServicePromise> = {
  first_answer: '首次响应',
  settlement: '给出方案',
  repair: '维修',
  return_cycle: '全程周期',
  complaint: '投诉答复',
};
const waits: Words<PauseReason> = {
  waiting_photo: '等顾客照片',
  waiting_answer: '等顾客答复',
  waiting_approval: '等顾客确认报价',
  waiting_piece: '等顾客送件',
  waiting_parts: '等配件',
  waiting_collection: '等顾客取件',
  owner_wish: '顾客要求暂缓',
};
const pauses: Words<(typeof STAFF_PAUSES)[number]> = {
  waiting_photo: '要顾客补照片',
  waiting_answer: '要顾客答复',
  waiting_approval: '要顾客确认报价',
  waiting_parts: '等配件到货',
  owner_wish: '顾客要求暂缓',
};
const breaches: Words<BreachReason> = {
  workshop_full: '工坊排满',
  parts_late: '配件未到',
  carrier_late: '物流延误',
  owner_late: '顾客未按时到店',
  staff_short: '当班人手不足',
  overlooked: '遗漏',
  unclear_case: '情况复杂',
  system_fault: '系统故障',
};
const steps: Words<ClockStep> = {
  advisor: '经办人',
  manager: '店长',
  untaken: '店长和总部',
  headquarters: '总部',
};
const calendars: Words<ClockCalendar> = { store: '按门店营业时间', always: '按自然时间' };

export const promises = {
  title: '服务承诺',
  lead: '每张售后单按这里的承诺计时。改动立即生效：进行中的单子从现在起按新的算，已经计的时间保留。',
  open: '服务承诺',
  names,
  waits,
  pauses,
  breaches,
  steps,
  calendars,
  section: '时限',
  kept: '按时',
  brokenAt: (when: string) => `${when} 超时`,
  since: (what: string, when: string) => `${what}，自 ${when}`,
  counted: (counted: string, of: string) => `已计 ${counted}，承诺 ${of}`,
  warned: (who: string) => `已提醒${who}`,
  pause: '暂停计时',
  pauseTitle: '为什么暂停',
  pauseLead: '顾客会收到原因，在售后单上看得到。首次响应算作已答复，其余时限停住，顾客回复后接着计。',
  pauseReason: '原因',
  pauseMissing: '请选一个原因',
  pauseNote: '内部备注',
  resume: '继续计时',
  resumeText: '时限从现在起接着计。',
  explain: '说明超时原因',
  explainAgain: '改说明',
  explainLead: '每次超时都要说明，说明后才能结案。',
  explainReason: '原因',
  explainText: '经过与改进',
  explainMissing: '请写下经过',
  explainedBy: (name: string) => `${name} 说明`,
  cycle: '周期',
  cycleParts: (handling: string, logistics: string, waiting: string) =>
    `处理 ${handling} · 物流 ${logistics} · 等待 ${waiting}`,
  done: '已记下',
  inForce: '现在执行',
  version: (n: number) => (n === 0 ? '出厂承诺' : `第 ${String(n)} 版`),
  within: (span: string) => `${span}内`,
  ladder: (advisor: number, manager: number, untaken: string) =>
    `用去 ${String(advisor)}% 提醒经办人，${String(manager)}% 提醒店长；超时前 ${untaken}没人接手报总部，超时再报`,
  change: '修改',
  minutes: '时限（分钟）',
  minutesWrong: (least: number, most: number) => `${String(least)} 到 ${String(most)} 之间的整数`,
  calendar: '怎么计时',
  advisor: '提醒经办人（已用 %）',
  manager: '提醒店长（已用 %）',
  untaken: '没人接手时，超时前多少分钟报总部',
  untakenWrong: (least: number, most: number) =>
    `${String(least)} 到 ${String(most)} 之间的整数，且晚于提醒店长`,
  shareWrong: '10 到 99 之间的整数，店长须晚于经办人',
  reason: '为什么要改',
  reasonMissing: '请写明原因',
  save: '立即执行',
  saved: '已执行，进行中的单子会在几秒内改按新承诺',
  versions: '改动记录',
  none: '还没有改过',
  by: (name: string, when: string) => `${name} ${when}`,
};
