import { spacedSerial } from '@zhuyue/shared';
import type { Browser } from 'playwright-core';
import { packageSizes } from '../../../scripts/mphost/package-sizes.mjs';
import { launchBrowser } from '../kit/browser';
import { largePhoto, photo } from '../kit/pictures';
import { newPhone, product, tagUrl } from '../kit/product';
import { openWeChat, type WeChat } from '../kit/wechat';

const KB = 1024;
const MAIN_MOST = 1536 * KB;
const SUB_MOST = 2048 * KB;
/** Above this WeChat takes points, and a hand feels it. */
const SET_DATA_MUCH = 256 * KB;
/** A demo customer with one piece and no claim. */
const OWNER = '13900000005';

const tag = tagUrl('可售');
const other = tagUrl('按克计价');
const name =
  product()
    .tags.find((one) => one.url === tag)
    ?.label.split('（')[0] ?? '';
/** As it stands on the page of the piece. */
const serialAt = (url: string): string => spacedSerial(url.split('/').at(-1) ?? '');

let browser: Browser;
let wechat: WeChat;
beforeAll(async () => {
  browser = await launchBrowser();
  wechat = await openWeChat(browser);
});
afterAll(async () => {
  await wechat.close();
  await browser.close();
});
afterEach(async () => {
  expect(await wechat.violations()).toEqual([]);
  expect((await wechat.largestSetData()).bytes).toBeLessThan(SET_DATA_MUCH);
});

const dialog = () => wechat.page.getByRole('dialog');

async function signInByWechat(phone: string): Promise<void> {
  await wechat.willGivePhone(phone);
  await wechat.tap('微信一键登录');
  await wechat.tap('用微信手机号绑定');
  await dialog().getByRole('button', { name: '允许' }).click();
}

describe('in WeChat', () => {
  it('somebody looks around and opens a style', async () => {
    await wechat.launch();
    await wechat.text('新到').waitFor();
    await wechat.page.getByRole('button', { name: '选款' }).click();
    await wechat.onPage('pages/browse/index');
    await wechat.page.locator('.mp-page .card__tap').filter({ visible: true }).first().click();
    await wechat.text('关于这一款').waitFor();
    await wechat.text('现在可试戴的门店').waitFor();
    expect(await wechat.route()).toBe('customer/style/index');
  });

  it('the nearest store is found once the person agrees to say where', async () => {
    await wechat.launch();
    await wechat.tap('告诉我们您的位置');
    await dialog().getByRole('button', { name: '允许' }).click();
    await wechat.text(/公里|\d 米/).waitFor();
  });

  it('a tag is scanned with WeChat’s scanner', async () => {
    await wechat.launch({ path: 'pages/scan/index' });
    await wechat.willScan(tag);
    await wechat.tap('打开相机');
    await wechat.text(/^是珠约发出的这一件/).waitFor();
    await wechat.text(name).waitFor();
  });

  it('an ordinary link opens the page of the piece: q arrives encoded', async () => {
    await wechat.launch({ path: 'tag/piece/index', q: tag });
    await wechat.text(/^是珠约发出的这一件/).waitFor();
  });

  it('so does a mini-program code: scene arrives encoded', async () => {
    await wechat.launch({ path: 'tag/piece/index', code: tag.split('/').at(-1) });
    await wechat.text(/^是珠约发出的这一件/).waitFor();
  });

  it('a second code scanned with WeChat itself while the app is open shows the second piece', async () => {
    await wechat.launch({ path: 'tag/piece/index', q: tag });
    await wechat.text(serialAt(tag)).waitFor();
    await wechat.enter({ path: 'tag/piece/index', q: other });
    await wechat.text(serialAt(other)).waitFor();
    expect(await wechat.text(serialAt(tag)).count()).toBe(0);
    expect(await wechat.depth()).toBe(1);
    await wechat.enter({ path: 'tag/piece/index', code: tag.split('/').at(-1) });
    await wechat.text(serialAt(tag)).waitFor();
    await wechat.enter({
      path: 'tag/piece/index',
      q: tag.replace(/.$/, (last) => (last === '7' ? '8' : '7')),
    });
    await wechat.text('这个标签不是珠约发出的').waitFor();
    expect(await wechat.text(serialAt(tag)).count()).toBe(0);
  });

  it('a forged tag has its own page', async () => {
    await wechat.launch({
      path: 'tag/piece/index',
      q: tag.replace(/.$/, (last) => (last === '7' ? '8' : '7')),
    });
    await wechat.text('这个标签不是珠约发出的').waitFor();
  });

  it('a visit is booked, signing in by WeChat on the way, with a reminder', async () => {
    await wechat.launch({ path: 'customer/login/index' });
    await signInByWechat(newPhone());
    await wechat.page.waitForFunction(() => document.body.innerText.includes('我的珠宝'));
    await wechat.launch({ path: 'tag/piece/index', q: tag });
    await wechat.tap('预约试戴这一件');
    await wechat.page.locator('.slots .chip:not(.chip--off)').filter({ visible: true }).first().click();
    await wechat.field('怎么称呼您').fill('温静姝');
    await wechat.tap('确认预约');
    await wechat.text('已为您约好').waitFor();
    await wechat.tap('到时提醒我');
    await dialog().getByRole('button', { name: '允许' }).click();
    await wechat.text('会提前提醒您').waitFor();
    await wechat.tap('查看预约');
    await wechat.onPage('customer/appointment/index');
    await wechat.tap('取消预约');
    await wechat.tap('确认取消');
    await wechat.text('已取消').waitFor();
  });
});

