import { anEmulator, Caller } from '../../test/kit.js';
import type { Emulator } from '../emulator.js';

let emulator: Emulator;
let caller: Caller;

beforeAll(async () => {
  emulator = await anEmulator();
  caller = new Caller(emulator);
});
afterAll(() => emulator.stop());
beforeEach(() => caller.control('reset'));

describe('logging in with a code', () => {
  const mint = async (more = {}): Promise<string> =>
    String((await caller.control('login', { openid: 'oAnna', ...more }))['code']);

  it('names the person, without an errcode', async () => {
    const answer = await caller.login(await mint());
    expect(answer).toEqual({
      openid: 'oAnna',
      session_key: expect.stringMatching(/^[\w+/]{22}==$/) as string,
      unionid: expect.stringMatching(/^o\w{27}$/) as string,
    });
  });

  it('refuses a code that was used', async () => {
    const code = await mint();
    await caller.login(code);
    expect(await caller.login(code)).toMatchObject({ errcode: 40163 });
  });

  it('refuses a code nobody minted, and one older than five minutes', async () => {
    expect(await caller.login('made-up')).toMatchObject({ errcode: 40029 });
    const code = await mint();
    await caller.control('clock', { advance: 300 });
    expect(await caller.login(code)).toMatchObject({ errcode: 40029 });
  });

  it('refuses a person WeChat has blocked', async () => {
    expect(await caller.login(await mint({ blocked: true }))).toMatchObject({ errcode: 40226 });
  });

  it.each([
    [{ appid: '' }, 41002],
    [{ secret: '' }, 41004],
    [{ appid: 'wx0000000000000000' }, 40013],
    [{ secret: 'wrong' }, 40125],
    [{ grant_type: 'password' }, 40002],
  ])('refuses %j with %i', async (wrong, errcode) => {
    expect(await caller.login(await mint(), wrong)).toMatchObject({ errcode });
  });

  it('is not answered to a POST', async () => {
    expect(await caller.post('/sns/jscode2session', {})).toMatchObject({ errcode: 43001 });
  });
});

describe('fetching a token', () => {
  it('hands out the stable token with its remaining seconds', async () => {
    const first = await caller.stable();
    await caller.control('clock', { advance: 6855 });
    expect(await caller.stable()).toEqual({ access_token: first['access_token'], expires_in: 345 });
  });

  it.each([
    [{ appid: '' }, 41002],
    [{ secret: '' }, 41004],
    [{ appid: 'wx0000000000000000' }, 40013],
    [{ secret: 'wrong' }, 40125],
    [{ grant_type: '' }, 40002],
  ])('refuses %j with %i', async (wrong, errcode) => {
    expect(await caller.stable(wrong)).toMatchObject({ errcode });
  });

  it('asks for POST, and for JSON', async () => {
    expect(await caller.get('/cgi-bin/stable_token')).toMatchObject({ errcode: 43002 });
    expect(await caller.post('/cgi-bin/stable_token', 'not json')).toMatchObject({ errcode: 47001 });
    expect(await (await caller.raw('POST', '/cgi-bin/stable_token')).json()).toMatchObject({
      errcode: 44002,
    });
  });

  it('notes a second forced refresh within thirty seconds as a violation', async () => {
    await caller.stable({ force_refresh: true });
    expect(await caller.stable({ force_refresh: true })).toMatchObject({ errcode: 45011 });
    expect(await caller.look('assert')).toMatchObject({
      ok: false,
      violations: [{ rule: 'FORCED_TOO_SOON' }],
    });
  });

  it('has the legacy call too, which also checks who asks', async () => {
    const { appid, secret } = caller.identity;
    const query = `appid=${appid}&secret=${secret}`;
    const good = await caller.get(`/cgi-bin/token?grant_type=client_credential&${query}`);
    expect(good).toMatchObject({ expires_in: 7200 });
    expect(await caller.get(`/cgi-bin/token?${query}`)).toMatchObject({ errcode: 40002 });
    const wrong = await caller.get(`/cgi-bin/token?grant_type=client_credential&appid=${appid}&secret=no`);
    expect(wrong).toMatchObject({ errcode: 40125 });
  });
});

describe('a business call', () => {
  const path = '/wxa/business/getuserphonenumber';

  it.each([
    ['', 41001],
    ['?access_token=short', 40014],
    [`?access_token=${'x'.repeat(136)}`, 40001],
  ])('with the token %j is refused with %i', async (query, errcode) => {
    expect(await caller.post(`${path}${query}`, { code: 'x' })).toMatchObject({ errcode });
  });

  it('with a token that is over is refused with 42001', async () => {
    const token = await caller.token();
    await caller.control('clock', { advance: 7200 });
    expect(await caller.post(`${path}?access_token=${token}`, { code: 'x' })).toMatchObject({
      errcode: 42001,
    });
  });

  it('to an address WeChat does not have is refused with 40066', async () => {
    expect(await caller.business('/wxa/unheard_of', {})).toMatchObject({ errcode: 40066 });
  });

  it('carries a rid in every refusal', async () => {
    const { errmsg } = await caller.business('/wxa/unheard_of', {});
    expect(errmsg).toMatch(/ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/);
  });
});
