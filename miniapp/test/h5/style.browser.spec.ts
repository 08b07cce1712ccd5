import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInStaff, type Phone } from '../kit/phone';
import { sheet } from '../kit/steps';

const PICTURE = path.resolve(
  __dirname,
  '../../../server/seed/media/renders/pendant-solitaire--white--diamond--a.webp',
);

let browser: Browser;
let manager: BrowserContextOptions['storageState'];
let headquarters: BrowserContextOptions['storageState'];
beforeAll(async () => {
  browser = await launchBrowser();
  const signedIn = async (role: '店长' | '总部') => {
    const desk = await openPhone(browser, { desk: true });
    await signInStaff(desk, role);
    const state = await desk.page.context().storageState();
    await desk.close();
    return state;
  };
  manager = await signedIn('店长');
  headquarters = await signedIn('总部');
});
afterAll(() => browser.close());

const openDesk = (storage: BrowserContextOptions['storageState']): Promise<Phone> =>
  openPhone(browser, { storage, desk: true, faults: true });
const saved = (desk: Phone): Promise<void> => desk.text('已保存').waitFor();
const inDialog = (desk: Phone, name: string) => sheet(desk).getByRole('button', { name, exact: true });
const choose = (desk: Phone, group: string, name: string): Promise<void> =>
  desk.page
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { name, exact: true })
    .filter({ visible: true })
    .click();

/** A new pendant in the editor; gives its id. */
async function begin(desk: Phone): Promise<string> {
  await desk.open('/admin/styles/index');
  await desk.button('新建款式').click();
  await inDialog(desk, '吊坠').click();
  await desk.page.waitForURL('**/admin/style-edit/index*');
  await desk.heading('编辑款式').waitFor();
  return new URL(desk.page.url()).searchParams.get('id') ?? '';
}

describe('a style from nothing', () => {
  it('is written by one person, approved by another and then seen by customers', async () => {
    const [author, reviewer] = [await openDesk(manager), await openDesk(headquarters)];
    const id = await begin(author);
    await author.button('添加一种金属').click();
    await author.button('添加宝石').click();
    await author.field('名称').fill('千足金钻石吊坠');
    await author.text('国标已取消这种成色叫法').waitFor();
    await author.button('采用建议名称').click();
    expect(await author.field('名称').inputValue()).toBe('18K金钻石吊坠');
    await author.field('介绍').fill('一颗钻石，一线金。');
    await author.field('佩戴与保养').fill('半年检查一次镶口。');
    const chooser = author.page.waitForEvent('filechooser');
    await author.button('添加图片').click();
    await (await chooser).setFiles(PICTURE);
    await author.field(/^说明，如正面/).fill('正面');
    await choose(author, '计价方式', '一口价');
    await author.field('一口价（元）').fill('5200');
    await author.field('参考金重（克）').fill('2.5');
    await saved(author);
    await author.button('去提交').click();
    await author.button('提交审核').click();
    await inDialog(author, '提交审核').click();
    await author.text('待审核').waitFor();
    expect(await author.button('批准并上架').count()).toBe(0);

    await reviewer.open(`/admin/style/index?id=${id}`);
    await reviewer.button('批准并上架').click();
    await inDialog(reviewer, '批准并上架').click();
    await reviewer.text('在售版本').waitFor();

    const customer = await openPhone(browser);
    await customer.open(`/customer/style/index?id=${id}`);
    await customer.heading('18K金钻石吊坠').waitFor();
    await customer.text('正面').waitFor();
    await customer.text('18K金 750‰ 黄色').waitFor();
    expect([...customer.troubles, ...author.troubles, ...reviewer.troubles]).toEqual([]);
    for (const one of [author, reviewer, customer]) await one.close();
  });
});

describe('two editors', () => {
  it('the second is shown who was first, chooses, and loses nothing typed', async () => {
    const [first, second] = [await openDesk(manager), await openDesk(headquarters)];
    const id = await begin(first);
    await second.open(`/admin/style-edit/index?id=${id}`);
    await second.field('介绍').waitFor();
    await first.field('佩戴与保养').fill('甲写的保养。');
    await saved(first);
    await second.field('介绍').fill('乙写的介绍。');
    await second.field('佩戴与保养').fill('乙写的保养。');
    await sheet(second).getByText('谢雨桐').waitFor();
    await sheet(second).getByText('甲写的保养。').waitFor();
    await sheet(second).getByRole('radio', { name: '用对方的' }).click();
    await inDialog(second, '合并').click();
    await saved(second);
    expect(await second.field('佩戴与保养').inputValue()).toBe('甲写的保养。');
    await first.open(`/admin/style-edit/index?id=${id}`);
    await first.field('介绍').waitFor();
    expect(await first.field('介绍').inputValue()).toBe('乙写的介绍。');
    expect(await first.field('佩戴与保养').inputValue()).toBe('甲写的保养。');
    for (const one of [first, second]) await one.close();
  });
});
