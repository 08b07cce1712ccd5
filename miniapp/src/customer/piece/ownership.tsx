import type { MyPiece } from '@/api/pieces';
import { Row, Section } from '@/components/rows';
import { ownershipText as text } from '@/text/ownership';

/** The card that proves whose cover it is, and what may happen to whose it is. */
export function OwnershipRows({ piece: { id, warranty } }: { piece: MyPiece }) {
  return (
    <Section title={text.section}>
      {warranty ? (
        <Row
          icon="shield"
          title={text.card}
          note={text.cardNote}
          to="/customer/warranty/index"
          params={{ id }}
        />
      ) : null}
      <Row
        icon="hand-over"
        title={text.passOn}
        note={text.passOnNote}
        to="/customer/passing/index"
        params={{ id }}
      />
      <Row icon="warning" title={text.loss} note={text.lossNote} to="/customer/loss/index" params={{ id }} />
    </Section>
  );
}
