import type { Browser, Locator } from 'playwright-core';
import { deskStoreId, visitDay } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { newPhone } from '../kit/product';
import { takeTime, visitCode } from '../kit/steps';

const NAME = '拖曳客';

let browser: Browser;
let guest: Phone;
let desk: Phone;
let other: Phone;
let onDay = '';

beforeAll(async () => {
  browser = await launchBrowser();
  guest = await openPhone(browser);
  desk = await openPhone(browser, { desk: true });
  other = await openPhone(browser, { desk: true });
  await guest.open('/customer/login/index');
  await signIn(guest, newPhone());
  await guest.open(`/customer/booking/index?storeId=${await deskStoreId()}`);
  await takeTime(guest, 4);
  await guest.field('怎么称呼您').fill(NAME);
  await guest.button('确认预约').click();
  await guest.heading('已为您约好').waitFor();
  onDay = await visitDay(await visitCode(guest));
  await signInStaff(desk, '店长');
  await signInStaff(other, '店长');
  for (const one of [desk, other]) {
    await one.open(`/admin/appointments/index?on=${onDay}&side=away`);
    await block(one).waitFor();
  }
});
afterAll(async () => {
  await browser.close();
  expect([...guest.troubles, ...desk.troubles, ...other.troubles]).toEqual([]);
});

/** The visit on the board, not the one in the hand. */
const block = (phone: Phone): Locator =>
  phone.page.locator('.block:not(.block--ghost)').filter({ hasText: NAME, visible: true });
const spanOn = async (phone: Phone): Promise<string> =>
  (await block(phone).locator('.block__time').innerText()).trim();
const middleOf = async (found: Locator): Promise<{ x: number; y: number }> => {
  const box = await found.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

describe('a visit carried over the board', () => {
  it('is shown where it can be put down, and over a room of another kind why it cannot', async () => {
    await block(desk).scrollIntoViewIfNeeded();
    const before = await spanOn(desk);
    const from = await middleOf(block(desk));
    await desk.page.mouse.move(from.x, from.y);
    await desk.page.mouse.down();
    await desk.page.mouse.move(from.x + 20, from.y + 10, { steps: 4 });
    await desk.page.locator('.board__free').filter({ visible: true }).first().waitFor();
    const room = desk.page.locator('.board__column--room').filter({ hasText: '清洗' });
    const { x } = await middleOf(room);
    await desk.page.mouse.move(x, from.y, { steps: 6 });
    await desk.text('这里放不下：来意不用这类座位').waitFor();
    await desk.page.mouse.up();
    await desk.page.getByRole('alert').filter({ hasText: '没有移动' }).waitFor();
    expect(await spanOn(desk)).toBe(before);
  });

  it('by the keys comes to lie half an hour later, and another desk sees it without being touched', async () => {
    const before = await spanOn(other);
    await block(desk).focus();
    for (const key of ['m', 'ArrowDown', 'ArrowDown', 'Enter']) await desk.page.keyboard.press(key);
    await desk.text('已改期').waitFor();
    const after = await spanOn(desk);
    expect(after).not.toBe(before);
    await block(other).filter({ hasText: after }).waitFor();
  });
});
