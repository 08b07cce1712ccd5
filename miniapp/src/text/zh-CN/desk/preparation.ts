import type { TransitReach, TrayLineState, TrayReadyRefusal } from '@zhuyue/shared';

type Words<K extends string> = Readonly<Record<K, string>>;

export const preparation = {
  title: '备盘',
  lead: '按到店时间备好每一盘：在店的取出，在途的盯到店，缺的换一件并告诉顾客。',
  none: '这一天没有要备的盘',
  noneText: '有客人预约试戴，这里就会列出要备的首饰。',
  states: {
    laid: '已取出',
    here: '在店',
    coming: '在途',
    late: '要晚了',
    missing: '缺',
    declined: '顾客不看',
  } satisfies Words<TrayLineState>,
  /** 3 件在店，1 件 14:20 到，1 件缺 */
  summary: {
    laid: (n: number) => `${String(n)} 件已取出`,
    here: (n: number) => `${String(n)} 件在店`,
    coming: (n: number, at: string) => (at === '' ? `${String(n)} 件在途` : `${String(n)} 件 ${at} 到`),
    late: (n: number) => `${String(n)} 件要晚`,
    missing: (n: number) => `${String(n)} 件缺`,
    declined: (n: number) => `${String(n)} 件不看`,
    empty: '没有指定款式',
  },
  join: '，',
  at: (time: string, code: string) => `${time}　${code}`,
  who: (name: string, advisor: string) => (advisor === '' ? name : `${name} · ${advisor} 接待`),
  lies: (place: string) => `在${place}`,
  serial: (serial: string) => `件号 ${serial}`,
  keptUntil: (time: string) => `前一位留到 ${time}，到时自动轮到这位`,
  comesFrom: (store: string) => `从${store}调来`,
  expected: (at: string) => `${at} 前到`,
  proposed: (was: string) => `已换，原为「${was}」，等顾客答复`,
  anyPiece: '任意一件',
  lay: '取出',
  putBack: '放回',
  chase: '催一下',
  chased: '已催调出店',
  chaseAgain: '再催一次',
  chasedAt: (time: string) => `${time} 已催`,
  openTransfer: '看调拨单',
  receive: '去收货',
  substitute: '换一件',
  substituteTitle: '换一件告诉顾客',
  substituteNone: '没有同级同圈口、赶得上的另一件',
  substituteNoneText: '可以在顾客到店时另外介绍。',
  substituted: '已换，顾客会收到消息',
  price: (yuan: string) => `¥${yuan}`,
  here: '在店',
  ready: '备好了',
  isReady: (time: string) => `${time} 备好`,
  undoReady: '撤回',
  readyDone: '已告诉顾客',
  refusals: {
    not_laid: '还有件没取出',
    visit_over: '这次预约已结束',
    already_ready: '已经备好',
    not_ready: '还没有备好',
  } satisfies Words<TrayReadyRefusal>,
  arriving: '将要到店',
  arrivingNone: '没有在途的调货',
  strays: '预约已取消的调货',
  straysText: '这些件为已取消的预约调来，请按原路退回或留下销售。',
  stray: (number: string, code: string) => `${number} · 预约 ${code}`,
  day: '日子',
};

export const transit = {
  title: '调拨时效',
  lead: '预约时，系统按这里的时效判断别店的首饰能不能赶上，并当场发起调拨。',
  reaches: { same_city: '同城', near: '邻近城市', far: '其他城市' } satisfies Words<TransitReach>,
  reachNote: {
    same_city: '同一座城市',
    near: '300 公里以内',
    far: '300 公里以外',
  } satisfies Words<TransitReach>,
  house: '默认',
  own: '总部已设',
  pairs: '单独约定的两店',
  pairsNone: '没有单独约定，都按上面的时效',
  pairsNoneText: '两店之间有专车，或暂不能互调时，在这里单独写明。',
  add: '加一条路线',
  from: '调出店',
  to: '调入店',
  choose: '选择门店',
  route: (from: string, to: string) => `${from} → ${to}`,
  closed: '这条路不互调',
  closedNote: '预约时不会从这家店调货。',
  packMinutes: '找货装箱（分钟）',
  cutOffAt: '当天最晚交件',
  days: '几天后到',
  daysOf: (n: number) => (n === 0 ? '当天' : `${String(n)} 个配送日后`),
  minutes: '路上（分钟）',
  arrivesAt: '到店时间',
  workdaysOnly: '只在工作日配送',
  workdaysNote: '周末和法定假日不走，调休上班日照走。',
  unpackMinutes: '验收上盘（分钟）',
  save: '保存',
  saved: '已保存，即时生效',
  clear: '恢复默认',
  clearPair: '去掉这条',
  clearText: '之后按默认的时效判断。',
  sameStore: '调出店和调入店不能相同',
  wrongTime: '时间写成 16:00 的样子',
  wrongNumber: '请写整数',
  summary: (rule: {
    days: number;
    minutes: number;
    packMinutes: number;
    cutOffAt: string;
    arrivesAt: string;
    workdaysOnly: boolean;
  }) =>
    rule.days === 0
      ? `装箱 ${String(rule.packMinutes)} 分钟，${rule.cutOffAt} 前交件，路上 ${String(rule.minutes)} 分钟`
      : `${rule.cutOffAt} 前交件，${String(rule.days)} 个${rule.workdaysOnly ? '工作日' : '配送日'}后 ${rule.arrivesAt} 到`,
  setBy: (name: string, when: string) => `${name} ${when}`,
};
