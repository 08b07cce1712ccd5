import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, type Phone } from '../kit/phone';
import { numberIn, sheet } from '../kit/steps';

let browser: Browser;
let phone: Phone;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  phone = await openPhone(browser);
});
afterEach(async () => {
  await phone.close();
  expect(phone.troubles).toEqual([]);
});

/** How many styles there are, behind the name of the series where one was chosen. */
const found = () => phone.text(/\d+ 款$/);
const metresOf = (text: string): number => {
  const [, number = '', unit] = /([\d.]+) (公里|米)/.exec(text) ?? [];
  return Number(number) * (unit === '公里' ? 1000 : 1);
};

describe('looking around without an account', () => {
  it('shows the series, what is new and, once asked, the nearest store', async () => {
    await phone.open('/');
    await phone.heading('新到').waitFor();
    expect(await phone.page.getByRole('list', { name: '新到' }).getByRole('link').count()).toBeGreaterThan(3);
    await phone.button(/^告诉我们您的位置/).click();
    const store = phone.link(/公里|米/);
    await store.waitFor();
    expect(metresOf(await store.innerText())).toBeGreaterThan(0);
  });

  it('opens a series with as many styles as it has said', async () => {
    await phone.open('/');
    const lead = phone.button(/^看看这个系列/);
    const promised = await numberIn(lead);
    await lead.click();
    await phone.page.waitForURL('**/pages/browse/index*');
    await phone.settled();
    await found().waitFor();
    expect(await numberIn(found())).toBe(promised);
  });

  it('narrows by kind, metal and price, and counts what it then shows', async () => {
    await phone.open('/pages/browse/index');
    const everything = await numberIn(found());
    await phone.button('戒指').click();
    await phone.page.waitForFunction(
      (all) => !document.body.innerText.includes(`${all} 款`),
      String(everything),
    );
    const rings = await numberIn(found());
    expect(rings).toBeLessThan(everything);
    await phone.button('筛选').click();
    await sheet(phone)
      .getByRole('button', { name: /^18K金/ })
      .click();
    await sheet(phone)
      .getByRole('radio', { name: /^3,000 至 8,000/ })
      .click();
    const show = sheet(phone).getByRole('button', { name: /^看这 \d+ 款/ });
    await phone.settled();
    const promised = await numberIn(show);
    await show.click();
    await phone.button('筛选 2').waitFor();
    await phone.settled();
    expect(await numberIn(found())).toBe(promised);
    expect(promised).toBeLessThan(rings);
    const names = await phone.page.locator('.card__name').filter({ visible: true }).allInnerTexts();
    expect(names.filter((name) => !/18K金.*戒/.test(name))).toEqual([]);
  });

  it('suggests while pinyin is typed, finds by it, marks it and remembers it', async () => {
    await phone.open('/pages/browse/index');
    const words = phone.page.getByRole('searchbox');
    await words.click();
    await words.pressSequentially('zuanj');
    const suggested = phone.page.getByRole('group', { name: '搜索建议' });
    await suggested.getByRole('button', { name: /^钻戒 / }).click();
    await phone.settled();
    expect(await phone.page.getByRole('searchbox').inputValue()).toBe('钻戒');
    await phone.page.getByRole('searchbox').fill('18k zuanshijiezhi');
    await phone.page.getByRole('searchbox').press('Enter');
    await phone.settled();
    const cards = phone.page.locator('.card__name').filter({ visible: true });
    expect(await cards.first().innerText()).toMatch(/18K.*钻石戒指/);
    expect(await cards.first().locator('.mark').allInnerTexts()).toEqual(['18K', '钻石戒指']);
    await phone.page.getByRole('searchbox').fill('');
    await phone.page.getByRole('radio', { name: '钻戒' }).waitFor();
  });

  it('understands a mistyped word and says so', async () => {
    await phone.open('/pages/browse/index');
    const words = phone.page.getByRole('searchbox');
    await words.fill('fiecui');
    await words.press('Enter');
    await phone.text('“fiecui”已按“翡翠”查找').waitFor();
    expect(await phone.page.locator('.card__name').filter({ visible: true }).first().innerText()).toContain(
      '翡翠',
    );
  });

  it('says what to give up when the conditions leave nothing', async () => {
    await phone.open('/pages/browse/index');
    await phone.button('胸针').click();
    const words = phone.page.getByRole('searchbox');
    await words.fill('足金手镯');
    await words.press('Enter');
    await phone.heading('没有符合条件的款式').waitFor();
    await phone.button(/^不限品类/).click();
    await phone.page.getByRole('list', { name: '选款' }).waitFor();
  });

  it('finds by Chinese words, and says so when there is nothing', async () => {
    await phone.open('/pages/browse/index');
    const words = phone.page.getByRole('searchbox');
    await words.fill('珍珠耳坠');
    await words.press('Enter');
    await phone.settled();
    const names = await phone.page.locator('.card__name').filter({ visible: true }).allInnerTexts();
    expect(names[0]).toContain('珍珠');
    await words.fill('潜水艇');
    await words.press('Enter');
    await phone.heading('没有符合条件的款式').waitFor();
    await phone.button('全部清除').click();
    await phone.page.getByRole('list', { name: '选款' }).waitFor();
  });
});

describe('a style', () => {
  it('shows pictures, what the price is made of, and the stores that have it, nearest first', async () => {
    await phone.open('/pages/browse/index');
    await phone.page.getByRole('list', { name: '选款' }).getByRole('link').first().click();
    await phone.heading('关于这一款').waitFor();
    await phone.page.locator('.swipe img, .spin img').first().waitFor();
    await phone.button(/价格明细/).click();
    expect(await sheet(phone).innerText()).toContain('¥');
    await phone.page.keyboard.press('Escape');
    await phone.button('按离我的距离排列').click();
    await phone.text(/公里|\d 米/).waitFor();
    const far = await phone.page.locator('.store-line__far').filter({ visible: true }).allInnerTexts();
    const metres = far.map(metresOf);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
    await phone.page.locator('.store-line__tap').filter({ visible: true }).first().click();
    await phone.heading('营业时间').waitFor();
  });

  it('is reached by its link, and leads back to the range', async () => {
    await phone.open('/pages/browse/index');
    const link = phone.page.getByRole('list', { name: '选款' }).getByRole('link').first();
    const address = await link.getAttribute('href');
    await phone.open(address ?? '');
    await phone.heading('关于这一款').waitFor();
    await phone.button('返回').click();
    await phone.page.waitForURL('**/pages/browse/index*');
  });
});
