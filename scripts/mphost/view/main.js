import { createChrome } from './chrome.js';
import { createDialogs } from './dialogs.js';
import { createEvents } from './events.js';
import { createMeasures } from './measure.js';
import { createPages } from './pages.js';
import { rpxWith } from './styles.js';
import { jsonOf } from './units.js';

const TAB_BAR = 50;
const STORAGE = 'host.storage';
const PERSON = 'host.openid';

const violations = [];
const calls = [];
const report = (kind, text) => {
  violations.push({ kind, text });
  console.warn(`[mphost] ${kind}: ${text}`);
};

/** What a test sets before it acts: where the person is, what the scanner sees, whose number it is. */
const hooks = { scan: null, place: { latitude: 31.2222, longitude: 121.4581 }, phone: '13800000000' };

const stage = document.getElementById('host-stage');
const layer = document.getElementById('host-layer');
const worker = new Worker('/host/logic/worker.js', { type: 'module' });
const send = (message) => worker.postMessage(message);
const replies = new Map();
const temporary = new Map();
const dialogs = createDialogs({ layer, temporary });

/** The way a link or a code opens an app: `q` and `scene` come encoded once, as WeChat gives them. */
function launchOptions(search) {
  const given = new URLSearchParams(search);
  const query = Object.fromEntries(new URLSearchParams(given.get('query') ?? ''));
  for (const name of Object.keys(query)) query[name] = encodeURIComponent(query[name]);
  const [q, code] = [given.get('q'), given.get('code')];
  if (q !== null)
    Object.assign(query, { q: encodeURIComponent(q), scancode_time: String(Math.floor(Date.now() / 1000)) });
  if (code !== null) query.scene = encodeURIComponent(code);
  const scene = q !== null ? 1011 : code !== null ? 1047 : 1001;
  return { path: given.get('path') ?? '', query, scene: Number(given.get('scene') ?? scene) };
}

async function askHost(message) {
  const key = `r${replies.size}.${performance.now()}`;
  const result = new Promise((resolve) => replies.set(key, resolve));
  send({ ...message, key });
  return result;
}

async function start() {
  const app = await jsonOf('app.json');
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches && app.darkmode ? 'dark' : 'light';
  const theme = app.themeLocation ? ((await jsonOf(app.themeLocation))[scheme] ?? {}) : {};
  const given = await (await fetch('/settings')).json();
  const chrome = createChrome({ send });
  const person = {
    phoneCode: async () => {
      if (!(await dialogs.permission('申请获取并验证你的手机号', hooks.phone))) return null;
      return askHost({ t: 'phone', phone: hooks.phone });
    },
  };
  const events = createEvents({ stage, send, dialogs, person });
  const rpx = rpxWith(document.documentElement.clientWidth);
  const pages = createPages({
    stage,
    app,
    theme,
    send,
    report,
    rpx,
    temporary,
    chrome: chrome.show,
    fire: events.fire,
  });
  const measures = createMeasures({ rootOf: pages.rootOf, stage, send });

  const tellers = {
    showToast: ({ title, duration = 1500 }) => chrome.say(title, duration),
    showLoading: ({ title }) => chrome.say(title),
    hideToast: chrome.hush,
    hideLoading: chrome.hush,
    setNavigationBarTitle: ({ title }, page) => pages.setTitle(page, title),
    pageScrollTo: ({ scrollTop = 0 }) => pages.scrollTo(scrollTop),
  };

  const questions = {
    modal: dialogs.modal,
    sheet: dialogs.sheet,
    media: dialogs.media,
    subscribe: dialogs.subscribe,
    outside: dialogs.outside,
    measure: measures.measure,
    scan: () => hooks.scan,
    location: async ({ reason }) =>
      (await dialogs.permission('获取你的位置信息', reason)) ? hooks.place : null,
  };

  async function onAsk({ key, name, options }) {
    if (name !== 'measure') calls.push({ name: name === 'outside' ? options.name : name, options });
    const result = await questions[name](options);
    send({ t: 'answer', key, result });
  }

  const receivers = {
    open: pages.open,
    close: pages.close,
    top: pages.bringUp,
    data: pages.take,
    observe: measures.observe,
    unobserve: measures.unobserve,
    // Not waited for: a box may stand open while the page goes on.
    ask: (message) => void onAsk(message).catch((error) => report('view', String(error.stack))),
    tell: ({ name, options, page }) => {
      calls.push({ name, options });
      tellers[name]?.(options, page);
    },
    violation: ({ kind, text }) => report(kind, text),
    storage: ({ storage }) => localStorage.setItem(STORAGE, JSON.stringify(storage)),
    person: ({ openid }) => localStorage.setItem(PERSON, openid),
    shared: ({ shared }) => calls.push({ name: 'share', options: shared }),
    reply: ({ key, result }) => {
      replies.get(key)?.(result);
      replies.delete(key);
    },
  };

  // In order: a page that still loads its templates must not be overtaken by its data.
  let line = Promise.resolve();
  worker.onmessage = ({ data }) => {
    line = line
      .then(() => receivers[data.t](data))
      .catch((error) => report('view', String(error.stack ?? error)));
  };
  worker.onerror = (event) => report('worker', event.message ?? 'the worker did not start');
  send({
    t: 'settings',
    settings: {
      ...given,
      appId: (await jsonOf('project.config.json')).appid ?? '',
      storage: JSON.parse(localStorage.getItem(STORAGE) ?? '{}'),
      openid: localStorage.getItem(PERSON) ?? '',
      theme: scheme,
      screen: { width: innerWidth, height: innerHeight, tabBar: TAB_BAR },
      tabRoutes: (app.tabBar?.list ?? []).map((tab) => tab.pagePath),
    },
  });
  send({ t: 'launch', ...launchOptions(location.search) });
  globalThis.mphost = {
    /** The app runs on; what is scanned meanwhile opens as it does from WeChat's own scanner. */
    enter: (search) => send({ t: 'enter', ...launchOptions(search) }),
    violations,
    calls,
    hooks,
    state: pages.state,
    largestSetData: () => askHost({ t: 'largest' }),
  };
}

start().catch((error) => report('view', String(error.stack ?? error)));
