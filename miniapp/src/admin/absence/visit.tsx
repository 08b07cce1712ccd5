import { useState } from 'react';
import type { Absence, AbsenceVisit } from '@/api/desk/absences';
import { Badge, type Tone } from '@/components/badge';
import { Button, TextTap } from '@/components/button';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Link } from '@/components/link';
import { words } from '@/text';
import { deskText } from '@/text/desk';
import { momentName } from '@/text/when';
import { choicesOf, chosenFor, wordsOf, type ChoiceKey } from './choices';

const text = deskText.absences;
const TONES: Readonly<Record<AbsenceVisit['stand'], Tone>> = {
  open: 'alarm',
  settled: 'good',
  present: 'info',
  as_before: 'quiet',
  over: 'quiet',
};

export interface VisitProps {
  visit: AbsenceVisit;
  absence: Absence;
  picked: ChoiceKey | undefined;
  /** Why what was tried did not go through. */
  trouble: string | undefined;
  onPick: (key: ChoiceKey) => void;
  onTake: () => Promise<void>;
  onBack: () => Promise<void>;
}

/** Where a visit stands now, when that is not where it was. */
function standsNow({ state, startsAt, wasAt, advisorName, stand }: AbsenceVisit): string {
  if (state === 'cancelled' || state === 'lapsed') return text.cancelled;
  if (stand === 'open' || startsAt === wasAt) return text.with(advisorName);
  return `${momentName(startsAt)} ${text.with(advisorName)}`;
}

/** One visit: who, when, where it could go, and the way back. */
export function Visit(props: VisitProps) {
  const { visit, absence, trouble, onBack } = props;
  const { stand, back } = visit;
  const purposes = visit.purposes.map((one) => words.appointmentPurposes[one]).join('、');
  return (
    <Box className="absence__visit">
      <Box className="desk-between">
        <Link to="/admin/appointment/index" params={{ id: visit.id }}>
          <Txt className="desk-strong">{`${momentName(visit.wasAt)} ${visit.contactName}`}</Txt>
        </Link>
        <Badge tone={TONES[stand]}>{text.stands[stand]}</Badge>
      </Box>
      <Txt as="p" className="desk-soft">
        {`${purposes} · ${standsNow(visit)}`}
      </Txt>
      {stand === 'present' ? <Txt as="p">{text.present}</Txt> : null}
      {trouble === undefined ? null : (
        <Txt as="p" role="alert" className="settings-warn">
          {stand === 'open' ? text.refused(trouble) : text.failed(trouble)}
        </Txt>
      )}
      <Choosing {...props} />
      {back === null ? (
        <Button kind="quiet" small onTap={onBack}>
          {text.back(absence.staffName)}
        </Button>
      ) : stand === 'settled' && absence.liftedAt !== null ? (
        <Txt as="p" className="desk-soft">
          {text.backs[back]}
        </Txt>
      ) : null}
    </Box>
  );
}

/** An open visit shows its ways at once; one that is settled when somebody wants another. */
function Choosing({ visit, picked, onPick, onTake }: VisitProps) {
  const [again, setAgain] = useState(false);
  const keys = choicesOf(visit);
  const chosen = chosenFor(visit, picked);
  if (chosen === null) return null;
  if (visit.stand !== 'open' && !again) {
    return <TextTap onTap={() => setAgain(true)}>{text.change}</TextTap>;
  }
  const take = async (): Promise<void> => {
    await onTake();
    setAgain(false);
  };
  return (
    <>
      <Chips<ChoiceKey>
        label={text.choose}
        value={chosen}
        onChoose={onPick}
        options={keys.map((key) => ({ value: key, text: wordsOf(visit, key) }))}
      />
      <Box className="settings-taps">
        <Button small kind="gold" onTap={take}>
          {text.take(wordsOf(visit, chosen))}
        </Button>
      </Box>
    </>
  );
}
