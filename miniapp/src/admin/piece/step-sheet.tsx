import { useState } from 'react';
import type { PieceStep } from '@/api/desk/pieces';
import { TextField } from '@/components/field';
import type { SentPhoto } from '@/components/photos';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';
import { Evidence, photoIdsOf } from '../parts/evidence';

const text = deskText.custody;
const PAPER_LENGTH = 60;
type Asked = PieceStep['action'];

const TEXTS: Readonly<Record<Asked, string>> = {
  hold: deskText.stock.holdText,
  release: deskText.stock.releaseText,
  ...text.stepTexts,
};
/** Steps with a paper behind them. */
const PAPERED: readonly Asked[] = ['reportLost', 'reportStolen', 'melt', 'retire', 'recover'];
/** Holds of the day need no proof. */
const PHOTOGRAPHED: readonly Asked[] = [...PAPERED, 'toWorkshop', 'restock', 'recoverToOwner', 'reinstate'];
const GRAVE: readonly Asked[] = ['reportLost', 'reportStolen', 'melt', 'retire'];

export const isStep = (action: string): action is Asked => action in TEXTS;

export interface StepSheetProps {
  asking: Asked | null;
  onClose: () => void;
  onSend: (step: PieceStep) => Promise<boolean>;
}

/** What a step will do, why, and the number of the paper behind it. */
export function StepSheet({ asking, onClose, onSend }: StepSheetProps) {
  const [paper, setPaper] = useState('');
  const [photos, setPhotos] = useState<readonly SentPhoto[]>([]);
  if (asking === null) return null;
  const word = deskText.frame.custody[asking];
  return (
    <AskSheet
      open
      title={word}
      lead={TEXTS[asking]}
      missing={deskText.frame.reasonMissing}
      yes={word}
      danger={GRAVE.includes(asking)}
      onClose={onClose}
      onYes={async (reason) => {
        const said = paper.trim();
        const gone = await onSend({
          action: asking,
          reason,
          ...(said === '' ? {} : { paper: said }),
          ...photoIdsOf(photos),
        });
        if (gone) {
          setPaper('');
          setPhotos([]);
        }
        return gone;
      }}
    >
      {PAPERED.includes(asking) ? (
        <TextField
          label={text.paper}
          optional
          hint={text.paperHint}
          maxLength={PAPER_LENGTH}
          value={paper}
          onValue={setPaper}
        />
      ) : null}
      {PHOTOGRAPHED.includes(asking) ? <Evidence value={photos} onValue={setPhotos} /> : null}
    </AskSheet>
  );
}
