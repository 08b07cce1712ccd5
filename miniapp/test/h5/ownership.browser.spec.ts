import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { caseStep, passCheck, sendReport } from '../kit/claim-steps';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { filmOf } from '../kit/pictures';
import { newPhone, tagUrl } from '../kit/product';
import { sheet, tapTwice } from '../kit/steps';

const tag = tagUrl('按克计价');
const number = newPhone();

let browser: Browser;
let owner: Phone;
let counter: Phone;
let workshop: Phone;
beforeAll(async () => {
  browser = await launchBrowser(filmOf(tag));
  owner = await openPhone(browser);
  counter = await openPhone(browser);
  workshop = await openPhone(browser, { desk: true });
});
afterAll(async () => {
  await browser.close();
  expect([...owner.troubles, ...counter.troubles, ...workshop.troubles]).toEqual([]);
});

const step = (action: string, words?: string): Promise<void> => caseStep(workshop, action, words);

describe('a piece, from the counter to the workshop and back', () => {
  it('is found by its tag and handed over', async () => {
    await signInStaff(counter, '店长');
    await counter.link('交付').click();
    await counter.button('扫吊牌').click();
    await counter.button('打开相机').click();
    await counter.field('顾客手机号').fill(number);
    await counter.field(/^称呼/).fill('许望舒');
    await counter.page.getByRole('radio', { name: '刷卡' }).click();
    await counter.button('核对并交付').click();
    await tapTwice(sheet(counter).getByRole('button', { name: '确认交付' }));
    await counter.heading('已办好').waitFor();
    await counter.text(/^到 \d{4}/).waitFor();
  });

  it('has left the stock everywhere at once', async () => {
    await owner.open(tag);
    await owner.heading('是珠约发出的这一件，已经售出').waitFor();
    await counter.open(`/admin/handover/index?serial=${tag.split('/').at(-1) ?? ''}`);
    await counter.text('现在不能交付').waitFor();
  });

  it('lies in the jewellery box of its owner, with a warranty that runs', async () => {
    await owner.open('/customer/login/index');
    await signIn(owner, number);
    await owner.page.waitForURL('**/pages/mine/index*');
    await owner.text(/^保修还剩 \d+ 天$/).waitFor();
    await owner.page.getByRole('list', { name: '我的珠宝' }).getByRole('link').first().click();
    await owner.heading('保修卡').waitFor();
  });

  it('knows its owner when its tag is scanned again, and offers a stranger nothing of it', async () => {
    const page = `/tag/piece/index?u=${encodeURIComponent(new URL(tag).pathname)}`;
    await owner.open(page);
    await owner.button('查看我的首饰').click();
    await owner.page.waitForURL('**/customer/piece/index*');
    await owner.heading('扫码情况').waitFor();
    const stranger = await openPhone(browser);
    await stranger.open(page);
    await stranger.button('查看款式').waitFor();
    expect(await stranger.button('查看我的首饰').count()).toBe(0);
    await stranger.close();
  });

  it('is claimed with a photo, after the warranty has been asked', async () => {
    await owner.button('申请售后').click();
    await owner.page.getByRole('radio', { name: '扣头损坏' }).click();
    await owner.page.getByRole('radio', { name: '今天' }).click();
    await owner.page.locator('.coverage__answer').filter({ visible: true }).waitFor();
    await sendReport(owner, '扣头合不上，轻轻一碰就松开。');
    await owner.heading('轮到门店：看照片并受理').waitFor();
  });

  it('is accepted, inspected, approved, mended and handed back by the staff', async () => {
    await signInStaff(workshop, '售后技师');
    await workshop.link('售后').click();
    await workshop.page.waitForURL('**/admin/claims/index*');
    await workshop.page
      .locator('tr, .rows__one')
      .filter({ hasText: '许望舒', visible: true })
      .first()
      .click();
    await workshop.button('受理').waitFor();
    await step('受理');
    await step('收件检测');
    await step('同意维修', '更换扣头弹片，约两天，保修内不收费。');
    await workshop.text('还没有质检').waitFor();
    await counter.open(`/admin/claim/index${new URL(workshop.page.url()).search}`);
    await passCheck(counter);
    await workshop.page.reload();
    await step('维修完成');
    await owner.page.reload();
    await owner.heading('轮到您：到店取件').waitFor();
    await owner.text('更换扣头弹片').waitFor();
    await step('交还顾客');
  });

  it('is rated by its owner', async () => {
    await owner.page.reload();
    await owner.button('评价').click();
    await sheet(owner).getByRole('radio', { name: '5 星' }).click();
    await sheet(owner).getByRole('button', { name: '评价' }).click();
    await owner.text('谢谢，评价已记下').waitFor();
    await owner.heading('您的评价').waitFor();
    await owner.open('/customer/messages/index');
    await owner.text(/售后|取件/).waitFor();
  });
});
