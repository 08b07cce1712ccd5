import { Emulator, type EmulatorOptions } from '../src/emulator.js';
import type { Identity } from '../src/identity.js';

export type Json = Record<string, unknown>;

/** An emulator with time standing still until a spec moves it. */
export async function anEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = new Emulator({
    seed: 'spec',
    time: () => Date.parse('2026-03-01T02:00:00Z'),
    sendMs: 0,
    ...options,
  });
  await emulator.start();
  return emulator;
}

/** Calls an emulator as the product and as the control page would. */
export class Caller {
  constructor(
    private readonly emulator: Emulator,
    private readonly world = 'default',
  ) {}

  get identity(): Identity {
    return this.emulator.world(this.world).identity;
  }

  raw(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.emulator.base}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  async get(path: string): Promise<Json> {
    return (await (await this.raw('GET', path)).json()) as Json;
  }

  async post(path: string, body: unknown): Promise<Json> {
    return (await (await this.raw('POST', path, body)).json()) as Json;
  }

  async control(path: string, body: Json = {}): Promise<Json> {
    const reply = await this.raw('POST', `/__emu/${path}`, body, { 'x-emu-world': this.world });
    return (await reply.json()) as Json;
  }

  async look(path: string): Promise<Json> {
    const reply = await this.raw('GET', `/__emu/${path}`, undefined, { 'x-emu-world': this.world });
    return (await reply.json()) as Json;
  }

  /** A plain call to stable_token. */
  stable(more: Json = {}): Promise<Json> {
    const { appid, secret } = this.identity;
    return this.post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret, ...more });
  }

  async token(): Promise<string> {
    return String((await this.stable())['access_token']);
  }

  /** A business call with a good token. */
  async business(path: string, body: unknown): Promise<Json> {
    return this.post(`${path}?access_token=${await this.token()}`, body);
  }

  async person(openid = 'oPerson'): Promise<string> {
    await this.control('login', { openid });
    return openid;
  }

  login(code: string, more: Record<string, string> = {}): Promise<Json> {
    const { appid, secret } = this.identity;
    const query = { appid, secret, js_code: code, grant_type: 'authorization_code', ...more };
    return this.get(`/sns/jscode2session?${new URLSearchParams(query).toString()}`);
  }
}
