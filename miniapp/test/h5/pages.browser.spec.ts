import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { barriers, sideways, smallTargets } from '../kit/checks';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { product, tagPage } from '../kit/product';

/** The demo's customer with pieces, a claim and a visit. */
const OWNER = '13900000001';

let browser: Browser;
let customer: BrowserContextOptions['storageState'];
let manager: BrowserContextOptions['storageState'];
const reached = new Set<string>();

beforeAll(async () => {
  browser = await launchBrowser();
  const phone = await openPhone(browser);
  await phone.open('/customer/login/index');
  await signIn(phone, OWNER);
  customer = await phone.page.context().storageState();
  await phone.close();
  const desk = await openPhone(browser, { desk: true });
  await signInStaff(desk, '店长');
  manager = await desk.page.context().storageState();
  await desk.close();
});
afterAll(() => browser.close());

const routeOf = (phone: Phone): string => new URL(phone.page.url()).pathname.slice(1);
const toPage = (phone: Phone, route: string) =>
  phone.page.locator(`a[href^="/${route}"]`).filter({ visible: true }).first();

/** Waits for the page to be there and looks it over. */
async function arrive(phone: Phone, route: string, thumb: boolean, readable = true): Promise<void> {
  await phone.page.waitForURL(`**/${route}*`);
  await phone.page.waitForLoadState('networkidle');
  await phone.page.locator('h1').filter({ visible: true }).first().waitFor({ state: 'attached' });
  reached.add(routeOf(phone));
  const found = {
    barriers: readable ? await barriers(phone.page) : [],
    small: thumb ? await smallTargets(phone.page) : [],
    sideways: Math.max(0, await sideways(phone.page)),
  };
  expect({ route, ...found }).toEqual({ route, barriers: [], small: [], sideways: 0 });
}

/** From page to page by what can be seen and tapped; `name` for what is a button and no link. */
interface Step {
  from: string;
  to: string;
  tap?: string | RegExp;
  /** Where one tap is not enough. */
  by?: (phone: Phone) => Promise<void>;
}

const wayTo = (phone: Phone, route: string, tap?: string | RegExp): Locator =>
  tap ? phone.button(tap).or(phone.link(tap)).or(phone.text(tap)).first() : toPage(phone, route);

async function walk(phone: Phone, steps: readonly Step[], thumb: boolean): Promise<string[]> {
  const troubles: string[] = [];
  for (const { from, to, tap, by } of steps) {
    try {
      // Taken up again where an earlier step has been: that it can be reached is proven by then.
      if (routeOf(phone) !== from) await phone.open(places.get(from) ?? `/${from}`);
      if (by) await by(phone);
      else await wayTo(phone, to, tap).click();
      await phone.page.waitForURL(`**/${to}*`);
      places.set(to, phone.page.url());
      await arrive(phone, to, thumb);
    } catch (error) {
      troubles.push(`${from} → ${to}: ${String(error).slice(0, 900)}`);
    }
  }
  return [...troubles, ...phone.troubles];
}
const places = new Map<string, string>();

const CUSTOMER_WALK: readonly Step[] = [
  { from: 'pages/home/index', to: 'pages/browse/index' },
  { from: 'pages/browse/index', to: 'pages/scan/index' },
  { from: 'pages/scan/index', to: 'pages/mine/index' },
  { from: 'pages/mine/index', to: 'pages/home/index' },
  { from: 'pages/home/index', to: 'customer/style/index' },
  { from: 'customer/style/index', to: 'customer/store/index' },
  { from: 'customer/store/index', to: 'customer/booking/index', tap: '预约到店试戴' },
  { from: 'pages/home/index', to: 'customer/stores/index' },
  { from: 'pages/mine/index', to: 'customer/appointments/index' },
  { from: 'customer/appointments/index', to: 'customer/appointment/index' },
  { from: 'customer/appointment/index', to: 'customer/visit/index' },
  { from: 'pages/mine/index', to: 'customer/fit/index' },
  { from: 'pages/mine/index', to: 'customer/reminders/index' },
  { from: 'customer/messages/index', to: 'customer/recap/index' },
  { from: 'pages/mine/index', to: 'customer/piece/index' },
  { from: 'customer/piece/index', to: 'tag/piece/index' },
  { from: 'customer/piece/index', to: 'customer/warranty/index' },
  {
    from: 'customer/warranty/index',
    to: 'tag/warranty/index',
    by: async (phone) => {
      await phone.button('复制验证链接').click();
      await phone.text('已复制').waitFor();
      const link = new URL(await phone.page.evaluate(() => navigator.clipboard.readText()));
      await phone.open(`${link.pathname}${link.search}`);
    },
  },
  { from: 'pages/mine/index', to: 'customer/threads/index' },
  { from: 'customer/threads/index', to: 'customer/thread/index' },
  { from: 'customer/piece/index', to: 'customer/passing/index' },
  { from: 'customer/piece/index', to: 'customer/loss/index' },
  { from: 'pages/mine/index', to: 'customer/passings/index' },
  { from: 'pages/mine/index', to: 'customer/claims/index' },
  { from: 'customer/claims/index', to: 'customer/claim/index' },
  { from: 'customer/claims/index', to: 'customer/claim-new/index', tap: '申请售后' },
  { from: 'pages/mine/index', to: 'customer/holds/index' },
  { from: 'pages/mine/index', to: 'customer/messages/index' },
  { from: 'pages/mine/index', to: 'customer/account/index' },
  {
    from: 'pages/scan/index',
    to: 'customer/quote/index',
    by: async (phone) => {
      await phone.open(tagPage('可售'));
      await phone.button(/价格明细/).click();
      await phone.button('锁定这个价格').click();
      await phone.button('查看报价').click();
    },
  },
];

