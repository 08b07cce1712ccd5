import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signIn, signInStaff } from '../kit/phone';
import { newPhone, tagUrl } from '../kit/product';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

it('smoke', async () => {
  const phone = await openPhone(browser);
  const look = async (name: string) => {
    await phone.page.waitForTimeout(1500);
    await phone.page.screenshot({ path: `/tmp/h5-${name}.png` });
    console.log(name, phone.page.url(), await phone.page.locator('.taro_page').filter({ visible: true }).last().ariaSnapshot(), phone.troubles);
  };
  await phone.open('/');
  await look('home');
  await phone.link('选款').click();
  await look('browse');
  await phone.page.locator('.tray a, .tray button').filter({ visible: true }).first().click();
  await look('style');
  await phone.open(tagUrl('可售'));
  await look('tag');
  await phone.open('/customer/login/index');
  await signIn(phone, newPhone());
  await look('mine');
  const desk = await openPhone(browser, { desk: true });
  await signInStaff(desk, '店长');
  await desk.page.waitForTimeout(1500);
  await desk.page.screenshot({ path: `/tmp/h5-desk.png` });
  console.log(await desk.page.locator('.taro_page').filter({ visible: true }).last().ariaSnapshot(), desk.troubles);
});