describe('in WeChat, the owner of a piece', () => {
  let own: WeChat;
  beforeAll(async () => {
    own = await openWeChat(browser);
  });
  afterAll(() => own.close());

  it('signs in by WeChat and claims with a photo', async () => {
    await own.launch({ path: 'pages/mine/index' });
    await own.tap(/^登录$/);
    await own.willGivePhone(OWNER);
    await own.tap('微信一键登录');
    await own.tap('用微信手机号绑定');
    await own.page.getByRole('dialog').getByRole('button', { name: '允许' }).click();
    await own.text(/^保修还剩 \d+ 天$/).waitFor();
    await own.page.locator('.mp-page .card__tap').filter({ visible: true }).first().click();
    await own.onPage('customer/piece/index');
    await own.tap('申请售后');
    await own.tap(/^变形$/);
    await own.tap(/^今天$/);
    await own.page.locator('.coverage__answer').filter({ visible: true }).waitFor();
    await own.tap('拍这张');
    await own.page.getByLabel('照片', { exact: true }).setInputFiles(photo('bent'));
    // A drawn picture shows no jewel: the check says so, and the owner knows better.
    await own
      .text(/^仍用这张$/)
      .or(own.text(/^已拍 1 \//))
      .first()
      .waitFor();
    if (await own.text(/^仍用这张$/).isVisible()) await own.tap(/^仍用这张$/);
    await own.text(/^已拍 1 \//).waitFor();
    await own.tap('添加照片');
    await own.page.getByLabel('照片', { exact: true }).setInputFiles(largePhoto('whole'));
    await own.text(/^1 \/ \d+ 张$/).waitFor();
    await own.field('说一说经过').fill('被门夹了一下，圈口不圆了。');
    if (await own.text('选择收件门店').isVisible()) {
      await own.tap('选择收件门店');
      await own.page.locator('.sheet .store-line__tap').first().click();
    }
    await own.tap('提交申请');
    await own.text('轮到门店：看照片并受理').waitFor();
    expect(await own.route()).toBe('customer/claim/index');
    expect(await own.violations()).toEqual([]);
    expect((await own.largestSetData()).bytes).toBeLessThan(SET_DATA_MUCH);
  });

  it('is still signed in after WeChat was closed', async () => {
    await own.launch({ path: 'pages/mine/index' });
    await own.text('售后处理中').waitFor();
    expect(await own.violations()).toEqual([]);
  });
});

describe('what is uploaded to WeChat', () => {
  it('keeps within the sizes of the packages', () => {
    const { weapp } = product();
    const sizes = packageSizes(weapp);
    const tooLarge = [...sizes].filter(([root, bytes]) => bytes > (root === '' ? MAIN_MOST : SUB_MOST));
    expect(tooLarge).toEqual([]);
    expect(sizes.get('')).toBeGreaterThan(100 * KB);
  });
});
