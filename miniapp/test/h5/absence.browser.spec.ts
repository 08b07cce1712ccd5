import { dayOf, daysBetween } from '@zhuyue/shared';
import type { Browser, Locator } from 'playwright-core';
import { deskStoreId, visitAdvisor, visitDay } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { newPhone } from '../kit/product';
import { sheet, takeTime, visitCode } from '../kit/steps';

const NAME = '病假客';

let browser: Browser;
let guest: Phone;
let desk: Phone;
let code = '';
let ill = '';
let daysAway = 0;
/** Of others: this test shares its store. */
let sickBefore = 0;

beforeAll(async () => {
  browser = await launchBrowser();
  guest = await openPhone(browser);
  desk = await openPhone(browser, { desk: true });
  await guest.open('/customer/login/index');
  await signIn(guest, newPhone());
  await guest.open(`/customer/booking/index?storeId=${await deskStoreId()}`);
  await takeTime(guest, 6);
  await guest.field('怎么称呼您').fill(NAME);
  await guest.button('确认预约').click();
  await guest.heading('已为您约好').waitFor();
  code = await visitCode(guest);
  ill = await visitAdvisor(code);
  daysAway = daysBetween(dayOf(new Date()), await visitDay(code));
  await signInStaff(desk, '店长');
});
afterAll(async () => {
  await browser.close();
  expect([...guest.troubles, ...desk.troubles]).toEqual([]);
});

const sickNotes = (): Locator =>
  desk.page.locator('.roster__note').filter({ hasText: '病假', visible: true });
const visit = (): Locator => desk.page.locator('.absence__visit').filter({ hasText: NAME, visible: true });
const state = (word: string): Promise<void> => visit().getByText(word, { exact: true }).waitFor();

describe('an advisor who is ill', () => {
  it('is reported with one action, and every visit comes with somewhere to go', async () => {
    await desk.open('/admin/roster/index');
    await desk.button('有人生病').waitFor();
    sickBefore = await sickNotes().count();
    await desk.button('有人生病').click();
    await sheet(desk).getByRole('radio', { name: ill }).click();
    await sheet(desk).getByRole('radiogroup', { name: '到哪一天' }).getByRole('radio').nth(daysAway).click();
    await sheet(desk).getByRole('button', { name: '登记并安排' }).click();
    await desk.page.waitForURL('**/admin/absence/index*');
    await state('待安排');
    expect(await visit().getByRole('radio').count()).toBeGreaterThan(1);
    await visit()
      .getByRole('button', { name: /^就这样/ })
      .waitFor();
  });

  it('has a visit go to another time with one tap, and its customer sees it', async () => {
    await visit().getByRole('radio', { name: /^改到/ }).first().click();
    await visit()
      .getByRole('button', { name: /^就这样：改到/ })
      .click();
    await desk.text('已安排，顾客会收到通知').waitFor();
    await state('已安排');
    await guest.button('查看预约').click();
    await guest.text(/^门店把您的预约从 .* 改到了/).waitFor();
    await guest.button('就这个时间').waitFor();
  });

  it('has all that are left seen to in one go', async () => {
    await visit().getByText('换一种安排').waitFor();
    const all = desk.button(/^全部按建议安排/);
    if (await all.isVisible()) {
      await all.click();
      await desk.page.getByRole('dialog').getByRole('button', { name: '全部安排' }).click();
    }
    await desk.text('都已安排').waitFor();
  });

  it('comes after all: the roster is as it was, and the visit goes back to its time', async () => {
    await desk.button('销假（能来了）').click();
    await desk.page.getByRole('dialog').getByRole('button', { name: '销假' }).click();
    await desk.text(/^已于 .* 销假$/).waitFor();
    await visit()
      .getByRole('button', { name: `还给 ${ill}` })
      .click();
    await state('照旧');
    expect(await visitAdvisor(code)).toBe(ill);
    await desk.open('/admin/roster/index');
    await desk.button('有人生病').waitFor();
    expect(await sickNotes().count()).toBe(sickBefore);
  });
});
