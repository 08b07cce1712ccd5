import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../kit/browser';
import { sendReport } from '../kit/claim-steps';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import type { Picture } from '../kit/pictures';

/** The demo's customer with a bangle nothing is wrong with. */
const OWNER = '13900000001';
const RENDER = path.join(
  __dirname,
  '../../../server/seed/media/renders/bangle-plain--yellow-gold--none--a.webp',
);

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

const picture = async (light: number): Promise<Picture> => ({
  name: 'bangle.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp(RENDER).linear(light, 0).jpeg().toBuffer(),
});

async function take(button: '拍这张' | '再拍一张', light = 1): Promise<void> {
  const choosing = owner.page.waitForEvent('filechooser');
  await owner.button(button).click();
  await (await choosing).setFiles(await picture(light));
}
const due = () => owner.page.locator('.shots__name').filter({ visible: true });

describe('the pictures of a claim', () => {
  it('are asked for view by view, each drawn, and a dark one is told of before it is sent', async () => {
    await owner.open('/customer/claim-new/index');
    await owner.page.getByRole('radio', { name: /手镯/ }).filter({ visible: true }).first().click();
    await owner.text('已拍 0 / 5').waitFor();
    expect(await due().innerText()).toBe('整体');
    await take('拍这张', 0.2);
    await owner.text('太暗，靠近窗边再拍一张').waitFor();
    expect(await owner.text('已拍 0 / 5').isVisible()).toBe(true);
    await take('再拍一张');
    await owner.text('已拍 1 / 5').waitFor();
    expect(await due().innerText()).toBe('侧面');
  });

  it('stand as they were after the page was left, and a doubtful one is used where the owner says so', async () => {
    await owner.page
      .getByRole('radio', { name: /^清洗抛光/ })
      .filter({ visible: true })
      .click();
    await owner.open('/pages/mine/index');
    await owner.open('/customer/claim-new/index');
    await owner.text('已拍 1 / 5').waitFor();
    await take('拍这张', 0.2);
    await owner.button('仍用这张').click();
    await owner.text('已拍 2 / 5').waitFor();
    expect(await due().innerText()).toBe('内圈');
  });

  it('lie on the desk under the names of their views', async () => {
    await owner.button('跳过').click();
    await due().filter({ hasText: '印记' }).waitFor();
    await owner.page.getByRole('radio', { name: '今天', exact: true }).filter({ visible: true }).click();
    await sendReport(owner, '内圈有一道划痕，想抛光。');
    await owner.heading('轮到门店：看照片并受理').waitFor();
    const id = new URL(owner.page.url()).searchParams.get('id') ?? '';
    await desk.open(`/admin/claim/index?id=${id}`);
    for (const name of ['整体', '侧面', '其他照片']) await desk.button(`${name}，放大查看`).waitFor();
  });
});
