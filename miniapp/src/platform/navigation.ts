import Taro from '@tarojs/taro';
import { isTabRoute, type Route } from '@/routes';

export type Params = Readonly<Record<string, string | number | undefined>>;

export function addressOf(route: Route, params: Params = {}): string {
  const query = Object.entries(params)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return query === '' ? route : `${route}?${query}`;
}

/** WeChat keeps ten pages at most; the eleventh takes the place of the tenth. */
const DEEPEST = 10;

export function go(route: Route, params: Params = {}): void {
  if (isTabRoute(route)) {
    void Taro.switchTab({ url: route });
    return;
  }
  const url = addressOf(route, params);
  if (Taro.getCurrentPages().length >= DEEPEST) void Taro.redirectTo({ url });
  else void Taro.navigateTo({ url });
}

export function replace(route: Route, params: Params = {}): void {
  if (isTabRoute(route)) go(route);
  else void Taro.redirectTo({ url: addressOf(route, params) });
}

/** Back, or to `otherwise` when the page was opened by a link and there is nothing behind it. */
export function goBack(otherwise: Route = '/pages/home/index'): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else replace(otherwise);
}

/** What Taro knows of an open page; its own types leave it open. */
interface OpenPage {
  path?: string;
  route?: string;
  options?: Readonly<Record<string, string | undefined>>;
}

const openPages = (): OpenPage[] => Taro.getCurrentPages();

function pathOf(page: OpenPage | undefined): string {
  const [path = ''] = (page?.path ?? page?.route ?? '').split('?');
  return path.startsWith('/') ? path : `/${path}`;
}

/** Where the person is now, with its parameters, to come back to after signing in. */
export function hereAddress(): string {
  const page = openPages().slice(-1)[0];
  const own = Object.entries(page?.options ?? {}).filter(
    ([name]) => name !== 'stamp' && !name.startsWith('$'),
  );
  const query = own.map(([name, value]) => `${name}=${value ?? ''}`).join('&');
  return `${pathOf(page)}${query === '' ? '' : `?${query}`}`;
}

/** Whether the page behind this one is the one of the address: going back to it keeps what was typed there. */
function liesBehind(address: string): boolean {
  const behind = openPages().slice(-2, -1)[0];
  return behind !== undefined && address.split('?')[0] === pathOf(behind);
}

/** Follows an address taken by `hereAddress`. */
export function returnTo(address: string, otherwise: Route): void {
  if (liesBehind(address)) {
    void Taro.navigateBack();
    return;
  }
  if (!/^\/(pages|customer|tag|admin)\/[a-z-]+\/index(\?|$)/.test(address)) {
    replace(otherwise);
    return;
  }
  if (isTabRoute(address)) void Taro.switchTab({ url: address.replace(/\?.*$/, '') });
  else void Taro.redirectTo({ url: address });
}
