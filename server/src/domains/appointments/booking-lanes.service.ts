import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/** So old may be what a booking is turned away by without asking the database. */
const LOOK_MS = 250;

interface Look {
  at: number;
  value: Promise<unknown>;
}

/**
 * The line before the database. Two hundred people who tap the last slot together do not become two hundred transactions
 * that hold connections and wait for the same locked day: one goes in, and the others are turned away by one look they
 * share.
 */
@Injectable()
export class BookingLanes {
  private readonly waiting = new Map<string, (() => void)[]>();
  private readonly looks = new LRUCache<string, Map<string, Look>>({ max: 500 });

  /** One at a time; whoever has changed something calls `changed` before the next one looks. */
  async inTurn<T>(lane: string, work: () => Promise<T>): Promise<T> {
    const line = this.waiting.get(lane);
    if (line) await new Promise<void>((go) => line.push(go));
    else this.waiting.set(lane, []);
    try {
      return await work();
    } finally {
      const next = this.waiting.get(lane)?.shift();
      if (next) next();
      else this.waiting.delete(lane);
    }
  }

  /** A reading shared by everybody who asks for it while it is young. */
  look<T>(storeId: string, what: string, read: () => Promise<T>): Promise<T> {
    const looks = this.looks.get(storeId) ?? new Map<string, Look>();
    this.looks.set(storeId, looks);
    const known = looks.get(what);
    if (known && performance.now() - known.at < LOOK_MS) return known.value as Promise<T>;
    const value = read();
    looks.set(what, { at: performance.now(), value });
    value.catch(() => looks.delete(what));
    return value;
  }

  /** What was seen of the store no longer holds. */
  changed(storeId: string): void {
    this.looks.delete(storeId);
  }
}
