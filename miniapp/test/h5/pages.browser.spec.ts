import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { barriers, sideways, smallTargets } from '../kit/checks';
import { openPhone, signIn, signInStaff, type Phone } from '../kit/phone';
import { product, tagPage } from '../kit/product';
import { CUSTOMER_WALK, DESK_WALK, type Step } from '../kit/walks';

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

const stretches = (steps: readonly Step[], length: number): [string, readonly Step[]][] =>
  Array.from({ length: Math.ceil(steps.length / length) }, (_, i) => {
    const stretch = steps.slice(i * length, (i + 1) * length);
    return [stretch[0]?.to ?? '', stretch];
  });

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
