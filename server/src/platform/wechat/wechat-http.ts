import { Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { badStatus, failureOf, unanswered, type WechatResult } from './answer.rules.js';

export type Json = Record<string, unknown>;

export interface WechatCall {
  path: string;
  query?: Record<string, string>;
  /** Posted as JSON when given. */
  body?: Json;
}

interface Answer {
  type: string;
  bytes: Buffer;
}

const TIMEOUT_MS = 5000;

/**
 * One call to api.weixin.qq.com. Its refusals come with status 200 and a number in the body; some successes carry no
 * number at all, and pictures come as bytes.
 */
@Injectable()
export class WechatHttp {
  constructor(private readonly config: Config) {}

  async json(call: WechatCall, timeoutMs = TIMEOUT_MS): Promise<WechatResult<Json>> {
    const answer = await this.ask(call, timeoutMs);
    return answer.ok ? readJson(answer.value.bytes) : answer;
  }

  /** A picture; a refusal comes as JSON instead. */
  async picture(call: WechatCall, timeoutMs = TIMEOUT_MS): Promise<WechatResult<Answer>> {
    const answer = await this.ask(call, timeoutMs);
    if (!answer.ok || answer.value.type.startsWith('image/')) return answer;
    const refusal = readJson(answer.value.bytes);
    return refusal.ok ? unanswered('neither a picture nor a refusal') : refusal;
  }

  private async ask({ path, query, body }: WechatCall, timeoutMs: number): Promise<WechatResult<Answer>> {
    const search = new URLSearchParams(query).toString();
    try {
      const response = await fetch(
        `${this.config.wechat.apiBase}${path}${search === '' ? '' : `?${search}`}`,
        {
          method: body === undefined ? 'GET' : 'POST',
          headers: {
            'user-agent': 'zhuyue',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        },
      );
      const bytes = Buffer.from(await response.arrayBuffer());
      if (response.status !== 200) return badStatus(response.status);
      return { ok: true, value: { type: response.headers.get('content-type') ?? '', bytes } };
    } catch (error) {
      return unanswered(nameOf(error));
    }
  }
}

/** The name and the system's code only: a message of the network layer may hold the address, and that a secret. */
function nameOf(error: unknown): string {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  return [name, cause?.code].filter((part) => typeof part === 'string').join(' ');
}

function readJson(bytes: Buffer): WechatResult<Json> {
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString('utf8'));
  } catch {
    return unanswered('not JSON');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return unanswered('not a JSON object');
  const answer = body as Json;
  const errcode = answer['errcode'] ?? 0;
  if (errcode === 0) return { ok: true, value: answer };
  if (typeof errcode !== 'number') return unanswered('an errcode that is no number');
  const words = typeof answer['errmsg'] === 'string' ? answer['errmsg'] : '';
  return failureOf(errcode, `${String(errcode)} ${words}`.trim());
}
