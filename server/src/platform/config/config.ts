import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SettingsReader } from './reader.js';

export interface TagKey {
  /** 1..31: the first character of a serial says which key made it. */
  version: number;
  secret: Buffer;
}

export interface Settings {
  environment: 'development' | 'test' | 'production';
  /** Demonstration accounts are loaded; never in production. */
  demo: boolean;
  port: number;
  host: string;
  /** Without a trailing slash: what tags, links in messages and QR codes begin with. */
  publicBaseUrl: string;
  /** What the link on a printed tag begins with: a short host makes a small symbol. */
  tagBaseUrl: string;
  /** Addresses of reverse proxies whose `X-Forwarded-*` is believed. */
  trustProxy: string[];
  logLevel: LogLevel;
  /** Uploaded photos live below it. */
  dataDir: string;
  database: { url: string; pool: number };
  redisUrl: string | null;
  sessions: { customerDays: number; staffHours: number };
  /** Every key that may still be on a tag; the last one signs new tags. */
  tagKeys: readonly TagKey[];
  /** Every key a quote may have been signed with; the last one signs. Empty: made from the tag keys. */
  quoteKeys: readonly TagKey[];
  /** Seeds of the keys that seal the passports of the day; the last one signs, the others still prove. */
  passportKeys: readonly TagKey[];
  gs1CompanyPrefix: string;
  /** Signs the expiring links to private photos. */
  fileUrlKey: string;
  /** `tcp://host:3310` of a clamd that looks into what is sent in; null: nobody does. */
  clamdUrl: string | null;
  wechat: {
    apiBase: string;
    appId: string;
    secret: string;
    templates: Readonly<Record<string, WechatTemplate>>;
  };
  sms: SmsSettings;
  /** Origins beside the services' own that a group robot may be called at, as `https://hook.example.com`. */
  robotOrigins: readonly string[];
}

/** A subscribe-message template chosen in WeChat's console: its id, and the key WeChat gave to each of our fields. */
export interface WechatTemplate {
  id: string;
  keys: Readonly<Record<string, string>>;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export type SmsSettings = { provider: 'emulated' } | { provider: 'http'; url: string; token: string };

/** Typed settings, read once when the process starts. */
export class Config implements Settings {
  readonly environment: Settings['environment'];
  readonly demo: boolean;
  readonly port: number;
  readonly host: string;
  readonly publicBaseUrl: string;
  readonly tagBaseUrl: string;
  readonly trustProxy: string[];
  readonly logLevel: LogLevel;
  readonly dataDir: string;
  readonly database: Settings['database'];
  readonly redisUrl: string | null;
  readonly sessions: Settings['sessions'];
  readonly tagKeys: readonly TagKey[];
  readonly quoteKeys: readonly TagKey[];
  readonly passportKeys: readonly TagKey[];
  readonly gs1CompanyPrefix: string;
  readonly fileUrlKey: string;
  readonly clamdUrl: string | null;
  readonly wechat: Settings['wechat'];
  readonly sms: SmsSettings;
  readonly robotOrigins: readonly string[];
  /** The folder the project was unpacked in: the H5 build and the pictures are found from here. */
  readonly projectDir = fileURLToPath(new URL('../../../../', import.meta.url));

  constructor(settings: Settings) {
    this.environment = settings.environment;
    this.demo = settings.demo;
    this.port = settings.port;
    this.host = settings.host;
    this.publicBaseUrl = settings.publicBaseUrl;
    this.tagBaseUrl = settings.tagBaseUrl;
    this.trustProxy = settings.trustProxy;
    this.logLevel = settings.logLevel;
    this.dataDir = path.resolve(this.projectDir, settings.dataDir);
    this.database = settings.database;
    this.redisUrl = settings.redisUrl;
    this.sessions = settings.sessions;
    this.tagKeys = settings.tagKeys;
    this.quoteKeys = settings.quoteKeys;
    this.passportKeys = settings.passportKeys;
    this.gs1CompanyPrefix = settings.gs1CompanyPrefix;
    this.fileUrlKey = settings.fileUrlKey;
    this.clamdUrl = settings.clamdUrl;
    this.wechat = settings.wechat;
    this.sms = settings.sms;
    this.robotOrigins = settings.robotOrigins;
  }

  get production(): boolean {
    return this.environment === 'production';
  }
}

/** Everything that is wrong with the settings, one sentence each. */
export class ConfigError extends Error {
  /** sysexits(3): the configuration is at fault, restarting will not help. */
  static readonly EXIT_CODE = 78;

  constructor(readonly problems: SettingsReader['problems']) {
    super(`The settings are not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}
