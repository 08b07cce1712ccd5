import { setAt } from './paths.js';

const KB = 1024;
/** One setData above this fails in WeChat; above the second it costs points and can be felt. */
const MOST = 1024 * KB;
const MUCH = 256 * KB;

const copy = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** UTF-8 bytes, counted by hand: the bundle's own characters are mostly Chinese. */
function bytesOf(text) {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return bytes;
}

/** Pages and components that live, each with data of its own that only setData changes in the view. */
export function createInstances({ send, violation, guard, viewApis }) {
  const living = new Map();
  const waiting = new Map();
  const largest = { bytes: 0, route: '' };
  let count = 0;

  function account(text, route) {
    const bytes = bytesOf(text);
    if (bytes > largest.bytes) Object.assign(largest, { bytes, route });
    if (bytes > MOST) {
      violation('setData', `${route}: ${bytes} bytes in one setData, the most is ${MOST}`);
      throw new Error(`setData: data exceed max size ${MOST}`);
    }
    if (bytes > MUCH) violation('setData', `${route}: ${bytes} bytes in one setData, keep below ${MUCH}`);
  }

  function setData(instance, patch, done) {
    const text = JSON.stringify(patch);
    account(text, instance.route);
    // What cannot be written as JSON does not reach the view, and the logic must not go on believing it did.
    const sent = JSON.parse(text);
    for (const [path, value] of Object.entries(sent)) setAt(instance.data, path, copy(value));
    const receipt = `d${(count += 1)}`;
    if (done) waiting.set(receipt, () => done.call(instance));
    send({ t: 'data', id: instance.__id, patch: sent, receipt: done ? receipt : '' });
  }

  function make(config, id, route, extra = {}) {
    const { data, methods, ...rest } = config;
    const instance = { ...rest, ...methods, ...extra, data: copy(data ?? {}), route, is: route, __id: id };
    instance.__wxExparserNodeId__ = id;
    instance.setData = (patch, done) => setData(instance, patch, done);
    instance.getPageId = () => id;
    instance.selectComponent = () => null;
    instance.selectAllComponents = () => [];
    instance.triggerEvent = () => undefined;
    instance.getTabBar = () => null;
    instance.createSelectorQuery = () => viewApis().createSelectorQuery().in(instance);
    instance.createIntersectionObserver = (options) =>
      viewApis().createIntersectionObserver(instance, options);
    living.set(id, instance);
    return instance;
  }

  return {
    make,
    get: (id) => living.get(id),
    forget: (id) => living.delete(id),
    largest,
    dataOf: (instance) => copy(instance.data),
    /** The view has shown it. */
    received(receipt) {
      const done = waiting.get(receipt);
      waiting.delete(receipt);
      if (done) guard(done);
    },
    call(instance, name, ...args) {
      if (typeof instance?.[name] !== 'function') return undefined;
      return guard(() => instance[name](...args));
    },
  };
}
