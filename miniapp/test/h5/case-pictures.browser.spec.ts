import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../kit/browser';
import { caseStep, passCheck, sendReport } from '../kit/claim-steps';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { photo, type Picture } from '../kit/pictures';
import { sheet } from '../kit/steps';

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

/** Signs in the nth field of the sheet. */
async function sign(nth: number): Promise<void> {
  const field = sheet(desk).locator('.signature__field').nth(nth);
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  if (!box) throw new Error('the field to sign on is not on the screen');
  const { mouse } = desk.page;
  await mouse.move(box.x + 30, box.y + 40);
  await mouse.down();
  await desk.page.waitForTimeout(150);
  await mouse.move(box.x + 120, box.y + 100, { steps: 6 });
  await mouse.move(box.x + 200, box.y + 30, { steps: 6 });
  await mouse.up();
  await field.locator('.signature__ink').waitFor();
}

async function measure(moment: '记录收件' | '记录取件', weight: string): Promise<void> {
  await desk.button(moment).click();
  await sheet(desk).getByLabel('重量').fill(weight);
  await sheet(desk).getByLabel('宝石数').fill('0');
  const choosing = desk.page.waitForEvent('filechooser');
  await sheet(desk).getByRole('button', { name: '添加照片' }).click();
  await (await choosing).setFiles(photo(`macro-${moment}`));
  await sheet(desk).getByText('1 / 6').waitFor();
  await sign(0);
  await sheet(desk).getByRole('button', { name: '双方确认，保存' }).click();
  await desk.text('双方都要签字').waitFor();
  await sign(1);
  await sheet(desk).getByRole('button', { name: '双方确认，保存' }).click();
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
}
const step = (action: string, words?: string): Promise<void> => caseStep(desk, action, words);

describe('the same piece', () => {
  it('is measured and signed for as it comes in, and does not go back before it is measured again', async () => {
    await step('受理');
    await step('收件检测');
    await measure('记录收件', '18.52');
    await desk.text('等取件时再记一次').waitFor();
    await step('同意清洗', '抛光约一小时，不收费。');
    await passCheck(desk);
    await step('清洗完成');
    await desk.text('收件时称过，交还或寄回前要再称一次').waitFor();
  });

  it('is held back by a difference until the manager has settled it with its owner, who reads it', async () => {
    await measure('记录取件', '17.02');
    await desk.text('前后不一致').waitFor();
    await desk.text('与收件时不一致，须店长与顾客一起说明').waitFor();
    await desk.button('说明不一致').click();
    await sheet(desk).getByRole('textbox').fill('取下一节链节交还顾客，顾客同意。');
    await sign(0);
    await sheet(desk).getByRole('button', { name: '说明不一致' }).click();
    await desk.text('不一致，已说明').waitFor();
    await step('交还顾客');
    await owner.page.reload();
    await owner.heading('同石凭证').waitFor();
    await owner.text('18.52 g').waitFor();
    await owner.text('17.02 g').waitFor();
    await owner.text('取下一节链节交还顾客，顾客同意。').waitFor();
    await owner.button('评价').click();
    await sheet(owner).getByRole('radio', { name: '5 星' }).click();
    await sheet(owner).getByRole('button', { name: '评价' }).click();
    await owner.heading('您的评价').waitFor();
  });
});
