import { HOLD_RULES, type HoldState } from '@zhuyue/shared';

const states: Readonly<Record<HoldState, string>> = {
  waiting: '排队中',
  offered: '轮到您了',
  held: '为您留着',
  sold: '已买下',
  released: '已放回',
  expired: '已过时',
  withdrawn: '已退出',
  gone: '已不在',
};

export const hold = {
  title: '我的留货',
  keep: '为我留货',
  keepNote: `留 ${String(HOLD_RULES.cartMinutes)} 分钟，期间别人买不走；同时最多 ${String(HOLD_RULES.cartPieces)} 件。`,
  queue: '排队等候',
  queueNote: (waiting: number) =>
    waiting === 0
      ? '有人正留着这一件，您可以第一个排队。'
      : `有人正留着这一件，前面还有 ${String(waiting)} 位在等。`,
  kept: (left: string) => `为您留着，还剩 ${left}`,
  keptNote: '到店报手机号即可购买，也可以先预约试戴。',
  offered: (left: string) => `轮到您了，请在 ${left} 内确认`,
  offeredNote: `确认后为您留 ${String(HOLD_RULES.cartMinutes)} 分钟；不需要就让给下一位。`,
  accept: '确认留货',
  giveUp: '让给下一位',
  release: '不用留了',
  waiting: (before: number) => (before === 0 ? '您排在第一位' : `您前面还有 ${String(before)} 位`),
  waitingNote: '轮到您时会发消息，请在时限内确认。',
  leave: '退出排队',
  done: { keep: '已为您留下', queue: '已排上', accept: '已为您留下', leave: '已退出' },
  states,
  now: '正在进行',
  ended: '最近结束',
  none: '没有留着的首饰',
  noneText: '扫一扫柜台里的标签，可以为自己留一件，或排在别人后面。',
  scan: '去扫码',
  signInFirst: '登录后查看您的留货',
};
