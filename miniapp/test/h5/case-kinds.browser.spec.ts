import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { caseStep, passCheck, sendReport } from '../kit/claim-steps';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { sheet } from '../kit/steps';

/** The demo's customer with a bangle nothing is wrong with. */
const OWNER = '13900000001';

let browser: Browser;
let owner: Phone;
let desk: Phone;
/** Who looks at what the manager did. */
let bench: Phone;
beforeAll(async () => {
  browser = await launchBrowser();
  owner = await openPhone(browser);
  desk = await openPhone(browser, { desk: true });
  bench = await openPhone(browser, { desk: true });
  await owner.open('/customer/login/index');
  await signIn(owner, OWNER);
  await owner.page.waitForURL('**/pages/mine/index*');
  await signInStaff(desk, '店长');
  await signInStaff(bench, '售后技师');
});
afterAll(async () => {
  await browser.close();
  expect([...owner.troubles, ...desk.troubles, ...bench.troubles]).toEqual([]);
});

const choice = (phone: Phone, name: string | RegExp) =>
  phone.page.getByRole('radio', { name }).filter({ visible: true }).first();

/** Begins a case of a kind about the bangle. */
async function begin(kind: RegExp): Promise<void> {
  await owner.open('/customer/claim-new/index');
  await choice(owner, kind).click();
  await choice(owner, /手镯/).click();
}
const heading = (words: string): Promise<void> => owner.heading(words).waitFor();

/** Opens the newest case of a kind on the desk. */
async function onDesk(kind: string, name: string): Promise<void> {
  await desk.open(`/admin/claims/index?kinds=${kind}`);
  await desk.page
    .locator('tr.table__row')
    .filter({ hasText: name, visible: true })
    .filter({ hasText: '林知夏' })
    .first()
    .click();
}
async function rate(): Promise<void> {
  await owner.page.reload();
  await owner.button('评价').click();
  await sheet(owner).getByRole('radio', { name: '5 星' }).click();
  await sheet(owner).getByRole('button', { name: '评价' }).click();
  await heading('您的评价');
}

const step = (action: string, words?: string): Promise<void> => caseStep(desk, action, words);

describe('a cleaning', () => {
  it('is chosen as such, without being asked what is broken, and answered by its own clause', async () => {
    await begin(/^清洗抛光/);
    await choice(owner, '今天').click();
    await sendReport(owner, '内圈发暗，想洗一洗。');
    await heading('轮到门店：看照片并受理');
    await owner.text('清洗抛光 · 单号').waitFor();
  });

  it('is found by its kind in the queue and carried to its end in its own words', async () => {
    await onDesk('cleaning', '清洗抛光');
    await step('受理');
    await owner.page.reload();
    await owner.button('寄过去').click();
    await owner.field('快递公司').fill('顺丰');
    await owner.field('运单号').fill('SF1234567890');
    await owner.field('寄回给您的地址和收件人').fill('上海市徐汇区华山路 1 号 林知夏');
    await sheet(owner).getByRole('button', { name: '寄过去' }).click();
    await heading('在路上：门店收到后检测');
    await desk.page.reload();
    await desk.text(/SF1234567890/).waitFor();
    await step('收件检测');
    await step('同意清洗', '超声波清洗，约一小时，不收费。');
    await desk.text('清洗中').waitFor();
    await passCheck(desk);
    await step('清洗完成');
    await desk.button('寄回顾客').click();
    await sheet(desk).getByLabel('快递公司').fill('顺丰');
    await sheet(desk).getByLabel('运单号').fill('SF0987654321');
    expect(await sheet(desk).getByLabel('寄到').inputValue()).toContain('华山路');
    await sheet(desk).getByRole('button', { name: '寄回顾客' }).click();
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await owner.page.reload();
    await owner.text(/SF0987654321/).waitFor();
    await owner.button('确认收到').click();
    await sheet(owner).getByRole('button', { name: '确认收到' }).click();
    await heading('轮到您：试戴后给个评价');
    await rate();
  });
});

