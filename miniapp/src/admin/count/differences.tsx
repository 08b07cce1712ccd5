import { spacedSerial, type CountResolution } from '@zhuyue/shared';
import { useState } from 'react';
import { decide, propose, type CountDifferenceLine, type DeskCount } from '@/api/desk/counts';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field } from '@/components/field';
import { attempt } from '@/components/notice';
import type { SentPhoto } from '@/components/photos';
import { Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { Evidence, photoIdsOf, Seen } from '../parts/evidence';
import { Listed } from '../parts/listed';
import { paperTones } from '../parts/moves';
import { SecondHand } from '../parts/second-hand';

const text = deskText.counts;

/** What differs, one by one: who had it last, what one person proposes, what another agrees to. */
export function Differences({ count }: { count: DeskCount }) {
  const [doing, setDoing] = useState<CountDifferenceLine | null>(null);
  return (
    <Section title={text.review}>
      {count.differences.length === 0 ? <Txt className="desk-none">{text.noDifferences}</Txt> : null}
      <Box as="ul">
        {count.differences.map((line) => (
          <Listed
            key={line.id}
            picture={line.picture}
            name={line.name ?? spacedSerial(line.serial)}
            note={line.name === null ? undefined : spacedSerial(line.serial)}
            more={<Story line={line} />}
            end={<Ends count={count} line={line} onDoing={setDoing} />}
          />
        ))}
      </Box>
      {doing === null ? null : (
        <ProposeSheet key={doing.id} count={count} line={doing} onClose={() => setDoing(null)} />
      )}
    </Section>
  );
}

const lastHands = (line: CountDifferenceLine): string | null => {
  if (line.lastAt === null || line.lastAction === null) return null;
  const what =
    (deskText.frame.custody as Readonly<Record<string, string>>)[line.lastAction] ?? line.lastAction;
  return text.lastOf(line.lastByName ?? text.nobody, what, momentFigures(line.lastAt));
};

function Story({ line }: { line: CountDifferenceLine }) {
  const last = lastHands(line);
  const told = [
    line.pieceStoreName === null || line.pieceState === null
      ? null
      : `${line.pieceStoreName} · ${deskText.frame.pieceStates[line.pieceState]}`,
    last === null ? null : `${text.last}：${last}`,
    line.resolution === null ? null : `${text.resolutions[line.resolution]}：${line.reason ?? ''}`,
    line.proposedByName === null ? null : text.proposedBy(line.proposedByName),
    line.settledByName === null ? null : text.settledBy(line.settledByName),
  ].filter((part) => part !== null);
  return (
    <>
      {told.map((part) => (
        <Txt key={part} className="listed__note">
          {part}
        </Txt>
      ))}
      <Seen photos={line.photos} alt={deskText.deliveries.photoOf(line.name ?? spacedSerial(line.serial))} />
    </>
  );
}

interface EndsProps {
  count: DeskCount;
  line: CountDifferenceLine;
  onDoing: (line: CountDifferenceLine) => void;
}

function Ends({ count, line, onDoing }: EndsProps) {
  return (
    <>
      <Badge tone={paperTones.difference[line.state]}>{text.differences[line.kind]}</Badge>
      <Txt className="desk-soft">{text.differenceStates[line.state]}</Txt>
      <Box className="count__ways">
        {line.canApprove ? (
          <SecondHand
            proposed={line.resolution === null ? '' : text.resolutions[line.resolution]}
            onApprove={() => decide(count.id, line.id, { decision: 'approve', mark: line.mark ?? '' })}
            onSendBack={(reason) =>
              decide(count.id, line.id, { decision: 'sendBack', mark: line.mark ?? '', reason })
            }
          />
        ) : line.resolutions.length > 0 ? (
          <Button kind="quiet" small onTap={() => onDoing(line)}>
            {text.settle}
          </Button>
        ) : null}
      </Box>
    </>
  );
}

interface ProposeProps {
  count: DeskCount;
  line: CountDifferenceLine;
  onClose: () => void;
}

function ProposeSheet({ count, line, onClose }: ProposeProps) {
  const [resolution, setResolution] = useState<CountResolution | null>(line.resolution);
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [wrong, setWrong] = useState(false);
  const send = async (reason: string): Promise<boolean> => {
    setWrong(resolution === null);
    if (resolution === null) return false;
    return attempt(() => propose(count.id, line.id, { resolution, reason, ...photoIdsOf(photos) }));
  };
  return (
    <AskSheet
      open
      title={text.settleTitle}
      lead={`${line.name ?? spacedSerial(line.serial)}，${text.differences[line.kind]}`}
      missing={deskText.frame.reasonMissing}
      yes={text.lines['propose'] ?? ''}
      onClose={onClose}
      onYes={send}
    >
      <Field
        label={text.settleTitle}
        error={wrong && resolution === null ? text.resolutionMissing : undefined}
      >
        <Chips
          label={text.settleTitle}
          value={resolution}
          onChoose={setResolution}
          options={line.resolutions.map((one) => ({ value: one, text: text.resolutions[one] }))}
        />
      </Field>
      <Evidence value={photos} onValue={setPhotos} />
    </AskSheet>
  );
}
