import { type EmuReply, type EmuRequest, jsonBody, type JsonObject, jsonReply } from '../http.js';
import type { World } from '../world.js';

const MESSAGES: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40066: 'invalid url',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40163: 'code been used',
  40164: 'invalid ip, not in whitelist',
  40169: 'invalid length for scene, or the data is not json string',
  40226: 'code blocked',
  40243: 'appsecret has been frozen',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41030: 'invalid page',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  43101: 'user refuse to accept the msg',
  43107: 'subscribe message ability has been banned',
  43108: 'concurrent sends to the same user',
  44002: 'empty post data',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower retry next minute',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'user access record timeout',
  87014: 'risky content',
  85096: 'not allow include scancode_time field',
};

/** A refusal in WeChat's way: a number, and perhaps words naming the culprit. */
export class MiniError extends Error {
  constructor(
    readonly errcode: number,
    readonly detail = '',
  ) {
    super(`errcode ${String(errcode)}`);
  }
}

export function refusal(world: World, errcode: number, detail = ''): EmuReply {
  const words = [MESSAGES[errcode] ?? 'unknown error', detail].filter((part) => part !== '').join(' ');
  const rid = [8, 8, 8].map((length) => world.rng.hex(length)).join('-');
  return jsonReply({ errcode, errmsg: `${words} rid: ${rid}` });
}

/** The posted JSON object, or the refusals of a body that is none. */
export function posted(request: EmuRequest): JsonObject {
  if (request.body.length === 0) throw new MiniError(44002);
  const body = jsonBody(request);
  if (!body) throw new MiniError(47001);
  return body;
}
