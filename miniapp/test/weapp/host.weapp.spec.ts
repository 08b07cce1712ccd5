import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { product } from '../kit/product';
import { openWeChat, type WeChat } from '../kit/wechat';

// The host judges the product, so it is judged itself: by bundles a few lines long, in the real worker and the real view.

let browser: Browser;
let wechat: WeChat | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await wechat?.close();
  wechat = undefined;
});

/** Opens a bundle whose one page consists of these two texts; `data-sid` is how Taro marks every element. */
async function open(wxml: string, page: string): Promise<WeChat> {
  const dist = mkdtempSync(path.join(product().temporary, 'bundle-'));
  const files = {
    'app.json': JSON.stringify({ pages: ['home/index'], window: { navigationBarTitleText: '试验' } }),
    'app.js': 'App({});',
    'app.wxss': 'page { color: rgb(1, 2, 3); } .half { width: 375rpx; height: 20px; }',
    'home/index.wxml': wxml,
    'home/index.js': page,
    'home/index.json': '{}',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  wechat = await openWeChat(browser, { dist });
  await wechat.launch();
  return wechat;
}

const kinds = async (opened: WeChat): Promise<string[]> =>
  (await opened.violations()).map(({ kind }) => kind);

describe('our WeChat', () => {
  it.each([
    'fetch("/")',
    'new Intl.DateTimeFormat()',
    'document.title',
    'new URL("http://a/")',
    'postMessage(1)',
  ])('has no %s', async (code) => {
    const opened = await open('<view>空</view>', `Page({ onLoad: function () { ${code}; } });`);
    await opened.text('空').waitFor();
    expect(await kinds(opened)).toEqual(['error']);
  });

  it('reports a promise nobody looks after', async () => {
    const opened = await open(
      '<view>空</view>',
      'Page({ onLoad: function () { Promise.reject(new Error("lost")); } });',
    );
    await opened.text('空').waitFor();
    await opened.page.waitForTimeout(100);
    expect((await opened.violations())[0]?.text).toContain('lost');
  });

  it('reports a template that is not there', async () => {
    const opened = await open('<template is="none" /><view>空</view>', 'Page({});');
    await opened.text('空').waitFor();
    expect(await kinds(opened)).toEqual(['wxml']);
  });

  it('draws lists, conditions and rpx, and styles a page by its name', async () => {
    const wxml =
      '<view wx:for="{{list}}" wx:key="id" data-sid="s{{index}}"><text wx:if="{{item.on}}">{{item.name}}</text>' +
      '<text wx:else>无</text></view><view class="half" data-sid="half">半</view>';
    const opened = await open(
      wxml,
      'Page({ data: { list: [{ id: 1, on: true, name: "甲" }, { id: 2, on: false, name: "乙" }] } });',
    );
    await opened.text('半').waitFor();
    expect((await opened.page.locator('.mp-page').innerText()).split(/\s+/)).toEqual(['甲', '无', '半']);
    const half = opened.page.locator('.half');
    expect(await half.evaluate((el) => [el.clientWidth, getComputedStyle(el).color])).toEqual([
      188,
      'rgb(1, 2, 3)',
    ]);
    expect(await kinds(opened)).toEqual([]);
  });

  it('passes what a person does to the handlers, and asks the view for sizes', async () => {
    const wxml =
      '<input bindinput="type" data-sid="a" aria-label="名字" /><switch bindchange="flip" data-sid="b" />' +
      '<picker bindchange="pick" range="{{kinds}}" data-sid="c">选</picker>' +
      '<view bindtap="outer" data-sid="d"><view catchtap="inner" data-sid="e">里</view><text data-sid="f">外</text></view>' +
      '<view id="box" class="half" data-sid="g">量</view><view data-sid="h">{{said}}</view>';
    const opened = await open(
      wxml,
      `Page({ data: { said: '', kinds: ['戒指', '吊坠'] },
        add: function (text) { this.setData({ said: this.data.said + text + ';' }); },
        type: function (e) { this.add('name ' + e.detail.value); },
        flip: function (e) { this.add('switch ' + e.detail.value); },
        pick: function (e) { this.add('picked ' + e.detail.value); },
        outer: function (e) { this.add('outer'); },
        inner: function () { var page = this;
          wx.createSelectorQuery().select('#box').boundingClientRect(function (rect) {
            page.add('inner ' + rect.width + 'x' + rect.height);
          }).exec(); } });`,
    );
    const { page } = opened;
    await page.getByLabel('名字').fill('沈');
    await page.getByRole('switch').click();
    await opened.tap('选');
    await page.getByRole('dialog').getByRole('button', { name: '吊坠' }).click();
    await opened.tap('里');
    await opened.tap('外');
    await opened.text('name 沈;switch true;picked 1;inner 187.5x20;outer;').waitFor();
    expect(await kinds(opened)).toEqual([]);
  });

  it('keeps what was stored over a restart', async () => {
    const opened = await open(
      '<view data-sid="a">{{n}}</view>',
      'Page({ data: { n: 0 }, onLoad: function () { var n = (wx.getStorageSync("n") || 0) + 1; wx.setStorageSync("n", n); this.setData({ n: n }); } });',
    );
    await opened.text('1').waitFor();
    await opened.launch();
    await opened.text('2').waitFor();
  });

  it('sends requests nowhere but to the product’s server', async () => {
    const opened = await open(
      '<view data-sid="a">{{said}}</view>',
      `Page({ data: { said: '' }, onLoad: function () { var page = this; wx.request({ url: 'http://127.0.0.1:9/x',
        fail: function (error) { page.setData({ said: error.errMsg }); } }); } });`,
    );
    await opened.text('request:fail url not in domain list').waitFor();
    expect(await kinds(opened)).toEqual(['domain']);
  });
});
