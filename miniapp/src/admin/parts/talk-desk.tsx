import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  answersQuery,
  deskThreadQuery,
  readDeskThread,
  releaseMessage,
  sayAtDesk,
  sendDeskThreadPhoto,
  type DeskThread,
  type DeskThreadMessage,
} from '@/api/desk/threads';
import type { About } from '@/api/threads';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Composer } from '@/components/composer';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, confirm } from '@/components/notice';
import { Row, Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { Talk, type TalkLine } from '@/components/talk';
import { useLive } from '@/hooks/use-live';
import { useShown } from '@/hooks/use-shown';
import { useWishKey } from '@/hooks/use-wish-key';
import { go } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { threadText } from '@/text/thread';
import { HandOverSheet } from './talk-hand-over';

const text = deskText.threads;

/** The conversation about a case, a piece or a visit, where the thing itself is looked at. */
export function TalkDesk({ kind, id }: About) {
  const about = { kind, id };
  const thread = useQuery(deskThreadQuery(about));
  const { data } = thread;
  useLive(data ? [`talks:${data.storeId}`] : [], () => void thread.refetch());
  const shown = useShown();
  const unread = data?.unread ?? 0;
  useEffect(() => {
    if (shown && unread > 0) readDeskThread({ kind, id }).catch(() => undefined);
  }, [shown, unread, kind, id]);
  return (
    <Section
      title={text.section}
      aside={
        data?.assignee ? <Txt className="desk-soft">{`${text.assignee} ${data.assignee}`}</Txt> : undefined
      }
    >
      <Faces query={thread} skeleton={<Skeleton like="lines" rows={3} />}>
        {(found) => (
          <>
            {found.messages.length === 0 ? (
              <Txt as="p" className="desk-soft">
                {text.empty}
              </Txt>
            ) : (
              <Talk label={text.section} lines={found.messages.map((one) => lineOf(about, found, one))} />
            )}
            <Writing about={about} thread={found} />
          </>
        )}
      </Faces>
    </Section>
  );
}

type Saying = 'message' | 'note';

function Writing({ about, thread }: { about: About; thread: DeskThread }) {
  const [saying, setSaying] = useState<Saying>('message');
  const [words, setWords] = useState('');
  const [answerId, setAnswerId] = useState<string | null>(null);
  const [opened, setOpened] = useState<'answers' | 'handover' | null>(null);
  const wish = useWishKey();
  return (
    <Box className="talk-writing">
      <Chips<Saying>
        label={text.mode}
        value={saying}
        onChoose={setSaying}
        options={[
          { value: 'message', text: text.say },
          { value: 'note', text: text.note },
        ]}
      />
      <Composer
        value={words}
        onValue={setWords}
        placeholder={saying === 'message' ? text.sayPlaceholder : text.notePlaceholder}
        sendPhoto={sendDeskThreadPhoto}
        onSend={async (said) => {
          const from = answerId === null ? {} : { answerId };
          const taken = await attempt(() => sayAtDesk(about, { ...said, ...from, saying }, wish.key()));
          if (taken) {
            wish.renew();
            setAnswerId(null);
          }
          return taken;
        }}
      />
      <Box className="desk-line">
        <Button kind="quiet" small onTap={() => setOpened('answers')}>
          {text.answers}
        </Button>
        <Button kind="quiet" small onTap={() => setOpened('handover')}>
          {text.handOver}
        </Button>
      </Box>
      {opened === 'answers' ? (
        <Answers
          storeId={thread.storeId}
          onClose={() => setOpened(null)}
          onChoose={(id, answer) => {
            setAnswerId(id);
            setWords(answer);
            setOpened(null);
          }}
        />
      ) : null}
      {opened === 'handover' ? (
        <HandOverSheet about={about} colleagues={thread.colleagues} onClose={() => setOpened(null)} />
      ) : null}
    </Box>
  );
}

interface AnswersProps {
  storeId: string;
  onClose: () => void;
  onChoose: (id: string, answer: string) => void;
}

function Answers({ storeId, onClose, onChoose }: AnswersProps) {
  const answers = useQuery(answersQuery(storeId));
  return (
    <Sheet
      open
      title={text.answers}
      onClose={onClose}
      bar={
        <Button kind="quiet" full onTap={() => go('/admin/answers/index')}>
          {text.answersTitle}
        </Button>
      }
    >
      <Faces
        query={answers}
        skeleton={<Skeleton like="lines" rows={4} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Txt as="p">{text.answersNone}</Txt>}
      >
        {({ items }) =>
          items.map((one) => (
            <Row key={one.id} title={one.title} note={one.text} onTap={() => onChoose(one.id, one.text)} />
          ))
        }
      </Faces>
    </Sheet>
  );
}

async function release(about: About, id: string): Promise<void> {
  const sure = await confirm({ title: text.release, text: text.releaseText, yes: text.release });
  if (sure) await attempt(() => releaseMessage(about, id));
}

const whoOf = (one: DeskThreadMessage): string => {
  if (one.side === 'customer') return text.customer;
  const mark = one.kind === 'note' ? text.noteMark : one.kind === 'handover' ? text.handoverMark : '';
  return [one.author ?? threadText.store, mark].filter((part) => part !== '').join(' · ');
};

function footOf(one: DeskThreadMessage): string | undefined {
  if (one.kind !== 'message') return undefined;
  if (one.safety === 'held')
    return one.side === 'staff' ? text.heldOwn : one.text === null ? undefined : text.heldOpen;
  if (one.side === 'customer') return undefined;
  return one.safety === 'passed' && one.read ? threadText.read : threadText.safety[one.safety];
}

function lineOf(about: About, { mayRelease }: DeskThread, one: DeskThreadMessage): TalkLine {
  const foot = footOf(one);
  const veiled = one.text === null && one.photos.length === 0;
  return {
    key: one.id,
    mine: one.side === 'staff',
    inside: one.kind !== 'message',
    who: whoOf(one),
    text: veiled ? (one.safety === 'held' ? text.held : text.checking) : one.text,
    photos: one.photos,
    safety: one.safety,
    at: one.at,
    ...(foot === undefined ? {} : { foot }),
    end:
      mayRelease && one.safety === 'held' ? (
        <Button kind="quiet" small onTap={() => release(about, one.id)}>
          {text.release}
        </Button>
      ) : undefined,
  };
}
