import type { AlarmAction, AlarmKind, AlarmState, PlaceSource, ScanChannel } from '@zhuyue/shared';

type Facts = Readonly<Record<string, unknown>>;
type Words<K extends string> = Readonly<Record<K, string>>;

const said = (facts: Facts, name: string): string => {
  const value = facts[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** What was found, with its numbers. */
const findings: Readonly<Record<AlarmKind, (facts: Facts) => string>> = {
  two_places: (facts) =>
    `相隔 ${said(facts, 'km')} 公里的两地，在 ${said(facts, 'minutes')} 分钟内都扫到了它，相当于每小时 ${said(facts, 'kmh')} 公里。一件首饰不可能这样移动。`,
  strangers_after_sale: (facts) =>
    `售出后 ${said(facts, 'days')} 天内，约 ${said(facts, 'people')} 位陌生人扫过它的标签。标签可能被复制，或首饰正在转手。`,
  dead_tag_seen: (facts) => `已经失效的标签 ${said(facts, 'serial')} 又被顾客扫到。`,
  missing_piece_seen: () => '已报失的首饰被人扫到，它可能就在扫码人手里。',
  guessing: (facts) =>
    `同一网段在短时间内试了 ${said(facts, 'count')} 个不存在的编号，例如 ${said(facts, 'samples')}。没有一个通过校验。`,
};

/** What usually lies behind it, and what to do. */
const advice: Words<AlarmKind> = {
  two_places: '先问门店：这一件现在在不在柜里。若在，另一处的标签是复制的，请换签并确认异常。',
  strangers_after_sale: '联系主人核实首饰是否还在手里；若是展示、转赠，写明后记为已解释。',
  dead_tag_seen: '请门店找出并销毁旧标签；若旧标签在店外，确认异常并留意同款。',
  missing_piece_seen: '记下时间与城市，联系报案的门店；不要自行与扫码人接触。',
  guessing: '系统已自动放慢并限制该网段，真标签不受影响。确认是测试或扫描枪故障后可记为已解释。',
};

const states: Words<AlarmState> = {
  open: '待核实',
  explained: '已解释',
  confirmed: '已确认',
  closed: '已结案',
};
const actions: Words<AlarmAction> = {
  explain: '记为已解释',
  confirm: '确认异常',
  reopen: '重新核实',
  close: '结案',
};
const leads: Words<AlarmAction> = {
  explain: '写明是怎么回事。这些扫码不再提醒，之后再出现会重新提醒。',
  confirm: '写明依据。确认后，任何人扫这件首饰的标签都会看到“扫码情况异常”。',
  reopen: '写明为什么要重新核实。',
  close: '写明如何处理的，例如已换签、已追回。结案后不再影响这一件的核对结果。',
};
const channels: Words<ScanChannel> = { weapp: '小程序', h5: '网页', browser: '手机相机' };
const places: Words<PlaceSource> = { device: '手机定位', staff: '员工所在门店', chosen: '所选门店' };

export const alarms = {
  title: '扫码异常',
  one: '扫码异常',
  states,
  actions,
  leads,
  findings,
  advice,
  channels,
  places,
  state: '状态',
  kind: '异常',
  piece: '首饰',
  networkWord: '网段',
  network: (text: string) => `网段 ${text}`,
  store: '门店',
  hits: '次数',
  firstAt: '首次',
  lastAt: '最近',
  open: '待核实',
  all: '全部',
  none: '没有扫码异常',
  noneText:
    '柜里的首饰被扫几百次是正常的。这里只列不合常理的：两地同时出现、失效标签再现、售出后多位陌生人扫码、报失后被扫、试编号。',
  found: '发现了什么',
  todo: '怎么处理',
  evidence: '依据的扫码',
  evidenceNone: '只计次数，不逐条保留。',
  time: '时间',
  place: '地点',
  nowhere: '未知',
  channel: '入口',
  visitor: '扫码人',
  serial: '标签编号',
  settled: '处理记录',
  settledBy: (name: string, at: string) => `${name}，${at}`,
  toPiece: '查看这一件',
  openCount: (n: number) => `${String(n)} 条扫码异常待核实`,
};
