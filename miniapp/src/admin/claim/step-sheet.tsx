import {
  CLAIM_REJECT_REASONS,
  LIMITS,
  NOTE_NEEDED,
  ROOT_CAUSES,
  type ClaimAction,
  type ClaimRejectReason,
  type RootCause,
} from '@zhuyue/shared';
import { useState } from 'react';
import { sendWorkPhoto, stepClaim, type DeskClaim } from '@/api/desk/claims';
import { Chips } from '@/components/choice';
import { Field, TextArea, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { Photos, type SentPhoto } from '@/components/photos';
import { words } from '@/text';
import { caseWords } from '@/text/case-kind';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';
import { fenOf } from '../parts/figures';
import { EstimateByRule } from './settlement';

const text = deskText.claims;

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
  const [estimate, setEstimate] = useState('');
  const [cause, setCause] = useState<RootCause | null>(null);
  const [correction, setCorrection] = useState('');
  const estimating = claim.kind === 'trade_in' && action === 'answer';
  const estimateFen = fenOf(estimate);
  const explained = NOTE_NEEDED.includes(action);
  const send = async (note: string): Promise<boolean> => {
    const missing =
      (action === 'reject' && reason === null) ||
      (estimating && estimateFen === null) ||
      (action === 'carryOut' && (cause === null || correction.trim() === ''));
    setWrong(missing);
    if (missing) return false;
    const gone = await attempt(() =>
      stepClaim(claim.id, {
        action,
        ...(note === '' ? {} : { note }),
        ...(action === 'reject' && reason !== null ? { rejectReason: reason } : {}),
        ...(estimating && estimateFen !== null ? { estimateFen } : {}),
        ...(action === 'carryOut' && cause !== null
          ? { rootCause: cause, correction: correction.trim() }
          : {}),
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
      {estimating ? (
        <>
          <EstimateByRule serial={claim.serial} />
          <TextField
            label={text.estimate}
            kind="decimal"
            value={estimate}
            onValue={setEstimate}
            error={wrong && estimateFen === null ? text.estimateWrong : undefined}
          />
        </>
      ) : null}
      {action === 'carryOut' ? (
        <>
          <Field label={text.rootCause} error={wrong && cause === null ? text.rootCauseMissing : undefined}>
            <Chips<RootCause>
              label={text.rootCause}
              value={cause}
              onChoose={setCause}
              options={ROOT_CAUSES.map((one) => ({ value: one, text: deskText.quality.rootCauses[one] }))}
            />
          </Field>
          <TextArea
            label={text.correction}
            value={correction}
            onValue={setCorrection}
            maxLength={LIMITS.comment}
            error={wrong && correction.trim() === '' ? text.correctionMissing : undefined}
          />
        </>
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
