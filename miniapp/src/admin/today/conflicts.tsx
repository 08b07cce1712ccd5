import { useQuery } from '@tanstack/react-query';
import { spacedSerial, type ConflictOutcome } from '@zhuyue/shared';
import { useState } from 'react';
import { conflictsQuery, settleConflict, type Conflict } from '@/api/desk/custody';
import { Badge } from '@/components/badge';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { Field } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Row, Section } from '@/components/rows';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';

const text = deskText.custody;

const named = (name: string | null, serial: string | null): string =>
  name === null || serial === null ? text.newPiece : `${name} ${spacedSerial(serial)}`;

/** A certificate two pieces claim: nothing when there is none, the alarm and its one button when there is. */
export function Conflicts() {
  const asked = useQuery(conflictsQuery());
  const [settling, setSettling] = useState<Conflict | null>(null);
  const items = asked.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={text.conflicts} aside={<Badge tone="alarm">{String(items.length)}</Badge>}>
      {items.map((one) => (
        <Box key={one.id}>
          <Row
            title={text.conflictLine(words.labs[one.lab], one.number)}
            note={`${text.conflictText(named(one.boundName, one.boundSerial), named(one.claimedName, one.claimedSerial))}　${text.raisedBy(one.storeName, one.raisedByName ?? '')}　${momentName(one.raisedAt)}`}
            to="/admin/piece/index"
            params={{ id: one.boundPieceId }}
          />
          {asked.data?.settles ? (
            <Button small onTap={() => setSettling(one)}>
              {text.settle}
            </Button>
          ) : null}
        </Box>
      ))}
      {settling ? <Settle conflict={settling} onClose={() => setSettling(null)} /> : null}
    </Section>
  );
}

function Settle({ conflict, onClose }: { conflict: Conflict; onClose: () => void }) {
  const [outcome, setOutcome] = useState<ConflictOutcome>('kept');
  const choices: ConflictOutcome[] = conflict.claimedPieceId === null ? ['kept'] : ['kept', 'moved'];
  return (
    <AskSheet
      open
      title={text.settleTitle}
      lead={text.settleText}
      missing={deskText.frame.reasonMissing}
      yes={text.settle}
      onClose={onClose}
      onYes={async (reason) => {
        const gone = await attempt(() => settleConflict(conflict.id, { outcome, reason }));
        if (gone) say(deskText.frame.done);
        return gone;
      }}
    >
      <Field label={text.certificate}>
        <Chips
          label={text.certificate}
          value={outcome}
          onChoose={setOutcome}
          options={choices.map((one) => ({ value: one, text: text.outcomes[one] }))}
        />
      </Field>
    </AskSheet>
  );
}