describe('work that costs', () => {
  it('is quoted with a ceiling, agreed to by the owner and done within it', async () => {
    await begin(/^电镀翻新/);
    await choice(owner, /^镀层磨损$/).click();
    await choice(owner, '今天').click();
    await sendReport(owner, '内侧发黄，想重新镀一次。');
    await onDesk('replating', '电镀翻新');
    await step('受理');
    await step('收件检测');
    await desk.button('报价').click();
    await sheet(desk).getByLabel('项目 1').fill('电镀工费');
    await sheet(desk).getByLabel('金额（元） 1').fill('180');
    await sheet(desk).getByLabel('最高不超过（元）').fill('200');
    await sheet(desk).getByRole('button', { name: '报价', exact: true }).click();
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await owner.page.reload();
    await heading('轮到您：看看报价，同意后才动工');
    await owner.text('¥200').waitFor();
    await owner.button('同意报价').click();
    await sheet(owner).getByRole('button', { name: '同意报价' }).click();
    await desk.page.reload();
    await desk.button('记一步').click();
    await sheet(desk).getByRole('radio', { name: '电镀' }).click();
    await sheet(desk).getByLabel('向顾客收（元，不收填 0）').fill('180');
    await sheet(desk).getByRole('button', { name: '记一步' }).click();
    await desk.text(/已用 ¥180.*上限 ¥200/).waitFor();
    const { pathname, search } = new URL(desk.page.url());
    await bench.open(`${pathname}${search}`);
    await passCheck(bench);
    await desk.page.reload();
    await step('电镀完成');
    await step('交还顾客');
    await rate();
    await owner.heading('工序').waitFor();
  });
});

describe('a complaint', () => {
  it('needs neither picture nor clause, and goes over its solution until both agree', async () => {
    await begin(/^投诉/);
    await sendReport(owner, '上次等了两小时才取到。', { photo: false });
    await heading('轮到门店：确认收到');
    await onDesk('complaint', '投诉');
    await step('确认收到');
    await step('提出方案', '下次为您留专人交接，送一次清洗。');
    await owner.page.reload();
    await owner.button('不同意').click();
    await sheet(owner).getByRole('textbox').fill('希望知道为什么等这么久。');
    await sheet(owner).getByRole('button', { name: '不同意' }).click();
    await heading('轮到门店：核实情况');
    await desk.page.reload();
    await step('提出方案', '当天排班少一人，已补；送一次清洗。');
    await owner.page.reload();
    await owner.button('同意方案').click();
    await sheet(owner).getByRole('button', { name: '同意方案' }).click();
    await heading('轮到门店：落实方案');
  });

  it('is over only with its cause, which stays in the house', async () => {
    await desk.page.reload();
    await desk.button('落实完成').click();
    await sheet(desk).getByRole('radio', { name: '延误' }).click();
    await sheet(desk).getByLabel('改进措施').fill('周末加一班。');
    await sheet(desk).getByLabel('给顾客的话').fill('清洗券已放进您的账户。');
    await sheet(desk).getByRole('button', { name: '落实完成' }).click();
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await desk.text('周末加一班。').waitFor();
    await rate();
    expect(await owner.text('周末加一班。').count()).toBe(0);
  });
});

describe('an estimate', () => {
  it('is given with a figure, by the rule of the day', async () => {
    await begin(/^以旧换新估价/);
    await sendReport(owner, '想换一只粗一点的。', { photo: false });
    await heading('轮到门店：估价');
    await onDesk('trade_in', '以旧换新估价');
    await desk.button('估价').click();
    await sheet(desk).getByLabel('估价（元）').fill('8123.50');
    await sheet(desk).getByLabel('给顾客的话').fill('按今日金价与标签克重估算，到店称重为准。');
    await sheet(desk).getByRole('button', { name: '估价', exact: true }).click();
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await owner.page.reload();
    await owner.text('¥8,123.50').waitFor();
    await rate();
  });
});

describe('a return', () => {
  it('is answered by whether it was worn, and inspected before its paper is made', async () => {
    await begin(/^退货/);
    await choice(owner, '款式不合意').click();
    await choice(owner, '未佩戴').click();
    await choice(owner, '标签证书票据齐全').click();
    await owner.page.locator('.coverage__answer').filter({ visible: true }).waitFor();
    await sendReport(owner, '买大了一号，没戴过。');
    await heading('轮到门店：看照片并受理');
    await onDesk('return', '退货');
    await step('受理');
    await step('收件验货');
    await owner.page.reload();
    await owner.button('不做了，原样取回').click();
    await sheet(owner).getByRole('button', { name: '不做了，原样取回' }).click();
    await heading('轮到您：到店原样取回');
    await owner.button('还是要做').click();
    await sheet(owner).getByRole('button', { name: '还是要做' }).click();
    await heading('轮到门店：验货');
    await desk.page.reload();
    await step('同意退货', '标签完好，克重一致，可全额退。');
    await desk.text('办理退货').waitFor();
  });

  it('goes back to the inspection, and is withdrawn', async () => {
    await step('重新判定', '证书还没带来。');
    await owner.page.reload();
    await owner.button('撤回申请').click();
    await sheet(owner).getByRole('button', { name: '撤回申请' }).click();
    await owner.text('您已撤回，三十天内可以重新打开').waitFor();
  });
});
