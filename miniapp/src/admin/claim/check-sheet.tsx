import { CHECK_LIMITS, checkPassed, checksFor, type CheckedItem, type QualityCheck } from '@zhuyue/shared';
import { useState } from 'react';
import { checkClaim, type DeskClaim } from '@/api/desk/claims';
import { Chips } from '@/components/choice';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import type { SentPhoto } from '@/components/photos';
import { checkText as text } from '@/text/quality-check';
import { AskSheet } from '../parts/ask-sheet';
import { Evidence } from '../parts/evidence';
import { hundredthsOf } from '../parts/figures';

const MG_OF_HUNDREDTH = 10;

/** The list of the piece, the scale and at least one picture; one point that is wrong needs words and sends it back to work. */
export function CheckSheet({ claim, onClose }: { claim: DeskClaim; onClose: () => void }) {
  const list = checksFor(claim.kind, claim.mapped.kind, claim.mapped.gem);
  const [found, setFound] = useState<Partial<Record<QualityCheck, boolean>>>({});
  const [weight, setWeight] = useState('');
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [tried, setTried] = useState(false);
  const items = list.flatMap((check): CheckedItem[] => {
    const ok = found[check];
    return ok === undefined ? [] : [{ check, ok }];
  });
  const hundredths = hundredthsOf(weight);
  const right = items.length < list.length || checkPassed(items);
  const send = async (note: string): Promise<boolean> => {
    setTried(true);
    if (items.length < list.length || hundredths === null || hundredths === 0) return false;
    if (photos.length === 0) {
      say(text.photosMissing);
      return false;
    }
    const gone = await attempt(() =>
      checkClaim(claim.id, {
        items,
        weightMg: hundredths * MG_OF_HUNDREDTH,
        photoIds: photos.map(({ id }) => id),
        ...(note === '' ? {} : { note }),
      }),
    );
    if (gone) say(text.saved);
    return gone;
  };
  return (
    <AskSheet
      open
      title={text.title}
      lead={text.lead}
      label={right ? text.noteOptional : text.note}
      missing={right ? undefined : text.noteMissing}
      maxLength={CHECK_LIMITS.note}
      yes={right ? text.passed : text.failed}
      danger={!right}
      onClose={onClose}
      onYes={send}
    >
      {list.map((check) => (
        <Field
          key={check}
          label={text.checks[check]}
          error={tried && found[check] === undefined ? text.itemsMissing : undefined}
        >
          <Chips<'right' | 'wrong'>
            label={text.checks[check]}
            value={found[check] === undefined ? null : found[check] ? 'right' : 'wrong'}
            onChoose={(one) => setFound({ ...found, [check]: one === 'right' })}
            options={[
              { value: 'right', text: text.right },
              { value: 'wrong', text: text.wrong },
            ]}
          />
        </Field>
      ))}
      <TextField
        label={text.weight}
        hint={text.weightHint}
        kind="decimal"
        value={weight}
        maxLength={8}
        error={tried && (hundredths === null || hundredths === 0) ? text.weightWrong : undefined}
        onValue={setWeight}
      />
      <Evidence label={text.photos} value={photos} onValue={setPhotos} />
    </AskSheet>
  );
}
