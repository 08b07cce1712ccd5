import { Injectable } from '@nestjs/common';
import {
  addDays,
  dayOf,
  TRANSIT_DEFAULTS,
  TRANSIT_REACHES,
  type TransitReach,
  type TransitRule,
} from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Kept } from '../../../platform/cache/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { NewsFeed, Outbox } from '../../../platform/outbox/index.js';
import { Calendar, OpeningHours, Stores, type Period } from '../../store/index.js';
import { arrivalOf, reachOf, TRANSIT_HORIZON_DAYS, type Progress } from './transit.rules.js';
import { TransitRepository, type TransitRow } from './transit.repository.js';

const KEPT_MS = 5 * 60_000;

/** A reach, or two stores. */
export type TransitWay = { reach: TransitReach } | { fromStoreId: string; toStoreId: string };
/** What headquarters says of a way. */
export interface TransitWish extends TransitRule {
  closed: boolean;
}

const keyOf = (way: TransitWay): string =>
  'reach' in way ? way.reach : `${way.fromStoreId}:${way.toStoreId}`;

/** What a way is worked out from: the doors of stores and the courier's days. */
@Injectable()
export class TransitGround {
  constructor(
    readonly stores: Stores,
    readonly hours: OpeningHours,
    readonly calendar: Calendar,
    readonly clock: Clock,
  ) {}
}

/** What changing the table writes beside it. */
@Injectable()
export class TransitLedger {
  constructor(
    readonly transactions: Transactions,
    readonly audit: Audit,
    readonly outbox: Outbox,
  ) {}
}

/** 调拨时效: how long a piece is on its way between two stores, as data, and when it would arrive. */
@Injectable()
export class Transit {
  private readonly kept: Kept<Map<string, TransitRow>>;

  constructor(
    private readonly repository: TransitRepository,
    private readonly ground: TransitGround,
    private readonly ledger: TransitLedger,
    private readonly feed: NewsFeed,
  ) {
    this.kept = new Kept(async () => new Map((await repository.all()).map((row) => [row.way, row])), KEPT_MS);
    feed.on('transit', ['transit.changed'], () => this.kept.drop());
  }

  /** What holds for every reach, and what is said of pairs. */
  async table(): Promise<{
    reaches: { reach: TransitReach; rule: TransitRule; own: boolean }[];
    pairs: TransitRow[];
  }> {
    const rows = await this.rows();
    return {
      reaches: TRANSIT_REACHES.map((reach) => ({
        reach,
        rule: rows.get(reach) ?? TRANSIT_DEFAULTS[reach],
        own: rows.has(reach),
      })),
      pairs: [...rows.values()].filter((row) => row.fromStoreId !== null),
    };
  }

  /** The pair's own rule, or its reach's; null when nothing is sent that way. */
  async between(fromStoreId: string, toStoreId: string): Promise<TransitRule | null> {
    const rows = await this.rows();
    const own = rows.get(`${fromStoreId}:${toStoreId}`);
    if (own) return own.closed ? null : own;
    const [from, to] = await Promise.all([
      this.ground.stores.get(fromStoreId),
      this.ground.stores.get(toStoreId),
    ]);
    if (from.kind !== 'boutique' || to.kind !== 'boutique' || !from.open || !to.open) return null;
    const reach = reachOf(from, to);
    return rows.get(reach) ?? TRANSIT_DEFAULTS[reach];
  }

  /** When a piece asked for now could lie in the other store, of each giving store; null: not that way. */
  async arrivals(fromStoreIds: readonly string[], toStoreId: string): Promise<Map<string, Date | null>> {
    const found = new Map<string, Date | null>();
    for (const fromStoreId of new Set(fromStoreIds)) {
      found.set(fromStoreId, await this.arrival(fromStoreId, toStoreId, 'asked'));
    }
    return found;
  }

