import type { EmuClock } from './clock.js';
import type { JsonObject } from './http.js';
import { isObject, textOf } from './http.js';
import type { Rng } from './rng.js';

export interface User {
  openid: string;
  unionid: string;
  sessionKey: string;
  /** WeChat holds the user for high-risk: login is refused. */
  blocked: boolean;
  phone: string;
}

interface Code {
  openid: string;
  phone: string;
  until: number;
  used: boolean;
}

export type CodeVerdict = { state: 'good'; code: Code } | { state: 'used' | 'unknown' };

const CODE_LIFE_MS = 300_000;

/** The people with WeChat on their phones, and the one-time codes their clients obtained. */
export class People {
  private readonly users = new Map<string, User>();
  private readonly loginCodes = new Map<string, Code>();
  private readonly phoneCodes = new Map<string, Code>();
  /** Successful phone number lookups; WeChat charges for each. */
  phoneLookups = 0;

  constructor(
    private readonly clock: EmuClock,
    private readonly rng: Rng,
  ) {}

  /** What wx.login does on the phone; a person not seen before is made up on the spot. */
  login(wanted: { openid?: string; unionid?: string; blocked?: boolean }): { code: string; user: User } {
    const user = this.meet(wanted.openid, wanted.unionid);
    if (wanted.blocked !== undefined) user.blocked = wanted.blocked;
    return { code: this.mint(this.loginCodes, user.openid, ''), user };
  }

  /** What the phone number button does on the phone. */
  offerPhone(openid: string, phone: string): string {
    const user = this.meet(openid);
    user.phone = phone;
    return this.mint(this.phoneCodes, user.openid, phone);
  }

  useLoginCode(code: string): CodeVerdict {
    return this.use(this.loginCodes, code);
  }

  /** The binding is checked before the code is spent, when the caller names the person. */
  usePhoneCode(code: string, openid: string): CodeVerdict {
    const owner = this.phoneCodes.get(code)?.openid;
    if (openid !== '' && owner !== undefined && owner !== openid) return { state: 'unknown' };
    return this.use(this.phoneCodes, code);
  }

  find(openid: string): User | null {
    return this.users.get(openid) ?? null;
  }

  list(): User[] {
    return [...this.users.values()];
  }

  refreshSession(user: User): void {
    user.sessionKey = this.rng.base64(16);
  }

  restore(rows: unknown): void {
    for (const row of Array.isArray(rows) ? rows : []) {
      if (!isObject(row) || textOf(row, 'openid') === '') continue;
      this.users.set(textOf(row, 'openid'), userFrom(row));
    }
  }

  private meet(openid?: string, unionid?: string): User {
    const known = openid === undefined ? undefined : this.users.get(openid);
    const user: User = known ?? {
      openid: openid ?? `o${this.rng.alnum(27)}`,
      unionid: `o${this.rng.alnum(27)}`,
      sessionKey: this.rng.base64(16),
      blocked: false,
      phone: '',
    };
    if (unionid !== undefined) user.unionid = unionid;
    this.users.set(user.openid, user);
    return user;
  }

  private mint(codes: Map<string, Code>, openid: string, phone: string): string {
    const code = this.rng.alnum(32);
    codes.set(code, { openid, phone, until: this.clock.now() + CODE_LIFE_MS, used: false });
    return code;
  }

  private use(codes: Map<string, Code>, value: string): CodeVerdict {
    const code = codes.get(value);
    if (!code || code.until <= this.clock.now()) return { state: 'unknown' };
    if (code.used) return { state: 'used' };
    code.used = true;
    return { state: 'good', code };
  }
}

const userFrom = (row: JsonObject): User => ({
  openid: textOf(row, 'openid'),
  unionid: textOf(row, 'unionid'),
  sessionKey: textOf(row, 'sessionKey'),
  blocked: row['blocked'] === true,
  phone: textOf(row, 'phone'),
});
