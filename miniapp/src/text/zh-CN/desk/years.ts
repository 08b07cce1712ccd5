import type { YearCalendarAction, YearCalendarRefusal, YearCalendarState, YearFault } from '@zhuyue/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

const states: Words<YearCalendarState> = {
  draft: '待批准',
  approved: '执行中',
  superseded: '已被替换',
  discarded: '已作废',
};
const refusals: Words<YearCalendarRefusal> = { own_draft: '须由另一人批准' };
const faults: Readonly<Record<YearFault, (about: string) => string>> = {
  twice: (day) => `${day} 重复`,
  other_year: (day) => `${day} 不在这一年`,
  makeup_on_workday: (day) => `${day} 不是周末，不能是调休上班日`,
  holiday_missing: (name) => `缺少${name}`,
  fixed_day_missing: (day) => `${day} 是法定节假日，应当放假`,
  not_in_a_row: (day) => `${day} 夹在假期中间，却没有放假`,
  eve_wrong: (day) => (day === '' ? '请标出除夕' : `${day}：除夕只能有一天，且在春节假期里`),
};

/** 年度放假安排: what was published for a year, entered by one and approved by another. */
export const years = {
  title: '放假安排',
  lead: '国务院办公厅每年十一月前后公布下一年的放假安排。总部录入，另一人批准后，在所有门店生效：节假日按各店设的节假日时间营业，调休上班日按平日营业。',
  missing: (year: number) =>
    `${String(year)} 年放假安排尚未录入，可约时间暂按法定节假日和平日推算，公布后可能变动。`,
  missingBare: (year: number) =>
    `${String(year)} 年放假安排尚未录入，法定节假日也还不知道，可约时间暂全按平日推算。`,
  missingTo: '去录入',
  missingLook: '查看',
  waiting: (year: number) => `${String(year)} 年放假安排已录入，等待另一人批准。`,
  enter: (year: number) => `录入 ${String(year)} 年`,
  change: (year: number) => `修改 ${String(year)} 年`,
  states,
  refusals,
  faults,
  versionOf: (year: number, version: number) => `${String(year)} 年 第 ${String(version)} 版`,
  versions: '各版记录',
  none: '没有更早的记录',
  houseOwn: '随系统带来',
  by: (name: string, at: string) => `${name} ${at} 录入`,
  decidedBy: (word: string, name: string, at: string) => `${name} ${at} ${word}`,
  decided: { approved: '批准', superseded: '批准', discarded: '作废', draft: '' } as Words<YearCalendarState>,
  actions: { approve: '批准', discard: '作废', supersede: '替换' } as Words<YearCalendarAction>,
  whys: {
    approve: '批准后立即在所有门店生效。若有预约因此落空，会先列给您看。',
    discard: '作废后可以重新录入。',
  } as Partial<Words<YearCalendarAction>>,
  done: '已处理',
  paste: '粘贴通知原文',
  pasteHint: '例如：一、元旦：1月1日（周五）至3日（周日）放假，共3天。',
  read: '识别',
  readCount: (off: number, worked: number) =>
    `识别出 ${String(off)} 天放假、${String(worked)} 天调休上班，请核对`,
  readNone: '没有识别出日期，请检查原文或在下方点选',
  unread: '没有看懂的句子，请在日历上补：',
  pick: '或在日历上点选',
  pickLead: '先选节日，再点日期；再点一次取消。',
  eve: '除夕',
  worked: '调休上班',
  source: '文号或出处',
  sourceHint: '例如 国办发明电〔2026〕9号',
  sourceMissing: '请填写文号或出处',
  offDays: (days: string, count: number) => `${days} 放假 ${String(count)} 天`,
  workedDays: (days: string) => `${days} 上班`,
  notSet: '未录入',
  save: '提交待批准',
  saved: '已提交，等待另一人批准',
};
