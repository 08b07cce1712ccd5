import { type EmuReply, type EmuRequest, jsonReply, textOf } from '../http.js';
import type { World } from '../world.js';
import { MiniError, posted } from './mini-error.js';

/** Words this stand-in objects to, with WeChat's labels: 10001 advertisement, 20001 politics, 20002 porn, 20006 crime, 20008 fraud. */
const OBJECTIONS: readonly { word: string; label: number; suggest: 'risky' | 'review' }[] = [
  { word: '赌博', label: 20006, suggest: 'risky' },
  { word: '色情', label: 20002, suggest: 'risky' },
  { word: '刷单返利', label: 20008, suggest: 'risky' },
  { word: '代开发票', label: 20006, suggest: 'risky' },
  { word: '加我微信', label: 10001, suggest: 'review' },
];
const GOOD = 100;
const MOST = 2500;

/**
 * The check of texts. With `version: 2` it wants the author's openid and a scene and answers with a suggestion; without a
 * version it is the old one, which takes a text alone and answers with a number.
 */
export function checkText(world: World, request: EmuRequest): EmuReply {
  const body = posted(request);
  const content = textOf(body, 'content');
  if (content === '') throw new MiniError(44002);
  if ([...content].length > MOST) throw new MiniError(47003, 'content too long');
  const found = OBJECTIONS.find(({ word }) => content.includes(word));
  if (body['version'] === undefined) {
    if (found) throw new MiniError(87014);
    return jsonReply({ errcode: 0, errmsg: 'ok' });
  }
  if (body['version'] !== 2) throw new MiniError(40097);
  if (![1, 2, 3, 4].includes(Number(body['scene']))) throw new MiniError(40129);
  if (world.people.find(textOf(body, 'openid')) === null) throw new MiniError(40003);
  const suggest = found?.suggest ?? 'pass';
  const label = found?.label ?? GOOD;
  return jsonReply({
    errcode: 0,
    errmsg: 'ok',
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
    trace_id: world.rng.hex(16),
  });
}
