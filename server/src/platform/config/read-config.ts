import { LARGEST_SYMBOL, symbolOf, tagLink } from '@zhuyue/shared';
import {
  Config,
  ConfigError,
  LOG_LEVELS,
  type Settings,
  type SmsSettings,
  type TagKey,
  type WechatTemplate,
} from './config.js';
import { SettingsReader, type Environment } from './reader.js';

/** Secrets made up for a demonstration carry this mark, and production refuses them by it. */
export const DEMO_MARK = 'demo';

const DEMO_TAG_KEYS = `1:${DEMO_MARK}${'5a'.repeat(32)}`;
const DEMO_PASSPORT_KEYS = `1:${DEMO_MARK}${'c3'.repeat(32)}`;
const DEMO_FILE_KEY = `${DEMO_MARK}-file-links-of-this-machine-only`;
const EMULATOR = 'http://127.0.0.1:3900';
const MIN_SECRET = 32;

/** Settings from the environment; throws one `ConfigError` with every problem found. */
export function readConfig(env: Environment): Config {
  const reader = new SettingsReader(env);
  const environment = reader.oneOf('NODE_ENV', ['development', 'test', 'production'], 'development');
  const production = environment === 'production';
  const port = reader.int('PORT', 3000, 0, 65535);
  const publicBaseUrl = baseUrl(reader, 'PUBLIC_BASE_URL', `http://127.0.0.1:${port}`);
  const settings: Settings = {
    environment,
    demo: reader.oneOf('DEMO', ['0', '1'], '0') === '1',
    port,
    host: reader.text('HOST', '127.0.0.1'),
    publicBaseUrl,
    tagBaseUrl: tagBaseUrl(reader, publicBaseUrl),
    trustProxy: list(reader.raw('TRUST_PROXY')),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    dataDir: reader.text('DATA_DIR', '.data'),
    database: databaseSettings(reader),
    redisUrl: reader.raw('REDIS_URL') === undefined ? null : reader.url('REDIS_URL', ['redis', 'rediss']),
    sessions: {
      customerDays: reader.int('SESSION_DAYS', 30, 1, 365),
      staffHours: reader.int('STAFF_SESSION_HOURS', 12, 1, 168),
    },
    tagKeys: signingKeys(reader, 'TAG_KEYS', production ? undefined : DEMO_TAG_KEYS),
    // An installation from before quotes has none: they are then made from the tag keys.
    quoteKeys: reader.raw('QUOTE_KEYS') === undefined ? [] : signingKeys(reader, 'QUOTE_KEYS', undefined),
    passportKeys: signingKeys(reader, 'PASSPORT_KEYS', production ? undefined : DEMO_PASSPORT_KEYS),
    gs1CompanyPrefix: companyPrefix(reader),
    fileUrlKey: fileKey(reader, production ? undefined : DEMO_FILE_KEY),
    clamdUrl: reader.raw('CLAMD_URL') === undefined ? null : reader.url('CLAMD_URL', ['tcp']),
    wechat: {
      apiBase: baseUrl(reader, 'WX_API_BASE', production ? 'https://api.weixin.qq.com' : EMULATOR),
      appId: reader.text('WX_APPID', production ? undefined : 'wxdemo0000000000'),
      secret: reader.text('WX_SECRET', production ? undefined : `${DEMO_MARK}-wechat-secret`),
      templates: templates(reader),
    },
    sms: smsSettings(reader),
    robotOrigins: robotOrigins(reader),
  };
  if (production) refuseDemonstration(reader, settings);
  if (reader.problems.length > 0) throw new ConfigError(reader.problems);
  return new Config(settings);
}

function databaseSettings(reader: SettingsReader): Settings['database'] {
  const url = reader.url('DATABASE_URL', ['mysql', 'mariadb']);
  if (URL.canParse(url) && !/^\/[\w-]+$/.test(new URL(url).pathname)) {
    reader.refuse('DATABASE_URL must name the database, as in mysql://user@host:3306/zhuyue.');
  }
  return { url, pool: reader.int('DB_POOL', 20, 2, 500) };
}

const baseUrl = (reader: SettingsReader, name: string, fallback: string): string =>
  reader.url(name, ['http', 'https'], fallback).replace(/\/+$/, '');

/** Of its own only when it makes the tags small: a host that is too long would be found out at the printer. */
function tagBaseUrl(reader: SettingsReader, publicBaseUrl: string): string {
  if (reader.raw('TAG_BASE_URL') === undefined) return publicBaseUrl;
  const base = baseUrl(reader, 'TAG_BASE_URL', publicBaseUrl);
  const link = tagLink(base, { gtin: '0'.repeat(14), serial: '0'.repeat(20) });
  if ((symbolOf(link)?.version ?? Infinity) > LARGEST_SYMBOL.lower) {
    reader.refuse(
      `TAG_BASE_URL must leave the link on a tag within a QR symbol of version ${LARGEST_SYMBOL.lower}: with https:// the host has at most 10 characters, and 9 for the smaller one in capitals.`,
    );
  }
  return base;
}

