/** A failed call, told apart by what the caller should do about it. */
export interface WechatFailure {
  ok: false;
  /**
   * `transient`: the same call may pass later. `refused`: the person does not want the message.
   * `final`: asking again changes nothing.
   */
  kind: 'transient' | 'refused' | 'final';
  /** WeChat's own number; null when WeChat did not answer in its language. */
  errcode: number | null;
  /** For the log: WeChat's words with the request id it can be looked up by. Never holds a secret. */
  reason: string;
}

export type WechatResult<T> = { ok: true; value: T } | WechatFailure;

/** The token was not taken: renew it by the token's own rules, then ask once more. */
const TOKEN_ERRORS: readonly number[] = [40001, 40014, 42001];
export const isTokenError = (errcode: number | null): boolean =>
  errcode !== null && TOKEN_ERRORS.includes(errcode);

/** WeChat is busy, and says so before doing anything. */
export const BUSY = -1;

/**
 * Too many calls in this minute, two messages to one person at once, and a token that was not taken even after its
 * renewal: none of them says anything about the call itself.
 */
const TRANSIENT: readonly number[] = [BUSY, 45011, 43108, ...TOKEN_ERRORS];
const REFUSED: readonly number[] = [43101, 43107];

export function failureOf(errcode: number, reason: string): WechatFailure {
  const kind = TRANSIENT.includes(errcode) ? 'transient' : REFUSED.includes(errcode) ? 'refused' : 'final';
  return { ok: false, kind, errcode, reason };
}

/** Something other than WeChat answered, or nothing did. */
export const unanswered = (reason: string): WechatFailure => ({
  ok: false,
  kind: 'transient',
  errcode: null,
  reason,
});

/** A status WeChat's own services never use for a refusal: a proxy or a broken gateway. */
export function badStatus(status: number): WechatFailure {
  const passing = status >= 500 || status === 429 || status === 408;
  return {
    ok: false,
    kind: passing ? 'transient' : 'final',
    errcode: null,
    reason: `HTTP ${String(status)}`,
  };
}
