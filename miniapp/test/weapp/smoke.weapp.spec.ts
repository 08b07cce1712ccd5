import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { tagUrl } from '../kit/product';
import { openWeChat, type WeChat } from '../kit/wechat';

let browser: Browser;
let wechat: WeChat;
beforeAll(async () => {
  browser = await launchBrowser();
  wechat = await openWeChat(browser);
});
afterAll(async () => browser.close());

it('smoke', async () => {
  await wechat.launch();
  await wechat.page.waitForTimeout(3000);
  await wechat.page.screenshot({ path: '/tmp/mp1.png' });
  console.log(await wechat.route(), await wechat.violations(), await wechat.largestSetData());
  console.log(await wechat.page.locator('.mp-page:visible').innerText());
  await wechat.launch({ path: 'tag/piece/index', q: tagUrl('可售') });
  await wechat.page.waitForTimeout(3000);
  await wechat.page.screenshot({ path: '/tmp/mp2.png' });
  console.log(await wechat.route(), await wechat.violations(), await wechat.largestSetData());
  console.log(await wechat.page.locator('.mp-page:visible').innerText());
});
