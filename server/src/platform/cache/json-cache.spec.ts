import { aConfig } from '../../../test/config.js';
import { JsonCache } from './json-cache.js';
import { RedisLink } from './redis-link.js';

const aCache = (): JsonCache => new JsonCache(new RedisLink(aConfig()));
const text = (entry: { bytes: Buffer }): string => entry.bytes.toString();

describe('kept replies', () => {
  it('are composed once for all who ask at the same time', async () => {
    const cache = aCache();
    let composed = 0;
    const compose = async (): Promise<object> => ({ n: ++composed });
    const entries = await Promise.all([1, 2, 3].map(() => cache.get('tag:A', compose)));
    expect(entries.map(text)).toEqual(['{"n":1}', '{"n":1}', '{"n":1}']);
  });

  it('are forgotten by the beginning of their key, and no others', async () => {
    const cache = aCache();
    await cache.get('tag:A', async () => 1);
    await cache.get('styles:all', async () => 1);
    cache.forget('tag:');
    expect(text(await cache.get('tag:A', async () => 2))).toBe('2');
    expect(text(await cache.get('styles:all', async () => 2))).toBe('1');
  });

  it('are not kept when what they show changed while they were composed', async () => {
    const cache = aCache();
    let finish = (_: unknown): void => undefined;
    const old = cache.get('tag:A', () => new Promise((resolve) => (finish = resolve)));
    cache.forget('tag:A');
    finish('before');
    expect(text(await old)).toBe('"before"');
    expect(text(await cache.get('tag:A', async () => 'after'))).toBe('"after"');
  });

  it('are tried again after a failure', async () => {
    const cache = aCache();
    await expect(cache.get('tag:A', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(text(await cache.get('tag:A', async () => 1))).toBe('1');
  });

  it('have another tag when they say something else', async () => {
    const cache = aCache();
    const one = await cache.get('a', async () => ({ price: 1 }));
    const same = await cache.get('b', async () => ({ price: 1 }));
    const other = await cache.get('c', async () => ({ price: 2 }));
    expect(one.etag).toBe(same.etag);
    expect(one.etag).not.toBe(other.etag);
  });
});
