import type { ClockStep, StaffNoticeKind } from '@zhuyue/shared';

const kinds: Readonly<Record<StaffNoticeKind, string>> = { clock_warned: '时限提醒', poor_score: '低分评价' };
const steps: Readonly<Record<ClockStep, string>> = {
  advisor: '快到时限了',
  manager: '时限将尽，还没办完',
  untaken: '马上超时，还没有人接手',
  headquarters: '已超时',
};

export const inbox = {
  title: '提醒',
  lead: '售后时限快到、超时和低分评价会提醒到您。点“我来处理”后，超时前不再提醒其他人。',
  bell: (unread: number, shown: string) => (unread === 0 ? '提醒，没有未读' : `提醒，${shown} 条未读`),
  more: (most: number) => `${String(most)}+`,
  kind: '类别',
  read: '状态',
  kinds,
  steps,
  unread: '未读',
  readToo: '含已读',
  unreadOnly: '只看未读',
  readAll: '全部标为已读',
  readAllDone: '已全部标为已读',
  none: '没有提醒',
  noneText: '售后单快到时限、超时，或顾客给了低分，会出现在这里。',
  noneUnread: '都看过了',
  noneUnreadText: '没有未读的提醒。',
  allOfThem: '看全部',
  score: (rating: number) => `顾客打了 ${String(rating)} 分，24 小时内回访`,
  take: '我来处理',
  takeText: '超时前不再提醒其他人；同事会看到由您处理。',
  taken: '已由您处理',
  mine: '我在处理',
  takenBy: (name: string) => `${name}在处理`,
  instead: '改由我处理',
  insteadText: (name: string) => `${name}已经接手。改由您处理后，同事会看到。`,
  letGo: '交回',
  letGoText: '交回后按时限继续提醒经办人、店长和总部。',
  letGone: '已交回',
  over: '已办完',
  until: '截止',
  broke: '超时于',
};
