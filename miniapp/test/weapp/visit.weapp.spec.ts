import type { Browser } from 'playwright-core';
import { serialInStock } from '../kit/arrange';
import { launchBrowser } from '../kit/browser';
import { ask, newPhone, product, staff } from '../kit/product';
import { openWeChat, type WeChat } from '../kit/wechat';

interface Sent {
  title: string;
  page: string;
}
interface Prepared {
  lines: { id: string; state: string }[];
  ready: string[];
}

const READY = '试戴盘备好';
/** The name WeChat's library has for it. */
const TITLE = '预约准备通知';

let browser: Browser;
let wechat: WeChat;
let token = '';
let visitId = '';

beforeAll(async () => {
  browser = await launchBrowser();
  wechat = await openWeChat(browser);
  const { account, password } = staff('店长');
  token = (await ask<{ token: string }>('admin/session', '', { account, password })).token;
});
afterAll(async () => {
  await wechat.close();
  await browser.close();
});
afterEach(async () => expect(await wechat.violations()).toEqual([]));

const allow = () => wechat.page.getByRole('dialog').getByRole('button', { name: '允许' }).click();
const shown = (selector: string) => wechat.page.locator(selector).filter({ visible: true });

/** What came to this phone through WeChat about this visit. */
async function received(): Promise<string[]> {
  const sent = (await (await fetch(`${product().emulator}/__emu/state/messages`)).json()) as Sent[];
  return sent.filter(({ page }) => page.includes(visitId)).map(({ title }) => title);
}
async function until(what: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const prepare = (body: object) => ask<Prepared>(`admin/preparation/${visitId}/actions`, token, body);
/** The line of a kind of message on the page that counts them. */
const left = async (kind: string): Promise<string> => {
  await wechat.launch({ path: 'customer/reminders/index' });
  const line = shown('.row').filter({ hasText: kind }).first();
  await line.waitFor();
  return line.innerText();
};

describe('a visit in WeChat, from the tag to the tray', () => {
  it('is booked for the piece in the hand', async () => {
    await wechat.launch({ path: 'customer/login/index' });
    await wechat.willGivePhone(newPhone());
    await wechat.tap('微信一键登录');
    await wechat.tap('用微信手机号绑定');
    await allow();
    await wechat.page.waitForFunction(() => document.body.innerText.includes('我的珠宝'));
    await wechat.launch({ path: 'tag/piece/index', code: await serialInStock() });
    await wechat.tap('预约试戴这一件');
    await shown('.slots .chip:not(.chip--off)').first().click();
    await wechat.field('怎么称呼您').fill('许南星');
    await wechat.tap('确认预约');
    await wechat.text('已为您约好').waitFor();
    const code = (await shown('.visit__code').first().innerText()).trim();
    const { items } = await ask<{ items: { id: string }[] }>(`admin/visits/find?q=${code}`, token);
    visitId = items[0]?.id ?? '';
    expect(visitId).not.toBe('');
    // Nobody was asked yet: WeChat says nothing.
    expect(await received()).toEqual([]);
  });

  it('the guest agrees to one message of each kind where they look after the visit, and sees how many are left', async () => {
    await wechat.tap('查看预约');
    await wechat.onPage('customer/appointment/index');
    expect(await wechat.text(/^微信提醒：/).innerText()).toContain(`${READY}未开`);
    await wechat.tap('备好、到点、有变更时提醒我');
    await allow();
    await wechat.text(`${READY}还有 1 次`).waitFor();
    expect(await left(READY)).toContain('还可提醒 1 次');
  });

  it('the tray is laid and ready: one message comes, and its place is used up', async () => {
    const { lines } = await ask<Prepared>(`admin/preparation/${visitId}`, token);
    for (const { id, state } of lines) if (state === 'here') await prepare({ action: 'lay', wishId: id });
    await prepare({ action: 'ready' });
    await until(async () => (await received()).includes(TITLE));
    expect(await left(READY)).toContain('已用完');
  });

  it('ready once more there is no place for another in WeChat: it lies in the app’s own messages', async () => {
    await prepare({ action: 'undoReady' });
    await prepare({ action: 'ready' });
    const inInbox = async (): Promise<number> => {
      await wechat.launch({ path: 'customer/messages/index' });
      await wechat.text('已为您备好').waitFor();
      return wechat.page.getByText('已为您备好').filter({ visible: true }).count();
    };
    await until(async () => (await inInbox()) >= 2);
    expect((await received()).filter((title) => title === TITLE)).toHaveLength(1);
  });

  it('called off by the guest it lets the piece go', async () => {
    await wechat.launch({ path: 'customer/appointments/index' });
    await wechat.tap(/· 1 件/);
    await wechat.onPage('customer/appointment/index');
    await wechat.tap('取消预约');
    await wechat.tap('确认取消');
    await wechat.text('已取消').waitFor();
  });
});
