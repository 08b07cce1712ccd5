import { LIMITS, PHONE_PATTERN } from '@zhuyue/shared';
import type { CustomerLogin } from '../../platform/auth/index.js';
import { Instant, One, Text } from '../../platform/contract/index.js';
import { AccountView, toAccountView } from './account.dto.js';

export class WechatLogin {
  @Text({ max: 128, description: 'The code of `wx.login`' }) code: string;
}

export class PhoneCodeRequest {
  @Text({ max: LIMITS.phone, pattern: PHONE_PATTERN }) phone: string;
}

export class PhoneCodeSent {
  @Instant() expiresAt: string;
  @Instant({ description: 'From when another code may be asked for' }) resendAt: string;
}

export class CustomerSession {
  @Text({ max: 64, description: 'Send it as `Authorization: Bearer …`; it is shown this once' })
  token: string;
  @Instant({ description: 'Moves on while the session is used' }) expiresAt: string;
  @One(() => AccountView) account: AccountView;
}

export const toCustomerSession = ({ session, account }: CustomerLogin): CustomerSession => ({
  token: session.token,
  expiresAt: session.expiresAt.toISOString(),
  account: toAccountView(account),
});
