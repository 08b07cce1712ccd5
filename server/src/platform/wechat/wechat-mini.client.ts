import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Config } from '../config/index.js';
import { DomainError } from '../errors/index.js';
import { AccessTokens } from './access-tokens.js';
import { BUSY, isTokenError, unanswered, type WechatFailure, type WechatResult } from './answer.rules.js';
import { type Json, type WechatCall, WechatHttp } from './wechat-http.js';

export interface WechatPerson {
  openid: string;
  unionid: string | null;
}

export interface SubscribeMessage {
  openid: string;
  templateId: string;
  /** Opened by a tap on the message: no leading slash, a query is allowed. */
  page: string;
  /** WeChat's keys, as `thing1`, with values that keep WeChat's rules. */
  data: Readonly<Record<string, string>>;
}

export interface TextVerdict {
  suggest: string;
  label: string;
}

export interface MiniCode {
  /** At most 32 characters; the page gets it as `scene`. */
  scene: string;
  page: string;
  width?: number;
}

/** Codes that were used up, too old or made up, and people WeChat holds back. */
const PERSON_REFUSED: readonly number[] = [40029, 40163, 40226];
/** The author is none of ours, or was not here within two hours. */
const AUTHOR_UNKNOWN: readonly number[] = [40003, 43104, 61010];
const RISKY = 87014;
const BUSY_PAUSES_MS = [100, 300];

/** The parts of WeChat's mini-program service we use. */
@Injectable()
export class WechatMiniClient {
  private readonly log = new Logger(WechatMiniClient.name);

  constructor(
    private readonly http: WechatHttp,
    private readonly tokens: AccessTokens,
    private readonly config: Config,
  ) {}

  /** Who is behind a code of wx.login. The session key stays here: nothing of ours needs it. */
  async login(code: string): Promise<WechatPerson> {
    const { appId, secret } = this.config.wechat;
    const query = { appid: appId, secret, js_code: code, grant_type: 'authorization_code' };
    const answer = await patiently(() => this.http.json({ path: '/sns/jscode2session', query }));
    if (!answer.ok) throw this.loginError(answer);
    const { openid, unionid } = answer.value;
    if (typeof openid !== 'string') throw new DomainError('login.wechat_unavailable');
    return { openid, unionid: typeof unionid === 'string' ? unionid : null };
  }

  /** The number behind a code of the phone number button. Every success is charged. */
  async phoneNumber(code: string): Promise<{ phone: string }> {
    const answer = await this.post('/wxa/business/getuserphonenumber', { code });
    if (!answer.ok) throw this.loginError(answer);
    const { purePhoneNumber: phone, countryCode } = (answer.value['phone_info'] ?? {}) as Json;
    if (typeof phone !== 'string' || phone === '') throw new DomainError('login.wechat_unavailable');
    // Text messages of ours reach mainland numbers only.
    if (countryCode !== '86') throw new DomainError('login.wechat_refused', { countryCode });
    return { phone };
  }

  async sendSubscribeMessage(message: SubscribeMessage): Promise<WechatResult<null>> {
    const data = Object.fromEntries(Object.entries(message.data).map(([key, value]) => [key, { value }]));
    const answer = await this.post('/cgi-bin/message/subscribe/send', {
      touser: message.openid,
      template_id: message.templateId,
      page: message.page,
      data,
      miniprogram_state: this.config.production ? 'formal' : 'developer',
      lang: 'zh_CN',
    });
    return answer.ok ? { ok: true, value: null } : answer;
  }

  /**
   * What WeChat thinks of a text: `suggest` pass, review or risky, with its label. The check of version 2 wants the openid of
   * an author who was active within the last two hours; for everybody else there is the one of the text alone.
   */
  async checkText(content: string, openid: string | null): Promise<WechatResult<TextVerdict>> {
    if (openid !== null) {
      const body = { version: 2, scene: 2, openid, content };
      const answer = await this.post('/wxa/msg_sec_check', body);
      if (answer.ok) {
        const { suggest, label } = (answer.value['result'] ?? {}) as Json;
        if (typeof suggest !== 'string') return unanswered('no suggestion in the answer');
        return { ok: true, value: { suggest, label: String(label) } };
      }
      if (answer.errcode === null || !AUTHOR_UNKNOWN.includes(answer.errcode)) return answer;
    }
    const answer = await this.post('/wxa/msg_sec_check', { content });
    if (answer.ok) return { ok: true, value: { suggest: 'pass', label: '100' } };
    return answer.errcode === RISKY
      ? { ok: true, value: { suggest: 'risky', label: String(RISKY) } }
      : answer;
  }

  /** A round mini-program code as a picture. Codes do not expire. */
  async unlimitedCode({
    scene,
    page,
    width = 430,
  }: MiniCode): Promise<WechatResult<{ type: string; bytes: Buffer }>> {
    // WeChat knows the pages of the released version only; before production there is none.
    const body = { scene, page, width, check_path: this.config.production };
    return this.withToken((query) => this.http.picture({ path: '/wxa/getwxacodeunlimit', query, body }));
  }

  private post(path: string, body: Json): Promise<WechatResult<Json>> {
    return this.withToken((query) => patiently(() => this.http.json({ path, query, body })));
  }

  /** A token that was not taken is replaced, and the call repeated exactly once. */
  private async withToken<T>(
    call: (query: NonNullable<WechatCall['query']>) => Promise<WechatResult<T>>,
  ): Promise<WechatResult<T>> {
    const token = await this.tokens.current();
    if (!token.ok) return token;
    const first = await call({ access_token: token.value });
    if (first.ok || !isTokenError(first.errcode)) return first;
    const next = await this.tokens.after(token.value);
    return next.ok ? call({ access_token: next.value }) : next;
  }

  private loginError(failure: WechatFailure): DomainError {
    const { errcode, reason } = failure;
    if (errcode !== null && PERSON_REFUSED.includes(errcode)) return new DomainError('login.wechat_refused');
    this.log.error(`WeChat could not say who this is: ${reason}`);
    return new DomainError('login.wechat_unavailable');
  }
}

/** Somebody is waiting, and busy usually passes at once; other troubles are left to whoever called. */
async function patiently<T>(call: () => Promise<WechatResult<T>>): Promise<WechatResult<T>> {
  let answer = await call();
  for (const ms of BUSY_PAUSES_MS) {
    if (answer.ok || answer.errcode !== BUSY) return answer;
    await pause(ms);
    answer = await call();
  }
  return answer;
}
