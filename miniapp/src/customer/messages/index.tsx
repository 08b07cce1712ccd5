import { useDidShow } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import { dayOf, timeOf } from '@zhuyue/shared';
import { useEffect, useState } from 'react';
import { messagesQuery, readMessages, type Message } from '@/api/messages';
import { queryClient } from '@/api/query-client';
import { Badge } from '@/components/badge';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Row, Section } from '@/components/rows';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { Skeleton } from '@/components/skeleton';
import type { Route } from '@/routes';
import { words } from '@/text';
import { messageText as text } from '@/text/message';
import { messageSentence } from '@/text/message-sentence';
import { dayName } from '@/text/when';
import './index.scss';

export default function MessagesPage() {
  return (
    <Page title={text.title} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        <Inbox />
      </SignInGate>
    </Page>
  );
}

function Inbox() {
  const messages = useQuery(messagesQuery());
  const fresh = useRead(messages.data?.items);
  useDidShow(() => {
    if (messages.data) void messages.refetch();
  });
  return (
    <Faces
      query={messages}
      skeleton={<Skeleton rows={5} />}
      isEmpty={(data) => data.items.length === 0}
      empty={<Empty icon="message" title={text.none} text={text.noneText} />}
    >
      {({ items }) => (
        <>
          {daysOf(items).map(([day, some]) => (
            <Section key={day} title={dayName(day)}>
              {some.map((one) => (
                <Line key={one.id} message={one} fresh={fresh.has(one.id)} />
              ))}
            </Section>
          ))}
        </>
      )}
    </Faces>
  );
}

/** Opening the inbox reads it; what was new stays marked for this look. */
function useRead(items: readonly Message[] | undefined): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const unread = (items ?? []).filter((one) => one.readAt === null).map((one) => one.id);
  const key = unread.join();
  useEffect(() => {
    if (key === '') return;
    setFresh((seen) => new Set([...seen, ...key.split(',')]));
    readMessages().then(
      () => queryClient.invalidateQueries({ queryKey: ['messages'] }),
      () => undefined,
    );
  }, [key]);
  return fresh;
}

function daysOf(items: readonly Message[]): [string, Message[]][] {
  const days = new Map<string, Message[]>();
  for (const one of items) {
    const day = dayOf(one.createdAt);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days];
}

/** What a message opens; null when it only tells. */
function targetOf({ facts }: Message): { to: Route; id: string; kind?: string } | null {
  const { claimId, appointmentId, pieceId, subjectKind, subjectId } = facts;
  if (typeof subjectKind === 'string' && typeof subjectId === 'string') {
    return { to: '/customer/thread/index', id: subjectId, kind: subjectKind };
  }
  if (typeof claimId === 'string') return { to: '/customer/claim/index', id: claimId };
  if (typeof appointmentId === 'string' && facts['recap'] === 'yes') {
    return { to: '/customer/recap/index', id: appointmentId };
  }
  if (typeof appointmentId === 'string') return { to: '/customer/appointment/index', id: appointmentId };
  if (typeof facts['holdId'] === 'string') return { to: '/customer/holds/index', id: facts['holdId'] };
  if (typeof facts['passingId'] === 'string') {
    return { to: '/customer/passings/index', id: facts['passingId'] };
  }
  if (typeof pieceId === 'string') return { to: '/customer/piece/index', id: pieceId };
  return null;
}

const MONEY: ReadonlySet<Message['kind']> = new Set(['refund_owed', 'refund_paid', 'credit_given']);

function Line({ message, fresh }: { message: Message; fresh: boolean }) {
  const target = targetOf(message);
  return (
    <Row
      icon={
        message.kind.startsWith('claim')
          ? 'wrench'
          : message.kind === 'thread_reply'
            ? 'message'
            : message.kind === 'warranty_started'
              ? 'shield'
              : MONEY.has(message.kind)
                ? 'undo'
                : 'calendar'
      }
      title={words.noticeKinds[message.kind]}
      note={messageSentence(message)}
      end={
        <Box className="messages__end">
          <Txt as="time">{timeOf(message.createdAt)}</Txt>
          {fresh ? <Badge tone="info">{text.unread}</Badge> : null}
        </Box>
      }
      to={target?.to}
      params={target ? { id: target.id, kind: target.kind } : undefined}
    />
  );
}
