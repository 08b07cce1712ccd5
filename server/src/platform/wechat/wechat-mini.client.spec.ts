import { Logger } from '@nestjs/common';
import { Emulator } from '../../../../scripts/wechat-emulator/src/emulator.js';
import { FixedClock } from '../clock/index.js';
import { readConfig } from '../config/index.js';
import { DomainError } from '../errors/index.js';
import { AccessTokens } from './access-tokens.js';
import { WechatHttp } from './wechat-http.js';
import { type SubscribeMessage, WechatMiniClient } from './wechat-mini.client.js';

type World = ReturnType<Emulator['world']>;

let emulator: Emulator;
let clock: FixedClock;
let world: World;
let client: WechatMiniClient;
let worlds = 0;

const aClient = (env: Record<string, string> = {}): WechatMiniClient => {
  const config = readConfig({
    DATABASE_URL: 'mysql://nobody@127.0.0.1/none',
    ...world.env(emulator.base),
    ...env,
  });
  const http = new WechatHttp(config);
  return new WechatMiniClient(http, new AccessTokens(http, config, clock), config);
};

beforeAll(async () => {
  Logger.overrideLogger(false);
  emulator = new Emulator({ seed: 'client', time: () => clock.now().getTime(), sendMs: 0 });
  await emulator.start();
});
afterAll(() => emulator.stop());
beforeEach(() => {
  clock = new FixedClock();
  worlds += 1;
  world = emulator.world(`client ${worlds}`);
  client = aClient();
});

const templateId = (): string => world.templates.find(({ name }) => name === 'claim_ready')?.id ?? '';
const aMessage = (more: Partial<SubscribeMessage> = {}): SubscribeMessage => ({
  openid: 'oAnna',
  templateId: templateId(),
  page: 'customer/claim/index?id=1',
  data: {
    character_string1: 'SH2026030107',
    thing2: '足金手镯',
    thing3: '珠约静安店',
    thing4: '请携带取件凭证',
  },
  ...more,
});
const accept = (times: number): void => {
  world.people.login({ openid: 'oAnna' });
  for (let n = 0; n < times; n += 1) world.mailbox.choose('oAnna', templateId(), 'accept');
};
const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );
const calls = (path: string): number => world.journal.since(0).filter((entry) => entry.path === path).length;
const refreshes = (): number => calls('/cgi-bin/stable_token');

describe('logging in', () => {
  const path = '/sns/jscode2session';

  it('learns who is behind a code, and nothing more', async () => {
    const { code, user } = world.people.login({});
    expect(await client.login(code)).toEqual({ openid: user.openid, unionid: user.unionid });
  });

  it('is refused for a code that was used and for a person WeChat holds back', async () => {
    const { code } = world.people.login({});
    await client.login(code);
    expect(await errorOf(client.login(code))).toEqual(new DomainError('login.wechat_refused'));
    const blocked = world.people.login({ blocked: true });
    expect(await errorOf(client.login(blocked.code))).toMatchObject({ code: 'login.wechat_refused' });
  });

  it('waits a moment when WeChat is busy', async () => {
    world.faults.add({ path, times: 2 }, { kind: 'errcode', n: -1 });
    const { code, user } = world.people.login({});
    expect(await client.login(code)).toMatchObject({ openid: user.openid });
  });

  it('gives up when WeChat stays busy', async () => {
    world.faults.add({ path }, { kind: 'errcode', n: -1 });
    expect(await errorOf(client.login('x'))).toMatchObject({ code: 'login.wechat_unavailable' });
    expect(calls(path)).toBe(3);
  });

  it.each([
    { kind: 'reset', after: false },
    { kind: 'status', status: 503 },
    { kind: 'garbage' },
    { kind: 'truncate' },
    { kind: 'html' },
    { kind: 'errcode', n: 40164 },
  ] as const)('says that WeChat is unavailable after $kind', async (fault) => {
    world.faults.add({ path }, fault);
    const { code } = world.people.login({});
    expect(await errorOf(client.login(code))).toMatchObject({ code: 'login.wechat_unavailable' });
  });

  it('says that WeChat is unavailable when our own secret is wrong', async () => {
    const { code } = world.people.login({});
    const wrong = aClient({ WX_SECRET: 'wrong' });
    expect(await errorOf(wrong.login(code))).toMatchObject({ code: 'login.wechat_unavailable' });
  });

  it('says that WeChat is unavailable when nothing listens there', async () => {
    const nowhere = aClient({ WX_API_BASE: 'http://127.0.0.1:1' });
    expect(await errorOf(nowhere.login('x'))).toMatchObject({ code: 'login.wechat_unavailable' });
  });

  it('does not wait for ever', async () => {
    world.faults.add({ path }, { kind: 'hang' });
    const config = readConfig({ DATABASE_URL: 'mysql://nobody@127.0.0.1/none', ...world.env(emulator.base) });
    const query = { appid: world.identity.appid, secret: world.identity.secret };
    expect(await new WechatHttp(config).json({ path, query }, 50)).toEqual({
      ok: false,
      kind: 'transient',
      errcode: null,
      reason: 'TimeoutError',
    });
  });
});

describe('a phone number', () => {
  it('is told once for a code', async () => {
    const code = world.people.offerPhone('oAnna', '13800138000');
    expect(await client.phoneNumber(code)).toEqual({ phone: '13800138000' });
    expect(await errorOf(client.phoneNumber(code))).toMatchObject({ code: 'login.wechat_refused' });
  });
});

