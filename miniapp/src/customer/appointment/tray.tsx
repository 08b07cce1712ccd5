import { useQuery } from '@tanstack/react-query';
import { timeOf, dayOf, type TrayLineState } from '@zhuyue/shared';
import { useState } from 'react';
import type { Appointment } from '@/api/appointments';
import { answerWish, swapWish, visitTrayQuery, wishAlternativesQuery, type TrayItemNow } from '@/api/trays';
import { Badge, type Tone } from '@/components/badge';
import { TextTap } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { useMyLive } from '@/hooks/use-live';
import { appointmentText } from '@/text/appointment';
import { sizeName } from '@/text/size';
import { trayText as text } from '@/text/tray';
import { momentName } from '@/text/when';
import { Alternatives } from '../choosers/alternatives';
import { ChangeSheet } from './change-sheet';

const TONES: Readonly<Record<TrayLineState, Tone>> = {
  laid: 'good',
  here: 'good',
  coming: 'waiting',
  late: 'alarm',
  missing: 'alarm',
  declined: 'quiet',
};

/** What will lie on the tray, how far it is, and what the store has put in place of what cannot be had. */
export function TrayPart({ visit }: { visit: Appointment }) {
  const asked = useQuery(visitTrayQuery(visit.id));
  useMyLive(['visits'], () => void asked.refetch());
  const [changing, setChanging] = useState(false);
  const [swapping, setSwapping] = useState<TrayItemNow | null>(null);
  const open = asked.data?.open === true;
  return (
    <Section
      title={text.visitTitle}
      aside={open ? <TextTap onTap={() => setChanging(true)}>{text.change}</TextTap> : null}
    >
      <Faces
        query={asked}
        skeleton={<Skeleton rows={3} />}
        isEmpty={({ items }) => items.length === 0}
        empty={<Txt as="p">{appointmentText.noWishes}</Txt>}
      >
        {({ items, readyAt, leadMinutes }) => (
          <>
            <Txt as="p" className="appointment__note">
              {readyAt !== null
                ? `${text.ready(momentName(readyAt))}，${text.readyNote}`
                : open
                  ? text.keepsFrom(Math.round(leadMinutes / 60))
                  : ''}
            </Txt>
            {items.map((item) => (
              <Item
                key={item.id}
                visitId={visit.id}
                startsAt={visit.startsAt}
                item={item}
                open={open}
                onSwap={() => setSwapping(item)}
              />
            ))}
          </>
        )}
      </Faces>
      {changing && asked.data ? (
        <ChangeSheet visit={visit} items={asked.data.items} onClose={() => setChanging(false)} />
      ) : null}
      <SwapSheet visitId={visit.id} item={swapping} onClose={() => setSwapping(null)} />
    </Section>
  );
}

interface ItemProps {
  visitId: string;
  startsAt: string;
  item: TrayItemNow;
  open: boolean;
  onSwap: () => void;
}

function wordOf(item: TrayItemNow, startsAt: string): string {
  if (item.at === null || (item.state !== 'coming' && item.state !== 'late')) return text.states[item.state];
  return text.comingAt(dayOf(item.at) === dayOf(startsAt) ? timeOf(item.at) : momentName(item.at));
}

function Item({ visitId, startsAt, item, open, onSwap }: ItemProps) {
  const answer = async (accept: boolean): Promise<void> => {
    if (await attempt(() => answerWish(visitId, item.id, accept))) say(text.accepted);
  };
  const notes = [
    item.sizeHmm === null ? '' : sizeName(item.sizeHmm),
    item.fromStoreName === null ? '' : text.comingFrom(item.fromStoreName),
    item.state === 'missing' ? text.missingNote : '',
  ].filter((note) => note !== '');
  const proposed = item.wish === 'proposed';
  return (
    <PieceLine
      picture={item.picture}
      name={item.name}
      note={notes.join(' · ')}
      end={<Badge tone={TONES[item.state]}>{wordOf(item, startsAt)}</Badge>}
      to="/customer/style/index"
      params={{ id: item.styleId }}
    >
      {proposed ? (
        <Txt as="p" className="appointment__note">
          {item.insteadOf === null ? text.proposedPlain : text.proposed(item.insteadOf)}
        </Txt>
      ) : null}
      {open ? (
        <Box className="appointment__taps">
          {proposed ? <TextTap onTap={() => void answer(true)}>{text.accept}</TextTap> : null}
          {item.wish === 'declined' ? (
            <TextTap onTap={() => void answer(true)}>{text.wantAgain}</TextTap>
          ) : (
            <>
              {item.state === 'laid' ? null : <TextTap onTap={onSwap}>{text.swap}</TextTap>}
              <TextTap onTap={() => void answer(false)}>{text.decline}</TextTap>
            </>
          )}
        </Box>
      ) : null}
    </PieceLine>
  );
}

interface SwapProps {
  visitId: string;
  item: TrayItemNow | null;
  onClose: () => void;
}

function SwapSheet({ visitId, item, onClose }: SwapProps) {
  return (
    <Sheet open={item !== null} title={text.swap} onClose={onClose}>
      {item === null ? null : <Others visitId={visitId} item={item} onClose={onClose} />}
    </Sheet>
  );
}

function Others({ visitId, item, onClose }: SwapProps & { item: TrayItemNow }) {
  const asked = useQuery(wishAlternativesQuery(visitId, item.id));
  const take = async (pieceId: string): Promise<void> => {
    if (await attempt(() => swapWish(visitId, item.id, pieceId))) {
      say(text.swapped);
      onClose();
    } else await asked.refetch();
  };
  return <Alternatives asked={asked} onTake={(one) => void take(one.pieceId)} />;
}
