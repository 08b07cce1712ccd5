import { hash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { newId } from '../database/index.js';
import { RedisLink } from './redis-link.js';

export interface CachedJson {
  bytes: Buffer;
  etag: string;
}

const CHANNEL = 'zhuyue.cache';
/** How long a change made by a process that cannot tell us may stay unseen. */
const TTL_MS = 10_000;
const MAX_BYTES = 64 * 1024 * 1024;

export const etagOf = (content: string | Buffer): string => `"${hash('sha1', content, 'base64url')}"`;

export const jsonOf = (value: unknown): CachedJson => {
  const bytes = Buffer.from(JSON.stringify(value));
  return { bytes, etag: etagOf(bytes) };
};

/**
 * Replies that many people ask for and few things change, kept as the bytes to send. Keys are written
 * `tag:{serial}`, `styles:{query}`: a change forgets a whole beginning, here and in every process on the same Redis.
 */
@Injectable()
export class JsonCache {
  private readonly logger = new Logger(JsonCache.name);
  private readonly own = newId();
  private readonly kept = new LRUCache<string, CachedJson>({
    maxSize: MAX_BYTES,
    sizeCalculation: (entry, key) => entry.bytes.length + key.length + 64,
    ttl: TTL_MS,
  });
  private readonly composing = new Map<string, Promise<CachedJson>>();

  constructor(private readonly redis: RedisLink) {
    redis.subscribe(
      CHANNEL,
      (message) => this.hear(message),
      () => this.kept.clear(),
    );
  }

  /**
   * The reply for this key, composed once however many ask at the same time. A key that names the version of what it was
   * composed from cannot be out of date, so it may be kept for longer.
   */
  async get(
    key: string,
    compose: () => Promise<unknown>,
    { ttlMs = TTL_MS }: { ttlMs?: number } = {},
  ): Promise<CachedJson> {
    const held = this.kept.get(key) ?? this.composing.get(key);
    if (held) return held;
    const work = compose()
      .then(jsonOf)
      .then((entry) => {
        // Forgotten while it was being composed: it may show what was before, so it is answered but not kept.
        if (this.composing.get(key) === work) this.kept.set(key, entry, { ttl: ttlMs });
        return entry;
      })
      .finally(() => {
        if (this.composing.get(key) === work) this.composing.delete(key);
      });
    this.composing.set(key, work);
    return work;
  }

  /** Call after the change is committed. */
  forget(prefix: string): void {
    this.drop(prefix);
    this.redis.client
      ?.publish(CHANNEL, `${this.own} ${prefix}`)
      .catch((error: unknown) =>
        this.logger.warn(`Redis did not take the news about ${prefix}: ${String(error)}`),
      );
  }

  private hear(message: string): void {
    const [sender, ...rest] = message.split(' ');
    if (sender !== this.own) this.drop(rest.join(' '));
  }

  private drop(prefix: string): void {
    for (const map of [this.kept, this.composing]) {
      for (const key of [...map.keys()]) if (key.startsWith(prefix)) map.delete(key);
    }
  }
}
