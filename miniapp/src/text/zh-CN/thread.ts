import type { SafetyState, ThreadSubject } from '@zhuyue/shared';

const subjects: Readonly<Record<ThreadSubject, string>> = {
  claim: '售后',
  piece: '首饰',
  appointment: '预约',
};
/** Said under one's own text. */
const safety: Readonly<Record<SafetyState, string>> = {
  checking: '正在检查内容，通过后对方可见',
  passed: '已送达',
  held: '内容未通过检查，对方看不到。请修改后重发',
};

export const thread = {
  title: '与门店对话',
  list: '对话',
  listNote: '与门店的往来都在这里',
  open: '与门店对话',
  openNote: '发文字或照片，顾问会尽快回复',
  signInFirst: '登录后与门店对话',
  none: '还没有对话',
  noneText: '在售后单、首饰档案或预约里，点“与门店对话”就能开始。',
  empty: '有什么想问的',
  emptyText: '写下问题，或拍一张照片，顾问会在这里回复您。',
  missing: '没有找到这段对话',
  missingText: '可能已换了主人，或链接不完整。',
  toMine: '回到我的',
  waiting: '门店会尽快回复',
  placeholder: '写给门店',
  send: '发送',
  photo: '添加照片',
  photos: '照片',
  photoCount: (n: number) => `${String(n)} 张照片`,
  unread: (n: number) => `${String(n)} 条未读`,
  read: '已读',
  you: '我',
  store: '门店',
  subjects,
  safety,
};
