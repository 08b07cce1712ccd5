import { CHASE_EVERY_MS, timeOf, type TrayLineState } from '@zhuyue/shared';
import {
  prepare,
  type PreparationLine,
  type PreparationStep,
  type PreparedVisit,
} from '@/api/desk/preparation';
import { Badge, type Tone } from '@/components/badge';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, say } from '@/components/notice';
import { Picture } from '@/components/picture';
import { useNow } from '@/hooks/use-now';
import { go } from '@/platform/navigation';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { sizeName } from '@/text/size';
import { summaryOf } from '../parts/trays';

const text = deskText.preparation;

const TONES: Readonly<Record<TrayLineState, Tone>> = {
  laid: 'good',
  here: 'info',
  coming: 'waiting',
  late: 'alarm',
  missing: 'alarm',
  declined: 'quiet',
};

interface TrayVisitProps {
  visit: PreparedVisit;
  onSubstitute: (line: PreparationLine) => void;
}

export function TrayVisit({ visit, onSubstitute }: TrayVisitProps) {
  const { lines } = visit;
  const troubled = lines.some((line) => line.state === 'late' || line.state === 'missing');
  const tone = visit.readyAt !== null ? 'ready' : troubled ? 'late' : 'plain';
  const step = async (body: PreparationStep, done?: string): Promise<void> => {
    const ok = await attempt(() => prepare(visit.id, body));
    if (ok && done !== undefined) say(done);
  };
  const why = visit.ready.find((word) => word !== 'already_ready');
  return (
    <Box as="article" className={`tray-visit tray-visit--${tone}`}>
      <Box className="tray-visit__head">
        <Box>
          <Txt as="h2" className="tray-visit__when">
            {text.at(timeOf(visit.startsAt), visit.contactName)}
          </Txt>
          <Txt as="p" className="tray-visit__who">
            {text.who(visit.code, visit.advisorName)}
          </Txt>
          <Txt as="p" className="tray-visit__sum">
            {summaryOf(visit)}
          </Txt>
        </Box>
        <Box className="tray-visit__end">
          {visit.readyAt === null ? (
            <>
              {why === undefined || lines.length === 0 ? null : (
                <Txt className="tray-visit__why">{text.refusals[why]}</Txt>
              )}
              <Button
                small
                disabled={visit.ready.length > 0}
                onTap={() => step({ action: 'ready' }, text.readyDone)}
              >
                {text.ready}
              </Button>
            </>
          ) : (
            <>
              <Badge tone="good">{text.isReady(timeOf(visit.readyAt))}</Badge>
              <TextTap onTap={() => void step({ action: 'undoReady' })} disabled={visit.undoReady.length > 0}>
                {text.undoReady}
              </TextTap>
            </>
          )}
        </Box>
      </Box>
      <Box as="ul">
        {lines.map((line) => (
          <Line key={line.id} line={line} onStep={step} onSubstitute={() => onSubstitute(line)} />
        ))}
      </Box>
    </Box>
  );
}

/** Where it lies, or how it comes. */
function placeOf(line: PreparationLine): string {
  const notes: string[] = [];
  if (line.sizeHmm !== null) notes.push(sizeName(line.sizeHmm));
  if (line.state === 'here' || line.state === 'laid') {
    if (line.container !== null)
      notes.push(text.lies(line.containerLabel ?? words.containers[line.container]));
    if (line.serial !== null) notes.push(text.serial(line.serial));
  } else if (line.fromStoreName !== null) notes.push(text.comesFrom(line.fromStoreName));
  if (line.keptUntil !== null) notes.push(text.keptUntil(timeOf(line.keptUntil)));
  if (line.transferState !== null && (line.state === 'coming' || line.state === 'late')) {
    notes.push(deskText.transfers.states[line.transferState]);
  }
  return notes.join(' · ');
}

interface LineProps {
  line: PreparationLine;
  onStep: (body: PreparationStep, done?: string) => Promise<void>;
  onSubstitute: () => void;
}

function Line({ line, onStep, onSubstitute }: LineProps) {
  const word =
    line.at !== null && (line.state === 'coming' || line.state === 'late')
      ? text.expected(timeOf(line.at))
      : text.states[line.state];
  return (
    <Box as="li" className="tray-line">
      <Box className="tray-line__picture">
        <Picture src={line.picture} alt="" />
      </Box>
      <Box className="tray-line__words">
        <Txt>{line.name}</Txt>
        <Txt className="tray-line__note">{placeOf(line)}</Txt>
        {line.wish === 'proposed' ? (
          <Txt className="tray-line__note">{text.proposed(line.insteadOf ?? text.anyPiece)}</Txt>
        ) : null}
      </Box>
      <Box className="tray-line__end">
        <Badge tone={TONES[line.state]}>{word}</Badge>
        <Settle line={line} onStep={onStep} onSubstitute={onSubstitute} />
      </Box>
    </Box>
  );
}

/** The one button that settles a line. */
function Settle({ line, onStep, onSubstitute }: LineProps) {
  const wishId = line.id;
  switch (line.state) {
    case 'here':
      return (
        <Button small disabled={line.keptUntil !== null} onTap={() => onStep({ action: 'lay', wishId })}>
          {text.lay}
        </Button>
      );
    case 'laid':
      return <TextTap onTap={() => void onStep({ action: 'putBack', wishId })}>{text.putBack}</TextTap>;
    case 'coming':
    case 'late':
      return line.transferState === 'shipped' || line.transferState === 'arrived' ? (
        <Button small onTap={() => go('/admin/transfer/index', { id: line.transferId ?? '' })}>
          {text.receive}
        </Button>
      ) : (
        <>
          {line.state === 'late' ? <TextTap onTap={onSubstitute}>{text.substitute}</TextTap> : null}
          <Chase line={line} onChase={() => onStep({ action: 'chase', wishId }, text.chased)} />
        </>
      );
    case 'missing':
      return (
        <Button small onTap={onSubstitute}>
          {text.substitute}
        </Button>
      );
    case 'declined':
      return null;
  }
}

/** 催: once in a quarter of an hour, and what was done stands in its place. */
function Chase({ line, onChase }: { line: PreparationLine; onChase: () => Promise<void> }) {
  const now = useNow(30_000);
  const { chasedAt } = line;
  if (chasedAt !== null && now - new Date(chasedAt).getTime() < CHASE_EVERY_MS)
    return <Txt className="tray-line__note">{text.chasedAt(timeOf(chasedAt))}</Txt>;
  return (
    <Button small onTap={onChase}>
      {chasedAt === null ? text.chase : text.chaseAgain}
    </Button>
  );
}
