import { bytesReply, type EmuReply } from '../http.js';
import type { World } from '../world.js';

const STYLE = `
  body { font: 14px/1.6 system-ui, sans-serif; margin: 24px auto; max-width: 960px; padding: 0 16px; color: #222; }
  h1 { font-size: 20px; } h2 { font-size: 16px; margin-top: 32px; }
  table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: 6px 12px 6px 0;
  border-bottom: 1px solid #ddd; vertical-align: top; } button { margin-right: 6px; } .quiet { color: #666; }
  code { font-size: 12px; }`;

const SCRIPT = `
  for (const button of document.querySelectorAll('button[data-choice]')) {
    button.addEventListener('click', async () => {
      const { openid, template, choice } = button.dataset;
      await fetch('/__emu/subscribe', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ openid, templates: { [template]: choice } }),
      });
      location.reload();
    });
  }`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const table = (head: string[], rows: string[]): string =>
  rows.length === 0
    ? '<p class="quiet">暂无记录</p>'
    : `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows.join('')}</table>`;

const smsRows = (world: World): string[] =>
  [...world.mailbox.sms()].reverse().map(({ at, phone, text }) => row(at, escaped(phone), escaped(text)));

const messageRows = (world: World): string[] =>
  [...world.mailbox.sent()].reverse().map(({ at, openid, title, page, lines }) => {
    const words = lines.map(({ label, value }) => `${escaped(label)}：${escaped(value)}`).join('<br>');
    return row(at, `<code>${escaped(openid)}</code>`, escaped(title), words, `<code>${escaped(page)}</code>`);
  });

const CHOICE_BUTTONS = [
  ['accept', '同意一次'],
  ['off', '拒收'],
] as const;

const consentRows = (world: World): string[] =>
  world.people.list().flatMap(({ openid }) =>
    world.templates.map(({ id, title }) => {
      const buttons = CHOICE_BUTTONS.map(
        ([choice, word]) =>
          `<button data-openid="${escaped(openid)}" data-template="${escaped(id)}" data-choice="${choice}">${word}</button>`,
      );
      const remaining = String(world.mailbox.remaining(openid, id));
      return row(`<code>${escaped(openid)}</code>`, escaped(title), remaining, buttons.join(''));
    }),
  );

/** For a developer: the text messages and subscribe messages that would have reached a phone, and the consents. */
export function uiPage(world: World): EmuReply {
  const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>微信模拟器</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body>
<h1>微信模拟器</h1><p class="quiet">appid <code>${escaped(world.identity.appid)}</code></p>
<h2>短信</h2>${table(['时间', '手机号', '内容'], smsRows(world))}
<h2>订阅消息</h2>${table(['时间', '收件人', '模板', '内容', '页面'], messageRows(world))}
<h2>订阅授权</h2>${table(['用户', '模板', '剩余次数', ''], consentRows(world))}
<script>${SCRIPT}</script></body></html>`;
  return bytesReply(Buffer.from(page), 'text/html; charset=utf-8');
}
