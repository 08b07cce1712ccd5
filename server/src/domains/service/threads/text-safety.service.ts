import { Injectable, Logger } from '@nestjs/common';
import { CustomerAccounts } from '../../../platform/auth/index.js';
import { WechatMiniClient } from '../../../platform/wechat/index.js';
import { verdictOf, type SafetyVerdict } from './thread.rules.js';

/** What WeChat says about a text before others see it. */
@Injectable()
export class TextSafety {
  private readonly log = new Logger(TextSafety.name);

  constructor(
    private readonly wechat: WechatMiniClient,
    private readonly accounts: CustomerAccounts,
  ) {}

  /** `customerId` null for a text of the staff's, who have no person on WeChat. */
  async verdict(text: string, customerId: string | null): Promise<SafetyVerdict> {
    const openid = customerId === null ? null : (await this.accounts.get(customerId)).openid;
    const answer = await this.wechat.checkText(text, openid);
    if (!answer.ok) this.log.warn(`no verdict about a text: ${answer.reason}`);
    return verdictOf(answer.ok ? { ok: true, ...answer.value } : answer);
  }
}
