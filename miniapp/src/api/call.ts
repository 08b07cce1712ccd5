import Taro from '@tarojs/taro';
import type { CallOptions, Endpoint, Reply } from './contract.types';
import { ApiError, readFailure } from './failure';
import { askToSignIn } from './sign-in';
import { tokenOf, useSession, type Audience } from './session';

export type { Body, Endpoint, Item, Query, Reply } from './contract.types';
export { ApiError, canRetry } from './failure';

const TIMEOUT_MS = 15_000;

interface Loose {
  query?: Readonly<Record<string, unknown>>;
  path?: Readonly<Record<string, string | number>>;
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal;
  headers?: Readonly<Record<string, string>>;
}

const audienceOf = (path: string): Audience => (path.startsWith('/api/admin/') ? 'staff' : 'customer');

function addressOf(template: string, options: Loose): string {
  const path = template.replace(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(String(options.path?.[name] ?? '')),
  );
  const query = Object.entries(options.query ?? {})
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `${API_BASE}${path}${query === '' ? '' : `?${query}`}`;
}

/** For what is not JSON and is fetched by the platform itself. */
export const addressFor = (path: string, query: Readonly<Record<string, unknown>>): string =>
  addressOf(path, { query });

export function headersFor(path: string, idempotencyKey?: string): Record<string, string> {
  const token = tokenOf(audienceOf(path));
  return {
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  };
}

/** WeChat rejects with `{ errMsg }`, a browser with an Error. */
function reasonOf(cause: unknown): string {
  if (cause instanceof Error) return cause.message;
  const { errMsg } = cause as { errMsg?: unknown };
  return typeof errMsg === 'string' ? errMsg : '';
}

interface Answer {
  status: number;
  body: unknown;
  saidAt: Date | null;
}

/** When the server said so: of a reply the browser had kept and the server confirmed, the time of the confirmation. */
function saidAtIn(headers: Readonly<Record<string, unknown>> | undefined): Date | null {
  const said = new Date(String(headers?.['date'] ?? headers?.['Date']));
  return Number.isNaN(said.getTime()) ? null : said;
}

async function send(method: string, path: string, options: Loose): Promise<Answer> {
  const task = Taro.request<unknown>({
    url: addressOf(path, options),
    method: method as 'GET',
    header: {
      ...headersFor(path, options.idempotencyKey),
      ...options.headers,
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(options.body === undefined ? {} : { data: JSON.stringify(options.body) }),
    timeout: TIMEOUT_MS,
  });
  const abort = (): void => {
    task.abort();
  };
  options.signal?.addEventListener('abort', abort);
  try {
    const reply = await task;
    return { status: reply.statusCode, body: reply.data, saidAt: saidAtIn(reply.header) };
  } catch (cause) {
    throw new ApiError(/time ?out/i.test(reasonOf(cause)) ? 'network.slow' : 'network.unreachable');
  } finally {
    options.signal?.removeEventListener('abort', abort);
  }
}

/**
 * A token that has ended is dropped. A read is then asked once more without it, for much may be read without signing in;
 * what needs a person sends to the sign-in page, from which there is a way back.
 */
export function settleSession(path: string, failure: ApiError): 'again' | 'over' {
  const audience = audienceOf(path);
  if (failure.code === 'session.ended' && tokenOf(audience) !== null) {
    useSession.getState().signOut(audience);
    return 'again';
  }
  if (failure.code === 'session.missing' || failure.code === 'session.ended') askToSignIn(audience);
  return 'over';
}

type Options<E extends Endpoint> =
  Record<string, never> extends CallOptions<E> ? [CallOptions<E>?] : [CallOptions<E>];

/** The one place that knows HTTP. Resolves with the reply's body and when it was said, rejects with an `ApiError`. */
export async function callDated<E extends Endpoint>(
  endpoint: E,
  ...[options]: Options<E>
): Promise<{ reply: Reply<E>; saidAt: Date | null }> {
  const [method = 'GET', path = ''] = (endpoint as string).split(' ');
  const loose = (options ?? {}) as Loose;
  let { status, body, saidAt } = await send(method, path, loose);
  if (status >= 400) {
    const failure = readFailure(status, body);
    if (settleSession(path, failure) === 'over') throw failure;
    ({ status, body, saidAt } = await send(method, path, loose));
    if (status >= 400) {
      const second = readFailure(status, body);
      settleSession(path, second);
      throw second;
    }
  }
  return { reply: (body === '' ? undefined : body) as Reply<E>, saidAt };
}

export const call = async <E extends Endpoint>(endpoint: E, ...options: Options<E>): Promise<Reply<E>> =>
  (await callDated(endpoint, ...options)).reply;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A key for one wish of a person: made when the form opens, kept over every retry, renewed after success. */
export function newKey(): string {
  let key = '';
  for (let i = 0; i < 26; i++) key += ALPHABET[Math.floor(Math.random() * 32)] ?? '0';
  return key;
}
