import { HEIR_DOCUMENTS, HEIR_RELATIONS, LIMITS, type HeirRelation } from '@zhuyue/shared';
import { useState } from 'react';
import { askInheritance } from '@/api/inheritances';
import { Button } from '@/components/button';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field, TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Page } from '@/components/page';
import { ScanButton } from '@/components/scan-button';
import { serialOf } from '@/components/serial';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useWishKey } from '@/hooks/use-wish-key';
import { replace } from '@/platform/navigation';
import { inheritanceText as text } from '@/text/inheritance';
import { HeirPapers, papersOf, type PapersSent } from '../choosers/heir-papers';
import './index.scss';

const SERIAL = /^[0-9A-Z]{20}$/;

/** 申请继承: which piece, who asks, and what proves it. */
export default function InheritPage() {
  return (
    <Page title={text.title} backTo="/customer/passings/index">
      <SignInGate title={text.signInFirst}>
        <Request />
      </SignInGate>
    </Page>
  );
}

function Request() {
  const [typed, setTyped] = useState('');
  const [heirName, setHeirName] = useState('');
  const [relation, setRelation] = useState<HeirRelation>('child');
  const [words, setWords] = useState('');
  const [sent, setSent] = useState<PapersSent>({});
  const wish = useWishKey();
  const serial = typed.replace(/\s/g, '').toUpperCase();
  const documents = papersOf(sent);
  const ready = SERIAL.test(serial) && heirName.trim().length >= 2 && documents.length > 0;
  const send = async (): Promise<void> => {
    const more = words.trim() === '' ? {} : { words: words.trim() };
    const body = { serial, heirName: heirName.trim(), relation, documents, ...more };
    if (!(await attempt(() => askInheritance(body, wish.key())))) return;
    wish.renew();
    say(text.sent);
    replace('/customer/passings/index');
  };
  return (
    <>
      <Txt as="p" className="inherit__lead">
        {text.lead}
      </Txt>
      <TextField
        label={text.serial}
        hint={text.serialHint}
        value={typed}
        onValue={setTyped}
        maxLength={26}
        error={serial.length >= 20 && !SERIAL.test(serial) ? text.serialWrong : undefined}
        end={
          <ScanButton kind="quiet" onText={(read) => setTyped(serialOf(read) ?? typed)}>
            {text.scan}
          </ScanButton>
        }
      />
      <TextField label={text.heirName} value={heirName} onValue={setHeirName} maxLength={20} />
      <Field label={text.relation}>
        <Chips<HeirRelation>
          label={text.relation}
          value={relation}
          onChoose={setRelation}
          options={HEIR_RELATIONS.map((value) => ({ value, text: text.relations[value] }))}
        />
      </Field>
      <Txt as="p" className="inherit__lead">
        {text.law}
      </Txt>
      <HeirPapers kinds={HEIR_DOCUMENTS} value={sent} onValue={setSent} />
      <TextArea optional label={text.words} value={words} onValue={setWords} maxLength={LIMITS.comment} />
      <Button kind="gold" full disabled={!ready} onTap={send}>
        {text.send}
      </Button>
    </>
  );
}
