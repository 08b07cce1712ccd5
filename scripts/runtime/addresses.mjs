// @ts-check
import { isRecord, readJson } from './small-files.mjs';

/** What the seed wrote for the person who tries the product. @typedef {{ accounts: Record<string, string>[], tags: Record<string, string>[] }} Demo */

/**
 * @param {unknown} stored demo.json
 * @returns {Demo}
 */
export function demoFrom(stored) {
  const list = (/** @type {unknown} */ value) =>
    (Array.isArray(value) ? value : [])
      .filter(isRecord)
      .map((entry) =>
        Object.fromEntries(
          Object.entries(entry).map(([key, text]) => [key, typeof text === 'string' ? text : '']),
        ),
      );
  if (!isRecord(stored)) return { accounts: [], tags: [] };
  return { accounts: list(stored.accounts), tags: list(stored.tags) };
}

/**
 * @param {{ baseUrl: string, emulatorUrl: string, ownsEmulator: boolean }} where
 * @param {Demo} demo
 * @returns {string[]}
 */
export function addressLines(where, demo) {
  const row = (/** @type {string} */ name, /** @type {string} */ text) => `  ${name.padEnd(20)} ${text}`;
  const accounts = demo.accounts.map(({ account, password, role, name, store }) =>
    row('', [`${account} / ${password}`.padEnd(28), role, name, store].filter(Boolean).join('  ')),
  );
  const tags = demo.tags.map(({ label, url }) => row('', `${absolute(where.baseUrl, url)}  ${label ?? ''}`));
  return [
    '',
    row('Customer app', `${where.baseUrl}/`),
    row('Staff desk', `${where.baseUrl}/admin/login/index`),
    ...accounts,
    ...(tags.length > 0 ? [row('Tags to scan', ''), ...tags] : []),
    ...(where.ownsEmulator ? [row('SMS and WeChat inbox', `${where.emulatorUrl}/__emu/ui`)] : []),
    row('API documentation', `${where.baseUrl}/api/docs`),
    '',
    '  Ctrl-C stops everything and keeps the data; `npm run reset` starts afresh.',
    '',
  ];
}

/**
 * @param {string} baseUrl
 * @param {string | undefined} url
 */
function absolute(baseUrl, url = '') {
  return url.startsWith('/') ? `${baseUrl}${url}` : url;
}

/** @param {import('./instance.mjs').Instance} instance */
export function printAddresses(instance) {
  const demo = demoFrom(readJson(instance.options.folders.demo));
  console.log(addressLines(instance, instance.demo ? demo : { accounts: [], tags: [] }).join('\n'));
}