  /** The same for one parcel that may be packed already. */
  async arrival(fromStoreId: string, toStoreId: string, progress: Progress): Promise<Date | null> {
    const rule = await this.between(fromStoreId, toStoreId);
    if (rule === null) return null;
    const now = this.ground.clock.now();
    const [giver, taker, workdays] = await Promise.all([
      this.doors(fromStoreId, now),
      this.doors(toStoreId, now),
      this.workdays(now),
    ]);
    return arrivalOf(
      now,
      rule,
      {
        giverOpen: (onDay) => giver.get(onDay) ?? [],
        takerOpen: (onDay) => taker.get(onDay) ?? [],
        isWorkday: (onDay) => workdays.get(onDay) ?? false,
      },
      progress,
    );
  }

  /** Headquarters says what holds from now on. */
  async set(by: StaffIdentity, way: TransitWay, wish: TransitWish): Promise<void> {
    await this.demandEnds(way);
    const now = this.ground.clock.now();
    const { packMinutes, cutOffAt, days, minutes, arrivesAt, workdaysOnly, unpackMinutes } = wish;
    const row: TransitRow = {
      id: newId(),
      way: keyOf(way),
      fromStoreId: 'reach' in way ? null : way.fromStoreId,
      toStoreId: 'reach' in way ? null : way.toStoreId,
      // A reach is how everything travels that nobody has spoken of: it cannot be closed as a whole.
      closed: 'reach' in way ? false : wish.closed,
      ...{ packMinutes, cutOffAt, days, minutes, arrivesAt, workdaysOnly, unpackMinutes },
      setBy: by.id,
      setAt: now,
    };
    await this.ledger.transactions.run(async (tx) => {
      await this.repository.put(tx, row);
      await this.note(tx, by, row.way, 'set', { ...wish });
    });
    // Whoever has just changed it sees it at once; other processes by the news.
    this.kept.drop();
  }

  /** Back to what holds for the reach, or to the house's figures. */
  async clear(by: StaffIdentity, way: TransitWay): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      if (!(await this.repository.remove(tx, keyOf(way)))) throw new DomainError('transit.not_found');
      await this.note(tx, by, keyOf(way), 'clear', {});
    });
    this.kept.drop();
  }

  private async note(
    tx: Parameters<TransitRepository['put']>[0],
    by: StaffIdentity,
    way: string,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    await this.ledger.audit.record(tx, {
      staffId: by.id,
      action: `transit.${action}`,
      subjectKind: 'transit',
      subjectId: way.slice(0, 26),
      storeId: null,
      details: { way, ...details },
    });
    await this.ledger.outbox.add(tx, 'transit.changed', { way });
  }

  private async demandEnds(way: TransitWay): Promise<void> {
    if ('reach' in way) return;
    if (way.fromStoreId === way.toStoreId) throw new DomainError('transfer.same_store');
    const ends = await this.ground.stores.cards([way.fromStoreId, way.toStoreId]);
    if (ends.length < 2 || ends.some((store) => store.kind !== 'boutique')) {
      throw new DomainError('store.not_found');
    }
  }

  private doors(storeId: string, now: Date): Promise<Map<string, Period[]>> {
    return this.ground.hours.between(storeId, dayOf(now), addDays(dayOf(now), DAYS_AHEAD));
  }

  private async workdays(now: Date): Promise<Map<string, boolean>> {
    const days = daysAhead(now);
    const work = await Promise.all(days.map((onDay) => this.ground.calendar.isWorkday(onDay)));
    return new Map(days.map((onDay, i) => [onDay, work[i] ?? false]));
  }

  private async rows(): Promise<Map<string, TransitRow>> {
    await this.feed.fresh();
    return this.kept.get();
  }
}

/** More than the horizon of one step: packing may wait for a door, and the courier for a workday after it. */
const DAYS_AHEAD = TRANSIT_HORIZON_DAYS + 14;
const daysAhead = (now: Date): string[] =>
  Array.from({ length: DAYS_AHEAD }, (_, i) => addDays(dayOf(now), i));
