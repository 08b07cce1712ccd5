import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { anEmulator, Caller } from '../test/kit.js';
import { bootstrapOf, earlierIdentity, writeBootstrap } from './bootstrap.js';
import { Emulator, mayRun } from './emulator.js';

let emulator: Emulator;
let caller: Caller;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'emulator-'));
  emulator = await anEmulator();
  caller = new Caller(emulator);
});
afterAll(async () => {
  await emulator.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => caller.control('reset'));

describe('worlds', () => {
  it('share nothing: an account, its people and its clock are found by appid or token', async () => {
    const other = new Caller(emulator, 'other');
    const { code } = await other.control('login', { openid: 'oOther' });
    expect(other.identity.appid).not.toBe(caller.identity.appid);
    expect(await caller.login(String(code))).toMatchObject({ errcode: 40029 });
    expect(await other.login(String(code))).toMatchObject({ openid: 'oOther' });
    expect(await other.business('/wxa/unheard_of', {})).toMatchObject({ errcode: 40066 });
    expect(await caller.look('state/users')).toEqual([]);
    expect(await caller.look('health')).toEqual({ ok: true, worlds: ['default', 'other'] });
  });

  it('are the same again for the same seed', async () => {
    const twin = new Emulator({ seed: 'spec' });
    expect(twin.world().identity).toEqual(emulator.world().identity);
    expect(new Emulator().world().identity).not.toEqual(emulator.world().identity);
  });
});

describe('a restart', () => {
  it('keeps the account through the bootstrap file, which only the owner may read', () => {
    const file = path.join(folder, 'emu', 'bootstrap.json');
    expect(earlierIdentity(file)).toBeUndefined();
    writeBootstrap(bootstrapOf(emulator.world(), emulator.base), file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(earlierIdentity(file)).toEqual(emulator.world().identity);
    const { env } = JSON.parse(readFileSync(file, 'utf8')) as { env: Record<string, string> };
    expect(Object.keys(env)).toEqual(
      expect.arrayContaining(['WX_API_BASE', 'WX_APPID', 'WX_SECRET', 'WX_PUSH_TOKEN', 'WX_TEMPLATES']),
    );
    expect(JSON.parse(env['WX_TEMPLATES'] ?? '')).toMatchObject({
      claim_ready: { keys: { store: 'thing3' } },
    });
  });

  it('keeps people and their accepts through the state file', async () => {
    const stateFile = path.join(folder, 'state.json');
    const first = await anEmulator({ stateFile });
    const before = new Caller(first);
    const id = first.world().templates[0]?.id ?? '';
    const { unionid } = await before.control('login', { openid: 'oAnna' });
    await before.control('subscribe', { openid: 'oAnna', templates: { [id]: 'accept' } });
    await first.stop();
    const second = await anEmulator({ stateFile });
    const after = new Caller(second);
    expect(await after.control('login', { openid: 'oAnna' })).toMatchObject({ unionid });
    expect(await after.look('state/quota')).toEqual([{ openid: 'oAnna', templateId: id, remaining: 1 }]);
    await second.stop();
  });
});

describe('in production', () => {
  it('does not run unless forced', () => {
    expect(mayRun({ NODE_ENV: 'production' })).toBe(false);
    expect(mayRun({ NODE_ENV: 'production', EMULATOR_FORCE: '1' })).toBe(true);
    expect(mayRun({})).toBe(true);
  });
});

describe('the control door', () => {
  it('keeps text messages by number', async () => {
    await caller.control('sms', { phone: '13800138000', text: '【珠约】验证码 123456' });
    await caller.control('sms', { phone: '13900139000', text: '【珠约】验证码 654321' });
    expect(await caller.look('sms?phone=13900139000')).toMatchObject({
      messages: [{ text: '【珠约】验证码 654321' }],
    });
    expect(await caller.control('sms', { phone: '13800138000' })).toEqual({ error: 'text is missing' });
  });

  it('shows messages on a page, with foreign text made harmless', async () => {
    await caller.control('login', { openid: 'oAnna' });
    await caller.control('sms', { phone: '13800138000', text: '<script>alert(1)</script>' });
    const page = await (await caller.raw('GET', '/__emu/ui')).text();
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>alert(1)');
    expect(page).toContain('data-openid="oAnna"');
  });

  it('opens only to the loopback, and lets local pages call it', async () => {
    const foreign = await caller.raw('GET', '/__emu/bootstrap', undefined, {
      origin: 'https://evil.example',
    });
    expect(foreign.status).toBe(403);
    const local = await caller.raw('GET', '/__emu/health', undefined, { origin: 'http://127.0.0.1:3000' });
    expect(local.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3000');
    const ask = await caller.raw('OPTIONS', '/__emu/login', undefined, { origin: 'http://localhost:3000' });
    expect([ask.status, ask.headers.get('access-control-allow-headers')]).toEqual([
      200,
      'content-type, x-emu-world',
    ]);
  });

  it('answers nonsense with words', async () => {
    expect((await caller.raw('GET', '/__emu/nothing')).status).toBe(404);
    expect((await caller.raw('GET', '/nothing')).status).toBe(404);
    expect((await caller.raw('POST', '/__emu/login', 'not json')).status).toBe(400);
    expect(await caller.control('clock', { set: 'soon' })).toEqual({ error: 'set is not an instant' });
    expect(await caller.control('pages', { pages: 'all' })).toHaveProperty('error');
    await caller.person('oAnna');
    for (const body of [
      { openid: 'oNobody', templates: {} },
      { openid: 'oAnna' },
      { openid: 'oAnna', templates: { unknown: 'accept' } },
      { openid: 'oAnna', templates: { [emulator.world().templates[0]?.id ?? '']: 'perhaps' } },
    ]) {
      expect(await caller.control('subscribe', body)).toHaveProperty('error');
    }
  });

  it('tells and sets the time', async () => {
    expect(await caller.control('clock', { set: '2026-05-01T00:00:00Z' })).toEqual({
      now: '2026-05-01T00:00:00.000Z',
    });
    expect(await caller.control('clock', { advance: 90 })).toEqual({ now: '2026-05-01T00:01:30.000Z' });
  });

  it('keeps a journal without secrets, and notices too many token fetches', async () => {
    await caller.login('made-up');
    await caller.token();
    const text = JSON.stringify(await caller.look('journal'));
    expect(text).toContain('/sns/jscode2session');
    expect(text).not.toContain(caller.identity.secret);
    expect(await caller.look('assert')).toEqual({ ok: true, violations: [] });
    for (let n = 0; n < 50; n += 1) await caller.token();
    expect(await caller.look('assert')).toMatchObject({ violations: [{ rule: 'TOKEN_FETCHED_TOO_OFTEN' }] });
  });
});
