import { Injectable } from '@nestjs/common';

/** Bookings of one store at once in this process. They would wait for each other in the database anyway, holding connections. */
const WIDTH = 3;
/** So old may be what a booking is turned away by without asking the database. */
const LOOK_MS = 250;

interface Lane {
  running: number;
  waiting: (() => void)[];
  looks: Map<string, { at: number; value: Promise<unknown> }>;
}

/**
 * The line before the database. Two hundred people who tap the last slot together do not become two hundred transactions
 * that lock the same day one after the other: a few go in, and the others are turned away by one look they share.
 */
@Injectable()
export class BookingLanes {
  private readonly lanes = new Map<string, Lane>();

  /** In turn. Whoever has changed something calls `changed` before the next one looks. */
  async inTurn<T>(storeId: string, work: () => Promise<T>): Promise<T> {
    const lane = this.lane(storeId);
    if (lane.running >= WIDTH) await new Promise<void>((go) => lane.waiting.push(go));
    else lane.running += 1;
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      if (next) next();
      else this.leave(storeId, lane);
    }
  }

  /** A reading shared by everybody who asks for it while it is young. */
  look<T>(storeId: string, what: string, read: () => Promise<T>): Promise<T> {
    const lane = this.lane(storeId);
    const known = lane.looks.get(what);
    if (known && performance.now() - known.at < LOOK_MS) return known.value as Promise<T>;
    const value = read();
    lane.looks.set(what, { at: performance.now(), value });
    value.catch(() => lane.looks.delete(what));
    return value;
  }

  /** What was seen of the store no longer holds. */
  changed(storeId: string): void {
    this.lanes.get(storeId)?.looks.clear();
  }

  private lane(storeId: string): Lane {
    const lane = this.lanes.get(storeId) ?? { running: 0, waiting: [], looks: new Map() };
    // Every store that was ever asked about would stay for good: a fresh map is cheaper than remembering who may go.
    if (this.lanes.size > 2_000) this.lanes.clear();
    this.lanes.set(storeId, lane);
    return lane;
  }

  private leave(storeId: string, lane: Lane): void {
    lane.running -= 1;
    if (lane.running === 0 && lane.looks.size === 0) this.lanes.delete(storeId);
  }
}
