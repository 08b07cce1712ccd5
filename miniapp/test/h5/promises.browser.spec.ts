import type { Browser } from 'playwright-core';
import { promiseInDanger } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInStaff, type Phone } from '../kit/phone';
import { sheet } from '../kit/steps';

let browser: Browser;
let manager: Phone;
let boss: Phone;
beforeAll(async () => {
  browser = await launchBrowser();
  manager = await openPhone(browser, { desk: true });
  boss = await openPhone(browser, { desk: true });
  await signInStaff(manager, '店长');
  await signInStaff(boss, '总部');
});
afterAll(async () => {
  await browser.close();
  expect([...manager.troubles, ...boss.troubles]).toEqual([]);
});

const bell = (desk: Phone) =>
  desk.page.getByRole('link', { name: /^提醒/ }).filter({ visible: true }).first();
/** The line of a case in the inbox, the newest one. */
const line = (desk: Phone, number: string) =>
  desk.page.locator('.inbox-line').filter({ hasText: number, visible: true }).first();
/** The ladder is climbed three times a minute. */
const CLIMBED = { timeout: 40_000 };

describe('a promise in danger', () => {
  let number = '';
  it('rings the manager on whatever page of the desk they are, and opens its case', async () => {
    await manager.open('/admin/inbox/index');
    await manager.button('全部标为已读').click();
    await manager.page.getByRole('link', { name: '提醒，没有未读' }).filter({ visible: true }).waitFor();
    await manager.open('/admin/stock/index');
    await bell(manager).waitFor();
    number = await promiseInDanger();
    await manager.page
      .getByRole('link', { name: /提醒，\d+ 条未读/ })
      .filter({ visible: true })
      .waitFor(CLIMBED);
    await bell(manager).click();
    await line(manager, number).getByText('未读').waitFor();
    await line(manager, number)
      .getByRole('button', { name: new RegExp(number) })
      .click();
    await manager.heading(number).waitFor();
  });

  it('belongs to whoever says so, seen by everybody else at once', async () => {
    await boss.open('/admin/inbox/index');
    await line(boss, number).waitFor(CLIMBED);
    await manager.open('/admin/inbox/index');
    await line(manager, number).getByRole('button', { name: '我来处理' }).click();
    await sheet(manager).getByRole('button', { name: '我来处理' }).click();
    await line(manager, number).getByText('我在处理').waitFor();
    await line(boss, number)
      .getByText(/在处理$/)
      .waitFor();
    await line(boss, number).getByRole('button', { name: '改由我处理' }).waitFor();
  });
});
