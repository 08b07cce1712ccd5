import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { unanswered, type WechatResult } from './answer.rules.js';
import { WechatHttp } from './wechat-http.js';

interface Held {
  value: string;
  expiresAt: number;
}

/** WeChat replaces a token in its last five minutes: from there on ours counts as old. */
const EARLY_MS = 5 * 60_000;
const FORCE_GAP_MS = 30_000;
const FORCES_PER_DAY = 20;
const DAY_MS = 86_400_000;

/**
 * Our access token. Stable tokens are the same for everyone who asks plainly, so any number of processes may each hold
 * their own copy; only a forced refresh takes it away from the others, and is therefore rationed.
 */
@Injectable()
export class AccessTokens {
  private readonly log = new Logger(AccessTokens.name);
  private held: Held | null = null;
  private renewal: Promise<WechatResult<string>> | null = null;
  private forcedAt: number[] = [];

  constructor(
    private readonly http: WechatHttp,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async current(): Promise<WechatResult<string>> {
    const now = this.clock.now().getTime();
    if (this.held && this.held.expiresAt - EARLY_MS > now) return { ok: true, value: this.held.value };
    return this.alone(() => this.fetch(false));
  }

  /** Another token than the one WeChat did not take, if there is one to be had. */
  async after(rejected: string): Promise<WechatResult<string>> {
    if (this.held && this.held.value !== rejected) return { ok: true, value: this.held.value };
    return this.alone(() => this.replace(rejected));
  }

  /** Everybody who needs a token meanwhile waits for the one renewal under way. */
  private alone(work: () => Promise<WechatResult<string>>): Promise<WechatResult<string>> {
    this.renewal ??= work().finally(() => {
      this.renewal = null;
    });
    return this.renewal;
  }

  private async replace(rejected: string): Promise<WechatResult<string>> {
    const plain = await this.fetch(false);
    if (!plain.ok || plain.value !== rejected) return plain;
    if (!this.mayForce()) return unanswered('the token is refused, and a forced refresh is not due yet');
    this.log.warn('WeChat refuses the token it just confirmed: forcing a refresh');
    return this.fetch(true);
  }

  private mayForce(): boolean {
    const now = this.clock.now().getTime();
    this.forcedAt = this.forcedAt.filter((at) => now - at < DAY_MS);
    const last = this.forcedAt.at(-1);
    if (this.forcedAt.length >= FORCES_PER_DAY || (last !== undefined && now - last < FORCE_GAP_MS))
      return false;
    this.forcedAt.push(now);
    return true;
  }

  private async fetch(force: boolean): Promise<WechatResult<string>> {
    const { appId, secret } = this.config.wechat;
    const answer = await this.http.json({
      path: '/cgi-bin/stable_token',
      body: { grant_type: 'client_credential', appid: appId, secret, force_refresh: force },
    });
    if (!answer.ok) {
      this.log.error(`no access token: ${answer.reason}`);
      return answer;
    }
    const { access_token: value, expires_in: seconds } = answer.value;
    if (typeof value !== 'string' || typeof seconds !== 'number') return unanswered('no token in the answer');
    this.held = { value, expiresAt: this.clock.now().getTime() + seconds * 1000 };
    return { ok: true, value };
  }
}