const stretches = (steps: readonly Step[], length: number): [string, readonly Step[]][] =>
  Array.from({ length: Math.ceil(steps.length / length) }, (_, i) => {
    const stretch = steps.slice(i * length, (i + 1) * length);
    return [stretch[0]?.to ?? '', stretch];
  });

const firstRow = (desk: Phone): Promise<void> =>
  desk.page.locator('tbody tr').filter({ visible: true }).first().click();

const chip =
  (name: string) =>
  (desk: Phone): Promise<void> =>
    desk.page.getByRole('radio', { name, exact: true }).filter({ visible: true }).click();

const DESK_WALK: readonly Step[] = [
  { from: 'admin/claims/index', to: 'admin/today/index' },
  { from: 'admin/today/index', to: 'admin/appointments/index' },
  { from: 'admin/today/index', to: 'admin/appointment/index' },
  { from: 'admin/today/index', to: 'admin/visits/index' },
  { from: 'admin/visits/index', to: 'admin/visit/index' },
  { from: 'admin/visits/index', to: 'admin/visit-figures/index', tap: '试戴转化' },
  { from: 'admin/today/index', to: 'admin/claims/index' },
  { from: 'admin/today/index', to: 'admin/preparation/index' },
  { from: 'admin/today/index', to: 'admin/claim/index' },
  { from: 'admin/today/index', to: 'admin/threads/index' },
  { from: 'admin/threads/index', to: 'admin/answers/index', tap: '常用回复' },
  { from: 'admin/today/index', to: 'admin/quality/index' },
  { from: 'admin/claim/index', to: 'admin/piece/index' },
  { from: 'admin/claim/index', to: 'admin/customer/index' },
  { from: 'admin/today/index', to: 'admin/handover/index' },
  { from: 'admin/today/index', to: 'admin/stock/index' },
  { from: 'admin/today/index', to: 'admin/styles/index' },
  { from: 'admin/styles/index', to: 'admin/series/index' },
  {
    from: 'admin/styles/index',
    to: 'admin/style/index',
    by: (desk) => desk.page.locator('tbody tr').filter({ visible: true }).first().click(),
  },
  {
    from: 'admin/style/index',
    to: 'admin/style-edit/index',
    by: (desk) => desk.button(/^(修订|修改)$/).click(),
  },
  { from: 'admin/today/index', to: 'admin/labels/index' },
  {
    from: 'admin/labels/index',
    to: 'admin/label-print/index',
    by: async (desk) => {
      await desk.page.getByRole('radio', { name: '全部' }).filter({ visible: true }).first().click();
      await desk.page
        .getByRole('button', { name: /^选中[^本]/ })
        .filter({ visible: true })
        .first()
        .click();
      await desk.button('预览').click();
    },
  },
  { from: 'admin/labels/index', to: 'admin/label-jobs/index' },
  { from: 'admin/labels/index', to: 'admin/label-settings/index' },
  { from: 'admin/today/index', to: 'admin/sales/index' },
  {
    from: 'admin/sales/index',
    to: 'admin/sale/index',
    by: async (desk) => {
      await desk.page.getByRole('radio', { name: '近 30 天' }).filter({ visible: true }).click();
      await desk.page.locator('tbody tr').filter({ visible: true }).first().click();
    },
  },
  {
    from: 'admin/sales/index',
    to: 'admin/return/index',
    by: async (desk) => {
      await desk.page.getByRole('radio', { name: '近 30 天' }).filter({ visible: true }).click();
      await desk.page.locator('tbody tr', { hasText: '已交付' }).filter({ visible: true }).first().click();
      await desk.button(/^退货$/).click();
    },
  },
  { from: 'admin/sales/index', to: 'admin/trade-ins/index' },
  { from: 'admin/sales/index', to: 'admin/payouts/index' },
  { from: 'admin/trade-ins/index', to: 'admin/trade-in/index', by: firstRow },
  { from: 'admin/trade-ins/index', to: 'admin/trade-in-new/index', tap: '收旧换新' },
  { from: 'admin/today/index', to: 'admin/transfers/index' },
  { from: 'admin/transfers/index', to: 'admin/transfer/index', by: firstRow },
  { from: 'admin/transfers/index', to: 'admin/transfer-new/index', tap: '申请调拨' },
  { from: 'admin/transfers/index', to: 'admin/deliveries/index' },
  { from: 'admin/transfers/index', to: 'admin/transit/index' },
  { from: 'admin/deliveries/index', to: 'admin/delivery/index', by: firstRow },
  { from: 'admin/deliveries/index', to: 'admin/delivery-new/index', tap: '建收货单' },
  { from: 'admin/today/index', to: 'admin/counts/index' },
  { from: 'admin/counts/index', to: 'admin/count/index', by: firstRow },
  { from: 'admin/counts/index', to: 'admin/containers/index' },
  { from: 'admin/containers/index', to: 'admin/container/index', by: firstRow },
  { from: 'admin/today/index', to: 'admin/losses/index' },
  { from: 'admin/today/index', to: 'admin/customers/index' },
  { from: 'admin/today/index', to: 'admin/prices/index' },
  { from: 'admin/today/index', to: 'admin/price-rules/index' },
  {
    from: 'admin/price-rules/index',
    to: 'admin/price-rule/index',
    by: (desk) => desk.page.locator('tbody tr').filter({ visible: true }).first().click(),
  },
  { from: 'admin/price-rules/index', to: 'admin/price-gaps/index' },
  { from: 'admin/today/index', to: 'admin/policies/index' },
  {
    from: 'admin/policies/index',
    to: 'admin/policy/index',
    by: (desk) => desk.page.locator('tbody tr').filter({ visible: true }).first().click(),
  },
  { from: 'admin/today/index', to: 'admin/quotes/index' },
  {
    from: 'admin/quotes/index',
    to: 'admin/quote/index',
    by: (desk) => desk.page.locator('tbody tr').filter({ visible: true }).first().click(),
  },
  { from: 'admin/today/index', to: 'admin/synonyms/index' },
  { from: 'admin/styles/index', to: 'admin/imports/index' },
  {
    from: 'admin/imports/index',
    to: 'admin/import/index',
    by: async (desk) => {
      const chooser = desk.page.waitForEvent('filechooser');
      await desk.button('选择文件上传').click();
      await (
        await chooser
      ).setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('款号\nZY-R0001') });
    },
  },
  { from: 'admin/today/index', to: 'admin/staff/index' },
  { from: 'admin/today/index', to: 'admin/store-settings/index' },
  { from: 'admin/store-settings/index', to: 'admin/roster/index', by: chip('排班') },
  { from: 'admin/roster/index', to: 'admin/rooms/index', by: chip('房间与台位') },
  { from: 'admin/rooms/index', to: 'admin/visit-purposes/index', by: chip('预约项目') },
  { from: 'admin/visit-purposes/index', to: 'admin/visit-policy/index', by: chip('预约规则') },
  { from: 'admin/today/index', to: 'admin/audit/index' },
  { from: 'admin/today/index', to: 'admin/alarms/index' },
  {
    from: 'admin/alarms/index',
    to: 'admin/alarm/index',
    by: async (desk) => {
      await desk.page.locator('tbody tr').filter({ visible: true }).first().click();
    },
  },
  { from: 'admin/alarms/index', to: 'admin/scan-policy/index' },
  { from: 'admin/today/index', to: 'admin/account/index' },
];

