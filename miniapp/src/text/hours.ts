import { timeOf } from '@zhuyue/shared';
import type { StoreCard } from '@/api/stores';
import { storeText as text } from './store';

type Period = StoreCard['today'][number];

export const periodsWords = (periods: readonly Period[]): string =>
  periods.length === 0 ? text.restDay : periods.map((one) => `${one.opensAt}–${one.closesAt}`).join('，');

/** `营业至 22:00`, `10:00 开门`, `今天不营业`. */
export function openWords(store: Pick<StoreCard, 'openNow' | 'today'>, now: Date = new Date()): string {
  if (store.today.length === 0) return text.closedToday;
  const time = timeOf(now);
  const running = store.today.find((one) => one.opensAt <= time && time < one.closesAt);
  if (store.openNow && running) return text.until(running.closesAt);
  const coming = store.today.find((one) => one.opensAt > time);
  if (!store.openNow && coming) return text.opensAt(coming.opensAt);
  return store.openNow ? text.open : text.closed;
}
