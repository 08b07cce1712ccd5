import { type EmuReply, type EmuRequest, jsonBody, textOf } from '../http.js';
import type { Surface } from '../surface.js';
import type { World } from '../world.js';
import { drawCode } from './code.js';
import { legacyToken, login, stableToken } from './credentials.js';
import { MiniError, refusal } from './mini-error.js';
import { phoneNumber } from './phone.js';
import { checkText } from './safety.js';
import { sendSubscribeMessage } from './subscribe.js';

interface Route {
  method: 'GET' | 'POST';
  /** Asks for `access_token` in the query. */
  token: boolean;
  run: (world: World, request: EmuRequest) => EmuReply | Promise<EmuReply>;
}

const ROUTES: Readonly<Record<string, Route>> = {
  '/sns/jscode2session': { method: 'GET', token: false, run: login },
  '/cgi-bin/token': { method: 'GET', token: false, run: legacyToken },
  '/cgi-bin/stable_token': { method: 'POST', token: false, run: stableToken },
  '/wxa/business/getuserphonenumber': { method: 'POST', token: true, run: phoneNumber },
  '/cgi-bin/message/subscribe/send': { method: 'POST', token: true, run: sendSubscribeMessage },
  '/wxa/msg_sec_check': { method: 'POST', token: true, run: checkText },
  '/wxa/getwxacodeunlimit': { method: 'POST', token: true, run: drawCode },
};

const TOKEN_REFUSALS = { missing: 41001, malformed: 40014, stale: 40001, expired: 42001 } as const;

/** api.weixin.qq.com: HTTP 200 whatever happens, refusals as `errcode` in the body. */
export const miniSurface: Surface = {
  name: 'mini',

  owns: (path) => /^\/(cgi-bin|wxa|wxaapi|sns|user-order)\//.test(path),

  isFor(world, request) {
    const token = request.query.get('access_token');
    if (token !== null) return world.tokens.issued(token);
    return appidOf(request) === world.identity.appid;
  },

  async answer(world, request) {
    try {
      const route = ROUTES[request.path];
      if (!route) throw new MiniError(40066);
      if (route.method !== request.method) throw new MiniError(route.method === 'POST' ? 43002 : 43001);
      if (route.token) requireToken(world, request);
      return await route.run(world, request);
    } catch (error) {
      if (error instanceof MiniError) return refusal(world, error.errcode, error.detail);
      throw error;
    }
  },

  trouble: {
    status: (world, status) => ({ ...refusal(world, -1), status }),
    errcode: (world, n) => refusal(world, n),
    tooMany: (world) => refusal(world, 45011),
  },
};

function requireToken(world: World, request: EmuRequest): void {
  const verdict = world.tokens.verify(request.query.get('access_token') ?? '');
  if (verdict !== 'good') throw new MiniError(TOKEN_REFUSALS[verdict]);
}

function appidOf(request: EmuRequest): string | null {
  const body = jsonBody(request);
  return request.query.get('appid') ?? (body ? textOf(body, 'appid') : null);
}
