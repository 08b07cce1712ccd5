import { useQuery } from '@tanstack/react-query';
import { spacedSerial, type TransferAction } from '@zhuyue/shared';
import { useState } from 'react';
import { dropLine, transferQuery, type DeskTransfer, type TransferLine } from '@/api/desk/transfers';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Img, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { attempt } from '@/components/notice';
import { Facts, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Timeline } from '@/components/timeline';
import { useParams } from '@/hooks/use-params';
import { go, replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { DeskPage } from '../parts/desk-page';
import { Listed } from '../parts/listed';
import { paperThread, paperTones } from '../parts/moves';
import { Steps } from '../parts/steps';
import { useDesk } from '../parts/use-desk';
import { StepSheet } from './step-sheet';
import './index.scss';

const text = deskText.transfers;

/** The one step a transfer waits for, in the order of its way; the rest stands beside it. */
const MAIN: readonly TransferAction[] = [
  'approve',
  'pack',
  'ship',
  'arrive',
  'takeBack',
  'askAgain',
  'recover',
];

const mainStep = (transfer: DeskTransfer): TransferAction | undefined =>
  MAIN.find((action) => transfer.actions.some((one) => one.action === action && one.refusals.length === 0));

const wordOf = (action: string): string =>
  text.lines[action] ?? (text.actions as Readonly<Record<string, string>>)[action] ?? action;

const toldOf = (details: Record<string, unknown>): string[] => {
  const word = (key: string, label: string): string[] => {
    const value = details[key];
    return typeof value === 'string' ? [`${label} ${value}`] : [];
  };
  const found = details['sealFound'];
  return [
    ...word('sealNumber', text.seal),
    ...word('carrier', text.carrier),
    ...word('trackingNumber', text.tracking),
    ...word('serial', deskText.stock.serial),
    ...word('photoSha256', text.photoHash).map((line) => line.slice(0, 24)),
    ...(found === 'intact' || found === 'broken' ? [`${text.sealFound} ${text.seals[found]}`] : []),
  ];
};

export default function TransferPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const [doing, setDoing] = useState<TransferAction | null>(null);
  const asked = useQuery({ ...transferQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  const main = asked.data ? mainStep(asked.data) : undefined;
  return (
    <DeskPage
      desk={desk}
      title={asked.data?.number ?? text.one}
      place="transfers"
      backTo="/admin/transfers/index"
      bar={asked.data ? <Bar transfer={asked.data} main={main} onStep={setDoing} /> : undefined}
    >
      {id === undefined ? (
        <Empty
          icon="share"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={deskText.frame.toList}
          onAction={() => replace('/admin/transfers/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(transfer) => (
            <Box className="desk-halves">
              <Box>
                <Box className="transfer__head">
                  <Badge tone={paperTones.transfer[transfer.state]}>{text.states[transfer.state]}</Badge>
                  <Txt className="desk-soft">{text.next[transfer.state]}</Txt>
                </Box>
                <TransferFacts transfer={transfer} />
                <Steps
                  steps={transfer.actions.filter((one) => one.action !== main)}
                  wordOf={text.actions}
                  refusalOf={text.refusals}
                  dangerous={['reject', 'cancel', 'reportLost']}
                  onStep={setDoing}
                />
                <Lines transfer={transfer} mayDrop={desk.is('manager', 'headquarters')} />
              </Box>
              <Box>
                <Section title={text.history}>
                  <Timeline happenings={paperThread(transfer.history, wordOf, toldOf)} />
                </Section>
              </Box>
              {doing === null ? null : (
                <StepSheet key={doing} transfer={transfer} action={doing} onClose={() => setDoing(null)} />
              )}
            </Box>
          )}
        </Faces>
      )}
    </DeskPage>
  );
}

interface BarProps {
  transfer: DeskTransfer;
  main: TransferAction | undefined;
  onStep: (action: TransferAction) => void;
}

/** The next step; once the parcel stands open in the store it is to scan it in. */
function Bar({ transfer, main, onStep }: BarProps) {
  const { deliveryId } = transfer;
  if (transfer.state === 'arrived' && deliveryId !== null) {
    return (
      <Button kind="gold" full onTap={() => go('/admin/delivery/index', { id: deliveryId })}>
        {text.toDelivery}
      </Button>
    );
  }
  if (main === undefined) return null;
  return (
    <Button kind="gold" full onTap={() => onStep(main)}>
      {text.actions[main]}
    </Button>
  );
}

function TransferFacts({ transfer }: { transfer: DeskTransfer }) {
  return (
    <>
      <Facts
        facts={[
          [text.from, transfer.fromStoreName],
          [text.to, transfer.toStoreName],
          [text.pieces, text.count(transfer.pieces)],
          [text.needed, transfer.neededAt === null ? null : momentName(transfer.neededAt)],
          [text.visitCode, transfer.visitCode],
          [text.note, transfer.note],
          [text.askedBy, transfer.askedByName],
          [text.seal, transfer.sealNumber],
          [text.carrier, transfer.carrier],
          [text.tracking, transfer.trackingNumber],
          [text.sealFound, transfer.sealFound === null ? null : text.seals[transfer.sealFound]],
        ]}
      />
      {transfer.sealPhotoUrl === null ? null : (
        <Box className="transfer__photo">
          <Img src={transfer.sealPhotoUrl} alt={text.sealPhoto} fit="cover" />
        </Box>
      )}
    </>
  );
}

function Lines({ transfer, mayDrop }: { transfer: DeskTransfer; mayDrop: boolean }) {
  const [dropping, setDropping] = useState<TransferLine | null>(null);
  return (
    <Section title={text.list}>
      <Box as="ul">
        {transfer.lines.map((line) => (
          <Listed
            key={line.id}
            picture={line.picture}
            name={line.name}
            note={`${line.styleCode} · ${spacedSerial(line.serial)}`}
            end={
              <>
                <LineState line={line} />
                {mayDrop && transfer.listOpen && line.state === 'open' ? (
                  <Button kind="quiet" small onTap={() => setDropping(line)}>
                    {text.drop}
                  </Button>
                ) : null}
              </>
            }
          />
        ))}
      </Box>
      {dropping === null ? null : (
        <AskSheet
          open
          title={text.dropTitle}
          lead={`${dropping.name} ${spacedSerial(dropping.serial)}`}
          missing={deskText.frame.reasonMissing}
          yes={text.drop}
          onClose={() => setDropping(null)}
          onYes={(reason) => attempt(() => dropLine(transfer.id, dropping.id, reason))}
        />
      )}
    </Section>
  );
}

function LineState({ line }: { line: TransferLine }) {
  if (line.state === 'dropped') return <Badge>{text.dropped}</Badge>;
  if (line.gone) return <Badge tone="alarm">{text.gone}</Badge>;
  return <Badge tone={tones.piece[line.pieceState]}>{deskText.frame.pieceStates[line.pieceState]}</Badge>;
}
