import { CLAIM_REJECT_REASONS, LIMITS, type ClaimAction, type ClaimRejectReason } from '@zhuyue/shared';
import { useState } from 'react';
import { sendWorkPhoto, stepClaim, type DeskClaim } from '@/api/desk/claims';
import { Chips } from '@/components/choice';
import { Field } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Photos, type SentPhoto } from '@/components/photos';
import { words } from '@/text';
import { caseWords } from '@/text/case-kind';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';

const text = deskText.claims;

/** Steps the owner reads a word about; the server wants it too. */
const EXPLAINED: readonly ClaimAction[] = ['approve', 'reject', 'rework', 'reconsider'];

export interface StepSheetProps {
  claim: DeskClaim;
  action: ClaimAction;
  onClose: () => void;
}

/** One step of a claim, with what it needs: words to the owner, a reason, photos of the work. */
export function StepSheet({ claim, action, onClose }: StepSheetProps) {
  const [reason, setReason] = useState<ClaimRejectReason | null>(null);
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [wrong, setWrong] = useState(false);
  const explained = EXPLAINED.includes(action);
  const send = async (note: string): Promise<boolean> => {
    if (action === 'reject' && reason === null) {
      setWrong(true);
      return false;
    }
    const gone = await attempt(() =>
      stepClaim(claim.id, {
        action,
        ...(note === '' ? {} : { note }),
        ...(action === 'reject' && reason !== null ? { rejectReason: reason } : {}),
        ...(photos.length === 0 ? {} : { photoIds: photos.map((one) => one.id) }),
      }),
    );
    if (gone) say(deskText.frame.done);
    return gone;
  };
  return (
    <AskSheet
      open
      title={caseWords(claim.kind).actions[action]}
      lead={deskText.caseKinds[claim.kind].hints[action]}
      label={explained ? text.noteLabel : text.noteOptional}
      missing={explained ? deskText.frame.wordsMissing : undefined}
      maxLength={LIMITS.comment}
      yes={caseWords(claim.kind).actions[action]}
      danger={action === 'reject'}
      onClose={onClose}
      onYes={send}
    >
      {action === 'reject' ? (
        <Field label={text.reasonLabel} error={wrong && reason === null ? text.reasonMissing : undefined}>
          <Chips
            label={text.reasonLabel}
            value={reason}
            onChoose={setReason}
            options={CLAIM_REJECT_REASONS.map((one) => ({ value: one, text: words.claimRejectReasons[one] }))}
          />
        </Field>
      ) : null}
      {action === 'finish' ? (
        <Photos
          label={text.photos}
          value={photos}
          onValue={setPhotos}
          max={LIMITS.claimPhotos}
          send={sendWorkPhoto}
        />
      ) : null}
    </AskSheet>
  );
}
