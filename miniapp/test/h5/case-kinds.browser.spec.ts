import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { caseStep, sendReport } from '../kit/claim-steps';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { sheet } from '../kit/steps';

/** The demo's customer with a bangle nothing is wrong with. */
const OWNER = '13900000001';

let browser: Browser;
let owner: Phone;
let desk: Phone;
beforeAll(async () => {
  browser = await launchBrowser();
  owner = await openPhone(browser);
  desk = await openPhone(browser, { desk: true });
  await owner.open('/customer/login/index');
  await signIn(owner, OWNER);
  await owner.page.waitForURL('**/pages/mine/index*');
  await signInStaff(desk, '店长');
});
afterAll(async () => {
  await browser.close();
  expect([...owner.troubles, ...desk.troubles]).toEqual([]);
});

const choice = (phone: Phone, name: string | RegExp) =>
  phone.page.getByRole('radio', { name }).filter({ visible: true }).first();

/** Reports a case of a kind about the bangle, and reads whose turn it is. */
async function report(kind: RegExp, words: string): Promise<void> {
  await owner.open('/customer/claim-new/index');
  await choice(owner, /手镯/).click();
  await choice(owner, kind).click();
  await choice(owner, '今天').click();
  await sendReport(owner, words);
  await owner.heading('轮到门店：看照片并受理').waitFor();
}

const step = (action: string, words?: string): Promise<void> => caseStep(desk, action, words);

describe('a cleaning', () => {
  it('is chosen as such, without being asked what is broken, and answered by its own clause', async () => {
    await report(/^清洗抛光/, '内圈发暗，想洗一洗。');
    await owner.text('清洗抛光 · 单号').waitFor();
  });

  it('is found by its kind in the queue and carried to its end in its own words', async () => {
    await desk.open('/admin/claims/index?kinds=cleaning');
    await desk.page
      .locator('tr.table__row')
      .filter({ hasText: '清洗抛光', visible: true })
      .filter({ hasText: '林知夏' })
      .first()
      .click();
    await step('受理');
    await step('收件检测');
    await step('同意清洗', '超声波清洗，约一小时，不收费。');
    await desk.text('清洗中').waitFor();
    await step('清洗完成');
    await step('交还顾客');
    await owner.page.reload();
    await owner.button('评价').click();
    await sheet(owner).getByRole('radio', { name: '5 星' }).click();
    await sheet(owner).getByRole('button', { name: '评价' }).click();
    await owner.heading('您的评价').waitFor();
  });
});