const list = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `1:<hex>,2:<hex>`; the hex of a demonstration key is written behind the mark. */
function signingKeys(
  reader: SettingsReader,
  name: 'TAG_KEYS' | 'QUOTE_KEYS' | 'PASSPORT_KEYS',
  fallback: string | undefined,
): TagKey[] {
  const keys: TagKey[] = [];
  for (const entry of list(reader.text(name, fallback))) {
    const match = /^(\d{1,2}):(?:demo)?((?:[0-9a-f]{2})+)$/i.exec(entry);
    const version = Number(match?.[1]);
    const secret = Buffer.from(match?.[2] ?? '', 'hex');
    if (!match || version < 1 || version > 31 || secret.length < MIN_SECRET) {
      reader.refuse(
        `${name} entry ${keys.length + 1} must be <version 1..31>:<at least ${MIN_SECRET} bytes in hex>.`,
      );
      return keys;
    }
    if (keys.some((key) => key.version === version)) {
      reader.refuse(`${name} names version ${version} twice.`);
    }
    keys.push({ version, secret });
  }
  return keys;
}

function robotOrigins(reader: SettingsReader): string[] {
  return list(reader.raw('ROBOT_ORIGINS')).filter((origin) => {
    const known = URL.canParse(origin) && new URL(origin).origin === origin && /^https?:/.test(origin);
    if (!known)
      reader.refuse(`ROBOT_ORIGINS must list origins as https://hook.example.com, but has "${origin}".`);
    return known;
  });
}

function companyPrefix(reader: SettingsReader): string {
  const prefix = reader.text('GS1_COMPANY_PREFIX', '9506000');
  if (!/^\d{6,12}$/.test(prefix)) {
    reader.refuse(`GS1_COMPANY_PREFIX must be 6 to 12 digits, but it is "${prefix}".`);
  }
  return prefix;
}

function fileKey(reader: SettingsReader, fallback: string | undefined): string {
  const key = reader.text('FILE_URL_KEY', fallback);
  if (key !== '' && key.length < MIN_SECRET) {
    reader.refuse(`FILE_URL_KEY must have at least ${MIN_SECRET} characters.`);
  }
  return key;
}

function templates(reader: SettingsReader): Record<string, WechatTemplate> {
  const value = reader.raw('WX_TEMPLATES');
  if (value === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(value);
    if (isRecord(parsed)) {
      const entries = Object.entries(parsed);
      if (entries.every((entry): entry is [string, WechatTemplate] => isTemplate(entry[1]))) {
        return Object.fromEntries(entries);
      }
    }
  } catch {
    // Falls through to the sentence: what exactly is wrong with the JSON helps less than what it should be.
  }
  reader.refuse(
    'WX_TEMPLATES must be JSON: { "<template>": { "id": "…", "keys": { "<field>": "thing1" } } }.',
  );
  return {};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTemplate = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  isRecord(value['keys']) &&
  Object.values(value['keys']).every((key) => typeof key === 'string');

function smsSettings(reader: SettingsReader): SmsSettings {
  if (reader.oneOf('SMS_PROVIDER', ['emulated', 'http'], 'emulated') === 'emulated') {
    return { provider: 'emulated' };
  }
  return {
    provider: 'http',
    url: reader.url('SMS_HTTP_URL', ['http', 'https']),
    token: reader.text('SMS_HTTP_TOKEN'),
  };
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/;

/** What is right on one's own machine and a hole in front of customers. */
function refuseDemonstration(reader: SettingsReader, settings: Settings): void {
  const { wechat, publicBaseUrl } = settings;
  if (settings.demo) reader.refuse('DEMO=1 loads accounts with known passwords: remove it in production.');
  if (URL.canParse(wechat.apiBase) && LOOPBACK.test(new URL(wechat.apiBase).hostname)) {
    reader.refuse('WX_API_BASE points at this machine: production needs https://api.weixin.qq.com.');
  } else if (!wechat.apiBase.startsWith('https://')) {
    reader.refuse(
      'WX_API_BASE must begin with https:// in production: the secret of the account goes there.',
    );
  }
  if (settings.sms.provider === 'emulated') {
    reader.refuse('SMS_PROVIDER is emulated: production needs SMS_PROVIDER=http with SMS_HTTP_URL.');
  }
  if (!publicBaseUrl.startsWith('https://')) {
    reader.refuse('PUBLIC_BASE_URL must begin with https:// in production.');
  }
  if (settings.tagBaseUrl !== publicBaseUrl && !settings.tagBaseUrl.startsWith('https://')) {
    reader.refuse('TAG_BASE_URL must begin with https:// in production.');
  }
  for (const name of [
    'TAG_KEYS',
    'QUOTE_KEYS',
    'PASSPORT_KEYS',
    'FILE_URL_KEY',
    'WX_SECRET',
    'SMS_HTTP_TOKEN',
  ]) {
    const marked = list(reader.raw(name)).some((part) => /^(\d+:)?(demo|example|changeme)/i.test(part));
    if (marked) reader.refuse(`${name} holds a demonstration secret: production needs one of its own.`);
  }
}
