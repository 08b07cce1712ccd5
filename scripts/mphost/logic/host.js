import { createInstances } from './instances.js';
import { createModules } from './modules.js';
import { normal } from './paths.js';
import { createStack } from './stack.js';
import { createWx } from './wx/surface.js';

const describe = (error) => {
  if (error instanceof Error) return String(error.stack ?? error);
  return typeof error === 'object' ? JSON.stringify(error) : String(error);
};

/**
 * The logic layer: runs a compiled bundle without any DOM and speaks with a view by messages.
 * `platform` is what differs between a worker and a test: `readFile(path)`, `send(message)`, `net` and `settings`.
 */
export function createHost(platform) {
  const { send, settings } = platform;
  const asked = new Map();
  let count = 0;

  const violation = (kind, text) => send({ t: 'violation', kind, text });
  const broken = (error) => violation('error', describe(error));
  function guard(work) {
    try {
      return work();
    } catch (error) {
      broken(error);
      return undefined;
    }
  }
  /** Asks the person at the view; the promise waits for the answer. */
  const ask = (name, options) =>
    new Promise((resolve) => {
      const key = `k${(count += 1)}`;
      asked.set(key, resolve);
      send({ t: 'ask', key, name, options });
    });

  const readJson = (path) => JSON.parse(platform.readFile(path) ?? '{}');
  const app = readJson('app.json');
  const packages = (app.subPackages ?? app.subpackages ?? []).map((sub) => normal(sub.root));
  const registry = { app: null, pages: new Map(), components: new Map() };
  const console = tracedConsole(violation);
  const modules = createModules({ readFile: platform.readFile, packages, console, violation });
  const instances = createInstances({ send, violation, guard, viewApis: () => wx });
  const stack = createStack({ app, instances, modules, readJson, send, violation, registry, given });
  const context = {
    ask,
    app,
    broken,
    guard,
    instances,
    net: platform.net,
    send,
    settings,
    stack,
    violation,
    gesture: false,
  };
  const wx = createWx(context);

  /** The names WeChat gives to every file of a bundle. */
  function given() {
    return {
      wx,
      App: (config) => void (registry.app = config),
      Page: (config) => void registry.pages.set(modules.registering(), config),
      Component: (config) => void registry.components.set(modules.registering(), config),
      Behavior: (config) => config,
      getApp: () => registry.app,
      getCurrentPages: () => stack.pages(),
    };
  }

  const optionsOf = ({ path, query, scene }) => ({
    path: path === '' ? app.pages[0] : path,
    query,
    scene,
    referrerInfo: {},
    shareTicket: '',
  });

  function show(options) {
    context.enterOptions = options;
    registry.app?.onShow?.(options);
    const text = Object.entries(options.query).map(([name, value]) => `${name}=${value}`);
    stack.navigate('reLaunch', `/${options.path}${text.length > 0 ? `?${text.join('&')}` : ''}`);
  }

  function launch(how) {
    context.launchOptions = optionsOf(how);
    guard(() => {
      modules.load('app', given());
      registry.app?.onLaunch?.(context.launchOptions);
      show(context.launchOptions);
    });
  }

  /** Left to scan another code with WeChat itself: the running app comes back, and its pages give way to the code's. */
  function enter(how) {
    guard(() => {
      instances.call(stack.top(), 'onHide');
      registry.app?.onHide?.();
      show(optionsOf(how));
    });
  }

  function attach({ id, name, props }) {
    guard(() => {
      modules.load(name, given());
      const config = registry.components.get(name);
      if (!config) throw new Error(`component ${name} did not call Component()`);
      const instance = instances.make(config, id, name);
      Object.assign(instance.data, props);
      instance.properties = instance.props = instance.data;
      (config.lifetimes?.attached ?? config.attached)?.call(instance);
    });
  }

  function detach({ id }) {
    const instance = instances.get(id);
    instances.forget(id);
    if (instance) guard(() => (instance.lifetimes?.detached ?? instance.detached)?.call(instance));
  }

  function onEvent({ id, handler, event }) {
    // Only a tap opens the gate for what WeChat lets nobody do without one; the answer of a request closes it.
    if (event.type === 'tap') context.gesture = true;
    instances.call(instances.get(id), handler, event);
  }

  const receivers = {
    launch: (message) => launch(message),
    enter: (message) => enter(message),
    event: (message) => onEvent(message),
    answer: ({ key, result }) => {
      asked.get(key)?.(result);
      asked.delete(key);
    },
    received: ({ receipt }) => instances.received(receipt),
    attach,
    detach,
    props: ({ id, props }) => Object.assign(instances.get(id)?.data ?? {}, props),
    tab: ({ route }) => guard(() => stack.navigate('switchTab', `/${route}`)),
    back: () => guard(() => stack.back()),
    life: ({ name, detail }) => instances.call(stack.top(), name, detail),
    share: ({ detail }) => share(detail),
    seen: ({ observer, entry }) => context.observers?.get(observer)?.(entry),
    phone: ({ key, phone }) =>
      context.phoneCode(phone).then((result) => send({ t: 'reply', key, result }), broken),
    largest: ({ key }) => send({ t: 'reply', key, result: { ...instances.largest } }),
  };

  function share(detail) {
    const page = stack.top();
    if (typeof page?.onShareAppMessage !== 'function') {
      violation('share', `${page?.route}: a share button on a page without onShareAppMessage`);
      return;
    }
    send({ t: 'shared', shared: instances.call(page, 'onShareAppMessage', detail) });
  }

  return { receive: (message) => receivers[message.t](message), broken, stack, wx };
}

/** React and Taro report what they swallowed with console.error: it counts. */
function tracedConsole(violation) {
  const own = globalThis.console;
  const error = (...args) => {
    violation('console', args.map(describe).join(' ').slice(0, 600));
  };
  return { ...own, log: own.log, info: own.info, warn: own.warn, debug: own.debug, error };
}
