import type { Locator } from 'playwright-core';
import type { Phone } from './phone';

/** The sheet that lies over the page. */
export const sheet = (phone: Phone): Locator =>
  phone.page.getByRole('dialog').filter({ visible: true }).last();

/** Free times of the day that is shown. */
const freeTimes = (phone: Phone): Locator =>
  phone.page
    .getByRole('radiogroup', { name: /^(上午|下午|晚上)$/ })
    .getByRole('radio', { disabled: false })
    .filter({ visible: true });

/** The day after tomorrow or later: until two hours before a visit it may be moved, and today may be nearly over. */
const AHEAD = 2;

/** Takes a free time of a day ahead; `nth` of them, so that two choices differ. */
export async function takeTime(phone: Phone, nth = 0): Promise<void> {
  const days = phone.page.getByRole('radio', { name: /可约$/ }).filter({ visible: true });
  await days.nth(AHEAD).click();
  await freeTimes(phone).nth(nth).click();
}

/** A tap that a hurried thumb makes twice. */
export async function tapTwice(button: Locator): Promise<void> {
  await button.dblclick({ noWaitAfter: true });
}

export async function visitCode(phone: Phone): Promise<string> {
  const code = phone.page.locator('.visit__code').filter({ visible: true }).first();
  return (await code.innerText()).trim();
}

/** The number at the beginning of a text like "60 款". */
export async function numberIn(found: Locator): Promise<number> {
  return Number(/\d+/.exec((await found.innerText()).replace(/,/g, ''))?.[0]);
}