describe('every page', () => {
  it('of a customer is reached by tapping, is readable and fits the thumb', async () => {
    const phone = await openPhone(browser, { storage: customer });
    await phone.open('/');
    expect(await walk(phone, CUSTOMER_WALK, true)).toEqual([]);
    await phone.close();
  });

  it('for signing in is reached by tapping', async () => {
    const phone = await openPhone(browser);
    await phone.open('/pages/mine/index');
    const steps = [
      { from: 'pages/mine/index', to: 'customer/login/index', tap: /^登录$/ },
      { from: 'customer/login/index', to: 'admin/login/index', tap: '员工登录' },
    ];
    expect(await walk(phone, steps, true)).toEqual([]);
    await phone.close();
  });

  // In stretches: the desk has many pages, and each stretch has the patience of one journey.
  it.each(stretches(DESK_WALK, 10))(
    'of the desk is reached on a wide screen, from %s on',
    async (_, steps) => {
      const desk = await openPhone(browser, { storage: manager, desk: true });
      await desk.open('/admin/claims/index');
      expect(await walk(desk, steps, false)).toEqual([]);
      await desk.close();
    },
  );

  it('of headquarters alone is reached on a wide screen', async () => {
    const desk = await openPhone(browser, { desk: true });
    await signInStaff(desk, '总部');
    const steps = [
      { from: 'admin/today/index', to: 'admin/passports/index' },
      { from: 'admin/stock/index', to: 'admin/enrol/index', tap: '建档' },
    ];
    expect(await walk(desk, steps, false)).toEqual([]);
    for (const { to } of steps) places.delete(to);
    await desk.close();
  });

  it('of the desk works in the hand as well', async () => {
    const desk = await openPhone(browser, { storage: manager });
    const troubles: string[] = [];
    for (const [route, address] of [...places].filter(
      ([route]) => route.startsWith('admin/') && route !== 'admin/login/index',
    )) {
      await desk.open(address);
      // What readers need has been looked at on the wide screen.
      await arrive(desk, route, true, false).catch((error: unknown) =>
        troubles.push(String(error).slice(0, 900)),
      );
    }
    expect([...troubles, ...desk.troubles]).toEqual([]);
    await desk.close();
  });

  it('of a vote says that its link has ended, to whoever opens it without one that holds', async () => {
    const phone = await openPhone(browser);
    await phone.open('/tag/vote/index?t=nothing');
    await arrive(phone, 'tag/vote/index', true);
    expect(phone.troubles).toEqual([]);
    await phone.close();
  });

  it('that the app declares has been seen', () => {
    const app = JSON.parse(readFileSync(path.join(product().weapp, 'app.json'), 'utf8')) as {
      pages: string[];
      subPackages: { root: string; pages: string[] }[];
    };
    const declared = [
      ...app.pages,
      ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
    ];
    expect(declared.filter((route) => !reached.has(route))).toEqual([]);
  });
});

