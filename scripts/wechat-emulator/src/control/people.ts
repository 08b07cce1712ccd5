import { isObject, type JsonObject } from '../http.js';
import { type Choice, CHOICES } from '../mailbox.js';
import type { World } from '../world.js';
import { ControlError, type ControlRoute, needText } from './control-route.js';

/** What a person does on the phone: log in, give the number, agree to messages, read a text message. */
export const PEOPLE_ROUTES: Readonly<Record<string, ControlRoute>> = {
  'POST /__emu/login': (world, body) => {
    const { code, user } = world.people.login({
      ...optionalText(body, 'openid'),
      ...optionalText(body, 'unionid'),
      ...(typeof body['blocked'] === 'boolean' ? { blocked: body['blocked'] } : {}),
    });
    return { code, openid: user.openid, unionid: user.unionid };
  },

  'POST /__emu/phone': (world, body) => ({
    code: world.people.offerPhone(needText(body, 'openid'), needText(body, 'phone')),
  }),

  'POST /__emu/subscribe': (world, body) => subscribe(world, body),

  'POST /__emu/sms': (world, body) => {
    world.mailbox.deliverSms(needText(body, 'phone'), needText(body, 'text'));
    return { ok: true };
  },

  'GET /__emu/sms': (world, _body, query) => ({
    messages: world.mailbox.sms(query.get('phone') ?? undefined),
  }),
};

const optionalText = <K extends string>(body: JsonObject, key: K): Partial<Record<K, string>> =>
  key in body ? ({ [key]: needText(body, key) } as Partial<Record<K, string>>) : {};

const isChoice = (value: unknown): value is Choice => CHOICES.some((choice) => choice === value);

function subscribe(world: World, body: JsonObject): unknown {
  const openid = needText(body, 'openid');
  const wanted = body['templates'];
  if (!world.people.find(openid)) throw new ControlError('nobody with this openid has logged in');
  if (!isObject(wanted)) throw new ControlError('templates is missing');
  for (const [id, choice] of Object.entries(wanted)) {
    if (!world.templates.some((template) => template.id === id)) throw new ControlError(`no template ${id}`);
    if (!isChoice(choice)) throw new ControlError(`${id}: one of ${CHOICES.join(', ')}`);
    world.mailbox.choose(openid, id, choice);
  }
  const remaining = Object.keys(wanted).map((id) => [id, world.mailbox.remaining(openid, id)]);
  return {
    errMsg: 'requestSubscribeMessage:ok',
    ...wanted,
    remaining: Object.fromEntries(remaining) as unknown,
  };
}
