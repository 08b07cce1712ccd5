import { useCallback, useState } from 'react';
import { writeAddress } from '@/platform/address';
import { useParams } from './use-params';

export type Filters<K extends string> = Readonly<Record<K, string | undefined>>;

/** What a list is narrowed to, kept in the page's address. */
export function useFilters<K extends string>(
  ...names: K[]
): readonly [Filters<K>, (some: Partial<Filters<K>>) => void] {
  const [filters, setFilters] = useState<Filters<K>>(useParams(...names));
  const narrow = useCallback(
    (some: Partial<Filters<K>>) =>
      setFilters((before) => {
        const now = { ...before, ...some };
        writeAddress(now);
        return now;
      }),
    [],
  );
  return [filters, narrow];
}
