import { useEffect, useState } from 'react';
import { isOwn, openCount, useCountQueue, type QueuedScan } from '@/api/desk/count-queue';
import { Row } from '@/components/rows';
import { useCountSending } from '@/hooks/use-count-sending';
import { tagText } from '@/text/tag';

const text = tagText.counting;

/** The word about a tick: counted is only what the server has said to be. */
const noteOf = (row: QueuedScan | undefined): string => text.states[row?.state ?? 'waiting'];

/** A phone that helps with a count ticks off what it scans, wherever in the app that is. */
export function Counting({ serial }: { serial: string }) {
  const [count] = useState(openCount);
  const row = useCountQueue(({ rows }) =>
    rows.find((one) => one.countId === count?.id && one.serial === serial && isOwn(one)),
  );
  useCountSending(count?.id);
  useEffect(() => {
    if (count) useCountQueue.getState().tick(count.id, serial);
  }, [count, serial]);
  if (!count) return null;
  return (
    <Row
      icon={row?.state === 'confirmed' ? 'check' : 'clock'}
      title={text.title(count.number)}
      note={noteOf(row)}
      to="/admin/count/index"
      params={{ id: count.id }}
    />
  );
}
