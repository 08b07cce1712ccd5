// @ts-check
import { createHost } from './logic/host.js';

/** @typedef {{ t: string, kind?: string, text?: string, [more: string]: unknown }} Message */

const APP = {
  pages: ['home/index', 'mine/index'],
  subPackages: [
    { root: 'customer', pages: ['style/index'] },
    { root: 'desk', pages: ['today/index'] },
  ],
  tabBar: { list: [{ pagePath: 'home/index' }, { pagePath: 'mine/index' }] },
};
const SETTINGS = {
  allow: ['http://127.0.0.1:1'],
  emulatorBase: 'http://127.0.0.1:2',
  screen: { width: 375, height: 812, tabBar: 50 },
  tabRoutes: ['home/index', 'mine/index'],
  openid: '',
  storage: {},
};
const EMPTY_PAGE = 'Page({ data: {} });';

/**
 * A bundle whose first page runs `code` when it loads.
 * @param {string} code
 * @param {{ files?: Record<string, string>, app?: object, answers?: Record<string, unknown> }} [more]
 */
async function run(code, { files = {}, app = {}, answers = {} } = {}) {
  /** @type {Record<string, string>} */
  const bundle = {
    'app.json': JSON.stringify({ ...APP, ...app }),
    'app.js': 'App({});',
    'home/index.js': `Page({ data: {}, onLoad: function (query) { ${code} } });`,
    'mine/index.js': EMPTY_PAGE,
    'customer/style/index.js': EMPTY_PAGE,
    'desk/today/index.js': EMPTY_PAGE,
    ...files,
  };
  /** @type {Message[]} */
  const sent = [];
  /** @type {{ url: string, method: string, body?: string }[]} */
  const requests = [];
  const net = {
    request: async (/** @type {{ url: string, method: string, body?: string }} */ request) => {
      requests.push(request);
      return { status: 200, header: {}, text: '{"ok":true}' };
    },
    json: async () => ({ code: 'code', openid: 'somebody' }),
  };
  const send = (/** @type {Message} */ message) => {
    sent.push(message);
    if (message.t !== 'ask') return;
    const result = answers[String(message.name)] ?? null;
    queueMicrotask(() => host.receive({ t: 'answer', key: message.key, result }));
  };
  const host = createHost({
    readFile: (/** @type {string} */ path) => bundle[path] ?? null,
    send,
    net,
    settings: SETTINGS,
  });
  host.receive({ t: 'launch', path: '', query: { a: '%E4%B8%AD' }, scene: 1001 });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const violations = sent.filter((message) => message.t === 'violation');
  return { host, sent, requests, violations, kinds: violations.map(({ kind }) => kind) };
}

describe('what the logic layer lacks', () => {
  it.each([
    ...[
      'fetch("http://127.0.0.1:1/")',
      'new URL("http://a/")',
      'new URLSearchParams("a=1")',
      'new AbortController()',
    ],
    ...['new Intl.NumberFormat("zh-CN")', 'new TextEncoder()', 'crypto.randomUUID()', 'structuredClone({})'],
    ...[
      'queueMicrotask(function () {})',
      'window.open()',
      'document.body',
      'process.env.HOME',
      'localStorage.getItem("a")',
    ],
    ...[
      'globalThis.fetch("x")',
      'new XMLHttpRequest()',
      'navigator.userAgent',
      'setImmediate(function () {})',
    ],
  ])('%s is an error', async (code) => {
    expect((await run(code)).kinds).toEqual(['error']);
  });

  it('finds none of it by asking for its type', async () => {
    const code =
      'if ([typeof fetch, typeof Intl, typeof window, typeof crypto].join() !== "undefined,undefined,undefined,undefined") throw new Error("there");';
    expect((await run(code)).violations).toEqual([]);
  });

  it('compiles no text, and gives the global object to nobody', async () => {
    expect((await run('new Function("a", "return a");')).kinds).toEqual(['compile']);
    expect(
      (await run('if (Function("return this")() !== undefined) throw new Error("global");')).kinds,
    ).toEqual([]);
  });

  it('keeps the language, timers and promises', async () => {
    const code =
      'setTimeout(function () {}, 0); Promise.resolve(new Map([[1, new Date(0)]])); JSON.parse(encodeURIComponent("1"));';
    expect((await run(code)).violations).toEqual([]);
  });
});

