import { useEffect } from 'react';
import { isOwn, useCountQueue } from '@/api/desk/count-queue';

/** While something waits it is tried again this often. */
const RETRY_MS = 2_000;

/** Sends this hand's scans of a count as soon as the network lets it, on whichever page they were made. */
export function useCountSending(countId: string | undefined): void {
  const waits = useCountQueue(({ rows }) =>
    rows.some((row) => row.countId === countId && row.state === 'waiting' && isOwn(row)),
  );
  useEffect(() => {
    if (!waits || countId === undefined) return undefined;
    const { flush } = useCountQueue.getState();
    void flush(countId);
    const timer = setInterval(() => void flush(countId), RETRY_MS);
    return () => clearInterval(timer);
  }, [waits, countId]);
}
