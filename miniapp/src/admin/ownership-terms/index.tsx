import {
  addDays,
  dayOf,
  OWNERSHIP_TERM_BOUNDS,
  OWNERSHIP_TERM_NAMES,
  type OwnershipTerms,
} from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  actOnOwnershipTerms,
  ownershipTermsQuery,
  writeOwnershipTerms,
  type TermsVersion,
} from '@/api/desk/ownership-terms';
import { Button } from '@/components/button';
import { MonthCalendar } from '@/components/calendar';
import { Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { Field } from '@/components/field';
import { Skeleton } from '@/components/skeleton';
import { deskText } from '@/text/desk';
import { dayFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { DraftedNumbers, NumbersSheet } from '../parts/drafted-numbers';
import { useDesk } from '../parts/use-desk';

const text = deskText.ownershipTerms;
const KIND = { text, names: OWNERSHIP_TERM_NAMES };
/** How far ahead a version may begin. */
const AHEAD_DAYS = 180;

/** 所有权期限: how long both may think it over, an offer stands, and an heir's claim can be objected to. */
export default function OwnershipTermsPage() {
  const desk = useDesk();
  const asked = useQuery({ ...ownershipTermsQuery(), enabled: desk.ready });
  const [base, setBase] = useState<OwnershipTerms | null>(null);
  const drafted = asked.data?.versions.some((one) => one.state === 'draft') ?? false;
  const mayWrite = desk.is('headquarters') && !drafted;
  return (
    <DeskPage
      desk={desk}
      title={text.title}
      place="inheritances"
      backTo="/admin/inheritances/index"
      roles={['manager', 'headquarters']}
      bar={
        mayWrite && asked.data ? (
          <Button kind="gold" full onTap={() => setBase(asked.data.inForce)}>
            {text.write}
          </Button>
        ) : undefined
      }
    >
      <Txt as="p" className="desk-lead">
        {text.lead}
      </Txt>
      <Faces query={asked} skeleton={<Skeleton like="lines" rows={6} />}>
        {(page) => (
          <DraftedNumbers
            {...KIND}
            {...page}
            onBase={mayWrite ? setBase : null}
            onStep={actOnOwnershipTerms}
            sinceOf={({ effectiveOn }: TermsVersion) => text.since(dayFigures(effectiveOn))}
          />
        )}
      </Faces>
      {base && asked.data ? (
        <TermsSheet base={base} inForce={asked.data.inForce} onClose={() => setBase(null)} />
      ) : null}
    </DeskPage>
  );
}

interface TermsSheetProps {
  base: OwnershipTerms;
  inForce: OwnershipTerms;
  onClose: () => void;
}

/** The hours, and the day from which they hold: tomorrow unless another is picked. */
function TermsSheet(props: TermsSheetProps) {
  const today = dayOf(new Date());
  const [effectiveOn, setEffectiveOn] = useState(addDays(today, 1));
  return (
    <NumbersSheet
      {...KIND}
      {...props}
      bounds={OWNERSHIP_TERM_BOUNDS}
      onWrite={(terms, reason) => writeOwnershipTerms({ terms, effectiveOn, reason })}
    >
      <Field label={text.effectiveOn} hint={text.since(dayFigures(effectiveOn))}>
        <MonthCalendar
          value={effectiveOn}
          onChoose={setEffectiveOn}
          from={today}
          to={addDays(today, AHEAD_DAYS)}
        />
      </Field>
    </NumbersSheet>
  );
}
