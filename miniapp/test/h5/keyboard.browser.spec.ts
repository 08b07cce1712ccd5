import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, type Phone } from '../kit/phone';
import { newPhone, smsCode } from '../kit/product';

const MOST_TABS = 120;

let browser: Browser;
let phone: Phone;
beforeAll(async () => {
  browser = await launchBrowser();
  phone = await openPhone(browser, { desk: true });
});
afterAll(async () => {
  await browser.close();
  expect(phone.troubles).toEqual([]);
});

/** What the keyboard stands on: its role and what it is called. */
const standingOn = (): Promise<string> =>
  phone.page.evaluate(() => {
    const el = document.activeElement as HTMLInputElement | null;
    const label = el?.labels?.[0]?.innerText ?? el?.getAttribute('aria-label') ?? el?.innerText ?? '';
    return `${el?.getAttribute('role') ?? el?.tagName.toLowerCase() ?? ''} ${label.replace(/\s+/g, ' ').trim()}`;
  });

/** Presses Tab until it stands on what is wanted: everything must be within reach of the keyboard alone. */
async function tabTo(wanted: RegExp): Promise<void> {
  for (let i = 0; i < MOST_TABS; i += 1) {
    if (wanted.test(await standingOn())) return;
    await phone.page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard did not get to ${String(wanted)}`);
}

async function press(wanted: RegExp): Promise<void> {
  await tabTo(wanted);
  await phone.page.keyboard.press('Enter');
}

describe('with the keyboard alone', () => {
  it('somebody signs in', async () => {
    const number = newPhone();
    await phone.open('/customer/login/index');
    await phone.heading('登录珠约').waitFor();
    await tabTo(/^input 手机号$/);
    await phone.page.keyboard.type(number);
    await press(/^button 获取验证码$/);
    await phone.text('验证码已发出').waitFor();
    await tabTo(/^input 验证码$/);
    await phone.page.keyboard.type(await smsCode(number));
    await phone.page.keyboard.press('Enter');
    await phone.page.waitForURL('**/pages/mine/index*');
  });

  it('and books a visit to a store that was searched for', async () => {
    await phone.open('/customer/stores/index');
    await phone.text(/^共 \d+ 家$/).waitFor();
    await tabTo(/^input 搜索门店/);
    await phone.page.keyboard.type('港汇');
    await phone.text(/^共 1 家$/).waitFor();
    await press(/^a 珠约·上海港汇/);
    await phone.heading('营业时间').waitFor();
    await press(/^(a|button) 预约到店试戴$/);
    await phone.page
      .getByRole('radiogroup', { name: /^(上午|下午|晚上)$/ })
      .first()
      .waitFor();
    await press(/^radio \d\d:\d\d$/);
    await tabTo(/^input 怎么称呼您$/);
    await phone.page.keyboard.press('Control+A');
    await phone.page.keyboard.type('顾屿');
    await press(/^button 确认预约$/);
    await phone.heading('已为您约好').waitFor();
  });
});
