import { useQuery } from '@tanstack/react-query';
import { threadsQuery, type ThreadLine } from '@/api/threads';
import { Badge } from '@/components/badge';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Row } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useMyLive } from '@/hooks/use-live';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { threadText as text } from '@/text/thread';
import { momentName } from '@/text/when';

export default function ThreadsPage() {
  const signedIn = useIsSignedIn('customer');
  const threads = useQuery({ ...threadsQuery(), enabled: signedIn });
  useMyLive(['talks'], () => void threads.refetch());
  return (
    <Page title={text.list} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        <Faces
          query={threads}
          skeleton={<Skeleton rows={4} />}
          isEmpty={({ items }) => items.length === 0}
          empty={<Empty icon="message" title={text.none} text={text.noneText} />}
        >
          {({ items }) => items.map((one) => <Line key={`${one.kind}${one.id}`} thread={one} />)}
        </Faces>
      </SignInGate>
    </Page>
  );
}

function Line({ thread }: { thread: ThreadLine }) {
  const { kind, id, name, lastText, lastPhotos, lastAt, unread } = thread;
  return (
    <Row
      icon="message"
      title={`${text.subjects[kind]} · ${name}`}
      note={lastText ?? text.photoCount(lastPhotos)}
      end={
        unread > 0 ? (
          <Badge tone="info">{text.unread(unread)}</Badge>
        ) : (
          <Txt as="time">{momentName(lastAt)}</Txt>
        )
      }
      to="/customer/thread/index"
      params={{ kind, id }}
    />
  );
}
