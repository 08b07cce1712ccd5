import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { mayAskForCode } from './arrange';
import { product, smsCode, staff, type Role } from './product';

const PHONE = { width: 375, height: 812 };
const DESK = { width: 1280, height: 800 };
const PATIENCE_MS = 15_000;
/** Longer than a page takes between what a hand has done and its asking for it. */
const QUIET_MS = 400;
/** People's Square: the demo's stores lie around it. */
const PLACE = { latitude: 31.2304, longitude: 121.4737 };

/** One person with one browser window, and what went wrong in it that nobody would see. */
export interface Phone {
  page: Page;
  troubles: string[];
  open: (address: string) => Promise<void>;
  /** What is on the screen now: Taro keeps the pages behind it in the document. Words given as text are the whole name. */
  button: (name: string | RegExp) => Locator;
  link: (name: string | RegExp) => Locator;
  field: (name: string | RegExp) => Locator;
  text: (text: string | RegExp) => Locator;
  heading: (name: string | RegExp) => Locator;
  /** When the page has asked for nothing for a moment; what it shows then is what it was told last. */
  settled: () => Promise<void>;
  close: () => Promise<void>;
}

export interface PhoneOptions {
  desk?: boolean;
  /** Answers of the server that this test makes wrong on purpose. */
  faults?: boolean;
  storage?: BrowserContextOptions['storageState'];
}

export async function openPhone(browser: Browser, options: PhoneOptions = {}): Promise<Phone> {
  const context = await browser.newContext({
    viewport: options.desk ? DESK : PHONE,
    hasTouch: !options.desk,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    geolocation: PLACE,
    permissions: ['geolocation', 'camera', 'clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
    storageState: options.storage,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const troubles: string[] = [];
  watch(page, troubles, options.faults === true);
  const shown = (locator: Locator): Locator => locator.filter({ visible: true }).first();
  return {
    page,
    troubles,
    open: async (address) => {
      await page.goto(address.startsWith('http') ? address : `${product().base}${address}`);
    },
    button: (name) => shown(page.getByRole('button', { name, exact: true })),
    link: (name) => shown(page.getByRole('link', { name, exact: true })),
    field: (name) => shown(page.getByLabel(name).and(page.locator('input, textarea'))),
    text: (text) => shown(page.getByText(text)),
    heading: (name) => shown(page.getByRole('heading', { name })),
    settled: quietOf(page),
    close: () => context.close(),
  };
}

function quietOf(page: Page): () => Promise<void> {
  let underWay = 0;
  let last = 0;
  const count = (change: number): void => {
    underWay = Math.max(0, underWay + change);
    last = Date.now();
  };
  page.on('request', () => count(1));
  page.on('requestfinished', () => count(-1));
  page.on('requestfailed', () => count(-1));
  return async () => {
    const since = Date.now();
    while (underWay > 0 || Date.now() - Math.max(last, since) < QUIET_MS) {
      if (Date.now() - since > PATIENCE_MS) throw new Error(`${page.url()} goes on asking`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
}

function watch(page: Page, troubles: string[], faults: boolean): void {
  const { base } = product();
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // Chromium says this for every refusal; what matters of it is looked at below.
    if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) {
      troubles.push(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${base}/`) && !/^(data|blob|about):/.test(url)) troubles.push(`foreign: ${url}`);
  });
  page.on('response', (response) => {
    const path = response.url().slice(base.length);
    // A refusal is an answer: of the API, and of the link of a tag that is not right.
    const refusal = /^\/(api|t)\//.test(path) && response.status() < 500;
    if (response.status() >= 400 && !refusal && !faults) troubles.push(`${response.status()}: ${path}`);
  });
}

/** A customer's way in on the login page. */
export async function signIn(phone: Phone, number: string): Promise<void> {
  await mayAskForCode(number);
  await phone.field('手机号').fill(number);
  await phone.button('获取验证码').click();
  await phone.text('验证码已发出').waitFor();
  await phone.field('验证码').fill(await smsCode(number));
  await phone.button(/^登录$/).click();
  await phone.heading('登录').waitFor({ state: 'hidden' });
}

export const signInStaff = (phone: Phone, role: Role): Promise<void> => signInAs(phone, staff(role));

export async function signInAs(
  phone: Phone,
  { account, password }: { account: string; password: string },
): Promise<void> {
  await phone.open('/admin/login/index');
  await phone.field('账号').fill(account);
  await phone.field('密码').fill(password);
  await phone.button(/^登录$/).click();
  await phone.page.waitForURL('**/admin/today/index*');
}
