import { promised, refused } from './promised.js';

const KB = 1024;
const KEY_MOST = 1024 * KB;
const ALL_MOST = 10 * 1024 * KB;

/** The view keeps it over reloads; here lives the copy that the bundle reads. */
export function storage(host) {
  const { send, settings, violation } = host;
  const kept = new Map(Object.entries(settings.storage ?? {}));
  const size = () => [...kept].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const keep = () => send({ t: 'storage', storage: Object.fromEntries(kept) });

  function put(key, value) {
    const text = JSON.stringify({ value });
    const others = size() - (kept.get(key)?.length ?? 0);
    if (text.length > KEY_MOST || others + text.length > ALL_MOST) {
      violation(
        'storage',
        `${key}: ${text.length} bytes; one key holds ${KEY_MOST}, all together ${ALL_MOST}`,
      );
      throw refused('exceed max size');
    }
    kept.set(key, text);
    keep();
  }
  const take = (key) => (kept.has(key) ? JSON.parse(kept.get(key)).value : undefined);
  const drop = (key) => {
    kept.delete(key);
    keep();
  };
  const clear = () => {
    kept.clear();
    keep();
  };
  const info = () => ({
    keys: [...kept.keys()],
    currentSize: Math.ceil(size() / KB),
    limitSize: ALL_MOST / KB,
  });

  return {
    getStorageSync: (key) => take(key) ?? '',
    setStorageSync: put,
    removeStorageSync: drop,
    clearStorageSync: clear,
    getStorageInfoSync: info,
    getStorage: promised(host, 'getStorage', ({ key }) => {
      if (!kept.has(key)) throw refused('data not found');
      return { data: take(key) };
    }),
    setStorage: promised(host, 'setStorage', ({ key, data }) => put(key, data)),
    removeStorage: promised(host, 'removeStorage', ({ key }) => drop(key)),
    clearStorage: promised(host, 'clearStorage', clear),
    getStorageInfo: promised(host, 'getStorageInfo', info),
  };
}
