import {
  DISPOSITION_CHOICES,
  DISPOSITION_LIMITS,
  grams,
  takesTwo,
  type DispositionChoice,
} from '@zhuyue/shared';
import { useState } from 'react';
import {
  confirmDisposition,
  decideDisposition,
  refuseDisposition,
  type WaitingPiece,
} from '@/api/desk/dispositions';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Chips } from '@/components/choice';
import { Txt } from '@/components/elements';
import { Field, TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import type { SentPhoto } from '@/components/photos';
import { Facts } from '@/components/rows';
import { deskText } from '@/text/desk';
import { momentFigures } from '@/text/when';
import { AskSheet } from '../parts/ask-sheet';
import { Evidence, photoIdsOf } from '../parts/evidence';
import { milligramsOf } from '../parts/figures';

const text = deskText.dispositions;

interface SheetOf {
  piece: WaitingPiece;
  onClose: () => void;
}

/** Decides about a piece, or shows what somebody has proposed to whoever may agree. */
export function DispositionSheet({ piece, confirms, onClose }: SheetOf & { confirms: boolean }) {
  if (piece.proposal === null) return <DecideSheet piece={piece} onClose={onClose} />;
  return <ProposalSheet piece={piece} proposal={piece.proposal} confirms={confirms} onClose={onClose} />;
}

const Line = ({ piece }: { piece: WaitingPiece }) => (
  <PieceLine
    picture={piece.picture}
    name={piece.name}
    note={text.recorded(grams(piece.grossMg))}
    to="/admin/piece/index"
    params={{ id: piece.pieceId }}
  />
);

function DecideSheet({ piece, onClose }: SheetOf) {
  const [choice, setChoice] = useState<DispositionChoice | null>(null);
  const [weight, setWeight] = useState('');
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  const [tried, setTried] = useState(false);
  const grossMg = milligramsOf(weight);
  const two = choice !== null && takesTwo(choice);
  const send = async (reason: string): Promise<boolean> => {
    setTried(true);
    if (choice === null || grossMg === null || grossMg === 0) return false;
    const gone = await attempt(() =>
      decideDisposition(piece.pieceId, { choice, reason, grossMg, ...photoIdsOf(photos) }),
    );
    if (gone) say(two ? text.proposedDone : text.decided);
    return gone;
  };
  return (
    <AskSheet
      open
      title={text.choose}
      label={text.reason}
      missing={text.reasonMissing}
      maxLength={DISPOSITION_LIMITS.reason}
      yes={two ? text.propose : text.decide}
      danger={two}
      onClose={onClose}
      onYes={send}
    >
      <Line piece={piece} />
      <Field label={text.choose} error={tried && choice === null ? text.chooseMissing : undefined}>
        <Chips<DispositionChoice>
          label={text.choose}
          value={choice}
          onChoose={setChoice}
          options={DISPOSITION_CHOICES.map((one) => ({
            value: one,
            text: text.choices[one],
            note: text.choiceNotes[one],
          }))}
        />
      </Field>
      <TextField
        label={text.weight}
        kind="decimal"
        value={weight}
        maxLength={8}
        error={tried && (grossMg === null || grossMg === 0) ? text.weightWrong : undefined}
        onValue={setWeight}
      />
      <Evidence value={photos} onValue={setPhotos} />
    </AskSheet>
  );
}

interface ProposalOf extends SheetOf {
  proposal: NonNullable<WaitingPiece['proposal']>;
  confirms: boolean;
}

function ProposalSheet({ piece, proposal, confirms, onClose }: ProposalOf) {
  const { id, own, choice } = proposal;
  const confirm = async (): Promise<void> => {
    if (!(await attempt(() => confirmDisposition(id)))) return;
    say(text.confirmed);
    onClose();
  };
  const refuse = async (note: string): Promise<boolean> => {
    const gone = await attempt(() => refuseDisposition(id, note));
    if (gone) say(text.refused);
    return gone;
  };
  return (
    <AskSheet
      open
      title={text.proposed(text.choices[choice])}
      lead={own ? text.ownWaits : confirms ? text.confirmText : undefined}
      label={text.refuseNote}
      missing={text.refuseMissing}
      maxLength={DISPOSITION_LIMITS.reason}
      yes={own ? text.takeBack : text.refuse}
      danger
      onClose={onClose}
      onYes={refuse}
    >
      <Line piece={piece} />
      <Facts
        facts={[
          [text.reason, proposal.reason],
          [text.weight, grams(proposal.grossMg)],
        ]}
      />
      <Txt as="p" className="desk-soft">
        {text.by(proposal.byName, momentFigures(proposal.at))}
      </Txt>
      {confirms && !own ? (
        <Button kind="gold" full onTap={confirm}>
          {text.confirm(text.choices[choice])}
        </Button>
      ) : null}
    </AskSheet>
  );
}
