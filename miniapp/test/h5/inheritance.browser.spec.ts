import type { Browser, Locator } from 'playwright-core';
import { ownedPiece } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { caseStep } from '../kit/claim-steps';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { photo } from '../kit/pictures';
import { newPhone } from '../kit/product';
import { sheet, tapTwice } from '../kit/steps';

const NAME = '苏念慈';

let browser: Browser;
let heir: Phone;
let owner: Phone;
let manager: Phone;
let headquarters: Phone;

beforeAll(async () => {
  browser = await launchBrowser();
  [heir, owner] = [await openPhone(browser), await openPhone(browser)];
  manager = await openPhone(browser, { desk: true });
  headquarters = await openPhone(browser, { desk: true });
});
afterAll(async () => {
  await browser.close();
  const all = [heir, owner, manager, headquarters];
  expect(all.flatMap(({ troubles }) => troubles)).toEqual([]);
});

/** A document of this kind, photographed. */
async function addPaper(kind: string, within: Locator): Promise<void> {
  const place = within.getByRole('group', { name: kind });
  const choosing = heir.page.waitForEvent('filechooser');
  await place.getByRole('button', { name: '添加照片' }).click();
  await (await choosing).setFiles(photo('whole'));
  await place.getByText('1 / ').waitFor();
}
const toCase = async (desk: Phone): Promise<void> => {
  await desk.open('/admin/inheritances/index');
  await desk.text(NAME).click();
  await desk.heading('经过').waitFor();
};
const stands = (phone: Phone, state: string): Promise<void> => phone.text(state).waitFor();

describe('a piece of somebody who has died', () => {
  it('is asked for with documents', async () => {
    const { serial, phone } = await ownedPiece();
    await owner.open('/customer/login/index');
    await signIn(owner, phone);
    await heir.open('/customer/login/index');
    await signIn(heir, newPhone());
    await heir.open('/customer/inherit/index');
    await heir.field('件号').fill(serial);
    await heir.field('您的姓名').fill(NAME);
    await addPaper('死亡证明', heir.page.locator('main').filter({ visible: true }));
    await tapTwice(heir.button('提交申请'));
    await heir.page.waitForURL('**/customer/passings/index*');
    await stands(heir, '等门店核对');
  });

  it('is not checked off while a document is missing, and the heir adds what the desk asks for', async () => {
    await signInStaff(manager, '店长');
    await signInStaff(headquarters, '总部');
    await toCase(headquarters);
    await headquarters.text(/缺公证书/).waitFor();
    await caseStep(headquarters, '请补材料', '请补继承权公证书');
    await heir.open('/customer/passings/index');
    await heir.text('请补材料：请补继承权公证书').waitFor();
    await heir.button('提交材料').click();
    await addPaper('继承权公证书或法院文书', sheet(heir));
    await sheet(heir).getByRole('button', { name: '提交材料' }).click();
    await stands(heir, '等门店核对');
  });

  it('is checked by one and not confirmed by the same', async () => {
    await toCase(headquarters);
    await caseStep(headquarters, '核对无误');
    await headquarters.text(/核对的人不能自己复核/).waitFor();
  });

  it('stays with the owner who says that it is not true', async () => {
    await owner.open('/customer/passings/index');
    await owner.text(`${NAME}（自称子女）申请继承您名下的这一件`).waitFor();
    await owner.button('提出异议').click();
    await sheet(owner).getByRole('button', { name: '提出异议' }).click();
    await stands(owner, '原物主有异议');
    await toCase(headquarters);
    await stands(headquarters, '有异议');
    await headquarters.button('重新受理').waitFor();
  });
});
