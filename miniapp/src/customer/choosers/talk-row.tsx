import type { ThreadSubject } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { threadQuery } from '@/api/threads';
import { Badge } from '@/components/badge';
import { Row } from '@/components/rows';
import { useMyLive } from '@/hooks/use-live';
import { threadText as text } from '@/text/thread';

/** The way into the conversation about this thing, with what has not been read. */
export function TalkRow({ kind, id }: { kind: ThreadSubject; id: string }) {
  const thread = useQuery(threadQuery({ kind, id }));
  useMyLive(['talks'], () => void thread.refetch());
  const unread = thread.data?.unread ?? 0;
  return (
    <Row
      icon="message"
      title={text.open}
      note={text.openNote}
      end={unread > 0 ? <Badge tone="info">{text.unread(unread)}</Badge> : undefined}
      to="/customer/thread/index"
      params={{ kind, id }}
    />
  );
}
