import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInStaff, type Phone } from '../kit/phone';

let browser: Browser;
let guest: Phone;
let desk: Phone;

beforeAll(async () => {
  browser = await launchBrowser();
  guest = await openPhone(browser, { faults: true });
  desk = await openPhone(browser, { desk: true, faults: true });
});
afterAll(() => browser.close());

const tab = (name: string) => guest.page.locator('.tabs').getByText(name).filter({ visible: true }).first();

describe('a page that cannot be drawn', () => {
  it('leaves the desk its rail, and opens again when the answer is right', async () => {
    await signInStaff(desk, '店长');
    await desk.page.route('**/api/admin/today*', async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ response: reply, json: { ...(await reply.json()), board: undefined } });
    });
    await desk.open('/admin/today/index');
    await desk.heading('这一页没能显示').waitFor();
    await desk.page.getByRole('navigation').getByText('库存').waitFor();
    await desk.page.unrouteAll();
    await desk.button('重新打开').click();
    await desk.heading('板价').waitFor();
  });

  it('leaves a guest the way back', async () => {
    await guest.page.route(/\/api\/customer\/styles\?/, async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ response: reply, json: { ...(await reply.json()), items: [null] } });
    });
    await guest.open('/pages/browse/index');
    await guest.heading('这一页没能显示').waitFor();
    await tab('首页').waitFor();
    await guest.page.unrouteAll();
    await guest.button('重新打开').click();
    await guest.text(/\d+ 款/).waitFor();
  });
});

describe('a page whose scripts do not come', () => {
  /** Every script asked for from now on. */
  const refuseScripts = () => guest.page.route('**/js/*.js', (route) => route.abort());

  it('is loaded anew when a newer version has taken their place', async () => {
    await guest.open('/pages/home/index');
    await guest.settled();
    await guest.page.evaluate(() => Object.assign(window, { kept: true }));
    await guest.page.route('**/js/*.js', (route) => route.abort(), { times: 1 });
    await tab('我的').click();
    await guest.page.waitForFunction(() => !('kept' in window));
    await guest.text('登录').waitFor();
  });

  it('in a dead spot is told of, and nothing is lost', async () => {
    await guest.open('/pages/home/index');
    await guest.settled();
    await guest.page.evaluate(() => Object.assign(window, { kept: true }));
    await refuseScripts();
    await guest.page.route(
      ({ pathname }) => pathname === '/',
      (route) => route.abort(),
    );
    await tab('扫码').click();
    await guest.text('这一页没有载入成功，请在有网络的地方再点一次').waitFor();
    expect(await guest.page.evaluate(() => 'kept' in window)).toBe(true);
  });
});
