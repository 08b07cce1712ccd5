import { useQuery } from '@tanstack/react-query';
import { LIMITS, PASSING_KINDS, PHONE_PATTERN, type PassingKind } from '@zhuyue/shared';
import { useState } from 'react';
import { offerPassing, ownershipQuery } from '@/api/ownership';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Field, TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Page } from '@/components/page';
import { Skeleton } from '@/components/skeleton';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useParams } from '@/hooks/use-params';
import { useWishKey } from '@/hooks/use-wish-key';
import { go, replace } from '@/platform/navigation';
import { ownershipText as text } from '@/text/ownership';
import './index.scss';

export default function PassingPage() {
  const { id } = useParams('id');
  const standing = useQuery({ ...ownershipQuery(id ?? ''), enabled: id !== undefined });
  return (
    <Page title={text.passOn} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        <Faces query={standing} skeleton={<Skeleton rows={4} />}>
          {(data) => (
            <>
              <PieceLine picture={data.picture} name={data.name} note={data.serial} />
              {data.passingId === null ? (
                <Offer pieceId={id ?? ''} />
              ) : (
                <Empty
                  icon="hand-over"
                  title={text.openPassing}
                  text={text.openPassingText}
                  action={text.toPassings}
                  onAction={() => go('/customer/passings/index')}
                />
              )}
            </>
          )}
        </Faces>
      </SignInGate>
    </Page>
  );
}

type Way = 'phone' | 'code';

function Offer({ pieceId }: { pieceId: string }) {
  const [kind, setKind] = useState<PassingKind>('gift');
  const [way, setWay] = useState<Way>('phone');
  const [phone, setPhone] = useState('');
  const [words, setWords] = useState('');
  const wish = useWishKey();
  const phoneOk = PHONE_PATTERN.test(phone);
  const send = async (): Promise<void> => {
    const body = {
      kind,
      ...(way === 'phone' ? { phone } : {}),
      ...(words.trim() === '' ? {} : { words: words.trim() }),
    };
    if (!(await attempt(() => offerPassing(pieceId, body, wish.key())))) return;
    wish.renew();
    say(text.offered);
    replace('/customer/passings/index');
  };
  return (
    <>
      <Field label={text.kind}>
        <Chips<PassingKind>
          label={text.kind}
          value={kind}
          onChoose={setKind}
          options={PASSING_KINDS.map((value) => ({ value, text: text.kinds[value] }))}
        />
      </Field>
      <Field label={text.toWhom}>
        <Chips<Way>
          label={text.toWhom}
          value={way}
          onChoose={setWay}
          options={[
            { value: 'phone', text: text.byPhone },
            { value: 'code', text: text.byCode },
          ]}
        />
      </Field>
      {way === 'phone' ? (
        <TextField
          label={text.phone}
          value={phone}
          onValue={setPhone}
          kind="phone"
          maxLength={11}
          error={phone.length === 11 && !phoneOk ? text.phoneWrong : undefined}
        />
      ) : null}
      <TextArea optional label={text.words} value={words} onValue={setWords} maxLength={LIMITS.note} />
      <Txt as="p" className="passing__rules">
        {text.rules}
      </Txt>
      <Button kind="gold" full disabled={way === 'phone' && !phoneOk} onTap={send}>
        {text.offer}
      </Button>
    </>
  );
}
