import { dayOf, timeOf, type AlarmKind, type RungReason } from '@zhuyue/shared';

/** The evidence as it comes with a rung; what this reader may not know is null. */
export type RungFacts = Readonly<Record<string, unknown>>;

const textIn = (facts: RungFacts, name: string): string => {
  const value = facts[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
const figures = (day: string): string => day.replace(/-/g, '.');
/** Days as they are, instants as the day and the time. */
const momentIn = (facts: RungFacts, name: string): string => {
  const at = textIn(facts, name);
  if (at === '') return '';
  return at.length === 10 ? figures(at) : `${figures(dayOf(at))} ${timeOf(at)}`;
};
const withDay = (word: string, at: string): string => (at === '' ? word : `${at} ${word}`);

export const alarms: Readonly<Record<AlarmKind, string>> = {
  two_places: '短时间内出现在两地',
  strangers_after_sale: '售出后多位陌生人扫码',
  dead_tag_seen: '失效标签再次出现',
  missing_piece_seen: '报失的首饰被扫到',
  guessing: '有人在试编号',
};

export interface Reason {
  title: string;
  why: string;
}

const unusualWhy = (facts: RungFacts): string => {
  const kind = facts['kind'];
  const word = typeof kind === 'string' && kind in alarms ? alarms[kind as AlarmKind] : '';
  const at = momentIn(facts, 'lastAt');
  return word === '' ? `最近一次在 ${at}。` : `${word}，共 ${textIn(facts, 'hits')} 次，最近一次在 ${at}。`;
};

/** Each reason with what it rests on. */
export const reasons: Readonly<Record<RungReason, (facts: RungFacts) => Reason>> = {
  signature_valid: () => ({
    title: '签名有效',
    why: '标签编号里的校验码由珠约的密钥算出，改一个字就对不上。',
  }),
  registered: () => ({ title: '由珠约签发', why: '编号在珠约的登记册里，只对应这一件。' }),
  current: (facts) => ({
    title: '是现行标签',
    why: `这是第 ${textIn(facts, 'version')} 版标签，仍然有效。`,
  }),
  superseded: (facts) => ({
    title: '是旧标签',
    why: `这是第 ${textIn(facts, 'version')} 版，${withDay('已换成', momentIn(facts, 'since'))}第 ${textIn(facts, 'currentVersion')} 版。`,
  }),
  void: (facts) => ({ title: '标签已作废', why: `${withDay('作废', momentIn(facts, 'since'))}，不再作数。` }),
  tag_lost: (facts) => ({
    title: '标签已登记丢失',
    why: `${withDay('登记丢失', momentIn(facts, 'since'))}，可能挂在别的首饰上。`,
  }),
  tampered: (facts) => ({
    title: '标签被拆动过',
    why: `${withDay('登记', momentIn(facts, 'since'))}，可能被挪到别的首饰上。`,
  }),
  on_sale: (facts) => ({ title: '在售', why: `陈列在${textIn(facts, 'storeName')}。` }),
  on_hold: (facts) => ({
    title: '已为一位顾客留存',
    why: [
      `留存在${textIn(facts, 'storeName')}`,
      momentIn(facts, 'heldUntil') === '' ? '' : `到 ${momentIn(facts, 'heldUntil')}`,
    ]
      .filter((part) => part !== '')
      .join('，')
      .concat('。'),
  }),
  on_the_way: () => ({ title: '正在调往门店', why: '已经出库，还没有到店。' }),
  being_paid: () => ({ title: '已付款，等待交付', why: '交付之后，标签归主人所有。' }),
  sold: (facts) => ({
    title: '已售出',
    why: withDay('交付并启用，保修归主人所有。', momentIn(facts, 'activatedOn')),
  }),
  in_service: () => ({ title: '正在售后', why: '首饰在我们这里，完成后交还主人。' }),
  returned: () => ({ title: '已退回', why: '正在检查，还没有重新上架。' }),
  traded_in: () => ({ title: '已以旧换新收回', why: '原主人已换新，这一件暂不出售。' }),
  not_for_sale: () => ({ title: '暂不出售', why: '还没有上架。' }),
  lost: (facts) => ({
    title: '已登记遗失',
    why: `${withDay('登记遗失', momentIn(facts, 'missingOn'))}，见到请联系门店。`,
  }),
  stolen: (facts) => ({
    title: '已登记被盗',
    why: `${withDay('登记被盗', momentIn(facts, 'missingOn'))}，见到请联系门店。`,
  }),
  gone: () => ({ title: '已除账', why: '首饰已回熔或除账，标签不应再出现。' }),
  nothing_unusual: () => ({ title: '扫码情况正常', why: '没有同时出现在两地，也没有失效标签再现。' }),
  being_looked_at: (facts) => ({ title: '扫码情况正在核实', why: unusualWhy(facts) }),
  unusual: (facts) => ({ title: '扫码情况异常', why: unusualWhy(facts) }),
};
