import { type EmuReply, type EmuRequest, jsonReply, textOf } from '../http.js';
import type { World } from '../world.js';
import { MiniError, posted } from './mini-error.js';

/** The code of the phone number button against the number; it is not the code of wx.login. */
export function phoneNumber(world: World, request: EmuRequest): EmuReply {
  const body = posted(request);
  const verdict = world.people.usePhoneCode(textOf(body, 'code'), textOf(body, 'openid'));
  if (verdict.state !== 'good') throw new MiniError(40029);
  world.people.phoneLookups += 1;
  const { phone } = verdict.code;
  return jsonReply({
    errcode: 0,
    errmsg: 'ok',
    phone_info: {
      phoneNumber: phone,
      purePhoneNumber: phone,
      countryCode: '86',
      watermark: { timestamp: Math.floor(world.clock.now() / 1000), appid: world.identity.appid },
    },
  });
}
