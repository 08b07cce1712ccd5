// @ts-check
import { request as ask } from 'node:http';

/** A mini-program sends no origin and no cookies, and this referer whatever page it is on. */
const REFERER = 'https://servicewechat.com/wxdemo0000000000/devtools/page-frame.html';
const NOT_PASSED = new Set(['host', 'origin', 'referer', 'cookie', 'connection']);

/**
 * Passes a request of the bundle on, so that the browser's rules about origins, which WeChat does not have, do not apply.
 * @param {import('node:http').IncomingMessage} incoming
 * @param {import('node:http').ServerResponse} outgoing
 * @param {string} target
 * @returns {Promise<void>}
 */
export function forward(incoming, outgoing, target) {
  return new Promise((resolve) => {
    const fail = (/** @type {string} */ reason) => {
      if (!outgoing.headersSent) outgoing.writeHead(200, { 'x-outside-failed': encodeURIComponent(reason) });
      outgoing.end();
      resolve();
    };
    if (!URL.canParse(target) || new URL(target).protocol !== 'http:') {
      fail(`${target} is not an address of this machine`);
      return;
    }
    const kept = Object.entries(incoming.headers).filter(
      ([name]) => !NOT_PASSED.has(name) && !name.startsWith('sec-'),
    );
    const headers = { ...Object.fromEntries(kept), referer: REFERER };
    const sent = ask(target, { method: incoming.method, headers }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
      reply.on('end', resolve);
      reply.on('error', () => fail('the connection broke'));
    });
    sent.on('error', (error) => fail(error.message));
    outgoing.on('close', () => sent.destroy());
    incoming.pipe(sent);
  });
}
