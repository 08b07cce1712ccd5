import { LIMITS, PHONE_PATTERN } from '@zhuyue/shared';
import { maskPhone, type CustomerAccountRow } from '../../platform/auth/index.js';
import { Bool, Id, Instant, Text } from '../../platform/contract/index.js';

export class AccountView {
  @Id() id: string;
  @Text({ max: LIMITS.name }) nickname: string;
  @Text({ max: 20, nullable: true, description: 'Masked, `138****8000`; null until a number is bound' })
  phoneMasked: string | null;
  @Bool({ description: 'Can log in by WeChat' }) hasWechat: boolean;
  @Instant() createdAt: string;
}

export class RenameAccount {
  @Text({ max: LIMITS.name }) nickname: string;
}

export class WechatPhoneCode {
  @Text({ max: 128, description: 'The code of `getPhoneNumber`, not the one of `wx.login`' }) code: string;
}

export class PhoneAndCode {
  @Text({ max: LIMITS.phone, pattern: PHONE_PATTERN }) phone: string;
  @Text({ min: 6, max: 6, pattern: /^\d{6}$/ }) code: string;
}

export const toAccountView = (account: CustomerAccountRow): AccountView => ({
  id: account.id,
  nickname: account.nickname,
  phoneMasked: account.phone === null ? null : maskPhone(account.phone),
  hasWechat: account.openid !== null,
  createdAt: account.createdAt.toISOString(),
});
