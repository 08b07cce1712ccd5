import type { Browser, Locator, Page } from 'playwright-core';
import { serveHost } from '../../../scripts/mphost/serve.mjs';
import { product } from './product';

export interface Violation {
  kind: string;
  text: string;
}

/** What a test may tell our WeChat before it acts, and what it can ask afterwards: see scripts/mphost/view/main.js. */
interface HostWindow {
  mphost: {
    violations: Violation[];
    calls: { name: string; options: unknown }[];
    hooks: { scan: { result: string } | null; phone: string };
    enter: (search: string) => void;
    state: () => { route: string; depth: number };
    largestSetData: () => Promise<{ bytes: number; route: string }>;
  };
}

export interface Launch {
  path?: string;
  /** An ordinary link somebody scanned with WeChat. */
  q?: string;
  /** The scene of a mini-program code. */
  code?: string;
}

export interface WeChat {
  page: Page;
  launch: (how?: Launch) => Promise<void>;
  /** Scanned with WeChat's own scanner while the app is open. */
  enter: (how: Launch) => Promise<void>;
  /** The first visible element with this text. */
  text: (text: string | RegExp) => Locator;
  tap: (text: string | RegExp) => Promise<void>;
  /** The field under this label. */
  field: (label: string) => Locator;
  route: () => Promise<string>;
  /** How many pages lie over one another. */
  depth: () => Promise<number>;
  /** Waits until this page is on top and its predecessor out of sight. */
  onPage: (route: string) => Promise<void>;
  willScan: (result: string) => Promise<void>;
  willGivePhone: (phone: string) => Promise<void>;
  violations: () => Promise<Violation[]>;
  calls: (name: string) => Promise<unknown[]>;
  largestSetData: () => Promise<{ bytes: number; route: string }>;
  close: () => Promise<void>;
}

export interface WeChatOptions {
  /** Another bundle than the product's. */
  dist?: string;
}

const searchOf = ({ path, q, code }: Launch): string =>
  new URLSearchParams(
    Object.entries({ path, q, code }).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString();

/** Our own WeChat with the compiled bundle in it, in the hands of one person. */
export async function openWeChat(browser: Browser, options: WeChatOptions = {}): Promise<WeChat> {
  const { base, emulator, weapp } = product();
  const host = await serveHost({ dist: options.dist ?? weapp, apiBase: base, emulatorBase: emulator });
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const inHost = <T>(
    work: (mphost: HostWindow['mphost'], argument: string) => T,
    argument = '',
  ): Promise<Awaited<T>> =>
    page.evaluate(
      ([source, given]) =>
        // The function travels as text: it runs in the host's page and sees nothing of the test.
        (
          new Function('mphost', 'argument', `return (${source})(mphost, argument)`) as (
            m: unknown,
            a: string,
          ) => Awaited<T>
        )((globalThis as unknown as HostWindow).mphost, given),
      [work.toString(), argument] as const,
    );
  const shown = (locator: Locator): Locator => locator.filter({ visible: true }).first();
  const text = (found: string | RegExp): Locator => shown(page.getByText(found));
  return {
    page,
    text,
    enter: (how) => inHost((mphost, argument) => mphost.enter(argument), searchOf(how)),
    launch: async (how = {}) => {
      await page.goto(`${host.base}/?${searchOf(how)}`);
      await page.waitForFunction(() => {
        const { mphost } = globalThis as unknown as Partial<HostWindow>;
        return mphost !== undefined && mphost.state().route !== '';
      });
    },
    tap: async (found) => text(found).click(),
    field: (label) => shown(page.locator('.field', { hasText: label }).locator('input, textarea')),
    onPage: (route) => page.locator(`.host-page[data-route="${route}"]:not([hidden])`).waitFor(),
    route: async () => inHost((mphost) => mphost.state().route),
    depth: async () => inHost((mphost) => mphost.state().depth),
    willScan: async (result) =>
      inHost((mphost, argument) => void (mphost.hooks.scan = { result: argument }), result),
    willGivePhone: async (phone) => inHost((mphost, argument) => void (mphost.hooks.phone = argument), phone),
    violations: async () => inHost((mphost) => mphost.violations),
    calls: async (name) =>
      inHost(
        (mphost, argument) =>
          mphost.calls.filter((call) => call.name === argument).map((call) => call.options),
        name,
      ),
    largestSetData: async () => inHost((mphost) => mphost.largestSetData()),
    close: async () => {
      await context.close();
      await host.close();
    },
  };
}
