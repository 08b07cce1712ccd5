import { useQuery } from '@tanstack/react-query';
import { LIMITS, LOSS_KINDS, type LossKind } from '@zhuyue/shared';
import { useState } from 'react';
import { ownershipQuery, reportFound, reportLoss, sendLossPhoto } from '@/api/ownership';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Chips } from '@/components/choice';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Field, TextArea } from '@/components/field';
import { attempt, confirm, say } from '@/components/notice';
import { Page } from '@/components/page';
import { Photos, type SentPhoto } from '@/components/photos';
import { Skeleton } from '@/components/skeleton';
import { SignInGate } from '@/customer/gate/sign-in-gate';
import { useParams } from '@/hooks/use-params';
import { ownershipText as text } from '@/text/ownership';
import { momentName } from '@/text/when';

export default function LossPage() {
  const { id } = useParams('id');
  const standing = useQuery({ ...ownershipQuery(id ?? ''), enabled: id !== undefined });
  const found = async (): Promise<void> => {
    if (await attempt(() => reportFound(id ?? ''))) say(text.foundDone);
  };
  return (
    <Page title={text.lossTitle} backTo="/pages/mine/index">
      <SignInGate title={text.signInFirst}>
        <Faces query={standing} skeleton={<Skeleton rows={4} />}>
          {(data) => (
            <>
              <PieceLine picture={data.picture} name={data.name} note={data.serial} />
              {data.reported === null ? (
                <Report pieceId={id ?? ''} />
              ) : (
                <Empty
                  icon="warning"
                  title={text.reportedTitle(data.reported)}
                  text={text.reportedText(momentName(data.reportedAt ?? ''))}
                  action={text.found}
                  onAction={() => void found()}
                />
              )}
            </>
          )}
        </Faces>
      </SignInGate>
    </Page>
  );
}

function Report({ pieceId }: { pieceId: string }) {
  const [kind, setKind] = useState<LossKind>('lost');
  const [words, setWords] = useState('');
  const [photos, setPhotos] = useState<SentPhoto[]>([]);
  const send = async (): Promise<void> => {
    if (!(await confirm({ title: text.lossSure, text: text.lossSureText, yes: text.lossSend }))) return;
    const photoId = photos[0]?.id;
    const body = { kind, words: words.trim(), ...(photoId === undefined ? {} : { photoId }) };
    if (await attempt(() => reportLoss(pieceId, body))) say(text.lossDone);
  };
  return (
    <>
      <Field label={text.lossKind}>
        <Chips<LossKind>
          label={text.lossKind}
          value={kind}
          onChoose={setKind}
          options={LOSS_KINDS.map((value) => ({ value, text: text.losses[value] }))}
        />
      </Field>
      <TextArea
        label={text.lossWords}
        hint={text.lossWordsHint}
        value={words}
        onValue={setWords}
        maxLength={LIMITS.comment}
      />
      <Photos label={text.lossPhotos} value={photos} onValue={setPhotos} max={1} send={sendLossPhoto} />
      <Button kind="gold" full disabled={words.trim().length < 2} onTap={send}>
        {text.lossSend}
      </Button>
    </>
  );
}
