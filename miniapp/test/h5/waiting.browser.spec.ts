import type { Browser } from 'playwright-core';
import { visitBegins } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { openPhone, signIn, type Phone } from '../kit/phone';
import { newPhone, tagPage } from '../kit/product';
import { sheet, takeTime, tapTwice, visitCode } from '../kit/steps';

let browser: Browser;
let first: Phone;
let second: Phone;
let storeId = '';
let code = '';

beforeAll(async () => {
  browser = await launchBrowser();
  first = await openPhone(browser);
  second = await openPhone(browser);
});
afterAll(async () => {
  await browser.close();
  expect([...first.troubles, ...second.troubles]).toEqual([]);
});

async function book(phone: Phone, name: string): Promise<string> {
  await phone.open(`/customer/booking/index?storeId=${storeId}`);
  await takeTime(phone);
  await phone.field('怎么称呼您').fill(name);
  await phone.button('确认预约').click();
  await phone.heading('已为您约好').waitFor();
  return visitCode(phone);
}

describe('a time somebody else has', () => {
  it('is waited for: a place in the line, joined once however often the button is tapped', async () => {
    await first.open(tagPage('可售'));
    await first.button('预约试戴这一件').click();
    await first.text(/指定这一件/).waitFor();
    storeId = new URL(first.page.url()).searchParams.get('storeId') ?? '';
    await first.open('/customer/login/index');
    await signIn(first, newPhone());
    await second.open('/customer/login/index');
    await signIn(second, `${newPhone().slice(0, 3)}${String(Date.now() + 7).slice(-8)}`);
    code = await book(first, '林知夏');

    await second.open(`/customer/booking/index?storeId=${storeId}`);
    await second.button('没有合适的时间？加入候补').click();
    await sheet(second).getByLabel('怎么称呼您').fill('程见微');
    const join = sheet(second).getByRole('button', { name: '加入候补', exact: true });
    await tapTwice(join);
    await second.text('已加入候补，有空位会告诉您').waitFor();
    await second.button('查看候补').click();
    // Where the store has other time of that day it is kept for them before they look.
    await second.text(/^您排在第一位|为您留着$/).waitFor();
    expect(await second.page.locator('.waiting').filter({ visible: true }).count()).toBe(1);
  });

  it('given back by the other it is kept for the first in the line, with the time to answer in', async () => {
    await first.button('查看预约').click();
    await first.button('取消预约').click();
    await sheet(first).getByRole('button', { name: '确认取消' }).click();
    await first.text('预约已取消').waitFor();
    await second.text('有空位').waitFor();
    await second.text(/为您留着$/).waitFor();
    await second.text(/^请在 .* 内答复/).waitFor();
  });

  it('becomes a visit when it is accepted', async () => {
    await second.button('就这个时间').click();
    await second.page.waitForURL('**/customer/appointment/index*');
    await second.text('接受候补').waitFor();
    expect(await visitCode(second)).not.toBe(code);
  });

  it('can be come to later than agreed, when the store is told on the day', async () => {
    await visitBegins(await visitCode(second), 20);
    await second.page.reload();
    await second.button('会晚到一会儿').click();
    await sheet(second).getByRole('radio', { name: '15 分钟' }).click();
    await sheet(second).getByRole('button', { name: '告诉门店' }).click();
    await second.text(/^已告诉门店，您大约 \d\d:\d\d 到$/).waitFor();
    await second.button('能准时到').click();
    await second.button('会晚到一会儿').waitFor();
  });
});
