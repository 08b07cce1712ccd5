import type { Browser } from 'playwright-core';
import { tagOutOfTheBooks } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { openPhone, type Phone } from '../kit/phone';
import { filmOf, photoOfTag } from '../kit/pictures';
import { product, tagUrl } from '../kit/product';
import { sheet } from '../kit/steps';

const tag = tagUrl('可售');
const serial = tag.split('/').at(-1) ?? '';
const name =
  product()
    .tags.find((one) => one.url === tag)
    ?.label.split('（')[0] ?? '';

/** The same tag with another character in its signature. */
const forged = tag.replace(/.$/, (last) => (last === '7' ? '8' : '7'));

let browser: Browser;
let phone: Phone;
beforeAll(async () => {
  browser = await launchBrowser(filmOf(tag));
});
afterAll(() => browser.close());
beforeEach(async () => {
  phone = await openPhone(browser);
});
afterEach(async () => {
  await phone.close();
  expect(phone.troubles).toEqual([]);
});

const seesThePiece = async (): Promise<void> => {
  await phone.heading(/^是珠约发出的这一件/).waitFor();
  await phone.heading(name).waitFor();
};

describe('in front of a tag', () => {
  it('reads it with the camera', async () => {
    await phone.open('/');
    await phone.button('扫吊牌').click();
    await phone.button('打开相机').click();
    await seesThePiece();
    const page = await phone.page.locator('main').filter({ visible: true }).last().innerText();
    expect(page).toMatch(/净金重[\s\S]*\d+\.\d+/);
    expect(page).toMatch(/¥[\d,]+/);
    expect(page).toContain('现在在');
    expect(page.replace(/ /g, '')).toContain(serial);
  });

  it('reads it from a photo', async () => {
    await phone.open('/pages/scan/index');
    const choosing = phone.page.waitForEvent('filechooser');
    await phone.button('从相册识别').click();
    await (await choosing).setFiles(photoOfTag(tag));
    await seesThePiece();
  });

  it('takes the number typed by hand, and says when it cannot be one', async () => {
    await phone.open('/pages/scan/index');
    await phone.button('手输编号').click();
    await phone.field('吊牌编号').fill('1234');
    await sheet(phone).getByRole('button', { name: '查看这一件' }).click();
    await phone.text('编号须为 20 位，请核对').waitFor();
    await phone.field('吊牌编号').fill(serial.replace(/(.{4})/g, '$1 ').toLowerCase());
    await sheet(phone).getByRole('button', { name: '查看这一件' }).click();
    await seesThePiece();
  });

  it('opens it by the link of its code in any browser', async () => {
    await phone.open(tag);
    await seesThePiece();
    await phone.link('打开完整页面').click();
    await phone.page.waitForURL('**/tag/piece/index*');
    await seesThePiece();
    await phone.button('返回').click();
    await phone.page.waitForURL('**/pages/home/index*');
  });

  it('gives its facts as JSON to a program', async () => {
    const reply = await fetch(tag.replace('/t/01/', '/api/tag/01/'));
    expect(reply.status).toBe(200);
    expect(await reply.json()).toMatchObject({ piece: { serial }, style: { name } });
  });
});

describe('a tag that is not right', () => {
  it('is void', async () => {
    await phone.open(tagUrl('作废'));
    await phone.heading(/^这个标签已经作废/).waitFor();
    await phone.text('标签 不通过').waitFor();
    await phone.link('打开完整页面').click();
    await phone.heading(/^这个标签已经作废/).waitFor();
    await phone.button('预约试戴这一件').waitFor({ state: 'detached' });
  });

  it('is forged', async () => {
    await phone.open(forged);
    await phone.heading('这个标签不是珠约发出的').waitFor();
  });

  it('is unknown: well signed, but nobody has it on his books', async () => {
    await phone.open(await tagOutOfTheBooks());
    await phone.heading('没有找到这个标签').waitFor();
  });

  it('is cut off', async () => {
    await phone.open(tag.slice(0, -6));
    await phone.heading('标签内容不完整').waitFor();
  });

  it('is of somebody else', async () => {
    await phone.open(`/tag/piece/index?u=${encodeURIComponent('https://example.com/menu')}`);
    await phone.heading('这不是珠约的吊牌').waitFor();
    await phone.button('回首页').click();
    await phone.heading('新到').waitFor();
  });
});
