import mysql, { type RowDataPacket } from 'mysql2/promise';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { openPhone, signInStaff, type Phone } from '../kit/phone';
import { photo } from '../kit/pictures';
import { product, staff } from '../kit/product';
import { sheet } from '../kit/steps';

interface Found extends RowDataPacket {
  id: string;
  serial: string;
  name: string;
  storeName: string;
}

/** Beside the screen: which pieces lie where, and a manager of the store at the other end. */
async function look(sql: string, params: unknown[] = []): Promise<Found[]> {
  const connection = await mysql.createConnection({ uri: product().database, timezone: 'Z' });
  try {
    const [rows] = await connection.query<Found[]>(sql, params);
    return rows;
  } finally {
    await connection.end();
  }
}

const ownStore = async (): Promise<string> =>
  (await look('SELECT storeId AS id FROM staff WHERE account = ?', [staff('店长').account]))[0]?.id ?? '';

async function signInAs(phone: Phone, account: string): Promise<void> {
  await phone.open('/admin/login/index');
  await phone.field('账号').fill(account);
  await phone.field('密码').fill(staff('店长').password);
  await phone.button(/^登录$/).click();
  await phone.page.waitForURL('**/admin/today/index*');
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a scanner gun does: the characters, then Enter. */
async function gun(phone: Phone, serial: string): Promise<void> {
  const line = phone.field('扫码枪或手输编号');
  await line.fill(serial);
  await line.press('Enter');
}
const press = async (phone: Phone, action: string, words?: string): Promise<void> => {
  await phone.button(action).click();
  if (words !== undefined) await sheet(phone).getByRole('textbox').last().fill(words);
  await sheet(phone).getByRole('button', { name: action, exact: true }).click();
  await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
};

describe('a count with the network cut in the middle', () => {
  let first: Phone;
  let second: Phone;
  let pieces: Found[] = [];
  beforeAll(async () => {
    first = await openPhone(browser, { faults: true });
    second = await openPhone(browser, { desk: true });
    await signInStaff(first, '顾问');
    await signInStaff(second, '店长');
    pieces = await look(
      `SELECT p.id, p.serial, s.name FROM piece p JOIN style s ON s.id = p.styleId JOIN container k ON k.id = p.containerId
       WHERE p.storeId = ? AND k.code = 'C-01' AND p.state = 'in_stock' AND p.tagState = 'active' ORDER BY p.id LIMIT 4`,
      [await ownStore()],
    );
  });
  afterAll(async () => {
    await first.close();
    await second.close();
  });

  it('is started on one phone and seen on the other screen within two seconds', async () => {
    await first.open('/admin/counts/index');
    await first.button('开始盘点').click();
    await sheet(first)
      .getByRole('radio', { name: /入口主柜/ })
      .click();
    await sheet(first).getByRole('button', { name: '开始盘点', exact: true }).click();
    await first.page.waitForURL('**/admin/count/index*');
    await second.open(`/admin/count/index?${new URL(first.page.url()).search.slice(1)}`);
    await second.text('还没有人扫到件').waitFor();
    await gun(first, pieces[0]?.serial ?? '');
    await first.text('已确认').waitFor();
    await second.text(pieces[0]?.name ?? '').waitFor({ timeout: 4_000 });
  });

  it('keeps what it sees in a dead spot, and never calls it counted', async () => {
    await first.page.context().setOffline(true);
    await gun(first, pieces[1]?.serial ?? '');
    await gun(first, pieces[2]?.serial ?? '');
    await first.text('待上传 2 件').waitFor();
    const answered = first.page.getByText('已确认').filter({ visible: true });
    expect(await answered.count()).toBe(1);
    const kept = await first.page.evaluate(() => localStorage.getItem('zy.count.queue') ?? '');
    expect(kept).toContain(pieces[2]?.serial ?? 'nothing');
  });

  it('loses nothing when the page is loaded again, and sends it when the network is back', async () => {
    await first.page.context().setOffline(false);
    // The server does not answer yet: the page comes, its scans stay where they are.
    await first.page.route('**/scans', (route) => route.abort());
    await first.page.reload();
    await first.text('待上传 2 件').waitFor();
    await first.page.unroute('**/scans');
    await first.text('待上传 2 件').waitFor({ state: 'hidden' });
    const counted = await look(`SELECT c.id FROM count_scan c WHERE c.serial IN (?) AND c.verdict = 'here'`, [
      pieces.slice(0, 3).map(({ serial }) => serial),
    ]);
    expect(counted).toHaveLength(3);
  });

  it('takes a tag once, whoever reads it', async () => {
    await gun(second, pieces[0]?.serial ?? '');
    await second.text('此前已盘到').waitFor();
  });

  it('is ticked off by the page of a tag as well, which says so only once the server has', async () => {
    const [tag] = await look('SELECT gtin AS id, serial FROM tag WHERE serial = ?', [pieces[3]?.serial]);
    await first.page.route('**/counts/*/scans', (route) => route.abort());
    const link = `/01/${tag?.id ?? ''}/21/${tag?.serial ?? ''}`;
    await first.open(`/tag/piece/index?u=${encodeURIComponent(link)}`);
    await first.text(/^正在盘点 /).waitFor();
    await first.text('已在手机上记下，等待服务器确认').waitFor();
    await first.page.unroute('**/counts/*/scans');
    await first.text('服务器已确认记入').waitFor();
    const counted = await look("SELECT id FROM count_scan WHERE serial = ? AND verdict = 'here'", [
      tag?.serial,
    ]);
    expect(counted).toHaveLength(1);
  });

  it('ends with what is missing, proposed by one and approved by another', async () => {
    await press(second, '结束扫码，看差异');
    const row = second.page.locator('.listed').filter({ hasText: '没有扫到', visible: true }).first();
    await row.getByRole('button', { name: '处理' }).click();
    await sheet(second).getByRole('radio', { name: '已经找到，在原处' }).click();
    await sheet(second).getByRole('textbox').fill('压在绒布下');
    const choosing = second.page.waitForEvent('filechooser');
    await sheet(second).getByRole('button', { name: '添加照片' }).click();
    await (await choosing).setFiles(photo('clasp'));
    await sheet(second).getByText('1 / 6 张').waitFor();
    await sheet(second).getByRole('button', { name: '提出处理' }).click();
    await second.page.getByRole('dialog').waitFor({ state: 'detached' });
    await second.text('待复核').waitFor();
    // The one who has proposed is offered no approval.
    expect(await row.getByRole('button', { name: '复核同意' }).count()).toBe(0);
    await row.getByRole('button', { name: /处理照片，放大查看/ }).click();
    await second.page.getByRole('dialog').filter({ visible: true }).waitFor();
    await second.page.keyboard.press('Escape');
    await second.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('a transfer', () => {
  let taker: Phone;
  let giver: Phone;
  let piece: Found | undefined;
  beforeAll(async () => {
    taker = await openPhone(browser, { desk: true });
    giver = await openPhone(browser, { desk: true });
    await signInStaff(taker, '店长');
    const [other] = await look(
      `SELECT a.account AS id, a.storeId AS serial, a.name, t.name AS storeName FROM staff a JOIN store t ON t.id = a.storeId
       WHERE a.role = 'manager' AND a.active = 1 AND a.storeId <> ? ORDER BY t.code LIMIT 1`,
      [await ownStore()],
    );
    if (!other) throw new Error('the demo has one store only');
    await signInAs(giver, other.id);
    [piece] = await look(
      `SELECT p.id, p.serial, s.name, t.name AS storeName FROM piece p JOIN style s ON s.id = p.styleId
       JOIN store t ON t.id = p.storeId WHERE p.storeId = ? AND p.state = 'in_stock' AND p.grossMg > 1000 AND p.tagState = 'active'
       AND NOT EXISTS (SELECT 1 FROM transfer_line l WHERE l.openPieceId = p.id) ORDER BY p.id LIMIT 1`,
      [other.serial],
    );
  });
  afterAll(async () => {
    const troubles = [...taker.troubles, ...giver.troubles];
    await taker.close();
    await giver.close();
    expect(troubles).toEqual([]);
  });
  const serial = (): string => piece?.serial ?? '';
  const here = (phone: Phone): string => `/admin/transfer/index?${new URL(phone.page.url()).search.slice(1)}`;

  it('is asked for by the store that wants the piece', async () => {
    await taker.open('/admin/transfers/index');
    await taker.button('申请调拨').click();
    await taker.page.getByPlaceholder('款号、名称或件号开头').filter({ visible: true }).fill(serial());
    await taker.button('加入').click();
    await taker.field('事由').fill('顾客周六来看');
    await taker.button(/^提交申请/).click();
    await taker.page.waitForURL('**/admin/transfer/index*');
    await taker.text('等调出店批准').waitFor();
  });

  it('is approved, packed under a seal and handed to a carrier by the store that has it', async () => {
    await giver.open(here(taker));
    await press(giver, '批准调出');
    await giver.button('装箱封签').click();
    await sheet(giver).getByLabel('封签号', { exact: true }).fill('ZY00990011');
    await sheet(giver).getByRole('button', { name: '装箱封签', exact: true }).click();
    await giver.page.getByRole('dialog').waitFor({ state: 'detached' });
    await giver.button('交承运').click();
    await sheet(giver).getByLabel('承运方').fill('顺丰保价');
    await sheet(giver).getByLabel('运单号').fill('SF1402599');
    await sheet(giver).getByRole('button', { name: '交承运', exact: true }).click();
    await giver.page.getByRole('dialog').waitFor({ state: 'detached' });
    await giver.text('在路上，等调入店验封').waitFor();
  });

  it('is received by scan after the seal has been looked at', async () => {
    await taker.page.reload();
    await taker.button('到店验封').click();
    await sheet(taker).getByRole('radio', { name: '破损' }).click();
    await sheet(taker).getByText('每一件都要过秤核对').waitFor();
    await sheet(taker).getByRole('button', { name: '到店验封', exact: true }).click();
    await taker.page.getByRole('dialog').waitFor({ state: 'detached' });
    await taker.button('去逐件收货').click();
    await taker.page.waitForURL('**/admin/delivery/index*');
    await gun(taker, serial());
    await taker.field('称重').fill('0.01');
    await taker.button('核对并收货').click();
    await taker.text('重量与标签不符').waitFor();
    await taker.field('差异说明').fill('店内秤未校准，已另称');
    await taker.button('说明并收货').click();
    await taker.text('已收入库').waitFor();
    await press(taker, '完成收货');
    await taker.page.goBack();
    await taker.text('全部收讫').waitFor();
  });

  it('has brought the piece into the stock of the other store', async () => {
    const [now] = await look('SELECT storeId AS id, state AS name FROM piece WHERE id = ?', [piece?.id]);
    expect(now).toMatchObject({ id: await ownStore(), name: 'in_stock' });
  });
});