describe('the surface of wx', () => {
  it('reports a key that is not on the list, once', async () => {
    const { violations } = await run('wx.createCanvasContext; wx.createCanvasContext;');
    expect(violations).toHaveLength(1);
    expect(violations[0]?.text).toContain('wx.createCanvasContext');
  });

  it('answers canIUse from the list', async () => {
    const code =
      'if (!wx.canIUse("request") || wx.canIUse("createCanvasContext") || !wx.canIUse("button.open-type")) throw new Error("wrong");';
    expect((await run(code)).violations).toEqual([]);
  });

  it('keeps a loud console: React tells there what it swallowed', async () => {
    const { violations } = await run('console.error("The above error occurred", new Error("deep"));');
    expect(violations[0]?.text).toContain('deep');
  });
});

describe('coming back by another code', () => {
  it('tells the app and the page that is left, and opens the code’s page alone with what it carries', async () => {
    const { host, sent, violations } = await run('', {
      files: {
        'app.js':
          'App({ told: [], onLaunch: function () { this.told.push("launch"); }, onShow: function (o) { this.told.push("show " + o.scene + " " + (o.query.q || "")); }, onHide: function () { this.told.push("hide"); } });',
        'home/index.js': 'Page({ data: {}, onHide: function () { getApp().told.push("left"); } });',
        'customer/style/index.js':
          'Page({ data: {}, onLoad: function (query) { console.error([wx.getLaunchOptionsSync().scene, wx.getEnterOptionsSync().scene, query.q, getCurrentPages().length].concat(getApp().told).join(",")); } });',
      },
    });
    expect(violations).toEqual([]);
    host.receive({ t: 'enter', path: 'customer/style/index', query: { q: 'https%3A%2F%2Fa' }, scene: 1011 });
    const words = sent.filter(({ t }) => t === 'violation').map(({ text }) => text);
    expect(words).toEqual([
      '1001,1011,https%3A%2F%2Fa,1,launch,show 1001 ,left,hide,show 1011 https%3A%2F%2Fa',
    ]);
  });
});

describe('requests', () => {
  it('go only to allowed domains', async () => {
    const code =
      'wx.request({ url: "https://elsewhere.example/", fail: function (e) { this.x; if (!/domain list/.test(e.errMsg)) throw new Error(e.errMsg); } });';
    const { kinds, requests } = await run(code);
    expect(kinds).toEqual(['domain']);
    expect(requests).toEqual([]);
  });

  it('put the data of a GET into the address and of a POST into the body', async () => {
    const { requests, violations } = await run(`
      wx.request({ url: 'http://127.0.0.1:1/a', data: { q: '项链' } });
      wx.request({ url: 'http://127.0.0.1:1/b', method: 'POST', data: { q: 1 } });`);
    expect(violations).toEqual([]);
    expect(requests[0]?.url).toBe('http://127.0.0.1:1/a?q=%E9%A1%B9%E9%93%BE');
    expect(requests[1]?.body).toBe('{"q":1}');
  });

  it('send the bytes of a chosen file as they are', async () => {
    const bytes = new Uint8Array([0x89, 0, 0xff]).buffer;
    const answers = { media: [{ path: 'wxfile://a.png', bytes, type: 'image/png' }] };
    const { requests, violations } = await run(
      `wx.chooseMedia({ success: function (picked) {
        wx.getFileSystemManager().readFile({ filePath: picked.tempFiles[0].tempFilePath, success: function (file) {
          wx.request({ url: 'http://127.0.0.1:1/a', method: 'PUT', data: file.data });
        } });
      } });`,
      { answers },
    );
    expect(violations).toEqual([]);
    expect(requests[0]?.body).toBe(bytes);
  });
});

