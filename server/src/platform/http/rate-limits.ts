import { Injectable } from '@nestjs/common';
import { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { Clock } from '../clock/index.js';
import { RedisLink } from '../cache/index.js';

export interface RateLimit {
  /** Requests allowed in one window. */
  limit: number;
  seconds: number;
}

interface Window {
  number: number;
  count: number;
}

/** Counts what one caller did in the current window: in this process, or in Redis for all of them together. */
@Injectable()
export class RateLimits {
  /** Bounded, so that a caller with many addresses fills a table and not the memory. */
  private readonly windows = new LRUCache<string, Window>({ max: 100_000 });

  constructor(
    private readonly clock: Clock,
    private readonly redis: RedisLink,
  ) {}

  /** Seconds to wait, or 0 when the request may pass. */
  async take(caller: string, { limit, seconds }: RateLimit): Promise<number> {
    const now = this.clock.now().getTime() / 1000;
    const window = Math.floor(now / seconds);
    const count = this.redis.client
      ? await this.countInRedis(this.redis.client, `rate:${caller}:${window}`, seconds)
      : this.countHere(caller, window);
    return count <= limit ? 0 : Math.max(1, Math.ceil((window + 1) * seconds - now));
  }

  private countHere(caller: string, number: number): number {
    const held = this.windows.get(caller);
    const count = held?.number === number ? held.count + 1 : 1;
    this.windows.set(caller, { number, count });
    return count;
  }

  /** A Redis that is away must not close the shop: requests pass uncounted until it is back. */
  private async countInRedis(client: Redis, key: string, seconds: number): Promise<number> {
    try {
      const replies = await client.multi().incr(key).expire(key, seconds).exec();
      return Number(replies?.[0]?.[1] ?? 0);
    } catch {
      return 0;
    }
  }
}
