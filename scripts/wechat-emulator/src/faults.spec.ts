import { anEmulator, Caller, type Json } from '../test/kit.js';
import type { Emulator } from './emulator.js';

let emulator: Emulator;
let caller: Caller;

beforeAll(async () => {
  emulator = await anEmulator();
  caller = new Caller(emulator);
});
afterAll(() => emulator.stop());
beforeEach(() => caller.control('reset'));

const order = (action: Json, match: Json = { path: '/cgi-bin/stable_token' }): Promise<Json> =>
  caller.control('faults', { match, do: action });
const ask = (signal?: AbortSignal): Promise<Response> => {
  const { appid, secret } = caller.identity;
  return fetch(`${emulator.base}/cgi-bin/stable_token`, {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'client_credential', appid, secret }),
    ...(signal ? { signal } : {}),
  });
};

describe('an ordered fault', () => {
  it('delays an answer', async () => {
    await order({ kind: 'timeout', ms: 60 });
    await expect(ask(AbortSignal.timeout(20))).rejects.toThrow(/timeout|aborted/);
    expect(await (await ask()).json()).toMatchObject({ expires_in: 7200 });
  });

  it('never answers', async () => {
    await order({ kind: 'hang' });
    await expect(ask(AbortSignal.timeout(50))).rejects.toThrow(/timeout|aborted/);
  });

  it('tears the connection before anything happened, or after', async () => {
    await order({ kind: 'reset' });
    await expect(ask()).rejects.toThrow('fetch failed');
    expect(await caller.look('state/tokens')).toEqual({ fetches: 0 });
    await caller.control('reset');
    await order({ kind: 'reset', after: true });
    await expect(ask()).rejects.toThrow('fetch failed');
    expect(await caller.look('state/tokens')).toEqual({ fetches: 1 });
  });

  it('answers with a status, an errcode, or too many', async () => {
    await order({ kind: 'status', status: 503 });
    const reply = await ask();
    expect([reply.status, await reply.json()]).toMatchObject([503, { errcode: -1 }]);
    await caller.control('reset');
    await order({ kind: 'errcode', n: 40164 });
    expect(await (await ask()).json()).toMatchObject({ errcode: 40164 });
    await caller.control('reset');
    await order({ kind: 'rateLimit', perMin: 1 });
    expect(await (await ask()).json()).toMatchObject({ expires_in: 7200 });
    expect(await (await ask()).json()).toMatchObject({ errcode: 45011 });
  });

  it('spoils the body', async () => {
    await order({ kind: 'garbage' }, { times: 1 });
    await order({ kind: 'truncate' }, { times: 1 });
    await order({ kind: 'html' }, { times: 1 });
    for (let n = 0; n < 3; n += 1) {
      const reply = await ask();
      const text = await reply.text();
      expect(() => JSON.parse(text) as unknown).toThrow('JSON');
      expect(reply.status).toBe(n === 2 ? 502 : 200);
    }
    expect((await ask()).status).toBe(200);
  });

  it('ends the token loudly or behind our back', async () => {
    const call = async (token: string): Promise<Json> =>
      caller.post(`/wxa/business/getuserphonenumber?access_token=${token}`, { code: 'x' });
    const path = '/wxa/business/getuserphonenumber';
    await order({ kind: 'tokenExpire' }, { path, times: 1 });
    const first = await caller.token();
    expect(await call(first)).toMatchObject({ errcode: 42001 });
    await order({ kind: 'tokenExpire', silent: true }, { path, times: 1 });
    const second = await caller.token();
    expect(await call(second)).toMatchObject({ errcode: 40001 });
    expect(await caller.token()).not.toBe(second);
  });

  it('fits by method, beginning of a path and position', async () => {
    await order({ kind: 'errcode', n: -1 }, { surface: 'mini', method: 'POST', path: '/cgi-bin/*', nth: 2 });
    const seen = [];
    for (let n = 0; n < 3; n += 1) seen.push(((await (await ask()).json()) as Json)['errcode'] ?? 0);
    expect(seen).toEqual([0, -1, 0]);
    await caller.control('reset');
    await order({ kind: 'errcode', n: -1 }, { method: 'GET' });
    await order({ kind: 'errcode', n: -1 }, { surface: 'pay' });
    await order({ kind: 'errcode', n: -1 }, { prob: 0 });
    expect((await (await ask()).json()) as Json).toMatchObject({ expires_in: 7200 });
  });

  it('is listed with how often it struck, shows in the journal, and can be cleared', async () => {
    await order({ kind: 'status', status: 500 });
    await ask();
    expect(await caller.look('faults')).toMatchObject({ faults: [{ do: { kind: 'status' }, fired: 1 }] });
    expect(await caller.look('journal')).toMatchObject({
      entries: [{ fault: 'status', status: 500, errcode: -1 }],
    });
    await caller.raw('DELETE', '/__emu/faults');
    expect((await ask()).status).toBe(200);
  });

  it.each<Json>([{ kind: 'unheard' }, { kind: 'errcode' }, { kind: 'timeout', ms: 'long' }, {}])(
    'is not taken when it makes no sense: %j',
    async (action) => {
      expect(await order(action)).toHaveProperty('error');
      expect(await order({ kind: 'hang' }, { nth: 'first' })).toHaveProperty('error');
    },
  );
});
