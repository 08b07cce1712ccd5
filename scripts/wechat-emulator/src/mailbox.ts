import type { EmuClock } from './clock.js';
import { isObject } from './http.js';

export interface SentMessage {
  at: string;
  openid: string;
  template: string;
  title: string;
  page: string;
  lines: { label: string; value: string }[];
}

export interface Sms {
  at: string;
  phone: string;
  text: string;
}

/** `off` is the switch in the phone's settings: earlier accepts are void. */
export const CHOICES = ['accept', 'reject', 'ban', 'off'] as const;
export type Choice = (typeof CHOICES)[number];
export type SpendVerdict = 'spent' | 'not_subscribed' | 'banned';

const KEPT = 500;
const key = (openid: string, templateId: string): string => `${openid} ${templateId}`;

/** What people agreed to receive, and what reached them: subscribe messages and text messages. */
export class Mailbox {
  private readonly quota = new Map<string, number>();
  private readonly banned = new Set<string>();
  private readonly inFlight = new Set<string>();
  private messages: SentMessage[] = [];
  private texts: Sms[] = [];

  constructor(private readonly clock: EmuClock) {}

  /** One accept is good for one message; a refusal takes nothing away that was given before, as on a real phone. */
  choose(openid: string, templateId: string, choice: Choice): void {
    const id = key(openid, templateId);
    if (choice === 'accept') this.quota.set(id, this.remaining(openid, templateId) + 1);
    if (choice === 'off') this.quota.delete(id);
    if (choice === 'ban') this.banned.add(id);
    else this.banned.delete(id);
  }

  remaining(openid: string, templateId: string): number {
    return this.quota.get(key(openid, templateId)) ?? 0;
  }

  spend(openid: string, templateId: string): SpendVerdict {
    if (this.banned.has(key(openid, templateId))) return 'banned';
    const left = this.remaining(openid, templateId);
    if (left === 0) return 'not_subscribed';
    this.quota.set(key(openid, templateId), left - 1);
    return 'spent';
  }

  /** Two sends to one person at the same time are refused: the second finds the first still under way. */
  begin(openid: string): boolean {
    if (this.inFlight.has(openid)) return false;
    this.inFlight.add(openid);
    return true;
  }

  end(openid: string): void {
    this.inFlight.delete(openid);
  }

  deliver(message: Omit<SentMessage, 'at'>): void {
    this.messages = [...this.messages, { at: this.stamp(), ...message }].slice(-KEPT);
  }

  deliverSms(phone: string, text: string): void {
    this.texts = [...this.texts, { at: this.stamp(), phone, text }].slice(-KEPT);
  }

  sent(): readonly SentMessage[] {
    return this.messages;
  }

  sms(phone?: string): readonly Sms[] {
    return phone === undefined ? this.texts : this.texts.filter((text) => text.phone === phone);
  }

  quotas(): { openid: string; templateId: string; remaining: number }[] {
    return [...this.quota].map(([id, remaining]) => {
      const [openid = '', templateId = ''] = id.split(' ');
      return { openid, templateId, remaining };
    });
  }

  restore(rows: unknown): void {
    for (const row of Array.isArray(rows) ? rows : []) {
      if (!isObject(row)) continue;
      const { openid, templateId, remaining } = row;
      if (typeof openid !== 'string' || typeof templateId !== 'string' || typeof remaining !== 'number')
        continue;
      this.quota.set(key(openid, templateId), remaining);
    }
  }

  private stamp(): string {
    return new Date(this.clock.now()).toISOString();
  }
}
