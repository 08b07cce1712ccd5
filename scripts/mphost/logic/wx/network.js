import { promised, refused } from './promised.js';

/** WeChat runs so many requests at once and lets the others wait. */
const AT_ONCE = 10;
const DEFAULT_TIMEOUT_MS = 60_000;

const originOf = (url) => /^https?:\/\/[^/?#]+/.exec(url)?.[0] ?? '';

function withQuery(url, data) {
  const pairs = Object.entries(data ?? {}).map(
    ([name, value]) =>
      `${encodeURIComponent(name)}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
  );
  if (pairs.length === 0) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}

function parsed(text, dataType = 'json') {
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function network(host) {
  const { net, settings, violation } = host;
  let running = 0;
  const queue = [];

  /** Takes a place of the ten, waiting for one if need be. */
  const place = () =>
    new Promise((resolve) => {
      const enter = () => {
        running += 1;
        resolve(() => {
          running -= 1;
          queue.shift()?.();
        });
      };
      if (running < AT_ONCE) enter();
      else queue.push(enter);
    });

  function requireAllowed(kind, url) {
    if (!/^https?:\/\//.test(url)) {
      violation('domain', `${kind}: invalid url "${url}"`);
      throw refused(`invalid url "${url}"`);
    }
    if (settings.allow.includes(originOf(url))) return;
    violation('domain', `${kind}: ${originOf(url)} is not in the list of request domains (${url})`);
    throw refused('url not in domain list', { errno: 600002 });
  }

  async function send(options, stop) {
    const { url, method = 'GET', header = {}, data, dataType, timeout = DEFAULT_TIMEOUT_MS } = options;
    requireAllowed('request', url);
    const headers = { 'content-type': 'application/json', ...lowered(header) };
    const inUrl = method === 'GET' || method === 'HEAD';
    const asItIs = typeof data === 'string' || data instanceof ArrayBuffer;
    const body = inUrl ? undefined : asItIs ? data : JSON.stringify(data ?? {});
    const leave = await place();
    const timer = setTimeout(() => stop.abort('timeout'), timeout);
    try {
      const target = inUrl ? withQuery(url, data) : url;
      const {
        status,
        header: given,
        text,
      } = await net.request({ url: target, method, headers, body, signal: stop.signal });
      return { data: parsed(text, dataType), statusCode: status, header: given, cookies: [] };
    } catch (error) {
      throw refused(stop.signal.aborted ? String(stop.signal.reason) : error.message, { errno: 600001 });
    } finally {
      clearTimeout(timer);
      host.gesture = false;
      leave();
    }
  }

  const task = (stop) => ({
    abort: () => stop.abort('abort'),
    ...nothing(['onHeadersReceived', 'offHeadersReceived', 'onChunkReceived', 'offChunkReceived']),
  });

  function request(options) {
    const stop = new AbortController();
    const done = promised(host, 'request', (given) => send(given, stop))(options);
    return Object.assign(done ?? {}, task(stop));
  }

  function uploadFile(options) {
    const listeners = [];
    let stopped = false;
    let stop = () => (stopped = true);
    const work = async ({ url, filePath, name, header = {}, formData = {} }) => {
      requireAllowed('uploadFile', url);
      const file = host.files.get(filePath);
      if (!file) throw refused(`file not found ${filePath}`);
      const form = new FormData();
      for (const [key, value] of Object.entries(formData)) form.append(key, String(value));
      form.append(name, new Blob([file.bytes], { type: file.type }), filePath.split('/').pop());
      const onPercent = (progress, sent, all) => {
        for (const listener of listeners)
          listener({ progress, totalBytesSent: sent, totalBytesExpectedToSend: all });
      };
      const onStart = (abort) => {
        stop = abort;
        if (stopped) abort();
      };
      try {
        const { status, text } = await net.upload({
          url,
          headers: lowered(header),
          form,
          onPercent,
          onStart,
        });
        return { data: text, statusCode: status };
      } catch (error) {
        throw refused(error.message);
      }
    };
    const done = promised(host, 'uploadFile', work)(options);
    return Object.assign(done ?? {}, {
      abort: () => stop(),
      onProgressUpdate: (listener) => listeners.push(listener),
      ...nothing(['offProgressUpdate', 'onHeadersReceived', 'offHeadersReceived']),
    });
  }

  return {
    request,
    uploadFile,
    getNetworkType: promised(host, 'getNetworkType', () => ({ networkType: 'wifi', isConnected: true })),
  };
}

const lowered = (header) =>
  Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), String(value)]));

const nothing = (names) => Object.fromEntries(names.map((name) => [name, () => undefined]));