describe('pages', () => {
  it('get their parameters as they were written, percent-encoded', async () => {
    expect((await run('if (query.a !== "%E4%B8%AD") throw new Error(query.a);')).violations).toEqual([]);
  });

  it.each([
    ['wx.navigateTo({ url: "/mine/index", fail: function () {} })', 'tabbar page'],
    ['wx.switchTab({ url: "/customer/style/index", fail: function () {} })', 'no-tabBar page'],
    ['wx.switchTab({ url: "/mine/index?a=1", fail: function () {} })', 'takes no query'],
    ['wx.navigateTo({ url: "/nowhere/index", fail: function () {} })', 'is not found'],
  ])('%s is refused', async (code, why) => {
    const { violations } = await run(code);
    expect(violations).toHaveLength(1);
    expect(violations[0]?.text).toContain(why);
  });

  it('lie at most ten on top of each other', async () => {
    const go = 'wx.navigateTo({ url: "/customer/style/index", fail: function () {} });';
    expect((await run(go.repeat(9))).violations).toEqual([]);
    expect((await run(go.repeat(10))).violations[0]?.text).toContain('webview count limit');
  });

  it('of a tab stay alive behind another tab', async () => {
    const { sent } = await run(
      'wx.switchTab({ url: "/mine/index" }); setTimeout(function () { wx.switchTab({ url: "/home/index" }); }, 5);',
    );
    expect(sent.filter((message) => message.t === 'open')).toHaveLength(2);
    expect(sent.filter((message) => message.t === 'close')).toEqual([]);
  });

  it('do not reach into another sub-package', async () => {
    const files = { 'customer/style/index.js': 'require("../../desk/today/index.js"); Page({});' };
    expect((await run('wx.navigateTo({ url: "/customer/style/index" });', { files })).kinds).toEqual([
      'package',
    ]);
  });
});

describe('setData', () => {
  it('is measured in bytes and refused above 1024 kB', async () => {
    const { kinds } = await run('this.setData({ text: "中".repeat(400 * 1024) });');
    expect(kinds).toEqual(['setData', 'error']);
  });

  it('is a violation above 256 kB, though it goes through', async () => {
    const { kinds, sent } = await run('this.setData({ text: "中".repeat(100 * 1024) });');
    expect(kinds).toEqual(['setData']);
    expect(sent.filter((message) => message.t === 'data')).toHaveLength(1);
  });

  it('calls back only after the view has it', async () => {
    const { host, sent, violations } = await run(
      'this.setData({ a: 1 }, function () { throw new Error("shown"); });',
    );
    expect(violations).toEqual([]);
    const receipt = sent.find((message) => message.t === 'data')?.receipt;
    host.receive({ t: 'received', receipt });
    expect(sent.at(-1)?.text).toContain('shown');
  });
});

describe('what needs a person', () => {
  it('asks for consent to messages only straight from a tap', async () => {
    const code = 'wx.requestSubscribeMessage({ tmplIds: ["a"], fail: function () {} });';
    expect((await run(code)).kinds).toEqual(['gesture']);
  });

  it('gives a place only to an app that has declared it', async () => {
    const code = 'wx.getLocation({ fail: function () {} });';
    const place = { latitude: 31, longitude: 121 };
    expect((await run(code, { answers: { location: place } })).kinds).toEqual(['privacy']);
    const app = {
      requiredPrivateInfos: ['getLocation'],
      permission: { 'scope.userLocation': { desc: '找门店' } },
    };
    expect((await run(code, { app, answers: { location: place } })).kinds).toEqual([]);
  });

  it('refuses words on a button that WeChat would refuse', async () => {
    const code = 'wx.showModal({ title: "a", confirmText: "确认取消预约", fail: function () {} });';
    expect((await run(code)).kinds).toEqual(['text']);
  });
});

describe('storage', () => {
  it('holds 1 MB a key and survives a reload through the view', async () => {
    const { kinds, sent } = await run(
      'wx.setStorageSync("a", { b: 1 }); try { wx.setStorageSync("c", "x".repeat(1100 * 1024)); } catch (e) {}',
    );
    expect(kinds).toEqual(['storage']);
    expect(sent.find((message) => message.t === 'storage')?.storage).toEqual({ a: '{"value":{"b":1}}' });
  });
});
