import type { TagReading } from '@zhuyue/shared';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { canRetry } from '@/api/failure';
import { lookUpTag, type TagReply } from '@/api/tag';
import { recallTag, rememberTag, type SeenTag } from './memory';

export type Readable = Extract<TagReading, { kind: 'code' | 'serial' }>;

export const serialOf = (reading: Readable): string =>
  reading.kind === 'code' ? reading.code.serial : reading.serial;

/** One round trip; what was seen before stands by for weak Wi-Fi. */
export function useTag(reading: Readable): { query: UseQueryResult<TagReply>; remembered: SeenTag | null } {
  const serial = serialOf(reading);
  const remembered = useMemo(() => recallTag(serial), [serial]);
  const query = useQuery({
    queryKey: ['tag', serial],
    queryFn: async ({ signal }) => {
      const reply = await lookUpTag(reading, signal);
      rememberTag(serial, reply);
      return reply;
    },
    // With something to show, a person need not wait for three tries before being told.
    retry: (times, error) => remembered === null && times < 2 && canRetry(error),
    // A verdict holds for the moment it was given in.
    staleTime: 0,
  });
  return { query, remembered };
}
