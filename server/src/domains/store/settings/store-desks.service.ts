import { Injectable } from '@nestjs/common';
import { addDays, dayOf, type PurposeRule, type VisitPolicy } from '@zhuyue/shared';
import { Clock } from '../../../platform/clock/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { NewsFeed, type FeedNews } from '../../../platform/outbox/index.js';
import { DesksRepository } from './desks.repository.js';
import { KeptByStore } from './kept-by-store.js';
import { STORE_CHANGED } from './store-changes.service.js';
import {
  daysFromTo,
  shiftsOn,
  type RoomRow,
  type ShiftRow,
  type StoreDesk,
  type WeekShift,
} from './store-desk.rules.js';

/** Days pass, and somebody may change the tables by hand: read again after this long. */
const MAX_AGE_MS = 5 * 60_000;
/** The stores a look's news are about; null: everything. */
export const storesIn = (news: readonly FeedNews[] | null): string[] | null => {
  const ids = news?.map((one) => one.payload['storeId']) ?? [undefined];
  return ids.every((id) => typeof id === 'string') ? ids : null;
};

/** Who, where, what and by which rules, for every store, in the memory of every process. */
@Injectable()
export class StoreDesks {
  private readonly kept: KeptByStore<StoreDesk>;

  constructor(
    repository: DesksRepository,
    private readonly feed: NewsFeed,
    clock: Clock,
  ) {
    this.kept = new KeptByStore((ids) => repository.read(ids, addDays(dayOf(clock.now()), -1)), MAX_AGE_MS);
    feed.on('store-desks', [STORE_CHANGED], (news) => this.kept.changed(storesIn(news)));
  }

  /** Of all stores at once, for whoever compares many. */
  async all(): Promise<ReadonlyMap<string, StoreDesk>> {
    await this.feed.fresh();
    return this.kept.get();
  }

  async of(storeId: string): Promise<StoreDesk> {
    const desk = (await this.all()).get(storeId);
    if (desk === undefined) throw new DomainError('store.not_found');
    return desk;
  }
}

/** Rooms and desks visits take place in, in the order the store put them. */
@Injectable()
export class Rooms {
  constructor(private readonly desks: StoreDesks) {}

  async of(storeId: string): Promise<readonly RoomRow[]> {
    return (await this.desks.of(storeId)).rooms;
  }
}

/** What somebody can come for, and what it takes. */
@Injectable()
export class VisitPurposes {
  constructor(private readonly desks: StoreDesks) {}

  async of(storeId: string): Promise<readonly PurposeRule[]> {
    return (await this.desks.of(storeId)).purposes;
  }
}

@Injectable()
export class VisitPolicies {
  constructor(private readonly desks: StoreDesks) {}

  async of(storeId: string): Promise<VisitPolicy> {
    return (await this.desks.of(storeId)).policy;
  }
}

/** Who advises when. */
@Injectable()
export class Shifts {
  constructor(private readonly desks: StoreDesks) {}

  /** Who advises in a store on a day, and from when to when. */
  async of(storeId: string, day: string): Promise<ShiftRow[]> {
    return shiftsOn(await this.desks.of(storeId), day);
  }

  /** Everybody's shifts of an ordinary week. */
  async week(storeId: string): Promise<readonly WeekShift[]> {
    return (await this.desks.of(storeId)).week;
  }

  /** Each day from one to another, both included. */
  async between(storeId: string, fromOn: string, toOn: string): Promise<Map<string, ShiftRow[]>> {
    const desk = await this.desks.of(storeId);
    return new Map(daysFromTo(fromOn, toOn).map((day) => [day, shiftsOn(desk, day)]));
  }
}
