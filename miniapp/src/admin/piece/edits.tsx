import type { DeskNote } from '@zhuyue/shared';
import { useState } from 'react';
import type { DeskPiece } from '@/api/desk/pieces';
import type { DeskStore } from '@/api/desk/today';
import { Section } from '@/components/rows';
import { deskText } from '@/text/desk';
import { Steps } from '../parts/steps';
import { EditSheet } from './edit-sheet';

const text = deskText.custody;

/** The facts this person may write anew, as the reply offers them. */
export function Edits({ piece, stores }: { piece: DeskPiece; stores: readonly DeskStore[] }) {
  const [note, setNote] = useState<DeskNote | null>(null);
  const offered = piece.edits.filter((one) => one !== 'uncertify' || piece.certificates.length > 0);
  if (offered.length === 0) return null;
  return (
    <Section title={text.editTitle}>
      <Steps
        small
        steps={offered.map((action) => ({ action, refusals: [] }))}
        wordOf={text.edits}
        refusalOf={{}}
        onStep={setNote}
      />
      {note === null ? null : (
        <EditSheet key={note} piece={piece} note={note} stores={stores} onClose={() => setNote(null)} />
      )}
    </Section>
  );
}
