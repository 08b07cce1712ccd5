import {
  addDays,
  lacking,
  type OutletWork,
  type StoreKind,
  type StoreService,
  type TimeZone,
  type Turnaround,
} from '@zhuyue/shared';
import { periodsOn, type Period, type Timetable } from './opening-hours.rules.js';

export interface Place {
  lat: number;
  lng: number;
}

export interface StoreFacts extends Place {
  id: string;
  code: string;
  name: string;
  kind: StoreKind;
  province: string;
  city: string;
  district: string;
  address: string;
  phone: string;
  services: StoreService[];
  turnaround: Turnaround | null;
  fittingSeats: number;
  open: boolean;
  timezone: TimeZone;
  /** What the store's clock is ahead of UTC, minutes. */
  offsetMinutes: number;
  timetable: Timetable;
}

/** A store as it stands now, seen from a place. */
export interface StoreCard extends Omit<StoreFacts, 'timetable' | 'open'> {
  distanceM: number | null;
  openNow: boolean;
  today: Period[];
}

export interface StoreFilter {
  /** This one alone. */
  id?: string;
  service?: StoreService;
  /** All of them. */
  works?: readonly OutletWork[];
  kind?: StoreKind;
  city?: string;
  q?: string;
}

const EARTH_M = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres along the great circle. */
export function distanceM(a: Place, b: Place): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng);
  return Math.round(2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(h))));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

const matchesText = (store: StoreFacts, q: string): boolean =>
  q
    .split(/\s+/)
    .map(plain)
    .every((part) =>
      plain(`${store.name} ${store.province}${store.city}${store.district} ${store.address}`).includes(part),
    );

export const matchesStore = (store: StoreFacts, filter: StoreFilter): boolean =>
  store.open &&
  (filter.id === undefined || store.id === filter.id) &&
  (filter.service === undefined || store.services.includes(filter.service)) &&
  lacking(store.services, filter.works ?? []).length === 0 &&
  (filter.kind === undefined || store.kind === filter.kind) &&
  (filter.city === undefined || store.city === filter.city) &&
  (filter.q === undefined || matchesText(store, filter.q));

/** How many stores each city would show with the rest of the filter; the largest first. */
export function cityCounts(
  stores: readonly StoreFacts[],
  filter: StoreFilter,
): { city: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const store of stores) {
    if (matchesStore(store, { ...filter, city: undefined })) {
      counts.set(store.city, (counts.get(store.city) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([city, count]) => ({ city, count }))
    .sort((a, b) => b.count - a.count || (a.city < b.city ? -1 : 1));
}

/** Nearest first when there is a place, else boutiques first, by city and name. */
export function inOrder(stores: readonly StoreFacts[], place: Place | null): StoreFacts[] {
  if (place) {
    return stores
      .map((store) => ({ store, metres: distanceM(place, store) }))
      .sort((a, b) => a.metres - b.metres || (a.store.id < b.store.id ? -1 : 1))
      .map(({ store }) => store);
  }
  const key = (store: StoreFacts): string => `${store.kind} ${store.city} ${store.name} ${store.id}`;
  return [...stores].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A store that does not open for so long promises no day. */
const LOOK_AHEAD_DAYS = 120;

/** The day something is ready that comes in on a day and takes so many days of opening after it; null when none is near. */
export function readyOn(timetable: Timetable, fromOn: string, days: number): string | null {
  let left = days;
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const day = addDays(fromOn, ahead);
    if (periodsOn(timetable, day).length === 0) continue;
    if (left === 0) return day;
    left -= 1;
  }
  return null;
}
