import type { TagReading } from '@zhuyue/shared';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { canRetry, readFailure } from '@/api/failure';
import { lookUpTag, type TagReply } from '@/api/tag';
import { takeInlined } from '@/platform/inlined';
import { recallTag, rememberTag, type SeenTag } from './memory';

export type Readable = Extract<TagReading, { kind: 'code' | 'serial' }>;

export const serialOf = (reading: Readable): string =>
  reading.kind === 'code' ? reading.code.serial : reading.serial;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The answer that came with the page itself: a refusal is thrown like one of the API, another tag's answer is not ours. */
function inlinedReply(serial: string): TagReply | null {
  const found = takeInlined('tag-reply');
  if (!isRecord(found)) return null;
  if (isRecord(found.error)) throw readFailure(404, found);
  const reply = found as unknown as TagReply;
  return reply.tag.serial === serial ? reply : null;
}

/** One round trip, or none when the answer came with the page; what was seen before stands by for weak Wi-Fi. */
export function useTag(reading: Readable): { query: UseQueryResult<TagReply>; remembered: SeenTag | null } {
  const serial = serialOf(reading);
  const remembered = useMemo(() => recallTag(serial), [serial]);
  const query = useQuery({
    queryKey: ['tag', serial],
    queryFn: async ({ signal }) => {
      const reply = inlinedReply(serial) ?? (await lookUpTag(reading, signal));
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
