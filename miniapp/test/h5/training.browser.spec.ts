import { addDays, dayOf } from '@zhuyue/shared';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInAs, signInStaff, type Phone } from '../kit/phone';
import { staff } from '../kit/product';
import { sheet } from '../kit/steps';

/** Of the demonstration: who has 26 hours, whose certificate ends in three weeks, and the store's technician. */
const LEARNER = '戴立诚';
const ENDING = '萧思琪';
const TECHNICIAN = '吴瑞霖';

let browser: Browser;
let manager: Phone;
let technician: Phone;
let author: Phone;
let second: Phone;

beforeAll(async () => {
  browser = await launchBrowser();
  [manager, technician, author, second] = [
    await openPhone(browser, { desk: true }),
    await openPhone(browser, { desk: true }),
    await openPhone(browser, { desk: true }),
    await openPhone(browser, { desk: true }),
  ];
  await signInStaff(manager, '店长');
  await signInStaff(technician, '售后技师');
  const { account, password } = staff('总部');
  await signInStaff(author, '总部');
  await signInAs(second, { account: account === 'hq.service' ? 'hq.operations' : 'hq.service', password });
});
afterAll(async () => {
  await browser.close();
  expect([manager, technician, author, second].flatMap(({ troubles }) => troubles)).toEqual([]);
});

const lineOf = (name: string) =>
  manager.page.locator('tbody tr', { hasText: name }).filter({ visible: true }).first();
/** The part of a file that is about one kind of certificate. */
const kindOf = (phone: Phone, kind: string) =>
  phone.page
    .locator('.training-kind', { hasText: `${kind}上岗证` })
    .filter({ visible: true })
    .first();

async function openFile(name: string): Promise<void> {
  await manager.open('/admin/training/index');
  await lineOf(name).click();
  await manager.heading(new RegExp(`^${name}`)).waitFor();
}
/** Who took which course, in the sheet; today, unless another day is chosen. */
async function fill(names: readonly string[], course: RegExp): Promise<void> {
  await manager.open('/admin/training/index');
  await manager.button('登记学时').click();
  for (const name of names)
    await sheet(manager)
      .getByRole('button', { name: new RegExp(name) })
      .click();
  await sheet(manager).getByRole('radio', { name: course }).click();
}
async function send(): Promise<void> {
  await sheet(manager).getByRole('button', { name: '登记学时' }).click();
  await manager.page.getByRole('dialog').waitFor({ state: 'detached' });
}
/** Chooses the day before in the sheet's calendar, which may be in the month before. */
async function dayBefore(today: string): Promise<void> {
  if (today.endsWith('-01')) await sheet(manager).getByRole('button', { name: '上个月' }).click();
  await sheet(manager)
    .locator('.month__day', { hasText: new RegExp(`^${String(Number(addDays(today, -1).slice(8)))}$`) })
    .click();
}
/** Reads a refusal that waits to be closed. */
async function agreeTo(words: RegExp): Promise<void> {
  await manager.text(words).waitFor();
  await sheet(manager).getByRole('button', { name: '关闭' }).last().click();
  await manager.text(words).waitFor({ state: 'detached' });
}
const agree = async (phone: Phone, word: string): Promise<void> => {
  await sheet(phone).getByRole('button', { name: word, exact: true }).click();
  await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
};
const atCase = async (): Promise<void> => {
  await technician.open('/admin/claims/index?states=inspecting&kinds=resizing');
  await technician.page.locator('tbody tr').filter({ visible: true }).first().click();
  await technician.text('检测中').waitFor();
};

