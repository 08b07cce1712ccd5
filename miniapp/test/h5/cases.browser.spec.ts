import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInStaff, type Phone } from '../kit/phone';
import { sheet } from '../kit/steps';

let browser: Browser;
let desk: Phone;
beforeAll(async () => {
  browser = await launchBrowser();
  desk = await openPhone(browser, { desk: true });
  await signInStaff(desk, '店长');
});
afterAll(async () => {
  await browser.close();
  expect(desk.troubles).toEqual([]);
});

const press = (key: string): Promise<void> => desk.page.keyboard.press(key);
/** The demo's customer whose case was answered late. */
const rows = (): Locator => desk.page.locator('tr.table__row').filter({ hasText: '陆芸', visible: true });
const chip = (name: string): Locator =>
  desk.page.getByRole('radio', { name, exact: true }).filter({ visible: true });

describe('the queue of cases, with the keyboard', () => {
  it('is walked, marked and assigned', async () => {
    await desk.open('/admin/claims/index');
    await rows().first().waitFor();
    await press('?');
    await desk.heading('键盘操作').waitFor();
    await press('Escape');
    await sheet(desk).waitFor({ state: 'detached' });
    await press('j');
    await press('x');
    await desk.text('已选 1 单').waitFor();
    await press('k');
    await press('x');
    await press('x');
    await desk.text('已选 1 单').waitFor();
    await press('a');
    await sheet(desk)
      .getByRole('radio', { name: /（我）/ })
      .click();
    await sheet(desk).getByRole('button', { name: '分派', exact: true }).click();
    await desk.text('已分派').waitFor();
    await chip('我的').click();
    await desk.text(/^共 [1-9]\d* 条$/).waitFor();
  });

  it('keeps what it was narrowed to under a name, and gives it back', async () => {
    await desk.button('存为常用').click();
    await sheet(desk).getByRole('textbox').fill('早会看的');
    await sheet(desk).getByRole('button', { name: '存为常用' }).click();
    await desk.text('已保存').waitFor();
    await chip('所有人').click();
    await chip('早会看的').click();
    expect(await chip('我的').getAttribute('aria-checked')).toBe('true');
    await desk.button('删除这个筛选').click();
    await sheet(desk).getByRole('button', { name: '删除这个筛选' }).click();
    await chip('早会看的').waitFor({ state: 'detached' });
  });
});

describe('a case on the desk', () => {
  it('shows evidence, clause, clocks, talk and the next step on one screen', async () => {
    await desk.open('/admin/claims/index?flag=unexplained');
    await rows().first().click();
    for (const part of [
      desk.text('顾客的照片'),
      desk.heading('条款答复'),
      desk.heading('时限'),
      desk.button('说明超时原因'),
      desk.heading('与顾客对话'),
      desk.button('同意维修'),
    ]) {
      const box = await part.boundingBox();
      expect(box && box.y + box.height).toBeLessThanOrEqual(800);
    }
  });

  it('has its broken promise explained, its clock stopped for a reason and going on', async () => {
    await desk.button('说明超时原因').click();
    await sheet(desk).getByRole('radio', { name: '工坊排满' }).click();
    await sheet(desk).getByRole('textbox').fill('旺季排队，已加一位镶嵌师。');
    await sheet(desk).getByRole('button', { name: '说明超时原因' }).click();
    await desk.text(/工坊排满 · 旺季排队/).waitFor();
    await desk.button('暂停计时').click();
    await sheet(desk).getByRole('radio', { name: '要顾客补照片' }).click();
    await sheet(desk).getByRole('button', { name: '暂停计时' }).click();
    await desk.text(/等顾客照片，自 \d\d:\d\d/).waitFor();
    await desk.button('继续计时').click();
    await sheet(desk).getByRole('button', { name: '继续计时' }).click();
    await desk.button('暂停计时').waitFor();
  });
});
