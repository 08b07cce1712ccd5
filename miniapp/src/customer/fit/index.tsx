import { useQuery } from '@tanstack/react-query';
import {
  FIT_CONSENT,
  METAL_ALLERGIES,
  OCCASIONS,
  VISIT_LIMITS,
  type MetalAllergy,
  type Occasion,
} from '@zhuyue/shared';
import { useState } from 'react';
import { fitQuery, forgetFit, saveFit, type FitFile } from '@/api/visits';
import { Button } from '@/components/button';
import { Chips, Switch } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Faces } from '@/components/faces';
import { TextArea, TextField } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { Page } from '@/components/page';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { goBack } from '@/platform/navigation';
import { visitText as text } from '@/text/visit';
import { momentName } from '@/text/when';
import { draftOf, fitOf, wrongIn, type FitDraft } from './draft';
import { Rings } from './rings';
import './index.scss';

export default function FitPage() {
  const asked = useQuery(fitQuery());
  return (
    <Page title={text.fitTitle} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        <Faces query={asked} skeleton={<Skeleton rows={6} />}>
          {(file) => <Form key={file.consentedAt} file={file} />}
        </Faces>
      </SignInGate>
    </Page>
  );
}

function Form({ file }: { file: FitFile }) {
  const [draft, setDraft] = useState<FitDraft>(() => draftOf(file.fit));
  const [agreed, setAgreed] = useState(file.fit !== null);
  const [tried, setTried] = useState(false);
  const change = (some: Partial<FitDraft>): void => setDraft({ ...draft, ...some });
  const wrong = wrongIn(draft);
  const shown = tried ? wrong : {};
  const save = async (): Promise<void> => {
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    if (!(await attempt(() => saveFit({ ...fitOf(draft), ...(agreed ? { consent: FIT_CONSENT } : {}) }))))
      return;
    say(text.saved);
    goBack('/pages/mine/index');
  };
  const turn = (one: MetalAllergy): void =>
    change({
      allergies: draft.allergies.includes(one)
        ? draft.allergies.filter((other) => other !== one)
        : [...draft.allergies, one],
    });
  return (
    <>
      <Txt as="p" className="fit__lead">
        {text.fitLead}
      </Txt>
      <Rings rings={draft.rings} onRings={(rings) => change({ rings })} />
      <Lengths draft={draft} wrong={shown} onChange={change} />
      <Section title={text.allergy}>
        <Chips<MetalAllergy>
          label={text.allergy}
          value={draft.allergies}
          onChoose={turn}
          options={METAL_ALLERGIES.map((value) => ({ value, text: text.allergies[value] }))}
        />
      </Section>
      <Section title={text.occasion}>
        <Chips<Occasion>
          label={text.occasion}
          value={draft.occasion}
          onChoose={(one) => change({ occasion: one === draft.occasion ? null : one })}
          options={OCCASIONS.map((value) => ({ value, text: text.occasions[value] }))}
        />
      </Section>
      <Budget draft={draft} wrong={shown} onChange={change} />
      <Section>
        <TextArea
          label={text.note}
          optional
          value={draft.note}
          onValue={(note) => change({ note })}
          maxLength={VISIT_LIMITS.fitNote}
        />
        <Switch
          label={text.consent}
          note={text.consentNote}
          on={agreed}
          disabled={file.fit !== null}
          onChange={setAgreed}
        />
        {file.consentedAt === null ? null : (
          <Txt as="p" className="fit__lead">
            {text.agreedOn(momentName(file.consentedAt))}
          </Txt>
        )}
        <Button kind="gold" full disabled={!agreed} onTap={save}>
          {text.save}
        </Button>
        {file.fit === null ? null : <Forget />}
      </Section>
    </>
  );
}

interface PartProps {
  draft: FitDraft;
  wrong: ReturnType<typeof wrongIn>;
  onChange: (some: Partial<FitDraft>) => void;
}

function Lengths({ draft, wrong, onChange }: PartProps) {
  return (
    <Section>
      <TextField
        label={text.wrist}
        kind="number"
        optional
        value={draft.wrist}
        error={wrong.wrist}
        onValue={(wrist) => onChange({ wrist })}
        maxLength={3}
      />
      <TextField
        label={text.necklace}
        kind="number"
        optional
        value={draft.necklace}
        error={wrong.necklace}
        onValue={(necklace) => onChange({ necklace })}
        maxLength={4}
      />
    </Section>
  );
}

function Budget({ draft, wrong, onChange }: PartProps) {
  return (
    <Section title={text.budget}>
      <TextField
        label={text.budgetFrom}
        kind="number"
        optional
        value={draft.from}
        error={wrong.from}
        onValue={(from) => onChange({ from })}
        maxLength={8}
      />
      <TextField
        label={text.budgetTo}
        kind="number"
        optional
        value={draft.to}
        error={wrong.to}
        onValue={(to) => onChange({ to })}
        maxLength={8}
      />
    </Section>
  );
}

function Forget() {
  const forget = async (): Promise<void> => {
    const sure = await confirm({ title: text.forgetTitle, text: text.forgetText, yes: text.forget });
    if (sure && (await attempt(forgetFit))) say(text.forgotten);
  };
  return (
    <Button kind="danger" full onTap={forget}>
      {text.forget}
    </Button>
  );
}
