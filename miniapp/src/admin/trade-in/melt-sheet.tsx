import { useState } from 'react';
import { meltLot } from '@/api/desk/trade-ins';
import { TextField } from '@/components/field';
import { attempt, say } from '@/components/notice';
import { deskText } from '@/text/desk';
import { AskSheet } from '../parts/ask-sheet';
import { milligramsOf } from '../parts/figures';

const text = deskText.tradeIns;

const permilleOf = (typed: string): number | null => {
  const n = Number(typed);
  return /^\d{1,4}$/.test(typed) && n >= 1 && n <= 1000 ? n : null;
};

/** What came out of the furnace of a lot: it cannot be taken back, so both figures are asked for. */
export function MeltSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const [melted, setMelted] = useState('');
  const [assay, setAssay] = useState('');
  const [tried, setTried] = useState(false);
  const [meltedMg, assayPermille] = [milligramsOf(melted), permilleOf(assay)];
  const send = async (reason: string): Promise<boolean> => {
    setTried(true);
    if (meltedMg === null || assayPermille === null) return false;
    const gone = await attempt(() => meltLot(id, { meltedMg, assayPermille, reason }));
    if (gone) say(text.meltDone);
    return gone;
  };
  return (
    <AskSheet
      open
      title={text.meltTitle}
      lead={text.meltText}
      missing={deskText.frame.reasonMissing}
      yes={text.meltTitle}
      danger
      onClose={onClose}
      onYes={send}
    >
      <TextField
        label={text.melted}
        kind="decimal"
        maxLength={12}
        value={melted}
        onValue={setMelted}
        error={tried && meltedMg === null ? text.meltedWrong : undefined}
      />
      <TextField
        label={text.assay}
        kind="number"
        maxLength={4}
        value={assay}
        onValue={setAssay}
        error={tried && assayPermille === null ? text.assayWrong : undefined}
      />
    </AskSheet>
  );
}
