import { ConfigError } from './config.js';
import { readConfig } from './read-config.js';

const HEX = 'a1'.repeat(32);

const development = { DATABASE_URL: 'mysql://zhuyue@127.0.0.1:3306/zhuyue' };
const production = {
  ...development,
  NODE_ENV: 'production',
  PUBLIC_BASE_URL: 'https://zhuyue.example',
  TAG_KEYS: `1:${HEX}`,
  PASSPORT_KEYS: `1:${HEX}`,
  FILE_URL_KEY: HEX,
  WX_APPID: 'wx1234567890abcdef',
  WX_SECRET: 'f00d'.repeat(8),
  SMS_PROVIDER: 'http',
  SMS_HTTP_URL: 'https://sms.example/send',
  SMS_HTTP_TOKEN: 'token-of-the-gateway',
};

const problemsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

describe('reading the settings', () => {
  it('needs nothing but a database on a developer’s machine', () => {
    const config = readConfig(development);
    expect(config.port).toBe(3000);
    expect(config.publicBaseUrl).toBe('http://127.0.0.1:3000');
    expect(config.tagKeys.map(({ version }) => version)).toEqual([1]);
    expect(config.sms).toEqual({ provider: 'emulated' });
    expect(config.redisUrl).toBeNull();
  });

  it('starts in production with complete settings', () => {
    expect(problemsOf(production)).toEqual([]);
    expect(readConfig(production).wechat.apiBase).toBe('https://api.weixin.qq.com');
  });

  it('reports everything that is wrong at once', () => {
    const problems = problemsOf({ PORT: '99999', SESSION_DAYS: 'many', LOG_LEVEL: 'loud' });
    expect(problems).toEqual([
      'PORT must be a whole number from 0 to 65535, but it is "99999".',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, but it is "loud".',
      'DATABASE_URL is not set.',
      'SESSION_DAYS must be a whole number from 1 to 365, but it is "many".',
    ]);
  });

  it('takes an empty value for one that is not set', () => {
    expect(readConfig({ ...development, REDIS_URL: '', PORT: ' ' }).port).toBe(3000);
  });

  it('does not repeat a URL, which may carry a password', () => {
    const [problem] = problemsOf({ DATABASE_URL: 'postgres://me:hunter2@db/zhuyue' });
    expect(problem).toContain('DATABASE_URL must be a URL beginning with mysql://');
    expect(problem).not.toContain('hunter2');
  });

  it('wants the database named', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://root@127.0.0.1:3306' })).toEqual([
      'DATABASE_URL must name the database, as in mysql://user@host:3306/zhuyue.',
    ]);
  });

  it('reads every tag key and keeps their order: the last one signs', () => {
    const { tagKeys } = readConfig({ ...development, TAG_KEYS: `3:${HEX}, 7:demo${'b2'.repeat(32)}` });
    expect(tagKeys.map(({ version }) => version)).toEqual([3, 7]);
    expect(tagKeys[1]?.secret).toEqual(Buffer.alloc(32, 0xb2));
  });

  it.each([
    ['a version out of range', `32:${HEX}`],
    ['version nought', `0:${HEX}`],
    ['a short key', '1:a1b2'],
    ['half a byte', `1:${HEX}a`],
    ['no version', HEX],
  ])('refuses a tag key with %s', (_, keys) => {
    expect(problemsOf({ ...development, TAG_KEYS: keys })).toHaveLength(1);
  });

  it('refuses the same tag key version twice', () => {
    expect(problemsOf({ ...development, TAG_KEYS: `1:${HEX},1:${HEX}` })).toEqual([
      'TAG_KEYS names version 1 twice.',
    ]);
  });

  it('refuses templates without an id or without the keys of their fields', () => {
    for (const WX_TEMPLATES of [
      '[]',
      '{"a":1}',
      'null',
      '{',
      '{"a":{"id":"x"}}',
      '{"a":{"id":"x","keys":{"b":1}}}',
    ]) {
      expect(problemsOf({ ...development, WX_TEMPLATES })).toEqual([
        'WX_TEMPLATES must be JSON: { "<template>": { "id": "…", "keys": { "<field>": "thing1" } } }.',
      ]);
    }
  });
});

describe('what production refuses', () => {
  it.each([
    ['demonstration accounts', { DEMO: '1' }, 'DEMO=1'],
    ['the WeChat emulator', { WX_API_BASE: 'http://127.0.0.1:3900' }, 'WX_API_BASE'],
    ['the emulator by its other name', { WX_API_BASE: 'http://localhost:3900' }, 'WX_API_BASE'],
    ['WeChat without https', { WX_API_BASE: 'http://[::ffff:127.0.0.1]:3900' }, 'WX_API_BASE'],
    ['emulated messages', { SMS_PROVIDER: 'emulated' }, 'SMS_PROVIDER'],
    ['tags without https', { TAG_BASE_URL: 'http://zy.cn' }, 'TAG_BASE_URL'],
    ['an address without https', { PUBLIC_BASE_URL: 'http://zhuyue.example' }, 'PUBLIC_BASE_URL'],
    ['a demonstration tag key', { TAG_KEYS: `1:${HEX},2:demo${HEX}` }, 'TAG_KEYS'],
    ['a demonstration file key', { FILE_URL_KEY: `demo-${HEX}` }, 'FILE_URL_KEY'],
    ['a demonstration WeChat secret', { WX_SECRET: 'demo-wechat-secret' }, 'WX_SECRET'],
  ])('%s', (_, change, setting) => {
    const problems = problemsOf({ ...production, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(setting);
  });

  it.each([
    'TAG_KEYS',
    'PASSPORT_KEYS',
    'FILE_URL_KEY',
    'WX_APPID',
    'WX_SECRET',
    'SMS_HTTP_URL',
    'SMS_HTTP_TOKEN',
  ])('a missing %s', (name) => {
    const problems = problemsOf({ ...production, [name]: '' });
    expect(problems).toContain(`${name} is not set.`);
  });
});
