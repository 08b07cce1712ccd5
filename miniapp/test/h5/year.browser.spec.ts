import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInAs, signInStaff, type Phone } from '../kit/phone';
import { staff } from '../kit/product';
import { sheet } from '../kit/steps';

const YEAR = new Date().getFullYear() + 1;
const NOTICE = `一、元旦：1月1日放假1天，不调休。
二、春节：2月5日（农历除夕）至11日（农历正月初六）放假，共7天。
三、清明节：4月5日放假1天。
四、劳动节：5月1日至5日放假，共5天。
五、端午节：6月9日放假1天。
六、中秋节：9月15日放假1天。
七、国庆节：10月1日至7日放假，共7天。`;

let browser: Browser;
let first: Phone;
let second: Phone;

beforeAll(async () => {
  browser = await launchBrowser();
  first = await openPhone(browser, { desk: true });
  second = await openPhone(browser, { desk: true });
  const { account, password } = staff('总部');
  await signInStaff(first, '总部');
  const other = account === 'hq.service' ? 'hq.operations' : 'hq.service';
  await signInAs(second, { account: other, password });
});
afterAll(async () => {
  await browser.close();
  expect([...first.troubles, ...second.troubles]).toEqual([]);
});

describe('the days off of the next year', () => {
  it('are pasted as they were published, amended on the calendar, and wait for a second person', async () => {
    await first.open('/admin/year-calendar/index');
    await first.button(`录入 ${String(YEAR)} 年`).click();
    await sheet(first).getByLabel('粘贴通知原文').fill(NOTICE);
    await sheet(first).getByRole('button', { name: '识别' }).click();
    await first.text('识别出 23 天放假、0 天调休上班，请核对').waitFor();
    await sheet(first).getByText('2.5–2.11 放假 7 天').waitFor();
    await sheet(first).getByRole('radio', { name: '元旦' }).click();
    await sheet(first)
      .getByRole('button', { name: `${String(YEAR)} 年 1 月 2 日` })
      .click();
    await sheet(first).getByText('1.1–1.2 放假 2 天').waitFor();
    await sheet(first).getByRole('button', { name: '提交待批准' }).click();
    await first.text('请填写文号或出处').waitFor();
    await sheet(first).getByLabel('文号或出处').fill('国办发明电〔2026〕9号');
    await sheet(first).getByRole('button', { name: '提交待批准' }).click();
    await first.text('已提交，等待另一人批准').waitFor();
    await first.text('须由另一人批准').waitFor();
    expect(await first.button('批准').isDisabled()).toBe(true);
  });

  it('hold in every store once the second person has approved them', async () => {
    await second.open('/admin/year-calendar/index');
    await second.button('批准').click();
    await second.page.getByRole('dialog').getByRole('button', { name: '批准' }).click();
    await second.text('已保存，立即生效').waitFor();
    await second.button(`修改 ${String(YEAR)} 年`).waitFor();
    await second.open('/admin/store-settings/index');
    await second.text(new RegExp(`${String(YEAR)}\\.02\\.11`)).waitFor();
    expect(await second.text(`${String(YEAR)} 年放假安排尚未录入`).count()).toBe(0);
  });
});
