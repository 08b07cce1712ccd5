import type { NoticeKind } from '@zhuyue/shared';

export interface MessageFacts {
  store: string;
  when: string;
  piece: string;
  number: string;
  reason: string;
  /** Of money, without the sign. */
  amount: string;
  dueOn: string;
  /** The time stands, and somebody else receives them. */
  timeKept: boolean;
  /** 惊喜模式: words that could be about anything. */
  neutral: boolean;
}

const line = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('，');

const sentences: Readonly<Record<NoticeKind, (facts: MessageFacts) => string>> = {
  appointment_booked: (f) => line([f.when, f.store, f.neutral ? '已确认' : '到店报上预约码即可']),
  appointment_reminder: (f) => line([f.when, f.store, f.neutral ? '您有一项安排' : '顾问恭候您到店']),
  appointment_moved: (f) =>
    f.timeKept
      ? line([f.when, f.store, f.neutral ? '时间不变，有一处小变动' : '时间不变，由另一位顾问接待您'])
      : line(['改到', f.when, f.store].filter(Boolean)).replace('改到，', '改到 '),
  appointment_cancelled: (f) => line([f.when, f.store, f.reason]),
  appointment_tray_changed: (f) =>
    line([f.when, f.store, f.neutral ? '安排有变，请打开预约看看' : '备货有变，请打开预约看看']),
  appointment_tray_ready: (f) => line([f.when, f.store, f.neutral ? '已准备妥当' : '想看的已在试戴盘上备好']),
  appointment_offered: (f) => line([f.when, f.store, '请尽快确认，逾时让给下一位']),
  appointment_recap: (f) =>
    line([f.when, f.store, f.neutral ? '可以回看' : '试过的可随时回看，价格为今日价']),
  claim_accepted: (f) => line([f.piece, '请把首饰送到门店', f.store]),
  claim_approved: (f) => line([f.piece, '已同意维修', f.store]),
  claim_rejected: (f) => line([f.piece, f.reason, '可补充说明后重新打开']),
  claim_ready: (f) => line([f.piece, '已修好，可到店取件', f.store]),
  claim_waiting: (f) => line([f.piece, f.reason]),
  claim_quoted: (f) => line([f.piece, '门店报了价，您同意后才动工', f.store]),
  claim_sent_back: (f) => line([f.piece, '已寄回，运单号见售后单']),
  claim_answered: (f) => line([f.piece, '门店有答复，请打开看看', f.store]),
  claim_closed: (f) => line([f.piece, f.number]),
  warranty_started: (f) => line([f.piece, '保修已开始，可在首饰档案里查看']),
  passing_offered: (f) => line([f.piece, '有人要过户给您，请看看是否接受']),
  passing_accepted: (f) => line([f.piece, '对方已接受过户，冷静期内双方都可撤回']),
  passing_completed: (f) => line([f.piece, '已过户到您名下，质保与档案随行']),
  passing_ended: (f) => line([f.piece, '这次过户没有完成']),
  inheritance_requested: (f) => line([f.piece, '有人申请继承您名下的这一件；不属实请马上提出异议']),
  inheritance_asked: (f) => line([f.piece, '门店请您补充材料']),
  inheritance_waiting: (f) => line([f.piece, '材料已核，公示期满即归您名下']),
  inheritance_completed: (f) => line([f.piece, '已归到您名下，质保与档案随行']),
  inheritance_ended: (f) => line([f.piece, '这次继承申请没有完成']),
  refund_owed: (f) => line([f.piece, `应退 ¥${f.amount}`, `最迟 ${f.dueOn} 退还`]),
  refund_paid: (f) => line([f.piece, `¥${f.amount} 已退还`, '到账时间以银行为准']),
  credit_given: (f) => line([f.piece, `可抵扣 ¥${f.amount}`, f.number]),
  thread_reply: (f) => (f.neutral ? '有一条新回复，点开查看' : line([f.store, '给您回复了，点开查看'])),
  hold_offered: (f) => line([f.piece, '现在为您留着，请在十五分钟内确认', f.store]),
};

export const message = {
  title: '消息',
  signInFirst: '登录后查看消息',
  none: '还没有消息',
  noneText: '预约、售后有进展时，会在这里告诉您。',
  unread: '未读',
  sentences,
};
