/** What a calendar entry calls a visit; the phone's own calendar shows it, so it speaks the customer's language. */
const PURPOSES: Readonly<Record<string, string>> = {
  try_on: '到店试戴',
  bridal: '婚戒咨询',
  custom: '定制沟通',
  cleaning: '首饰清洗',
  resizing: '改圈',
  claim_drop_off: '送修',
  collection: '取件',
};

export const visitSummary = (purpose: string, storeName: string): string =>
  `${PURPOSES[purpose] ?? '到店'} · ${storeName}`;

export const visitDescription = (facts: { code: string; advisor: string; storePhone: string }): string =>
  [
    `预约码 ${facts.code}，到店出示即可`,
    facts.advisor === '' ? '' : `顾问 ${facts.advisor}`,
    facts.storePhone === '' ? '' : `门店电话 ${facts.storePhone}`,
    '改约或取消请在「我的预约」办理',
  ]
    .filter((line) => line !== '')
    .join('\n');

/** Of a surprise: an entry like any other in the week of a busy person. */
export const NEUTRAL = { summary: '个人安排', description: '已确认' } as const;

export const FEED_NAME = '我的安排';
export const ALARM_WORDS = { day: '明天', hours: '两小时后' } as const;
