import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInAs, signInStaff, type Phone } from '../kit/phone';
import { staff } from '../kit/product';

const QUESTION = '珐琅掉色了怎么办';
let browser: Browser;
let visitor: Phone;
let writer: Phone;
let reader: Phone;

beforeAll(async () => {
  browser = await launchBrowser();
  visitor = await openPhone(browser);
  writer = await openPhone(browser, { desk: true });
  reader = await openPhone(browser, { desk: true });
  const { account, password } = staff('总部');
  await signInStaff(writer, '总部');
  await signInAs(reader, {
    account: account === 'hq.service' ? 'hq.operations' : 'hq.service',
    password,
  });
});
afterAll(async () => {
  await browser.close();
  expect([...visitor.troubles, ...writer.troubles, ...reader.troubles]).toEqual([]);
});

const looksFor = async (text: string): Promise<void> => {
  await visitor.page
    .getByPlaceholder(/搜索问题/)
    .filter({ visible: true })
    .fill(text);
};

describe('questions and care', () => {
  it('are found by pinyin, read, and judged by somebody nobody knows', async () => {
    await visitor.open('/customer/articles/index');
    await looksFor('yinshi');
    await visitor.button(/银饰变黑了怎么办/).click();
    await visitor.text('硫化银').waitFor();
    await visitor.page.getByRole('radio', { name: '没帮助' }).click();
    await visitor.text('已记下，可以随时改').waitFor();
    await visitor.page.getByRole('radio', { name: '有帮助' }).click();
    await visitor.page.getByRole('radio', { name: '有帮助', checked: true }).waitFor();
    await visitor.page.reload();
    await visitor.page.getByRole('radio', { name: '有帮助', checked: true }).waitFor();
    await writer.open('/admin/articles/index');
    await writer.page.getByRole('row', { name: /银饰变黑了怎么办.*1 \/ 0/ }).waitFor();
  });

  it('that nobody has answered stand on the desk, and one tap begins the article', async () => {
    await visitor.open('/customer/articles/index');
    const told = visitor.page.waitForResponse((reply) => reply.url().endsWith('/articles/searches'));
    await looksFor(QUESTION);
    await visitor.text('没有找到相关的文章').waitFor();
    await told;
    await writer.open('/admin/articles/index');
    await writer.page.getByRole('radio', { name: '没有答上的问题' }).click();
    const gap = writer.page.getByRole('row', { name: new RegExp(QUESTION) });
    await gap.getByRole('button', { name: '写一篇' }).click();
    await writer.text(/请先写正文/).waitFor();
    expect(await writer.button('送审').isDisabled()).toBe(true);
    await writer.button('修改').click();
    await writer.page.getByLabel('正文').fill('珐琅怕磕碰，掉色请停止佩戴并送到门店。');
    await writer.button('保存').click();
    await writer.button('送审').click();
    await writer.page.getByRole('dialog').getByRole('button', { name: '送审' }).click();
    await writer.text(/须由另一人审核/).waitFor();
    expect(await writer.button('发布').isDisabled()).toBe(true);
  });

  it('are read by customers once a second person has published them', async () => {
    await reader.open('/admin/articles/index');
    await reader.page.getByRole('row', { name: new RegExp(QUESTION) }).click();
    await reader.button('发布').click();
    await reader.page.getByRole('dialog').getByRole('button', { name: '发布' }).click();
    await reader.text('已发布').waitFor();
    await visitor.open('/customer/articles/index');
    await looksFor('珐琅');
    await visitor.button(new RegExp(QUESTION)).click();
    await visitor.text('珐琅怕磕碰').waitFor();
    await reader.open('/admin/articles/index');
    await reader.page.getByRole('radio', { name: '没有答上的问题' }).click();
    await reader.text(/近 90 天/).waitFor();
    expect(await reader.page.getByRole('row', { name: new RegExp(QUESTION) }).count()).toBe(0);
  });
});
