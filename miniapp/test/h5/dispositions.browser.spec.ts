import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInStaff, type Phone } from '../kit/phone';
import { sheet } from '../kit/steps';

let browser: Browser;
let manager: Phone;
let second: Phone;
beforeAll(async () => {
  browser = await launchBrowser();
  manager = await openPhone(browser, { desk: true });
  second = await openPhone(browser, { desk: true });
  await signInStaff(manager, '店长');
  await signInStaff(second, '总部');
});
afterAll(async () => {
  await browser.close();
  expect([...manager.troubles, ...second.troubles]).toEqual([]);
});

/** The piece of the demo that came back and has waited since. */
const row = (desk: Phone, standing: string) =>
  desk.page.locator('tr.table__row').filter({ hasText: standing, visible: true }).first();

describe('a piece that came back', () => {
  it('stands on the morning screen until it is decided about', async () => {
    await manager.text(/件退回的首饰待处置/).click();
    await manager.page.waitForURL('**/admin/dispositions/index*');
    await row(manager, '待处置').click();
    await sheet(manager).getByRole('radio', { name: /^熔料/ }).click();
    await sheet(manager).getByLabel('现在的重量（克）').fill('3.10');
    await sheet(manager).getByRole('textbox').last().fill('戒臂断裂，修不划算');
    await sheet(manager).getByRole('button', { name: '提请处置' }).click();
    await manager.text('熔料，待同意').waitFor();
  });

  it('is not melted by whoever proposed it; somebody else reads why, and may say no', async () => {
    await row(manager, '熔料，待同意').click();
    await sheet(manager).getByText('您提请的，要由另一个人同意；也可以撤回。').waitFor();
    expect(await sheet(manager).getByRole('button', { name: '同意熔料' }).count()).toBe(0);
    await second.open('/admin/dispositions/index');
    await row(second, '熔料，待同意').click();
    await sheet(second).getByText('戒臂断裂，修不划算').waitFor();
    await sheet(second).getByRole('button', { name: '同意熔料' }).waitFor();
    await sheet(second).getByRole('textbox').fill('先送工坊看能不能修');
    await sheet(second).getByRole('button', { name: '不同意', exact: true }).click();
    await second.text('已退回待处置').waitFor();
    await row(second, '待处置').waitFor();
    expect(await second.page.getByText('熔料，待同意').count()).toBe(0);
  });
});
