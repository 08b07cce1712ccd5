import {
  addDays,
  CAUSES,
  dayOf,
  isGoods,
  PROBLEMS_OF,
  type Cause,
  type ClaimProblem,
  type CaseKind,
} from '@zhuyue/shared';
import { useState } from 'react';
import { MonthCalendar } from '@/components/calendar';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { Icon } from '@/components/icon';
import { Section } from '@/components/rows';
import { Sheet } from '@/components/sheet';
import { Tap } from '@/components/tap';
import { words } from '@/text';
import { claimText as text } from '@/text/claim';
import { policyText } from '@/text/policy';
import { conditionWords } from '@/text/policy-words';
import { dayName } from '@/text/when';

interface ProblemProps {
  kind: CaseKind;
  value: ClaimProblem | null;
  onChoose: (problem: ClaimProblem) => void;
}

/** What is wrong, drawn: a picture is found faster than a word. */
export function ProblemPart({ kind, value, onChoose }: ProblemProps) {
  const problems = PROBLEMS_OF[kind];
  if (problems.length === 1) return null;
  return (
    <Section title={text.problem}>
      <Box className="claim-new__problems" role="radiogroup" label={text.problem}>
        {problems.map((problem) => (
          <Tap
            key={problem}
            role="radio"
            pressed={problem === value}
            className={`claim-new__problem ${problem === value ? 'claim-new__problem--on' : ''}`}
            onTap={() => onChoose(problem)}
          >
            <Icon name={`problem-${problem}`} size={32} />
            <Txt>{words.claimProblems[problem]}</Txt>
          </Tap>
        ))}
      </Box>
    </Section>
  );
}

interface WhenProps {
  value: string | null;
  onChoose: (day: string) => void;
}

/** Claims are for what shows within years, not for last century: how far back the calendar goes. */
const BACK_DAYS = 730;

export function WhenPart({ value, onChoose }: WhenProps) {
  const [open, setOpen] = useState(false);
  const today = dayOf(new Date());
  const yesterday = addDays(today, -1);
  const other = value !== null && value !== today && value !== yesterday;
  return (
    <Section title={text.when}>
      <Chips
        label={text.when}
        options={[
          { value: today, text: text.whenToday },
          { value: yesterday, text: text.whenYesterday },
          { value: 'other', text: other ? dayName(value) : text.whenOther },
        ]}
        value={other ? 'other' : value}
        onChoose={(one) => (one === 'other' ? setOpen(true) : onChoose(one))}
      />
      <Sheet open={open} title={text.when} onClose={() => setOpen(false)}>
        <MonthCalendar
          value={value}
          from={addDays(today, -BACK_DAYS)}
          to={today}
          onChoose={(day) => {
            onChoose(day);
            setOpen(false);
          }}
        />
      </Sheet>
    </Section>
  );
}

interface CauseProps {
  kind: CaseKind;
  value: Cause | null;
  onChoose: (cause: Cause | null) => void;
}

/** Why something may come back that nobody has worn out or broken. */
const GOODS_CAUSES: readonly Cause[] = ['taste', 'workmanship', 'material'];

/** Not to know is an answer of its own: what the policy says then names what it depends on. */
export function CausePart({ kind, value, onChoose }: CauseProps) {
  const told = isGoods(kind) ? GOODS_CAUSES : CAUSES.filter((cause) => cause !== 'taste');
  const title = isGoods(kind) ? text.why : text.cause;
  return (
    <Section title={title}>
      <Chips<Cause | 'unknown'>
        label={title}
        value={value ?? 'unknown'}
        onChoose={(one) => onChoose(one === 'unknown' ? null : one)}
        options={[
          { value: 'unknown', text: text.causeUnknown },
          ...told.map((cause) => ({ value: cause, text: policyText.causes[cause] })),
        ]}
      />
    </Section>
  );
}

interface ConditionProps {
  fact: 'worn' | 'complete';
  label: string;
  value: boolean | null;
  onChoose: (value: boolean | null) => void;
}

/** One thing about goods that come back, or that the owner is not sure. */
export function ConditionPart({ fact, label, value, onChoose }: ConditionProps) {
  return (
    <Section title={label}>
      <Chips<'yes' | 'no' | 'unknown'>
        label={label}
        value={value === null ? 'unknown' : value ? 'yes' : 'no'}
        onChoose={(one) => onChoose(one === 'unknown' ? null : one === 'yes')}
        options={[
          { value: 'yes', text: conditionWords({ fact, is: true }) },
          { value: 'no', text: conditionWords({ fact, is: false }) },
          { value: 'unknown', text: text.notSure },
        ]}
      />
    </Section>
  );
}
