import { LIMITS, NOTE_NEEDED, type ClaimAction } from '@zhuyue/shared';
import { useState } from 'react';
import { stepClaim, type DeskClaim } from '@/api/desk/claims';
import { attempt, say } from '@/components/notice';
import { caseWords } from '@/text/case-kind';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';
import { StepFields, useFilled } from './step-fields';

const text = deskText.claims;

export interface StepSheetProps {
  claim: DeskClaim;
  action: ClaimAction;
  onClose: () => void;
}

/** One step of a claim, with what it needs: words to the owner, a reason, a figure, photos of the work. */
export function StepSheet({ claim, action, onClose }: StepSheetProps) {
  const { filled, change, said } = useFilled(claim, action);
  const [wrong, setWrong] = useState(false);
  const explained = NOTE_NEEDED.includes(action);
  const send = async (note: string): Promise<boolean> => {
    setWrong(said === null);
    if (said === null) return false;
    const gone = await attempt(() =>
      stepClaim(claim.id, { action, ...(note === '' ? {} : { note }), ...said }),
    );
    if (gone) say(deskText.frame.done);
    return gone;
  };
  const word = caseWords(claim.kind).actions[action];
  return (
    <AskSheet
      open
      title={word}
      lead={deskText.caseKinds[claim.kind].hints[action]}
      label={explained ? text.noteLabel : text.noteOptional}
      missing={explained ? deskText.frame.wordsMissing : undefined}
      maxLength={LIMITS.comment}
      yes={word}
      danger={action === 'reject'}
      onClose={onClose}
      onYes={send}
    >
      <StepFields claim={claim} action={action} filled={filled} change={change} wrong={wrong} />
    </AskSheet>
  );
}
