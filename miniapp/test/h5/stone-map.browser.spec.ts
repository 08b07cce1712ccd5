import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { sendReport } from '../kit/claim-steps';
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

const place = (no: number) =>
  owner.page
    .locator('.stone-map__place')
    .filter({ visible: true })
    .nth(no - 1);

describe('the stone map', () => {
  it('takes a finger at every place: none lies over another on a phone', async () => {
    await owner.open('/customer/claim-new/index');
    await owner.page.getByRole('radio', { name: /手镯/ }).filter({ visible: true }).first().click();
    await place(3).waitFor();
    const boxes = await owner.page
      .locator('.stone-map__place')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    const over = boxes.filter((a, i) =>
      boxes
        .slice(i + 1)
        .some((b) => Math.abs(a.x - b.x) < a.width - 0.5 && Math.abs(a.y - b.y) < a.height - 0.5),
    );
    expect(over).toEqual([]);
    expect(boxes.every(({ width, height }) => width >= 44 && height >= 44)).toBe(true);
  });

  it('asks what is wrong at the place that was tapped, and takes it back', async () => {
    await place(3).click();
    await sheet(owner)
      .getByRole('heading', { name: /^3 号 .+，怎么了$/ })
      .waitFor();
    await sheet(owner).getByRole('radio', { name: '变形' }).click();
    await owner.button(/^3 号 圈身 3 · 变形$/).click();
    await sheet(owner).getByRole('button', { name: '取消这一处' }).click();
    await owner.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await owner.page.locator('.stone-map__dot--on').count()).toBe(0);
  });

  it('can be used by its names, without seeing the drawing', async () => {
    await owner.button('按名称选').click();
    await owner.button('3 号 圈身 3').last().click();
    await sheet(owner).getByRole('radio', { name: '变形' }).click();
    await owner.button(/^3 号 圈身 3 · 变形$/).waitFor();
  });

  it('is what the desk sees: the same place, with what is wrong there', async () => {
    await owner.page.getByRole('radio', { name: '今天', exact: true }).filter({ visible: true }).click();
    await sendReport(owner, '圈口被压扁了一点。');
    await owner.heading('轮到门店：看照片并受理').waitFor();
    await owner.text('3 号 圈身 3').waitFor();
    const id = new URL(owner.page.url()).searchParams.get('id') ?? '';
    await desk.open(`/admin/claim/index?id=${id}`);
    await desk.heading('顾客指出').waitFor();
    await desk.text('3 号 圈身 3').waitFor();
    expect(await desk.page.locator('.stone-map__dot--on').filter({ visible: true }).innerText()).toBe('3');
    await desk.text('变形').first().waitFor();
  });

  it('is withdrawn with its case, and the bangle is free for another', async () => {
    await owner.button('撤回申请').click();
    await sheet(owner).getByRole('button', { name: '撤回申请' }).click();
    await owner.heading('您已撤回，三十天内可以重新打开').waitFor();
  });
});
