import { grams, spacedSerial, type DeliveryResolution } from '@zhuyue/shared';
import { useState } from 'react';
import {
  decideLine,
  proposeLine,
  unreceive,
  type DeliveryLine,
  type DeskDelivery,
} from '@/api/desk/deliveries';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field } from '@/components/field';
import { attempt } from '@/components/notice';
import type { SentPhoto } from '@/components/photos';
import { Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';
import { Evidence, photoIdsOf, Seen } from '../parts/evidence';
import { Listed } from '../parts/listed';
import { paperTones } from '../parts/moves';
import { SecondHand } from '../parts/second-hand';

const text = deskText.deliveries;

type Doing = { line: DeliveryLine; what: 'settle' | 'unreceive' } | null;

/** What needs a hand first, then what is awaited, then what is done. */
const ORDER: readonly DeliveryLine['state'][] = [
  'stopped',
  'missing',
  'unexpected',
  'expected',
  'received',
  'settled',
];

export function Lines({ delivery, leads }: { delivery: DeskDelivery; leads: boolean }) {
  const [doing, setDoing] = useState<Doing>(null);
  const running = delivery.state === 'receiving' || delivery.state === 'differences';
  const lines = [...delivery.lines].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <Section title={text.lines}>
      <Box as="ul">
        {lines.map((line) => (
          <Listed
            key={line.id}
            picture={line.picture}
            name={line.name}
            note={`${line.styleCode} · ${spacedSerial(line.serial)}`}
            more={<Story line={line} />}
            end={
              <>
                <Badge tone={paperTones.line[line.state]}>{stateWord(line)}</Badge>
                {leads && running ? <Ways delivery={delivery} line={line} onDoing={setDoing} /> : null}
              </>
            }
          />
        ))}
      </Box>
      {doing?.what === 'unreceive' ? (
        <AskSheet
          open
          title={text.unreceiveTitle}
          lead={text.unreceiveText}
          missing={deskText.frame.reasonMissing}
          yes={text.unreceive}
          danger
          onClose={() => setDoing(null)}
          onYes={(reason) => attempt(() => unreceive(delivery.id, doing.line.id, reason))}
        />
      ) : null}
      {doing?.what === 'settle' ? (
        <SettleSheet
          key={doing.line.id}
          delivery={delivery}
          line={doing.line}
          onClose={() => setDoing(null)}
        />
      ) : null}
    </Section>
  );
}

const stateWord = ({ state, resolution }: DeliveryLine): string =>
  state !== 'settled' && resolution !== null ? text.proposed : text.lineStates[state];

const weightWord = (word: string, mg: number | null): string | null =>
  mg === null || mg === 0 ? null : `${word} ${grams(mg)} g`;

function Story({ line }: { line: DeliveryLine }) {
  const told = [
    line.verdict === null ? null : text.verdicts[line.verdict],
    [weightWord(text.tagWeight, line.grossMg), weightWord(text.scaleWeight, line.weighedMg), line.explanation]
      .filter((part) => part !== null)
      .join(' · ') || null,
    line.paperCertificate === null ? null : `${text.paperCertificate} ${line.paperCertificate}`,
    line.certificates === null ? null : `${text.certificates} ${line.certificates}`,
    line.resolution === null ? null : `${text.resolutions[line.resolution]}：${line.reason ?? ''}`,
    line.proposedByName === null ? null : deskText.counts.proposedBy(line.proposedByName),
    line.settledByName === null ? null : deskText.counts.settledBy(line.settledByName),
  ].filter((part) => part !== null);
  return (
    <>
      {told.map((part) => (
        <Txt key={part} className="listed__note">
          {part}
        </Txt>
      ))}
      <Seen photos={line.photos} alt={text.photoOf(line.name)} />
    </>
  );
}

interface WaysProps {
  delivery: DeskDelivery;
  line: DeliveryLine;
  onDoing: (doing: Doing) => void;
}

function Ways({ delivery, line, onDoing }: WaysProps) {
  const back = delivery.state === 'receiving' && (line.state === 'received' || line.state === 'stopped');
  return (
    <Box className="line__ways">
      {line.canApprove ? (
        <SecondHand
          proposed={line.resolution === null ? '' : text.resolutions[line.resolution]}
          onApprove={() => decideLine(delivery.id, line.id, { decision: 'approve', mark: line.mark ?? '' })}
          onSendBack={(reason) =>
            decideLine(delivery.id, line.id, { decision: 'sendBack', mark: line.mark ?? '', reason })
          }
        />
      ) : line.resolutions.length > 0 ? (
        <Button kind="ink" small onTap={() => onDoing({ line, what: 'settle' })}>
          {line.resolution === null ? text.settle : text.settleAgain}
        </Button>
      ) : null}
      {back ? (
        <Button kind="quiet" small onTap={() => onDoing({ line, what: 'unreceive' })}>
          {text.unreceive}
        </Button>
      ) : null}
    </Box>
  );
}

interface SettleProps {
  delivery: DeskDelivery;
  line: DeliveryLine;
  onClose: () => void;
}

function SettleSheet({ delivery, line, onClose }: SettleProps) {
  const [resolution, setResolution] = useState<DeliveryResolution | null>(null);
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [wrong, setWrong] = useState(false);
  const send = async (reason: string): Promise<boolean> => {
    setWrong(resolution === null);
    if (resolution === null) return false;
    return attempt(() => proposeLine(delivery.id, line.id, { resolution, reason, ...photoIdsOf(photos) }));
  };
  return (
    <AskSheet
      open
      title={text.settleTitle}
      lead={`${line.name}，${text.lineStates[line.state]}`}
      missing={deskText.frame.reasonMissing}
      yes={text.propose}
      onClose={onClose}
      onYes={send}
    >
      <Field
        label={text.resolution}
        error={wrong && resolution === null ? text.resolutionMissing : undefined}
      >
        <Chips
          label={text.resolution}
          value={resolution}
          onChoose={setResolution}
          options={line.resolutions.map((one) => ({ value: one, text: text.resolutions[one] }))}
        />
      </Field>
      <Evidence value={photos} onValue={setPhotos} />
    </AskSheet>
  );
}
