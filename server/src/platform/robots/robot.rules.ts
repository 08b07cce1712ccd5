import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { addDays, dayOf, instantOf, ROBOT_HOSTS, ROBOT_LIMITS, timeOf, type RobotKind } from '@zhuyue/shared';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The address as it may be called; null otherwise. Over https, at the service's own host or at an origin the house has
 * named in its settings, without a name or a password in it. Plain http only to a loopback origin that was named.
 *
 * @param origins as `https://hook.example.com`
 */
export function allowedUrl(kind: RobotKind, address: string, origins: readonly string[]): URL | null {
  if (address.length > ROBOT_LIMITS.url || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return null;
  const named = origins.includes(url.origin);
  if (url.protocol === 'http:') return named && LOOPBACK.includes(url.hostname) ? url : null;
  if (url.protocol !== 'https:') return null;
  return named || (url.hostname === ROBOT_HOSTS[kind] && url.port === '') ? url : null;
}

/** What is posted: a plain text, which both services take in the same shape. */
export const bodyOf = (text: string): object => ({ msgtype: 'text', text: { content: text } });

/** Both services answer 200 and say in the body whether they took it. */
export function answerOf(status: number, body: string): { taken: boolean; words: string } {
  const said = parsed(body);
  const code = said['errcode'];
  const words = `${String(status)} ${typeof said['errmsg'] === 'string' ? said['errmsg'] : body}`.trim();
  return { taken: status === 200 && code === 0, words: words.slice(0, ROBOT_LIMITS.answer) };
}

function parsed(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** When a message may go: now, or at the end of the quiet time it falls into, store time. */
export function goesAt(now: Date, quiet: { quietFrom: string | null; quietTo: string | null }): Date {
  const { quietFrom: from, quietTo: to } = quiet;
  if (from === null || to === null || from === to) return now;
  const [day, time] = [dayOf(now), timeOf(now)];
  const overnight = from > to;
  const within = overnight ? time >= from || time < to : time >= from && time < to;
  if (!within) return now;
  return instantOf(overnight && time >= from ? addDays(day, 1) : day, to);
}

const NONCE = 12;
const TAG = 16;
const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'robots', 32));

/** AES-256-GCM under a key of its own, made from a secret of the house. */
export function sealed(text: string, secret: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** @throws when it was sealed with another secret, or changed */
export function unsealed(text: string, secret: string): string {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}
