import { useQuery } from '@tanstack/react-query';
import { THREAD_SUBJECTS } from '@zhuyue/shared';
import { useEffect, useRef, useState } from 'react';
import {
  readThread,
  sayInThread,
  sendThreadPhoto,
  threadQuery,
  type About,
  type Thread,
  type ThreadMessage,
} from '@/api/threads';
import { Composer } from '@/components/composer';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { LiveLine } from '@/components/live-line';
import { attempt } from '@/components/notice';
import { Page } from '@/components/page';
import { Skeleton } from '@/components/skeleton';
import { Talk, type TalkLine } from '@/components/talk';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useMyLive } from '@/hooks/use-live';
import { useParams } from '@/hooks/use-params';
import { useShown } from '@/hooks/use-shown';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { useWishKey } from '@/hooks/use-wish-key';
import { go } from '@/platform/navigation';
import { toEnd } from '@/platform/scroll-end';
import { threadText as text } from '@/text/thread';

export default function ThreadPage() {
  const { kind, id } = useParams('kind', 'id');
  const subject = THREAD_SUBJECTS.find((one) => one === kind);
  if (subject === undefined || id === undefined) {
    return (
      <Page title={text.title} backTo="/customer/threads/index">
        <Empty
          icon="message"
          title={text.missing}
          text={text.missingText}
          action={text.toMine}
          onAction={() => go('/pages/mine/index')}
        />
      </Page>
    );
  }
  return <Open about={{ kind: subject, id }} />;
}

function Open({ about }: { about: About }) {
  const signedIn = useIsSignedIn('customer');
  const thread = useQuery({ ...threadQuery(about), enabled: signedIn });
  useMyLive(['talks'], () => void thread.refetch());
  useReading(about, thread.data);
  return (
    <Page
      title={text.title}
      backTo="/customer/threads/index"
      bar={thread.data ? <Writing about={about} /> : null}
    >
      <LiveLine />
      <SignInGate title={text.signInFirst}>
        <Faces
          query={thread}
          skeleton={<Skeleton rows={5} />}
          isEmpty={({ messages }) => messages.length === 0}
          empty={<Empty icon="message" title={text.empty} text={text.emptyText} />}
        >
          {({ messages, waitingSince }) => (
            <Box>
              <Talk label={text.title} lines={messages.map(lineOf)} />
              {waitingSince === null ? null : <Txt className="talk__foot">{text.waiting}</Txt>}
            </Box>
          )}
        </Faces>
      </SignInGate>
    </Page>
  );
}

/** What is looked at has been read; the newest line is where one looks. */
function useReading(about: About, thread: Thread | undefined): void {
  const shown = useShown();
  const { kind, id } = about;
  const unread = thread?.unread ?? 0;
  const last = thread?.messages.at(-1)?.id;
  useEffect(() => {
    if (shown && unread > 0) readThread({ kind, id }).catch(() => undefined);
  }, [shown, unread, kind, id]);
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (last === undefined || last === seen.current) return;
    seen.current = last;
    toEnd();
  }, [last]);
}

function Writing({ about }: { about: About }) {
  const [words, setWords] = useState('');
  const wish = useWishKey();
  return (
    <Composer
      value={words}
      onValue={setWords}
      placeholder={text.placeholder}
      sendPhoto={sendThreadPhoto}
      onSend={async (said) => {
        const taken = await attempt(() => sayInThread(about, said, wish.key()));
        if (taken) wish.renew();
        return taken;
      }}
    />
  );
}

const footOf = (one: ThreadMessage): string =>
  one.safety === 'passed' && one.read ? text.read : text.safety[one.safety];

const lineOf = (one: ThreadMessage): TalkLine => {
  const mine = one.side === 'customer';
  return {
    key: one.id,
    mine,
    who: mine ? text.you : (one.author ?? text.store),
    text: one.text,
    photos: one.photos,
    safety: one.safety,
    at: one.at,
    ...(mine ? { foot: footOf(one) } : {}),
  };
};
