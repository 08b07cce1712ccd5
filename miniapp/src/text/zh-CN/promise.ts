import type { PauseReason, ServicePromise } from '@zhuyue/shared';

/** What is promised, as the owner knows it. */
const names: Readonly<Record<ServicePromise, string>> = {
  first_answer: '首次答复',
  settlement: '给出方案',
  repair: '修好',
  return_cycle: '全程办完',
  complaint: '投诉答复',
};

/** What everything waits for, said to the owner. */
const waits: Readonly<Record<PauseReason, string>> = {
  waiting_photo: '等您的照片',
  waiting_answer: '等您答复',
  waiting_approval: '等您确认报价',
  waiting_piece: '等您送来首饰',
  waiting_parts: '等配件到货',
  waiting_collection: '等您取件',
  owner_wish: '按您的意思暂停',
};

export const promise = {
  names,
  waits,
  since: (what: string, when: string) => `${what}，自 ${when}`,
  left: (what: string, left: string) => `${what}还剩 ${left}`,
  over: (what: string, by: string) => `${what}已超时 ${by}，我们在催`,
  leftBare: (left: string) => `还剩 ${left}`,
  overBare: (by: string) => `已超时 ${by}`,
};