/** Pages that ask the server, with something that stands on them once it has answered. */
const ASKING: readonly (readonly [address: string, ready: string | RegExp, who: 'customer' | 'manager'])[] = [
  ['/pages/home/index', '新到', 'customer'],
  ['/pages/browse/index', '选款', 'customer'],
  ['/customer/stores/index', '共 ', 'customer'],
  ['/customer/appointments/index', '我的预约', 'customer'],
  ['/customer/claims/index', '我的售后', 'customer'],
  ['/customer/messages/index', '消息', 'customer'],
  ['/admin/today/index', '现在要处理', 'manager'],
  ['/admin/stock/index', '库存', 'manager'],
  ['/admin/sales/index', /实收合计|没有销售/, 'manager'],
];

describe('when the server does not answer', () => {
  it.each(ASKING)('%s says so and recovers by one tap', async (address, ready, who) => {
    const phone = await openPhone(browser, {
      storage: who === 'customer' ? customer : manager,
      faults: true,
    });
    await phone.page.route('**/api/**', (route) => {
      const body = JSON.stringify({ error: { code: 'internal', details: {}, traceId: 'trace-of-a-test' } });
      return route.fulfill({ status: 500, contentType: 'application/json', body });
    });
    // What the server has written into the page itself would answer without a request.
    await phone.open('/customer/login/index');
    await phone.page.goto(`${product().base}${address}`);
    await phone.heading('没有载入成功').waitFor({ timeout: 20_000 });
    await phone.page.unroute('**/api/**');
    await phone.button('再试一次').click();
    await phone.text(ready).waitFor();
    await phone.heading('没有载入成功').waitFor({ state: 'hidden' });
    await phone.close();
  });

  it('and the line is dead, a tag that was seen before is shown as of then', async () => {
    const phone = await openPhone(browser, { faults: true });
    await phone.open('/');
    await phone.page.route('**/api/**', (route) => route.abort());
    await phone.page.evaluate((address) => {
      history.pushState({}, '', address);
    }, '/tag/piece/index');
    await phone.open(tagPage('可售'));
    await phone.button('再试一次').waitFor({ timeout: 20_000 });
    await phone.page.unroute('**/api/**');
    await phone.button('再试一次').click();
    await phone.heading(/^是珠约发出的这一件/).waitFor();
    await phone.close();
  });
});
