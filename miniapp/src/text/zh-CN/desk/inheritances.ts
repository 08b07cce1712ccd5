import type { InheritanceAction, InheritanceRefusal, InheritanceState } from '@zhuyue/shared';

const states: Readonly<Record<InheritanceState, string>> = {
  requested: '待核对',
  asked: '待补材料',
  checked: '待复核',
  waiting: '公示中',
  completed: '已过户',
  rejected: '未通过',
  withdrawn: '已撤回',
  objected: '有异议',
  stopped: '已中止',
};
const actions: Readonly<Record<InheritanceAction, string>> = {
  supply: '补充材料',
  ask: '请补材料',
  check: '核对无误',
  sendBack: '退回重核',
  confirm: '复核通过',
  object: '提出异议',
  reject: '不通过',
  resume: '重新受理',
  withdraw: '撤回',
  complete: '完成',
  stop: '中止',
};
const refusals: Readonly<Record<InheritanceRefusal, string>> = {
  piece_elsewhere: '首饰不在物主名下',
  case_open: '有进行中的售后',
  death_missing: '缺死亡证明',
  right_missing: '缺公证书，或亲属关系证明加同意书',
  own_check: '核对的人不能自己复核',
  own_piece: '申请人就是物主',
  too_early: '公示期未满',
};

export const inheritances = {
  title: '继承过户',
  none: '没有继承申请',
  noneText: '继承人在手机上提交材料后，会出现在这里。',
  piece: '首饰',
  heir: '继承人',
  relation: '关系',
  state: '状态',
  requestedAt: '申请时间',
  papers: '材料',
  owner: '在册物主',
  due: '公示至',
  words: '说明',
  history: '经过',
  states,
  actions,
  refusals,
  leads: {
    ask: '继承人会看到这句话，并能补拍材料。',
    check: '确认已逐份看过原件或公证文书，姓名、关系与物主一致。',
    sendBack: '退回到待核对，公示停下。',
    confirm: '进入公示期，在册物主会收到消息并可提出异议；期满自动过户。',
    reject: '继承人会看到原因；补齐后可以重新受理。',
    resume: '回到待核对。',
  } as Readonly<Partial<Record<InheritanceAction, string>>>,
};
