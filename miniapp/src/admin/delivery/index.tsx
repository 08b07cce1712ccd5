import { useQuery } from '@tanstack/react-query';
import type { DeliveryAction } from '@zhuyue/shared';
import { useState } from 'react';
import { deliveryQuery, stepDelivery, type DeskDelivery } from '@/api/desk/deliveries';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt, say } from '@/components/notice';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Timeline } from '@/components/timeline';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';
import { DeskPage } from '../parts/desk-page';
import { FileLink } from '../parts/file-link';
import { PrintThese } from '../parts/label/print-these';
import { paperThread, paperTones } from '../parts/moves';
import { Steps } from '../parts/steps';
import { useDesk } from '../parts/use-desk';
import { Hand } from './hand';
import { Lines } from './lines';
import './index.scss';

const text = deskText.deliveries;

/** The one step a delivery waits for; the rest stands beside it. */
const MAIN: readonly DeliveryAction[] = ['start', 'close', 'report'];

const mainStep = (delivery: DeskDelivery): DeliveryAction | undefined =>
  MAIN.find((action) => delivery.actions.some((one) => one.action === action && one.refusals.length === 0));

/** What has come in can be labelled. */
const arrived = ({ lines }: DeskDelivery): string[] =>
  lines.filter(({ state }) => state === 'received').map(({ pieceId }) => pieceId);

const wordOf = (action: string): string =>
  text.lineWords[action] ?? (text.actions as Readonly<Record<string, string>>)[action] ?? action;

const toldOf = ({ serial }: Record<string, unknown>): string[] =>
  typeof serial === 'string' ? [`${text.serial} ${serial}`] : [];

export default function DeliveryPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const [doing, setDoing] = useState<DeliveryAction | null>(null);
  const asked = useQuery({ ...deliveryQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const main = asked.data ? mainStep(asked.data) : undefined;
  return (
    <DeskPage
      desk={desk}
      title={asked.data?.number ?? text.one}
      place="transfers"
      backTo="/admin/deliveries/index"
      bar={
        main ? (
          <Button kind="gold" full onTap={() => setDoing(main)}>
            {text.actions[main]}
          </Button>
        ) : undefined
      }
    >
      {id === undefined ? (
        <Empty
          icon="box"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/deliveries/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(delivery) => (
            <Box className="desk-halves">
              <Box>
                <Head delivery={delivery} />
                {delivery.state === 'receiving' && delivery.mayReceive ? <Hand delivery={delivery} /> : null}
                <Steps
                  steps={delivery.actions.filter((one) => one.action !== main)}
                  wordOf={text.actions}
                  refusalOf={text.refusals}
                  dangerous={['cancel']}
                  onStep={setDoing}
                  small
                />
                <PrintThese pieceIds={arrived(delivery)} />
                <Lines delivery={delivery} leads={desk.is('manager', 'headquarters')} />
              </Box>
              <Section title={text.history}>
                <Timeline happenings={paperThread(delivery.history, wordOf, toldOf)} />
              </Section>
              {doing === null ? null : (
                <StepSheet key={doing} delivery={delivery} action={doing} onClose={() => setDoing(null)} />
              )}
            </Box>
          )}
        </Faces>
      )}
    </DeskPage>
  );
}

function Head({ delivery }: { delivery: DeskDelivery }) {
  return (
    <>
      <Box className="delivery__head">
        <Badge tone={paperTones.delivery[delivery.state]}>{text.states[delivery.state]}</Badge>
        <Txt className="desk-soft">{text.progressOf(delivery.received, delivery.pieces)}</Txt>
        {delivery.unsettled > 0 ? (
          <Badge tone="alarm">{`${text.difference} ${text.unsettled(delivery.unsettled)}`}</Badge>
        ) : null}
      </Box>
      <Facts
        facts={[
          [text.source, `${text.sources[delivery.source]} · ${delivery.sourceName}`],
          [
            text.transfer,
            delivery.transferId === null ? null : (
              <FileLink key="transfer" to="/admin/transfer/index" id={delivery.transferId}>
                {delivery.transferNumber ?? ''}
              </FileLink>
            ),
          ],
          [text.paperNumber, delivery.transferId === null ? delivery.paperNumber : null],
          [text.dueOn, delivery.dueOn],
          [text.weighs, delivery.weighs ? `${text.tolerance} ${String(delivery.toleranceMg)} mg` : null],
        ]}
      />
    </>
  );
}

interface StepProps {
  delivery: DeskDelivery;
  action: DeliveryAction;
  onClose: () => void;
}

function StepSheet({ delivery, action, onClose }: StepProps) {
  const send = async (reason: string): Promise<boolean> => {
    const gone = await attempt(() =>
      stepDelivery(delivery.id, { action, ...(reason === '' ? {} : { reason }) }),
    );
    if (gone) say(deskText.frame.done);
    return gone;
  };
  return (
    <AskSheet
      open
      title={text.actions[action]}
      lead={text.hints[action]}
      label={deskText.counts.note}
      yes={text.actions[action]}
      danger={action === 'cancel'}
      onClose={onClose}
      onYes={send}
    />
  );
}
