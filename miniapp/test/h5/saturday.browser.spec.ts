import type { Browser } from 'playwright-core';
import { aSaturday } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInAs, type Phone } from '../kit/phone';

const VISITS = 60;

let browser: Browser;
let desk: Phone;
let other: Phone;
let names: string[] = [];

beforeAll(async () => {
  const saturday = await aSaturday(VISITS);
  names = saturday.names;
  browser = await launchBrowser();
  desk = await openPhone(browser, { desk: true });
  other = await openPhone(browser, { desk: true });
  for (const one of [desk, other]) {
    await signInAs(one, saturday.account);
    await one.open(`/admin/appointments/index?on=${saturday.onDay}`);
    await blocks(one)
      .nth(VISITS - 1)
      .waitFor();
  }
});
afterAll(async () => {
  await browser.close();
  expect([...desk.troubles, ...other.troubles]).toEqual([]);
});

const blocks = (phone: Phone) => phone.page.locator('.block:not(.block--ghost)').filter({ visible: true });
const labels = (phone: Phone) =>
  blocks(phone).evaluateAll((found) => found.map((one) => one.getAttribute('aria-label') ?? ''));
/** When and who; how the trays stand goes on changing behind it. */
const times = async (phone: Phone): Promise<string[]> =>
  (await labels(phone)).map((label) => label.split(' ').slice(0, 2).join(' ')).sort();

describe('a Saturday of sixty visits', () => {
  it('stands whole on one board, no visit over another', async () => {
    const seen = await labels(desk);
    expect(seen).toHaveLength(VISITS);
    for (const name of names) expect(seen.some((label) => label.includes(name))).toBe(true);
    const boxes = await blocks(desk).evaluateAll((found) =>
      found.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const over = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        ),
    );
    expect(over).toEqual([]);
  });

  it('what one desk moves, one after the other, the second sees without being touched', async () => {
    const before = await times(desk);
    // The last guests of the day have nobody after them: each comes a quarter of an hour later.
    for (let n = 0; n < 4; n++) {
      await blocks(desk).filter({ hasText: '17:30' }).first().focus();
      for (const key of ['m', 'ArrowDown', 'Enter']) await desk.page.keyboard.press(key);
      await desk.text('已改期').waitFor();
      await blocks(desk).filter({ hasText: '17:45' }).nth(n).waitFor();
    }
    await blocks(other).filter({ hasText: '17:45' }).nth(3).waitFor();
    expect(await times(other)).toEqual(await times(desk));
    expect(await times(desk)).not.toEqual(before);
  });
});
