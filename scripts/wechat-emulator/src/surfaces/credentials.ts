import { type EmuReply, type EmuRequest, jsonReply, textOf } from '../http.js';
import type { World } from '../world.js';
import { MiniError, posted } from './mini-error.js';

function requireAccount(world: World, appid: string, secret: string): void {
  if (appid === '') throw new MiniError(41002);
  if (secret === '') throw new MiniError(41004);
  if (appid !== world.identity.appid) throw new MiniError(40013);
  if (secret !== world.identity.secret) throw new MiniError(40125);
}

/** The code of wx.login against the person behind it. A success carries no errcode. */
export function login(world: World, { query }: EmuRequest): EmuReply {
  requireAccount(world, query.get('appid') ?? '', query.get('secret') ?? '');
  if (query.get('grant_type') !== 'authorization_code') throw new MiniError(40002);
  const verdict = world.people.useLoginCode(query.get('js_code') ?? '');
  if (verdict.state !== 'good') throw new MiniError(verdict.state === 'used' ? 40163 : 40029);
  const user = world.people.find(verdict.code.openid);
  if (!user) throw new MiniError(40029);
  if (user.blocked) throw new MiniError(40226);
  world.people.refreshSession(user);
  return jsonReply({ openid: user.openid, session_key: user.sessionKey, unionid: user.unionid });
}

export function legacyToken(world: World, { query }: EmuRequest): EmuReply {
  if (query.get('grant_type') !== 'client_credential') throw new MiniError(40002);
  requireAccount(world, query.get('appid') ?? '', query.get('secret') ?? '');
  const issued = world.tokens.issueLegacy();
  if (!issued) throw new MiniError(45009);
  return jsonReply({ access_token: issued.token, expires_in: issued.expiresIn });
}

export function stableToken(world: World, request: EmuRequest): EmuReply {
  const body = posted(request);
  if (textOf(body, 'grant_type') !== 'client_credential') throw new MiniError(40002);
  requireAccount(world, textOf(body, 'appid'), textOf(body, 'secret'));
  const force = body['force_refresh'] === true;
  const answer = world.tokens.issueStable(force);
  if (!answer.ok) {
    if (force && answer.reason === 'minute')
      world.journal.violate(world.stamp(), 'FORCED_TOO_SOON', request.path);
    throw new MiniError(answer.reason === 'minute' ? 45011 : 45009);
  }
  return jsonReply({ access_token: answer.token, expires_in: answer.expiresIn });
}
