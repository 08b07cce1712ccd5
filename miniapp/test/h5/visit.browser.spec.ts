import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { serialInStock, visitBegins } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { sheet } from '../kit/steps';

/** The demo's customer with a visit ahead at which two pieces are wished for. */
const GUEST = '13900000007';

let browser: Browser;
let guest: Phone;
let desk: Phone;
let friend: Phone;
let code = '';
let link = '';

beforeAll(async () => {
  browser = await launchBrowser();
  guest = await openPhone(browser);
  friend = await openPhone(browser);
  desk = await openPhone(browser, { desk: true });
  await guest.open('/customer/login/index');
  await signIn(guest, GUEST);
  await signInStaff(desk, '店长');
});
afterAll(async () => {
  await browser.close();
  expect([...guest.troubles, ...desk.troubles, ...friend.troubles]).toEqual([]);
});

const toVisit = async (): Promise<void> => {
  await guest.open('/customer/appointments/index');
  await guest.page
    .locator('a[href*="/customer/appointment/index"]')
    .filter({ visible: true })
    .first()
    .click();
  await guest.page.locator('a[href*="/customer/visit/index"]').filter({ visible: true }).first().click();
  await guest.heading('到店出示').waitFor();
};
/** The file the calendar button hands to the phone. */
const calendarFile = async (): Promise<string> => {
  const download = guest.page.waitForEvent('download');
  await guest.button('加入日历').click();
  return readFile(await (await download).path(), 'utf8');
};

describe('around a visit', () => {
  it('the guest has a code to show and a file for the calendar', async () => {
    await toVisit();
    code = (await guest.page.locator('.visit-door__code').filter({ visible: true }).innerText()).trim();
    expect(code).toMatch(/^[0-9A-Z]{6}$/);
    expect(await calendarFile()).toContain('SUMMARY:到店试戴');
  });

  it('a surprise tells nobody: not the calendar, not the list, not the store’s screen', async () => {
    await guest.page.getByRole('switch', { name: /惊喜模式/ }).click();
    await guest.field('店内称呼').fill('高同学');
    await guest.button('保存称呼').click();
    await guest.text('已保存').waitFor();
    expect(await calendarFile()).not.toMatch(/试戴|珠约|戒/);
    await guest.open('/pages/mine/index');
    await guest.text(/个人安排/).waitFor();
  });

  it('friends vote by a link without signing in, until it is taken back', async () => {
    await toVisit();
    await guest.button('生成链接').click();
    await sheet(guest).getByRole('button', { name: '生成链接' }).click();
    link = (await guest.page.locator('.vote-link').filter({ visible: true }).innerText()).trim();
    await friend.open(link);
    await friend.button('投这一款').click();
    await friend.text('您选了这一款').waitFor();
    expect(await friend.page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
    await toVisit();
    await guest.button('点开查看').click();
    await guest.text('1 票').waitFor();
    await guest.button('收回链接').click();
    await guest.text('已收回').waitFor();
    await friend.open(link);
    await friend.heading('这个链接已经失效').waitFor();
  });
});

describe('at the store', () => {
  it('the guest is found by the code, under the alias, and checked in', async () => {
    await visitBegins(code, 10);
    await desk.open('/admin/visits/index');
    await desk.field(/扫到店码/).fill(code);
    await desk.page.keyboard.press('Enter');
    await desk.link(/高同学/).click();
    await desk.text(/惊喜模式/).waitFor();
    await desk.button(/^到店$/).click();
    await desk.text('已到店').waitFor();
  });

  it('a piece goes on the tray by its code, is spoken of, and is missed when the tray is counted', async () => {
    await desk.button('选试戴盘').click();
    await sheet(desk).getByRole('radio', { name: /空闲/, disabled: false }).first().click();
    await sheet(desk).getByRole('button', { name: '选试戴盘' }).click();
    await desk.text('盘上 0 件').waitFor();
    await desk
      .field('手输件号')
      .or(desk.page.locator('.scan-box input').filter({ visible: true }))
      .first()
      .fill(await serialInStock());
    await desk.page.keyboard.press('Enter');
    await desk.text('盘上 1 件').waitFor();
    await desk.button('点开查看').click();
    await desk.button('记下反应').click();
    await sheet(desk).getByRole('radio', { name: '喜欢' }).click();
    await sheet(desk).getByRole('button', { name: '款式' }).click();
    await sheet(desk).getByRole('button', { name: '记下', exact: true }).click();
    await desk.text(/喜欢 · 款式/).waitFor();
    await desk.button('清点').click();
    await desk.text(/缺件$/).waitFor();
    await desk.open('/admin/visits/index');
    await desk.link(/缺 1 件\s*高同学/).waitFor();
  });
});
