import { account } from './account.js';
import { device } from './device.js';
import { dialogs } from './dialogs.js';
import { network } from './network.js';
import { promised } from './promised.js';
import { storage } from './storage.js';
import { viewQueries } from './view.js';

/** Things an app may listen to; nothing of it happens while a test plays. */
const EVENTS = [
  ...['AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'ThemeChange', 'MemoryWarning'],
  ...['NetworkStatusChange', 'WindowResize', 'KeyboardHeightChange', 'LazyLoadError', 'LocationChange'],
];

const COMPONENTS = [
  ...[
    'view',
    'text',
    'image',
    'button',
    'input',
    'textarea',
    'form',
    'label',
    'picker',
    'picker-view',
    'switch',
  ],
  ...[
    'slider',
    'checkbox',
    'checkbox-group',
    'radio',
    'radio-group',
    'scroll-view',
    'swiper',
    'swiper-item',
    'icon',
  ],
  ...['navigator', 'rich-text', 'progress'],
];

const navigation = (host) => {
  const go = (kind) => promised(host, kind, ({ url }) => host.stack.navigate(kind, url));
  return {
    navigateTo: go('navigateTo'),
    redirectTo: go('redirectTo'),
    switchTab: go('switchTab'),
    reLaunch: go('reLaunch'),
    navigateBack: promised(host, 'navigateBack', ({ delta }) => host.stack.back(delta)),
  };
};

const lifecycle = (host) => {
  const ignore = () => undefined;
  const events = EVENTS.flatMap((name) => [
    [`on${name}`, ignore],
    [`off${name}`, ignore],
  ]);
  return {
    ...Object.fromEntries(events),
    getLaunchOptionsSync: () => ({ ...host.launchOptions }),
    getEnterOptionsSync: () => ({ ...host.enterOptions }),
    nextTick: (work) => void Promise.resolve().then(() => host.guard(work)),
    getUpdateManager: () => ({
      onCheckForUpdate: ignore,
      onUpdateReady: ignore,
      onUpdateFailed: ignore,
      applyUpdate: ignore,
    }),
    env: { USER_DATA_PATH: 'wxfile://usr' },
  };
};

/**
 * `wx` as the bundle sees it: a fixed list. A key that is not on it reads as undefined, as on an old WeChat, and counts
 * as a violation: either the product must not rely on it or the host has to learn it.
 */
export function createWx(host) {
  host.files = new Map();
  const person = account(host);
  const { $phoneCode, ...personal } = person;
  host.phoneCode = $phoneCode;
  const surface = {
    ...network(host),
    ...storage(host),
    ...dialogs(host),
    ...device(host),
    ...personal,
    ...viewQueries(host),
    ...navigation(host),
    ...lifecycle(host),
  };
  surface.canIUse = (schema) => {
    const [first = ''] = schema.split('.');
    return first in surface || COMPONENTS.includes(first);
  };
  const list = new Set(Object.keys(surface));
  const reported = new Set();
  return new Proxy(surface, {
    get(target, key) {
      // webpack keeps its chunks on `wx`: what the bundle itself has put there is its own.
      if (key in target) return target[key];
      if (typeof key === 'string' && !OWN_OF_BUNDLE.has(key) && !reported.has(key)) {
        reported.add(key);
        host.violation('api', `wx.${key} is not on the list of what this WeChat can do (${list.size} keys)`);
      }
      return undefined;
    },
  });
}

/** webpack and Taro look for these and go on without them. */
const OWN_OF_BUNDLE = new Set(['webpackJsonp', 'cloud', 'then', 'toJSON']);
