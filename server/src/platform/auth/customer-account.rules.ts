import type { CustomerAccountRow } from './customer-accounts.repository.js';

export type PhoneBinding =
  /** Nobody has this number: it becomes this account's own. */
  | 'take'
  /** It is this account's number already. */
  | 'keep'
  /** The number's account has no WeChat, and this one no number: they are one person. */
  | 'merge'
  /** The number belongs to somebody who logs in with another WeChat. */
  | 'wechat_differs'
  /** Both accounts have a number and a past of their own. */
  | 'phone_differs';

type Keys = Pick<CustomerAccountRow, 'id' | 'phone' | 'openid'>;

/** What binding a proven telephone number to `mine` means, when `other` is the account that has it today. */
export const decideBinding = (mine: Keys, other: Keys | null): PhoneBinding => {
  if (other === null) return 'take';
  if (other.id === mine.id) return 'keep';
  if (mine.phone !== null) return 'phone_differs';
  if (other.openid !== null && other.openid !== mine.openid) return 'wechat_differs';
  return 'merge';
};

/** 138****8000: enough for its owner to recognise it. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** The name of somebody who has not given one. */
export const defaultNickname = (phone: string | null): string =>
  phone === null ? '顾客' : `顾客${phone.slice(-4)}`;
