import type { LiveTopic } from '@zhuyue/shared';
import { useEffect, useRef } from 'react';
import { watchDesk, watchMine, type DeskTopic } from '@/api/live';
import { useShown } from './use-shown';

export { useLiveLost } from '@/api/live';

/** Calls `reload` whenever somebody has changed one of the topics, while this page is the one being looked at. */
function useWatched<T extends string>(
  watch: (topics: readonly T[], reload: () => void) => () => void,
  topics: readonly T[],
  reload: () => void,
): void {
  const shown = useShown();
  const latest = useRef(reload);
  latest.current = reload;
  const asked = topics.join(',');
  useEffect(() => {
    if (!shown || asked === '') return undefined;
    return watch(asked.split(',') as T[], () => latest.current());
  }, [shown, asked, watch]);
}

/**
 * The desk: changes by others arrive within two seconds.
 * `useLive([`visits:${storeId}`], () => void changed('appointments'))`; no topics while the store is not known.
 */
export const useLive = (topics: readonly DeskTopic[], reload: () => void): void =>
  useWatched(watchDesk, topics, reload);

/** The customer's own. `useMyLive(['visits'], () => void asked.refetch())` */
export const useMyLive = (topics: readonly LiveTopic[], reload: () => void): void =>
  useWatched(watchMine, topics, reload);
