import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInStaff, type Phone } from '../kit/phone';
import { product } from '../kit/product';

let browser: Browser;
let desk: Phone;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await openPhone(browser, { desk: true });
  await signInStaff(desk, '店长');
});
afterEach(async () => {
  await desk.close();
  expect(desk.troubles).toEqual([]);
});

const HEADERS = '款号,品类,款名,金属,描述,保养,图片,计价方式,一口价(元),参考金重(g)';
const row = (code: string, name: string): string =>
  `${code},戒指,${name},足金 黄色 999‰,一枚戒指。,避免碰撞。,ring-band--yellow-gold--none--a.webp；渲染=是,一口价,3880.00,5.000`;

/** Chooses a file of this content, as a person does. */
async function send(content: Buffer | string, name = '新款.csv'): Promise<void> {
  const file = path.join(product().temporary, name);
  writeFileSync(file, content);
  const chooser = desk.page.waitForEvent('filechooser');
  await desk.button('选择文件上传').click();
  await (await chooser).setFiles(file);
  await desk.page.waitForURL('**/admin/import/index*');
}

describe('a file of styles on the desk', () => {
  it('is checked row by row, says what is wrong at which cell, and becomes drafts', async () => {
    await desk.open('/admin/imports/index');
    await send(['\ufeff' + HEADERS, row('ZY-R9001', '足金戒指'), row('ZY-R9002', '千足金戒指')].join('\r\n'));
    await desk.text('C3 款名 名称不合规范').waitFor({ timeout: 20_000 });
    await desk.page.getByRole('radio', { name: /^新款/ }).click();
    await desk.text('ZY-R9001').waitFor();
    await desk.button('逐行导入 1 款').click();
    await desk.button('写入草稿').click();
    await desk.text('已写入 1 款草稿，请到款式列表提交审核。').waitFor({ timeout: 20_000 });
    await desk.button('看草稿').click();
    await desk.page.waitForURL('**/admin/styles/index*');
    await desk.text('ZY-R9001').waitFor();
  });

  it('in GBK is named so, and read when the person says so', async () => {
    await desk.open('/admin/imports/index');
    // 款号 and a line, in GBK.
    const gbk = Buffer.from([
      0xbf, 0xee, 0xba, 0xc5, 0x0d, 0x0a, 0x5a, 0x59, 0x2d, 0x52, 0x39, 0x30, 0x30, 0x33,
    ]);
    await send(gbk, 'gbk.csv');
    await desk.text(/^文件是 GBK 编码/).waitFor({ timeout: 20_000 });
    const chooser = desk.page.waitForEvent('filechooser');
    await desk.button('按 GBK 重新上传').click();
    await (await chooser).setFiles(path.join(product().temporary, 'gbk.csv'));
    await desk
      .text('A2 款号 品类')
      .or(desk.text(/品类 还没有填/))
      .first()
      .waitFor({ timeout: 20_000 });
  });

  it('is exported as it can be sent back in', async () => {
    await desk.open('/admin/imports/index?kind=brooch');
    const [download] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.button('导出款式 CSV').click(),
    ]);
    expect(download.suggestedFilename()).toBe('款式.csv');
    const file = path.join(product().temporary, 'back.csv');
    await download.saveAs(file);
    const chooser = desk.page.waitForEvent('filechooser');
    await desk.button('选择文件上传').click();
    await (await chooser).setFiles(file);
    await desk.page.waitForURL('**/admin/import/index*');
    await desk.page.getByRole('radio', { name: /^无变化 ?[1-9]/ }).waitFor({ timeout: 20_000 });
    expect(await desk.page.getByRole('radio', { name: /^有修改/ }).innerText()).toMatch(/0$/);
  });
});
