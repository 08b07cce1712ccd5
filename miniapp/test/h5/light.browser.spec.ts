import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright-core';
import { largestTags } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { barriers, sideways, smallTargets } from '../kit/checks';
import { openPhone } from '../kit/phone';
import { product, tagUrl } from '../kit/product';

const tag = tagUrl('可售');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const textOf = async (url: string): Promise<string> =>
  (await fetch(url, { headers: { accept: 'text/html' } })).text();

describe('the link on a tag, opened by the camera of a phone', () => {
  it('is readable without a script, after one round trip', async () => {
    const context: BrowserContext = await browser.newContext({
      viewport: { width: 375, height: 812 },
      javaScriptEnabled: false,
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    // Nothing but the page itself and its picture gets through.
    await page.route('**/*', (route) =>
      ['document', 'image'].includes(route.request().resourceType()) ? route.continue() : route.abort(),
    );
    await page.goto(tag);
    await page.getByRole('heading', { name: /^是珠约发出的这一件/ }).waitFor();
    const words = await page.locator('main').innerText();
    for (const word of [/¥\s*[\d,]+/, '净金重', '价格怎么来的', '合计', '宝石', '鉴定证书', '现在在', '件号'])
      expect(words).toMatch(word);
    await page.getByText('凭什么这么说').click();
    await page.getByText('由珠约签发').waitFor();
    await context.close();
  });

  it('is no larger than 20 kB, also for the pieces with most to say', async () => {
    const sizes: { plain: number; gzip: number; br: number }[] = [];
    for (const path of await largestTags(30)) {
      const page = await textOf(`${product().base}${path}`);
      expect(page).toContain('打开完整页面');
      const [gzip, br] = [gzipSync(page).length, brotliCompressSync(page).length];
      sizes.push({ plain: Buffer.byteLength(page), gzip, br });
    }
    const most = (of: 'plain' | 'gzip' | 'br'): number => Math.max(...sizes.map((one) => one[of]));
    console.info(
      `light pages of ${String(sizes.length)} pieces: at most ${String(most('plain'))} B plain, ${String(most('gzip'))} B gzip, ${String(most('br'))} B br`,
    );
    expect(most('plain')).toBeLessThan(20 * 1024);
    expect(most('gzip')).toBeLessThan(6 * 1024);
  });

  it('can be read by everybody, fits the phone and the thumb', async () => {
    const phone = await openPhone(browser);
    await phone.open(tag);
    await phone.heading(/^是珠约发出的这一件/).waitFor();
    expect(await barriers(phone.page)).toEqual([]);
    expect(await smallTargets(phone.page)).toEqual([]);
    expect(await sideways(phone.page)).toBeLessThanOrEqual(0);
    expect(phone.troubles).toEqual([]);
    await phone.close();
  });

  it('leads on into the app, which has been fetched in the meantime', async () => {
    const phone = await openPhone(browser);
    await phone.open(tag);
    const ahead = phone.page.locator('link[rel=prefetch][as=script]');
    expect(await ahead.count()).toBeGreaterThan(0);
    await phone.link('打开完整页面').click();
    await phone.button('预约试戴这一件').waitFor();
    expect(phone.troubles).toEqual([]);
    await phone.close();
  });
});

describe('in a dead spot', () => {
  const kept = (page: string): boolean => page.includes('不是现在的核对结果');

  it('a page that was seen before is shown with its time and not as checked; the scan is told of later', async () => {
    const phone = await openPhone(browser, { faults: true });
    await phone.open(tag);
    await phone.page.waitForFunction(async (shelf) => {
      const pages = await caches.open(shelf);
      return (
        (await navigator.serviceWorker.ready).active?.state === 'activated' && (await pages.keys()).length > 0
      );
    }, 'zhuyue-tag-1');
    await phone.page.context().setOffline(true);
    await phone.page.reload();
    await phone.text(/以下是 \d{4}\.\d\d\.\d\d \d\d:\d\d 看到的内容/).waitFor();
    expect(kept(await phone.page.locator('main').innerText())).toBe(true);
    expect(await phone.heading(/^是珠约发出的这一件/).isVisible()).toBe(false);
    const told = phone.page
      .context()
      .waitForEvent('request', (request) => request.url().endsWith('/api/tag/scans'));
    await phone.page.context().setOffline(false);
    await phone.page.reload();
    await phone.heading(/^是珠约发出的这一件/).waitFor();
    expect((await told).postDataJSON()).toMatchObject({ scans: [{ text: new URL(tag).pathname }] });
    await phone.close();
  });

  it('a tag that was never seen is not made up', async () => {
    const phone = await openPhone(browser, { faults: true });
    await phone.open(tag);
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await phone.page.context().setOffline(true);
    await expect(phone.page.goto(tagUrl('按克计价'))).rejects.toThrow();
    await phone.close();
  });
});
