import { setTimeout as wait } from 'node:timers/promises';
import { type EmuReply, type EmuRequest, isObject, jsonReply, type JsonObject, textOf } from '../http.js';
import { keywordAccepts } from '../keyword-rules.js';
import type { Template } from '../templates.js';
import type { World } from '../world.js';
import { MiniError, posted } from './mini-error.js';
import { isReleased } from './pages.js';

const STATES = ['developer', 'trial', 'formal'];
const LANGUAGES = ['zh_CN', 'en_US', 'zh_HK', 'zh_TW'];

/** One subscribe message to one person, against one of that person's accepts. */
export async function sendSubscribeMessage(world: World, request: EmuRequest): Promise<EmuReply> {
  const body = posted(request);
  const openid = textOf(body, 'touser');
  if (!world.people.find(openid)) throw new MiniError(40003);
  const template = world.templates.find(({ id }) => id === textOf(body, 'template_id'));
  if (!template) throw new MiniError(40037);
  const page = textOf(body, 'page');
  if ('page' in body && !isReleased(world, page.split('?')[0] ?? '')) throw new MiniError(41030);
  requireChoice(body, 'miniprogram_state', STATES);
  requireChoice(body, 'lang', LANGUAGES);
  const lines = readLines(template, body['data']);
  if (!world.mailbox.begin(openid)) throw new MiniError(43108);
  try {
    await wait(world.sendMs);
    const verdict = world.mailbox.spend(openid, template.id);
    if (verdict !== 'spent') throw new MiniError(verdict === 'banned' ? 43107 : 43101);
    world.mailbox.deliver({ openid, template: template.name, title: template.title, page, lines });
    return jsonReply({ errcode: 0, errmsg: 'ok', msgid: world.mailbox.sent().length });
  } finally {
    world.mailbox.end(openid);
  }
}

function requireChoice(body: JsonObject, key: string, choices: string[]): void {
  if (key in body && !choices.includes(textOf(body, key))) throw new MiniError(47003, key);
}

/** Every keyword of the template with a value its prefix allows, and nothing else. */
function readLines(template: Template, data: unknown): { label: string; value: string }[] {
  if (!isObject(data)) throw new MiniError(47003, 'data');
  const stranger = Object.keys(data).find((key) => !template.keywords.some((keyword) => keyword.key === key));
  if (stranger !== undefined) throw new MiniError(47003, `data.${stranger}`);
  return template.keywords.map(({ key, label }) => {
    const entry = data[key];
    const value = isObject(entry) ? textOf(entry, 'value') : '';
    if (!keywordAccepts(key, value)) throw new MiniError(47003, `data.${key}.value`);
    return { label, value };
  });
}
