import { Injectable, Logger } from '@nestjs/common';
import { Config, type WechatTemplate } from '../platform/config/index.js';
import { type PushState, Subscriptions } from '../platform/inbox/index.js';
import { WechatMiniClient } from '../platform/wechat/index.js';
import { fitted } from './message-fields.rules.js';
import { SmsProvider } from '../platform/sms/index.js';
import type { NoticeContent, WechatMessage } from './notice.js';

export interface Recipient {
  customerId: string;
  openid: string | null;
  phone: string | null;
}

const dataOf = ({ keys }: WechatTemplate, fields: WechatMessage['fields']): Record<string, string> =>
  Object.fromEntries(Object.entries(keys).map(([field, key]) => [key, fitted(key, fields[field] ?? '')]));

/** Messages on WeChat, each paid for with one accept. */
@Injectable()
export class SubscribeMessages {
  private readonly log = new Logger(SubscribeMessages.name);

  constructor(
    private readonly wechat: WechatMiniClient,
    private readonly subscriptions: Subscriptions,
    private readonly config: Config,
    private readonly sms: SmsProvider,
  ) {}

  /** By WeChat, else by a text message where it is worth one; the inbox has it in any case. */
  async reach(recipient: Recipient, { message, sms }: NoticeContent): Promise<PushState> {
    const outcome = message === null ? 'none' : await this.send(recipient, message);
    if (outcome === 'sent' || sms === undefined || recipient.phone === null) return outcome;
    await this.sms.send(recipient.phone, sms);
    return 'texted';
  }

  /** Throws when it may pass later: the outbox comes back with it. */
  async send({ customerId, openid }: Recipient, message: WechatMessage): Promise<PushState> {
    const { template, page, fields } = message;
    const setting = this.config.wechat.templates[template];
    if (openid === null || setting === undefined) return 'none';
    if (!(await this.subscriptions.take(customerId, template))) return 'none';
    const data = dataOf(setting, fields);
    const answer = await this.wechat.sendSubscribeMessage({ openid, templateId: setting.id, page, data });
    if (answer.ok) return 'sent';
    if (answer.kind === 'refused') {
      await this.subscriptions.empty(customerId, template);
      return 'refused';
    }
    await this.subscriptions.giveBack(customerId, template);
    if (answer.kind === 'transient') throw new Error(`WeChat did not take ${template}: ${answer.reason}`);
    this.log.error(`WeChat will never take this ${template}: ${answer.reason}`);
    return 'failed';
  }
}
