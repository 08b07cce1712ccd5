import { EmuClock } from './clock.js';
import { Faults } from './faults.js';
import { createIdentity, type Identity } from './identity.js';
import { Journal } from './journal.js';
import { Mailbox } from './mailbox.js';
import { People } from './people.js';
import { Rng } from './rng.js';
import { type Template, templateSetting } from './templates.js';
import { TOKEN_LIMITS, TokenDesk, type TokenLimits } from './tokens.js';

export const DEFAULT_WORLD = 'default';

export interface WorldOptions {
  seed?: string;
  /** Milliseconds since 1970; the wall clock unless given. */
  time?: () => number;
  identity?: Identity;
  templates: Template[];
  limits?: Partial<TokenLimits & { codesPerMinute: number }>;
  /** How long WeChat works on one subscribe message; a second one to the same person meanwhile is refused. */
  sendMs?: number;
}

/** One account with its people: everything WeChat would know about us. Worlds share nothing. */
export class World {
  readonly clock: EmuClock;
  readonly rng: Rng;
  readonly identity: Identity;
  readonly templates: readonly Template[];
  readonly sendMs: number;
  readonly codesPerMinute: number;
  readonly faults = new Faults();
  journal = new Journal();
  tokens: TokenDesk;
  people: People;
  mailbox: Mailbox;
  /** Paths of the released version; null accepts every well-formed path. */
  pages: ReadonlySet<string> | null = null;
  private readonly limits: TokenLimits;
  private readonly codeCalls = new Map<number, number>();

  constructor(
    readonly name: string,
    options: WorldOptions,
  ) {
    this.clock = new EmuClock(options.time);
    this.rng = new Rng(options.seed);
    this.identity = options.identity ?? createIdentity(this.rng);
    this.templates = options.templates;
    this.sendMs = options.sendMs ?? 5;
    this.codesPerMinute = options.limits?.codesPerMinute ?? 5000;
    this.limits = { ...TOKEN_LIMITS, ...options.limits };
    this.tokens = new TokenDesk(this.clock, this.rng, this.limits);
    this.people = new People(this.clock, this.rng);
    this.mailbox = new Mailbox(this.clock);
  }

  /** Forgets people, tokens, messages and faults; the account itself stays. */
  reset(seed?: string): void {
    if (seed !== undefined) this.rng.reseed(seed);
    this.clock.reset();
    this.faults.clear();
    this.journal = new Journal();
    this.tokens = new TokenDesk(this.clock, this.rng, this.limits);
    this.people = new People(this.clock, this.rng);
    this.mailbox = new Mailbox(this.clock);
    this.pages = null;
  }

  stamp(): string {
    return new Date(this.clock.now()).toISOString();
  }

  /** Counts a drawn code; false once this minute's are used up. */
  mayDrawCode(): boolean {
    const minute = Math.floor(this.clock.now() / 60_000);
    const calls = (this.codeCalls.get(minute) ?? 0) + 1;
    this.codeCalls.set(minute, calls);
    return calls <= this.codesPerMinute;
  }

  /** The settings with which the product runs against this world. */
  env(base: string): Record<string, string> {
    return {
      WX_API_BASE: base,
      WX_APPID: this.identity.appid,
      WX_SECRET: this.identity.secret,
      WX_PUSH_TOKEN: this.identity.pushToken,
      WX_PUSH_AES_KEY: this.identity.pushAesKey,
      WX_PUSH_MODE: 'secure',
      WX_TEMPLATES: templateSetting(this.templates),
    };
  }
}