describe('training at the desk', () => {
  it('shows the manager in the morning what ends, and leads there with one tap', async () => {
    await manager.open('/admin/today/index');
    await manager.link(/张上岗证即将到期/).click();
    await manager.heading('培训与上岗证').waitFor();
    await lineOf(ENDING).getByText('即将到期').waitFor();
    expect(await lineOf(LEARNER).count()).toBe(0);
  });

  it('leads from hours, written for several people at once, to a certificate', async () => {
    await manager.open('/admin/training/index');
    await lineOf(LEARNER).getByText('26 / 40 小时').waitFor();
    await fill([LEARNER, ENDING], /^珠宝玉石鉴别/);
    await send();
    await lineOf(LEARNER).getByText('34 / 40 小时').waitFor();
    await openFile(LEARNER);
    expect(await kindOf(manager, '售后服务').getByRole('button', { name: '签发' }).isDisabled()).toBe(true);
    await kindOf(manager, '售后服务').getByText('还差 6 小时').waitFor();
    // A day has ten hours at the most.
    await fill([LEARNER], /^质保条款/);
    await sheet(manager).getByRole('button', { name: '登记学时' }).click();
    await agreeTo(/会超过 10 小时/);
    await dayBefore(dayOf(new Date()));
    await send();
    await lineOf(LEARNER).getByText('42 / 40 小时').waitFor();
    await openFile(LEARNER);
    await kindOf(manager, '售后服务').getByRole('button', { name: '签发' }).click();
    await agree(manager, '签发');
    await kindOf(manager, '售后服务').getByText('有效', { exact: true }).waitFor();
    await manager.text(/依据学时 42 小时/).waitFor();
  });

  it('ends a certificate with the hours it rests on, after asking', async () => {
    await openFile(LEARNER);
    await manager.button('冲销').click();
    await sheet(manager).getByRole('textbox').fill('代签');
    await sheet(manager).getByRole('button', { name: '冲销' }).click();
    await manager.text(/售后服务上岗证会一并撤销/).waitFor();
    await sheet(manager).getByRole('button', { name: '冲销并撤销' }).click();
    await manager.text(/撤销：代签/).waitFor();
    await manager.text(/^冲销：代签/).waitFor();
    await kindOf(manager, '售后服务').getByText('未持证').waitFor();
  });
});

describe('a step of a case', () => {
  it('is refused to whoever has no certificate any more, with the way to it', async () => {
    await openFile(TECHNICIAN);
    await kindOf(manager, '售后服务').getByRole('button', { name: '撤销' }).click();
    await sheet(manager).getByRole('textbox').fill('操作不规范，复训后再发');
    await agree(manager, '撤销');
    await atCase();
    await technician.text(/须持售后服务上岗证的步骤/).waitFor();
    expect(await technician.button('同意改圈').isDisabled()).toBe(true);
    await technician.text(/现在可请.*来做/).waitFor();
    await technician.link('我的培训').click();
    await technician.heading('我的培训').waitFor();
    await kindOf(technician, '售后服务').getByText('未持证').waitFor();
    await technician.text(/操作不规范，复训后再发/).waitFor();
  });

  it('is given to nobody it would stand still with', async () => {
    await manager.open('/admin/claims/index?states=inspecting&kinds=resizing');
    await manager.button('选本页全部').click();
    await manager.button('分派').click();
    const option = sheet(manager).getByRole('radio', { name: new RegExp(TECHNICIAN) });
    await option.waitFor();
    expect(await option.isDisabled()).toBe(true);
    await sheet(manager).getByText('无售后上岗证').first().waitFor();
  });

  it('is taken again once the manager has issued it on the hours that are there', async () => {
    await openFile(TECHNICIAN);
    await kindOf(manager, '售后服务').getByRole('button', { name: '签发' }).click();
    await agree(manager, '签发');
    await atCase();
    await technician.page.reload();
    await technician.button('同意改圈').click();
    await sheet(technician).getByRole('textbox').fill('圈口小半号，可以改。');
    await sheet(technician).getByRole('button', { name: '同意改圈', exact: true }).click();
    await technician.text('改圈中').waitFor();
  });
});

describe('the terms', () => {
  it('are written by one of headquarters and approved by another', async () => {
    await author.open('/admin/training-terms/index');
    await author.button('起草新口径').click();
    await sheet(author).getByLabel('售后服务 须满学时').fill('39');
    await sheet(author).getByText('40 到 200 之间的整数').waitFor();
    await sheet(author).getByLabel('售后服务 须满学时').fill('40');
    await sheet(author).getByLabel('珍珠穿线 须满学时').fill('10');
    await sheet(author).getByLabel('为什么要改').fill('加打结考核');
    await agree(author, '提交待批准');
    await author.text('须由另一人批准').waitFor();
    expect(await author.button('批准').isDisabled()).toBe(true);
    await second.open('/admin/training-terms/index');
    await second.text('珍珠穿线 须满学时 8 小时 改为 10 小时').waitFor();
    await second.button('批准').click();
    await agree(second, '批准');
    await second.text('执行中').waitFor();
  });
});
