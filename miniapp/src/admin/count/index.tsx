import { useQuery } from '@tanstack/react-query';
import type { CountAction } from '@zhuyue/shared';
import { useEffect, useState } from 'react';
import { keepOpenCount, openCount } from '@/api/desk/count-queue';
import { countQuery, stepCount, type DeskCount } from '@/api/desk/counts';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Timeline } from '@/components/timeline';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';
import { DeskPage } from '../parts/desk-page';
import { paperThread, paperTones } from '../parts/moves';
import { Steps } from '../parts/steps';
import { useDesk } from '../parts/use-desk';
import { Differences } from './differences';
import { Scanning, useScanning } from './scanning';
import './index.scss';

const text = deskText.counts;

const wordOf = (action: string): string =>
  text.lines[action] ?? (text.actions as Readonly<Record<string, string>>)[action] ?? action;

/** Of a settled difference the thread tells what became of it, and of which tag. */
const toldOf = (details: Record<string, unknown>): string[] => {
  const { serial, resolution } = details;
  const word = (text.resolutions as Readonly<Record<string, string>>)[String(resolution)];
  return [...(word === undefined ? [] : [word]), ...(typeof serial === 'string' ? [serial] : [])];
};

export default function CountPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const asked = useQuery({ ...countQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const [doing, setDoing] = useState<CountAction | null>(null);
  const scanning = useScanning(id, asked.data);
  const counting = asked.data?.state === 'counting';
  useEffect(() => {
    if (!asked.data) return;
    const { id: countId, number } = asked.data;
    if (counting) keepOpenCount({ id: countId, number });
    else if (openCount()?.id === countId) keepOpenCount(null);
  }, [asked.data, counting]);
  return (
    <DeskPage
      desk={desk}
      title={asked.data?.number ?? text.one}
      place="counts"
      backTo="/admin/counts/index"
      bar={
        counting ? (
          <Button kind="gold" icon="scan" full onTap={scanning.camera}>
            {scanning.seeing ? text.cameraOff : text.camera}
          </Button>
        ) : undefined
      }
    >
      {id === undefined ? (
        <Missing />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(count) => (
            <Box className="desk-halves">
              <Box>
                <Head count={count} onStep={setDoing} />
                {counting || scanning.rows.length + scanning.others.length > 0 ? (
                  <Scanning count={count} scanning={scanning} />
                ) : null}
                {count.state === 'reviewing' || count.state === 'finished' ? (
                  <Differences count={count} />
                ) : null}
              </Box>
              <Box>
                <Section title={text.history}>
                  <Timeline happenings={paperThread(count.history, wordOf, toldOf)} />
                </Section>
              </Box>
              {doing === null ? null : (
                <StepSheet key={doing} count={count} action={doing} onClose={() => setDoing(null)} />
              )}
            </Box>
          )}
        </Faces>
      )}
    </DeskPage>
  );
}

function Missing() {
  return (
    <Empty
      icon="check"
      title={deskText.frame.missing}
      text={deskText.frame.missingText}
      action={deskText.frame.toList}
      onAction={() => replace('/admin/counts/index')}
    />
  );
}

function Head({ count, onStep }: { count: DeskCount; onStep: (action: CountAction) => void }) {
  return (
    <>
      <Box className="count__head">
        <Badge tone={paperTones.count[count.state]}>{text.states[count.state]}</Badge>
        <Txt className="desk-soft">{`${count.storeName} · ${count.containerName ?? text.wholeStore}`}</Txt>
      </Box>
      <Steps
        steps={count.actions}
        wordOf={text.actions}
        refusalOf={text.refusals}
        dangerous={['cancel']}
        onStep={onStep}
        small
      />
    </>
  );
}

interface StepProps {
  count: DeskCount;
  action: CountAction;
  onClose: () => void;
}

function StepSheet({ count, action, onClose }: StepProps) {
  const send = async (reason: string): Promise<boolean> => {
    const gone = await attempt(() => stepCount(count.id, { action, ...(reason === '' ? {} : { reason }) }));
    if (gone) say(deskText.frame.done);
    return gone;
  };
  return (
    <AskSheet
      open
      title={text.actions[action]}
      lead={text.hints[action]}
      label={text.note}
      yes={text.actions[action]}
      danger={action === 'cancel'}
      onClose={onClose}
      onYes={send}
    />
  );
}
