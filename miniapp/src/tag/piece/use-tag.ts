import { tagPath, type TagReading } from '@zhuyue/shared';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ApiError, canRetry } from '@/api/failure';
import { lookUpTag, tellLateScans, type TagReply } from '@/api/tag';
import {
  dropLateScans,
  forgetTag,
  lateScans,
  noteLateScan,
  recallTag,
  rememberTag,
  type SeenTag,
} from './memory';

export type Readable = Extract<TagReading, { kind: 'code' | 'serial' }>;

export const serialOf = (reading: Readable): string =>
  reading.kind === 'code' ? reading.code.serial : reading.serial;

/** A serial alone brings nothing to prove it with, so it cannot be told of later. */
function noteFailure(reading: Readable, error: unknown): void {
  if (!(error instanceof ApiError)) return;
  if (error.status === 0 && reading.kind === 'code') noteLateScan(tagPath(reading.code), new Date());
  if (error.status === 404) forgetTag(serialOf(reading));
}

/** Quiet: what could not be told now is told after the next scan. */
async function tellLate(): Promise<void> {
  const waiting = lateScans();
  if (waiting.length === 0) return;
  await tellLateScans(waiting);
  dropLateScans(waiting);
}

async function readTagNow(reading: Readable, signal: AbortSignal): Promise<TagReply> {
  try {
    const reply = await lookUpTag(reading, signal);
    rememberTag(serialOf(reading), reply);
    tellLate().catch(() => undefined);
    return reply;
  } catch (error) {
    noteFailure(reading, error);
    throw error;
  }
}

/** One round trip; what was seen before stands by for weak Wi-Fi. */
export function useTag(reading: Readable): { query: UseQueryResult<TagReply>; remembered: SeenTag | null } {
  const serial = serialOf(reading);
  const remembered = useMemo(() => recallTag(serial), [serial]);
  const query = useQuery({
    queryKey: ['tag', serial],
    queryFn: ({ signal }) => readTagNow(reading, signal),
    // With something to show, a person need not wait for three tries before being told.
    retry: (times, error) => remembered === null && times < 2 && canRetry(error),
    // A verdict holds for the moment it was given in.
    staleTime: 0,
  });
  return { query, remembered };
}
