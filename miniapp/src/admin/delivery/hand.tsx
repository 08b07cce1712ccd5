import { grams, spacedSerial } from '@zhuyue/shared';
import { useState } from 'react';
import {
  scanDelivery,
  type DeliveryLine,
  type DeskDelivery,
  type ReceivingAnswer,
} from '@/api/desk/deliveries';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import { tell } from '@/components/notice';
import type { SentPhoto } from '@/components/photos';
import { Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { Evidence, photoIdsOf } from '../parts/evidence';
import { ScanBox } from '../parts/scan-box';

const text = deskText.deliveries;

/** `3.52` → 3520 mg; null when it is no weight. */
function mgOf(typed: string): number | null {
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(typed)) return null;
  return Math.round(Number(typed) * 1000);
}

interface InHand {
  serial: string;
  weight: string;
  certificate: string;
  explanation: string;
  photos: readonly SentPhoto[];
  answer: ReceivingAnswer | null;
}
const taken = (serial: string): InHand => ({
  serial,
  weight: '',
  certificate: '',
  explanation: '',
  photos: [],
  answer: null,
});

/** Something more has to be said of the piece before it can be taken in. */
const asksMore = ({ answer }: InHand): boolean =>
  answer?.verdict === 'weight_needed' || answer?.verdict === 'weight_off';

/** The receiving table: read a tag, weigh when it must be, and hear what was found. */
export function Hand({ delivery }: { delivery: DeskDelivery }) {
  const [hand, setHand] = useState<InHand | null>(null);
  const line = delivery.lines.find((one) => one.serial === hand?.serial);
  const send = async (now: InHand): Promise<void> => {
    const weighedMg = mgOf(now.weight.trim());
    const explanation = now.explanation.trim();
    const certificate = now.certificate.trim();
    try {
      const answer = await scanDelivery(delivery.id, {
        serial: now.serial,
        ...(weighedMg === null ? {} : { weighedMg }),
        ...(explanation === '' ? {} : { explanation }),
        ...(certificate === '' ? {} : { certificate }),
        ...photoIdsOf(now.photos),
      });
      setHand({ ...now, answer });
    } catch (error) {
      await tell(error);
    }
  };
  const begin = (serial: string): void => {
    const now = taken(serial);
    setHand(now);
    const known = delivery.lines.find((one) => one.serial === serial);
    // With a paper or a bound certificate the number in the box is read first; else the tag alone may be enough.
    const reads = known?.state === 'expected' && (known.certificates !== null || delivery.weighs);
    if (!reads) void send(now);
  };
  return (
    <Section title={text.inHand}>
      <ScanBox scan={text.scan} onSerial={begin} />
      {hand === null ? null : (
        <Box className="hand" live="polite">
          <Verdict hand={hand} line={line} />
          {hand.answer === null || asksMore(hand) ? (
            <Questions key={hand.serial} hand={hand} line={line} onHand={setHand} onSend={send} />
          ) : null}
        </Box>
      )}
    </Section>
  );
}

function Verdict({ hand, line }: { hand: InHand; line: DeliveryLine | undefined }) {
  const { answer } = hand;
  const good = answer?.verdict === 'received';
  return (
    <Box className="hand__verdict">
      <Txt>{line?.name ?? spacedSerial(hand.serial)}</Txt>
      {answer === null ? null : <Badge tone={good ? 'good' : 'alarm'}>{text.verdicts[answer.verdict]}</Badge>}
      {answer?.verdict === 'weight_off' && answer.differenceMg !== null ? (
        <Txt className="desk-soft">
          {text.differs(
            `${answer.differenceMg > 0 ? '+' : ''}${String(answer.differenceMg)}`,
            answer.toleranceMg,
          )}
        </Txt>
      ) : null}
    </Box>
  );
}

interface QuestionsProps {
  hand: InHand;
  line: DeliveryLine | undefined;
  onHand: (hand: InHand) => void;
  onSend: (hand: InHand) => Promise<void>;
}

function Questions({ hand, line, onHand, onSend }: QuestionsProps) {
  const [wrong, setWrong] = useState(false);
  const off = hand.answer?.verdict === 'weight_off';
  const weightWrong = hand.weight.trim() !== '' && mgOf(hand.weight.trim()) === null;
  const press = async (): Promise<void> => {
    setWrong(true);
    if (weightWrong || (off && hand.explanation.trim() === '')) return;
    await onSend(hand);
    setWrong(false);
  };
  return (
    <>
      <TextField
        label={text.weight}
        kind="decimal"
        hint={line && line.grossMg > 0 ? text.weightHint(grams(line.grossMg)) : undefined}
        value={hand.weight}
        onValue={(weight) => onHand({ ...hand, weight })}
        maxLength={8}
        end={<Txt className="desk-soft">{text.weightUnit}</Txt>}
        error={wrong && weightWrong ? text.weightWrong : undefined}
        onEnter={() => void press()}
      />
      {line?.certificates ? (
        <TextField
          label={text.certificate}
          hint={text.certificateHint}
          optional
          value={hand.certificate}
          onValue={(certificate) => onHand({ ...hand, certificate })}
          maxLength={32}
        />
      ) : null}
      {off ? (
        <TextField
          label={text.explain}
          value={hand.explanation}
          onValue={(explanation) => onHand({ ...hand, explanation })}
          maxLength={200}
          error={wrong && hand.explanation.trim() === '' ? text.explainMissing : undefined}
        />
      ) : null}
      {off ? <Evidence value={hand.photos} onValue={(photos) => onHand({ ...hand, photos })} /> : null}
      <Button kind="ink" onTap={press}>
        {off ? text.takeAnyway : text.take}
      </Button>
    </>
  );
}
