import type { RatingReason } from '@zhuyue/shared';

export const ratingReasons: Readonly<Record<RatingReason, string>> = {
  slow_answer: '答复慢',
  slow_repair: '修得慢',
  poor_work: '没修好',
  price_unclear: '费用不清楚',
  unfriendly: '态度不好',
  not_solved: '问题没解决',
  other: '其他',
};

export const rating = { reasons: ratingReasons, ask: '哪里没做好' };
