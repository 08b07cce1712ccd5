import { spacedSerial, type CountResolution } from '@zhuyue/shared';
import { useState } from 'react';
import { decide, propose, type CountDifferenceLine, type DeskCount } from '@/api/desk/counts';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Field } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { Listed } from '../parts/listed';
import { paperTones } from '../parts/moves';

const text = deskText.counts;

type Doing = { line: CountDifferenceLine; what: 'propose' | 'sendBack' } | null;

/** What differs, one by one: who had it last, what one person proposes, what another agrees to. */
export function Differences({ count }: { count: DeskCount }) {
  const [doing, setDoing] = useState<Doing>(null);
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
      {doing?.what === 'propose' ? (
        <ProposeSheet key={doing.line.id} count={count} line={doing.line} onClose={() => setDoing(null)} />
      ) : null}
      {doing?.what === 'sendBack' ? (
        <AskSheet
          open
          title={text.sendBackTitle}
          missing={deskText.frame.reasonMissing}
          yes={text.sendBack}
          onClose={() => setDoing(null)}
          onYes={(reason) => attempt(() => decide(count.id, doing.line.id, { decision: 'sendBack', reason }))}
        />
      ) : null}
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
    </>
  );
}

interface EndsProps {
  count: DeskCount;
  line: CountDifferenceLine;
  onDoing: (doing: Doing) => void;
}

function Ends({ count, line, onDoing }: EndsProps) {
  const agree = async (): Promise<void> => {
    const sure = await confirm({
      title: line.resolution === null ? text.approve : text.resolutions[line.resolution],
      text: text.approveText,
      yes: text.approve,
    });
    if (!sure) return;
    if (await attempt(() => decide(count.id, line.id, { decision: 'approve' }))) say(deskText.frame.done);
  };
  return (
    <>
      <Badge tone={paperTones.difference[line.state]}>{text.differences[line.kind]}</Badge>
      <Txt className="desk-soft">{text.differenceStates[line.state]}</Txt>
      <Box className="count__ways">
        {line.canApprove ? (
          <>
            <Button kind="ink" small onTap={agree}>
              {text.approve}
            </Button>
            <Button kind="quiet" small onTap={() => onDoing({ line, what: 'sendBack' })}>
              {text.sendBack}
            </Button>
          </>
        ) : line.resolutions.length > 0 ? (
          <Button kind="quiet" small onTap={() => onDoing({ line, what: 'propose' })}>
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
  const [wrong, setWrong] = useState(false);
  const send = async (reason: string): Promise<boolean> => {
    setWrong(resolution === null);
    if (resolution === null) return false;
    return attempt(() => propose(count.id, line.id, { resolution, reason }));
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
    </AskSheet>
  );
}
