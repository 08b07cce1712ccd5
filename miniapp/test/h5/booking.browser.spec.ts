import type { Browser } from 'playwright-core';
import { visitBegins } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { newPhone, tagPage } from '../kit/product';
import { sheet, takeTime, tapTwice, visitCode } from '../kit/steps';

let browser: Browser;
let guest: Phone;
let desk: Phone;
const name = '沈知言';

beforeAll(async () => {
  browser = await launchBrowser();
  guest = await openPhone(browser);
  desk = await openPhone(browser, { desk: true });
  await signInStaff(desk, '店长');
});
afterAll(async () => {
  await browser.close();
  expect([...guest.troubles, ...desk.troubles]).toEqual([]);
});

const visits = () => guest.page.getByRole('link', { name: /到店报|试戴/ }).filter({ visible: true });

/** At the store of the demo's staff, with nothing chosen beforehand. */
async function bookAgain(storeId: string, nth: number): Promise<string> {
  await guest.open(`/customer/booking/index?storeId=${storeId}`);
  await takeTime(guest, nth);
  await guest.button('确认预约').click();
  await guest.heading('已为您约好').waitFor();
  return visitCode(guest);
}

describe('a visit', () => {
  let code = '';
  let storeId = '';

  it('is booked from the tag of a piece; signing in on the way loses nothing', async () => {
    await guest.open(tagPage('可售'));
    await guest.button('预约试戴这一件').click();
    await guest.text(/指定这一件/).waitFor();
    storeId = new URL(guest.page.url()).searchParams.get('storeId') ?? '';
    await takeTime(guest);
    await guest.field('怎么称呼您').fill(name);
    await guest.field(/给顾问的话/).fill('想看看日光下的颜色');
    await guest.button('登录后确认').click();
    await signIn(guest, newPhone());
    await guest.text(/指定这一件/).waitFor();
    await expect(guest.field('怎么称呼您').inputValue()).resolves.toBe(name);
  });

  it('is one visit however often the button is tapped', async () => {
    // Coming back from signing in, the time may have to be taken anew.
    if (!(await guest.button('确认预约').isEnabled())) await takeTime(guest);
    await tapTwice(guest.button('确认预约'));
    await guest.heading('已为您约好').waitFor();
    code = await visitCode(guest);
    await guest.open('/customer/appointments/index');
    await guest.text(new RegExp(code)).or(visits().first()).first().waitFor();
    await guest.settled();
    expect(
      await guest.page.locator('a[href*="/customer/appointment/index"]').filter({ visible: true }).count(),
    ).toBe(1);
  });

  it('is moved by the guest', async () => {
    await guest.page
      .locator('a[href*="/customer/appointment/index"]')
      .filter({ visible: true })
      .first()
      .click();
    const when = guest.page.locator('.visit__when').filter({ visible: true }).first();
    const before = await when.innerText();
    await guest.button('改约').click();
    await takeTime(guest, 2);
    await sheet(guest).getByRole('button', { name: /^改到/ }).click();
    await guest.text('已改约').waitFor();
    await guest.text('改了时间').waitFor();
    expect(await when.innerText()).not.toBe(before);
    expect(await visitCode(guest)).toBe(code);
  });

  it('leaves the piece free for others until the store keeps it, a day before the visit', async () => {
    const other = await openPhone(browser);
    await other.open(tagPage('可售'));
    await other.heading('是珠约发出的这一件，现在可以试戴').waitFor();
    expect(other.troubles).toEqual([]);
    await other.close();
  });

  it('is cancelled, and the piece can be had again', async () => {
    await guest.button('取消预约').click();
    await sheet(guest).getByRole('button', { name: '确认取消' }).click();
    await guest.text('预约已取消').waitFor();
    await guest.open(tagPage('可售'));
    await guest.heading('是珠约发出的这一件，现在可以试戴').waitFor();
  });

  it('is checked in and completed by the manager, on the screen of the desk', async () => {
    const arriving = await bookAgain(storeId, 0);
    await visitBegins(arriving, 20);
    await desk.open('/admin/today/index');
    await desk.link(new RegExp(name)).click();
    await desk.text(arriving).waitFor();
    await desk.button(/^到店$/).click();
    await desk.text('已到店').waitFor();
    await desk.button(/^完成$/).click();
    await desk.text('已完成').waitFor();
    await guest.open('/customer/appointments/index');
    await guest.text('已完成').waitFor();
  });

  it('is marked a no-show once it should have begun', async () => {
    const missed = await bookAgain(storeId, 3);
    await visitBegins(missed, -5);
    await desk.open('/admin/today/index');
    await desk.button(`${name} 其他`).click();
    await sheet(desk).getByRole('button', { name: '记爽约' }).click();
    await sheet(desk).getByRole('button', { name: '记爽约' }).click();
    await desk.text('已办理').waitFor();
    await guest.open('/customer/appointments/index');
    await guest.text('未到店').waitFor();
  });
});
