import type { LiveTopic } from '@zhuyue/shared';
import type { KeysOf, LiveKey } from '../../platform/live/index.js';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Keys of one topic for everybody the event names. */
const keys =
  (topic: LiveTopic, ...fields: string[]): KeysOf =>
  (payload) =>
    fields.flatMap((field): LiveKey[] => {
      const id = text(payload[field]);
      return id === null ? [] : [`${topic}:${id}`];
    });

/** Headquarters keeps an eye on the cases of every store at once. */
const andAll =
  (of: KeysOf): KeysOf =>
  (payload) => [...of(payload), 'claims:all'];

/** Which pages should look again when an event was written: the desk by its store, a customer by themselves. */
export const LIVE_NEWS: Readonly<Record<string, KeysOf>> = {
  'visit.changed': keys('visits', 'storeId', 'customerId'),
  'tray.moved': keys('visits', 'storeId', 'customerId'),
  'waiting.changed': keys('waiting', 'storeId', 'customerId'),
  'store.changed': keys('store', 'storeId'),
  'transfer.moved': keys('moves', 'storeId', 'otherStoreId'),
  'delivery.moved': keys('moves', 'storeId'),
  'count.moved': keys('moves', 'storeId'),
  'piece.moved': keys('pieces', 'storeId'),
  'thread.changed': keys('talks', 'storeId', 'customerId'),
  'claim.changed': andAll(keys('claims', 'storeId', 'customerId')),
  'clock.warned': andAll(keys('claims', 'storeId')),
  'training.changed': keys('store', 'storeId'),
  'training.warned': keys('store', 'storeId'),
  'staff.told': (payload) => [...keys('bell', 'storeId')(payload), 'bell:all'],
  'hold.changed': keys('pieces', 'storeId'),
};
