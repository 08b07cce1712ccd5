import { isTalk, type CaseKind } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { piecesQuery, type MyPieceCard } from '@/api/pieces';
import { TextTap } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { Tap } from '@/components/tap';
import { go } from '@/platform/navigation';
import { claimText as text } from '@/text/claim';
import { storeText } from '@/text/store';
import { dayFigures } from '@/text/when';

interface PieceProps {
  kind: CaseKind;
  value: string | null;
  onChoose: (id: string) => void;
}

/** Which piece it is about; one that is brought for a case already leads there, unless it is only talked about. */
export function PiecePart({ kind, value, onChoose }: PieceProps) {
  const pieces = useQuery(piecesQuery());
  const [choosing, setChoosing] = useState(false);
  const chosen = pieces.data?.items.find((one) => one.id === value);
  const take = (piece: MyPieceCard): void => {
    if (piece.openClaimId && !isTalk(kind)) {
      go('/customer/claim/index', { id: piece.openClaimId });
      return;
    }
    onChoose(piece.id);
    setChoosing(false);
  };
  return (
    <Section
      title={text.whichPiece}
      aside={
        chosen && !choosing ? <TextTap onTap={() => setChoosing(true)}>{text.changePiece}</TextTap> : null
      }
    >
      <Faces
        query={pieces}
        skeleton={<Skeleton rows={2} />}
        isEmpty={(data) => data.items.length === 0}
        empty={
          <Empty
            title={text.noPieces}
            text={text.noPiecesText}
            action={storeText.toList}
            onAction={() => go('/customer/stores/index')}
          />
        }
      >
        {({ items }) =>
          chosen && !choosing ? (
            <>
              <PieceLine picture={chosen.picture} name={chosen.name} note={noteOf(chosen)} />
              {chosen.openClaimId && !isTalk(kind) ? (
                <Txt as="p" className="claim-new__alarm">
                  {text.alreadyOpen}
                </Txt>
              ) : null}
            </>
          ) : (
            items.map((piece) => (
              <Tap
                key={piece.id}
                className="claim-new__piece"
                role="radio"
                pressed={piece.id === value}
                onTap={() => take(piece)}
              >
                <PieceLine picture={piece.picture} name={piece.name} note={noteOf(piece)} />
              </Tap>
            ))
          )
        }
      </Faces>
    </Section>
  );
}

const noteOf = (piece: MyPieceCard): string =>
  piece.openClaimId
    ? text.alreadyOpen
    : piece.warranty
      ? text.warrantyEnds(dayFigures(piece.warranty.endsOn))
      : dayFigures(piece.boughtOn);
