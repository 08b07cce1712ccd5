import { BREACH_REASONS, STAFF_PAUSES, LIMITS, type BreachReason } from '@zhuyue/shared';
import { useState } from 'react';
import { explainBreach, pauseClaim, resumeClaim, type DeskClaim } from '@/api/desk/claims';
import { Badge } from '@/components/badge';
import { Button, TextTap } from '@/components/button';
import { Box, Txt } from '@/components/elements';
import { attempt, confirm, say } from '@/components/notice';
import { Section } from '@/components/rows';
import { useNow } from '@/hooks/use-now';
import { sinceWords } from '@/text/clock';
import { deskText } from '@/text/desk';
import { spanName } from '@/text/span';
import { momentFigures } from '@/text/when';
import { ChoiceSheet } from '../parts/choice-sheet';
import { Due } from '../parts/due';
import { Taking } from '../parts/taking';
import type { Desk } from '../parts/use-desk';

const text = deskText.promises;
type Clock = DeskClaim['clocks'][number];
type Note = DeskClaim['clockNotes'][number];

const minutesName = (minutes: number): string => spanName(minutes * 60_000);

/** The promises of a case: how long each has, what it waits for, who was warned, and why one was broken. */
export function CaseClocks({ claim, desk }: { claim: DeskClaim; desk: Desk }) {
  const mayAct = desk.is('service', 'manager', 'headquarters');
  const [pausing, setPausing] = useState(false);
  const [explaining, setExplaining] = useState<Note | null>(null);
  const notes = new Map(claim.clockNotes.map((note) => [note.id, note]));
  const running = claim.clocks.some(
    ({ state, promise }) => state === 'running' && promise !== 'first_answer',
  );
  const paused = STAFF_PAUSES.some((reason) => reason === claim.pauseReason);
  const resume = async (): Promise<void> => {
    if (!(await confirm({ title: text.resume, text: text.resumeText, yes: text.resume }))) return;
    if (await attempt(() => resumeClaim(claim.id))) say(text.done);
  };
  return (
    <Section
      title={text.section}
      aside={
        mayAct && running ? (
          <TextTap onTap={() => setPausing(true)}>{text.pause}</TextTap>
        ) : mayAct && paused ? (
          <TextTap onTap={() => void resume()}>{text.resume}</TextTap>
        ) : undefined
      }
    >
      {claim.clocks.map((clock) => (
        <ClockRow
          key={clock.id}
          clock={clock}
          note={notes.get(clock.id)}
          onExplain={mayAct ? setExplaining : undefined}
          desk={desk}
        />
      ))}
      {claim.cycle === null ? null : (
        <Txt as="p" className="desk-soft">
          {`${text.cycle} ${text.cycleParts(
            minutesName(claim.cycle.handlingMinutes),
            minutesName(claim.cycle.logisticsMinutes),
            minutesName(claim.cycle.waitingMinutes),
          )}`}
        </Txt>
      )}
      {pausing ? <PauseSheet claim={claim} onClose={() => setPausing(false)} /> : null}
      {explaining ? <ExplainSheet note={explaining} onClose={() => setExplaining(null)} /> : null}
    </Section>
  );
}

interface ClockRowProps {
  clock: Clock;
  note: Note | undefined;
  onExplain?: (note: Note) => void;
  desk: Desk;
}

function ClockRow({ clock, note, onExplain, desk }: ClockRowProps) {
  const now = useNow(30_000);
  const { breachedAt, pauseReason, pausedSince } = clock;
  const warned = note?.warned.at(-1);
  return (
    <Box className="case-clock">
      <Box className="desk-between">
        <Txt className="desk-strong">{text.names[clock.promise]}</Txt>
        {clock.state === 'running' ? (
          <Due at={clock.dueAt} />
        ) : clock.state === 'paused' && pauseReason !== null && pausedSince !== null ? (
          <Badge tone="quiet">{text.since(text.waits[pauseReason], sinceWords(pausedSince, now))}</Badge>
        ) : breachedAt === null ? (
          <Badge tone="good">{text.kept}</Badge>
        ) : (
          <Badge tone="alarm">{text.brokenAt(momentFigures(breachedAt).slice(5))}</Badge>
        )}
      </Box>
      <Txt as="p" className="desk-soft">
        {[
          text.counted(minutesName(clock.countedMinutes), minutesName(clock.promisedMinutes)),
          warned ? text.warned(text.steps[warned.step]) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Txt>
      {note === undefined || clock.state === 'stopped' ? null : (
        <Taking
          clockId={note.id}
          takenBy={note.takenBy}
          takenByName={note.takenByName}
          myId={desk.staff?.id}
          leads={desk.is('manager', 'headquarters')}
        />
      )}
      {breachedAt === null || note === undefined ? null : note.breachReason === null ? (
        onExplain ? (
          <Button small kind="danger" onTap={() => onExplain(note)}>
            {text.explain}
          </Button>
        ) : null
      ) : (
        <Box className="desk-between">
          <Txt className="desk-soft">
            {[
              text.breaches[note.breachReason],
              note.breachText,
              note.explainedByName === null ? null : text.explainedBy(note.explainedByName),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Txt>
          {onExplain ? (
            <Box className="case-clock__again">
              <TextTap onTap={() => onExplain(note)}>{text.explainAgain}</TextTap>
            </Box>
          ) : null}
        </Box>
      )}
    </Box>
  );
}

function PauseSheet({ claim, onClose }: { claim: DeskClaim; onClose: () => void }) {
  const send = async (reason: (typeof STAFF_PAUSES)[number], note: string): Promise<boolean> => {
    const gone = await attempt(() => pauseClaim(claim.id, { reason, ...(note === '' ? {} : { note }) }));
    if (gone) say(text.done);
    return gone;
  };
  return (
    <ChoiceSheet
      title={text.pauseTitle}
      lead={text.pauseLead}
      label={text.pauseNote}
      yes={text.pause}
      onClose={onClose}
      choice={{
        label: text.pauseReason,
        missing: text.pauseMissing,
        options: STAFF_PAUSES.map((one) => ({ value: one, text: text.pauses[one] })),
      }}
      onYes={send}
    />
  );
}

function ExplainSheet({ note, onClose }: { note: Note; onClose: () => void }) {
  const send = async (reason: BreachReason, words: string): Promise<boolean> => {
    const gone = await attempt(() => explainBreach(note.id, { reason, text: words }));
    if (gone) say(text.done);
    return gone;
  };
  return (
    <ChoiceSheet
      title={text.explain}
      lead={text.explainLead}
      label={text.explainText}
      missing={text.explainMissing}
      maxLength={LIMITS.comment}
      yes={text.explain}
      onClose={onClose}
      choice={{
        label: text.explainReason,
        missing: text.pauseMissing,
        value: note.breachReason,
        options: BREACH_REASONS.map((one) => ({ value: one, text: text.breaches[one] })),
      }}
      onYes={send}
    />
  );
}
