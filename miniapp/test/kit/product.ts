import type { ProductFacts, StaffAccount } from './product.mjs';

/** The product that the global setup has started. */
export function product(): ProductFacts {
  const facts = process.env.ZHUYUE_PRODUCT;
  if (!facts)
    throw new Error('No product runs: these tests are started by jest with their projects h5 and weapp');
  return JSON.parse(facts) as ProductFacts;
}

export type Role = '顾问' | '店长' | '售后技师' | '总部';

export function staff(role: Role): StaffAccount {
  const found = product().accounts.find((one) => one.role === role);
  if (!found) throw new Error(`the demo data has no account of a ${role}`);
  return found;
}

/** A tag as its QR code reads, by a word of its label. */
export function tagUrl(word: string): string {
  const found = product().tags.find((one) => one.label.includes(word));
  if (!found) throw new Error(`the demo data has no tag with ${word}`);
  return found.url;
}

/** The app's own page of a demo tag; the link itself opens the light page, which needs no app. */
export const tagPage = (word: string): string =>
  `/tag/piece/index?u=${encodeURIComponent(new URL(tagUrl(word)).pathname)}`;

interface Sms {
  text: string;
}

/** The newest one-time code that was sent to this number. */
export async function smsCode(phone: string): Promise<string> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const reply = await fetch(`${product().emulator}/__emu/sms?phone=${phone}`);
    const { messages } = (await reply.json()) as { messages: Sms[] };
    const code = /\d{6}/.exec(messages.at(-1)?.text ?? '')?.[0];
    if (code) return code;
    if (Date.now() > deadline) throw new Error(`no code came to ${phone}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A number nobody of the demo has; one test's customer is not another's. */
export const newPhone = (): string => `137${String(Date.now()).slice(-8)}`;

/** A request beside the screen, to prepare what a test needs and not to test it. */
export async function ask<T>(path: string, token = '', body?: unknown): Promise<T> {
  const reply = await fetch(`${product().base}/api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': `${Date.now()}-${Math.random()}`,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
  return (await reply.json()) as T;
}
