import { Injectable } from '@nestjs/common';
import { addDays, dayOf, timeOf } from '@zhuyue/shared';
import { Clock } from '../../platform/clock/index.js';
import { DomainError } from '../../platform/errors/index.js';
import { NewsFeed } from '../../platform/outbox/index.js';
import { openAt, periodsOn } from './opening-hours.rules.js';
import { KeptByStore } from './settings/kept-by-store.js';
import type { AdvisorRow } from './settings/store-desk.rules.js';
import { STORE_CHANGED } from './settings/store-changes.service.js';
import { storesIn } from './settings/store-desks.service.js';
import { StoresRepository } from './stores.repository.js';
import {
  cityCounts,
  distanceM,
  inOrder,
  matchesStore,
  type Place,
  type StoreCard,
  type StoreFacts,
  type StoreFilter,
} from './stores.rules.js';

const KEPT_MS = 5 * 60_000;

export interface StorePage {
  items: StoreCard[];
  total: number;
  cities: { city: string; count: number }[];
}

/** Stores and outlets, kept in memory: there are some thousands at most and they rarely change. */
@Injectable()
export class Stores {
  private readonly kept: KeptByStore<StoreFacts>;

  constructor(
    private readonly repository: StoresRepository,
    private readonly feed: NewsFeed,
    private readonly clock: Clock,
  ) {
    this.kept = new KeptByStore((ids) => this.read(ids), KEPT_MS);
    this.feed.on('stores', [STORE_CHANGED], (news) => this.kept.changed(storesIn(news)));
  }

  /** Also a store that has been given up: old papers name it. */
  async get(id: string): Promise<StoreFacts> {
    const store = (await this.all()).get(id);
    if (!store) throw new DomainError('store.not_found');
    return store;
  }

  async card(id: string, place: Place | null = null): Promise<StoreCard> {
    return this.asCard(await this.get(id), place);
  }

  /** Cards of those that exist, nearest first when a place is given, else in the order asked. */
  async cards(ids: readonly string[], place: Place | null = null): Promise<StoreCard[]> {
    const all = await this.all();
    const found = ids.map((id) => all.get(id)).filter((store) => store !== undefined);
    return (place ? inOrder(found, place) : found).map((store) => this.asCard(store, place));
  }

  async page(filter: StoreFilter, place: Place | null, page: number, limit: number): Promise<StorePage> {
    const all = [...(await this.all()).values()];
    const found = inOrder(
      all.filter((store) => matchesStore(store, filter)),
      place,
    );
    const items = found.slice((page - 1) * limit, page * limit).map((store) => this.asCard(store, place));
    return { items, total: found.length, cities: cityCounts(all, filter) };
  }

  async nearest(place: Place, filter: StoreFilter = {}): Promise<StoreCard | null> {
    const { items } = await this.page(filter, place, 1, 1);
    return items[0] ?? null;
  }

  /** Open stores a person of this scope works with. */
  async inScope(storeIds: readonly string[] | 'all', filter: StoreFilter = {}): Promise<StoreFacts[]> {
    const all = [...(await this.all()).values()];
    return inOrder(
      all.filter((s) => (storeIds === 'all' || storeIds.includes(s.id)) && matchesStore(s, filter)),
      null,
    );
  }

  advisors(storeId: string): Promise<AdvisorRow[]> {
    return this.repository.advisors(storeId);
  }

  /** Every store and outlet by its id, also those given up: for whoever compares many. */
  async all(): Promise<ReadonlyMap<string, StoreFacts>> {
    await this.feed.fresh();
    return this.kept.get();
  }

  private async read(ids: readonly string[] | null): Promise<Map<string, StoreFacts>> {
    const now = this.clock.now();
    const yesterday = addDays(dayOf(now), -1);
    const stores = await this.repository.read(ids, yesterday, new Date(now.getTime() - KEPT_MS));
    return new Map(stores.map((store) => [store.id, store]));
  }

  private asCard({ timetable, open, ...facts }: StoreFacts, place: Place | null): StoreCard {
    const now = this.clock.now();
    const today = periodsOn(timetable, dayOf(now, facts.offsetMinutes));
    return {
      ...facts,
      distanceM: place === null ? null : distanceM(place, facts),
      openNow: open && openAt(today, timeOf(now, facts.offsetMinutes)),
      today,
    };
  }
}