describe('the access token', () => {
  const path = '/wxa/business/getuserphonenumber';
  const ask = (): Promise<unknown> => client.phoneNumber(world.people.offerPhone('oAnna', '13800138000'));

  it('is fetched once for calls that start together, and held', async () => {
    await Promise.all(Array.from({ length: 20 }, ask));
    await ask();
    expect(refreshes()).toBe(1);
  });

  it('counts as old five minutes before its end', async () => {
    await ask();
    clock.advance({ seconds: 6899 });
    await ask();
    expect(refreshes()).toBe(1);
    clock.advance({ seconds: 1 });
    await ask();
    expect(refreshes()).toBe(2);
    expect(world.journal.since(0).filter(({ errcode }) => (errcode ?? 0) !== 0)).toEqual([]);
  });

  it('is replaced once when another system rotated it under 20 parallel calls', async () => {
    await ask();
    world.tokens.rotateSilently();
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(answers).toHaveLength(20);
    expect(refreshes()).toBe(2);
    expect(world.journal.broken()).toEqual([]);
  });

  it('is not fetched again by a call that learns late what the others have mended', async () => {
    await ask();
    world.tokens.rotateSilently();
    world.faults.add({ path, times: 1 }, { kind: 'timeout', ms: 150 });
    const late = ask();
    while (calls(path) < 2) await new Promise((resolve) => setImmediate(resolve));
    await ask();
    await late;
    expect(refreshes()).toBe(2);
  });

  it('is replaced when WeChat says it is over', async () => {
    await ask();
    world.tokens.expireNow();
    await ask();
    expect(refreshes()).toBe(2);
  });

  it('is forced anew only when WeChat confirms the very token it refuses, at most every thirty seconds', async () => {
    const forced = (): number =>
      world.journal.since(0).filter(({ body }) => body.includes('"force_refresh":true')).length;
    await ask();
    world.faults.add({ path }, { kind: 'errcode', n: 40001 });
    await errorOf(ask());
    expect([refreshes(), forced(), calls(path)]).toEqual([3, 1, 3]);
    await Promise.all(Array.from({ length: 20 }, () => errorOf(ask())));
    expect(forced()).toBe(1);
    clock.advance({ seconds: 30 });
    await errorOf(ask());
    expect(forced()).toBe(2);
    expect(world.journal.broken()).toEqual([]);
  });

  it('is forced at most twenty times a day', async () => {
    world.faults.add({ path }, { kind: 'errcode', n: 40001 });
    for (let n = 0; n < 22; n += 1) {
      await errorOf(ask());
      clock.advance({ minutes: 1 });
    }
    const forced = world.journal.since(0).filter(({ body }) => body.includes('"force_refresh":true'));
    expect(forced).toHaveLength(20);
  });

  it('that cannot be had is somebody else s trouble: the call is not made', async () => {
    world.faults.add({ path: '/cgi-bin/stable_token' }, { kind: 'errcode', n: 40164 });
    accept(1);
    expect(await client.sendSubscribeMessage(aMessage())).toMatchObject({ kind: 'final', errcode: 40164 });
    expect(calls('/cgi-bin/message/subscribe/send')).toBe(0);
  });
});

describe('a subscribe message', () => {
  const path = '/cgi-bin/message/subscribe/send';

  it('arrives', async () => {
    accept(1);
    expect(await client.sendSubscribeMessage(aMessage())).toEqual({ ok: true, value: null });
    expect(world.mailbox.sent()).toMatchObject([{ openid: 'oAnna', title: '取件通知' }]);
  });

  it('that the person does not want is refused, and asked once only', async () => {
    accept(0);
    expect(await client.sendSubscribeMessage(aMessage())).toMatchObject({ kind: 'refused', errcode: 43101 });
    expect(calls(path)).toBe(1);
  });

  it('with a wrong field is final, and the reason names the field', async () => {
    accept(1);
    const wrong = aMessage({ data: { ...aMessage().data, thing3: '一'.repeat(21) } });
    const answer = await client.sendSubscribeMessage(wrong);
    expect(answer).toMatchObject({ kind: 'final', errcode: 47003 });
    expect(JSON.stringify(answer)).toContain('data.thing3.value');
  });

  it.each([
    [{ kind: 'errcode', n: 45011 }, 45011],
    [{ kind: 'errcode', n: 43108 }, 43108],
    [{ kind: 'status', status: 502 }, null],
    [{ kind: 'html' }, null],
    [{ kind: 'reset', after: true }, null],
  ] as const)('is worth another try later after %j', async (fault, errcode) => {
    accept(1);
    world.faults.add({ path }, fault);
    expect(await client.sendSubscribeMessage(aMessage())).toMatchObject({ kind: 'transient', errcode });
    expect(calls(path)).toBe(1);
  });

  it('is not tried again when a proxy forbids the address', async () => {
    accept(1);
    world.faults.add({ path }, { kind: 'status', status: 403 });
    expect(await client.sendSubscribeMessage(aMessage())).toMatchObject({ kind: 'final', errcode: null });
  });

  it('tells no secret in the reason of any failure', async () => {
    accept(1);
    for (const fault of [{ kind: 'reset', after: false }, { kind: 'garbage' }, { kind: 'html' }] as const) {
      world.faults.clear();
      world.faults.add({}, fault);
      const answer = JSON.stringify(await aClient().sendSubscribeMessage(aMessage()));
      expect(answer).not.toContain(world.identity.secret);
      expect(answer).not.toMatch(/access_token=|https?:/);
    }
  });
});

describe('a mini-program code', () => {
  it('comes as a picture', async () => {
    const answer = await client.unlimitedCode({ scene: 't=7K2M9', page: 'tag/piece/index' });
    expect(answer).toMatchObject({ ok: true, value: { type: 'image/png' } });
    expect(answer.ok && answer.value.bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('is refused in JSON', async () => {
    const answer = await client.unlimitedCode({ scene: 'not allowed %', page: 'tag/piece/index' });
    expect(answer).toMatchObject({ ok: false, kind: 'final', errcode: 40129 });
  });
});
