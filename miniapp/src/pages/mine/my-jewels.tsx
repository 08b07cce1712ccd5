import { yuan } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { piecesQuery, type FormerPiece, type MyPieceCard } from '@/api/pieces';
import { Badge } from '@/components/badge';
import { Card, PieceLine, Tray } from '@/components/cards';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Fold, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { go } from '@/platform/navigation';
import { mineText } from '@/text/mine';
import { dayFigures } from '@/text/when';

export function MyJewels() {
  const pieces = useQuery(piecesQuery());
  return (
    <Section title={mineText.jewels}>
      <Faces
        query={pieces}
        skeleton={<Skeleton like="tray" rows={2} />}
        isEmpty={(data) => data.items.length === 0}
        empty={
          <Empty
            title={mineText.noJewels}
            text={mineText.noJewelsText}
            icon="kind-ring"
            action={mineText.goBrowse}
            onAction={() => go('/pages/browse/index')}
          />
        }
      >
        {(data) => (
          <Tray label={mineText.jewels}>
            {data.items.map((one) => (
              <Card
                key={one.id}
                to="/customer/piece/index"
                params={{ id: one.id }}
                picture={one.picture}
                name={one.name}
                note={<WarrantyWord jewel={one} />}
              />
            ))}
          </Tray>
        )}
      </Faces>
      <Former pieces={pieces.data?.former ?? []} />
    </Section>
  );
}

/** What was given back or exchanged stays to be read, folded away. */
function Former({ pieces }: { pieces: readonly FormerPiece[] }) {
  const [open, setOpen] = useState(false);
  if (pieces.length === 0) return null;
  return (
    <Fold title={mineText.former} open={open} onToggle={() => setOpen(!open)}>
      {pieces.map((one) => (
        <PieceLine key={one.saleId} picture={one.picture} name={one.name} note={endingOf(one)} />
      ))}
    </Fold>
  );
}

function endingOf(one: FormerPiece): string {
  const ways = mineText.formerWays;
  const [day, amount] = [dayFigures(one.endedOn), yuan(one.amountFen)];
  if (one.paidOn !== null) return ways.refunded(day, amount, dayFigures(one.paidOn));
  const line = ways[one.how](day, amount);
  return one.dueOn === null ? line : ways.refundDue(line, dayFigures(one.dueOn));
}

function WarrantyWord({ jewel }: { jewel: MyPieceCard }) {
  const { warranty } = jewel;
  if (jewel.openClaimId !== null) return <Badge tone="info">{mineText.inClaim}</Badge>;
  if (warranty === null || warranty.state !== 'active') return <Badge>{mineText.noWarranty}</Badge>;
  if (warranty.daysLeft === 0) return <Badge>{mineText.warrantyOver}</Badge>;
  return <Badge tone="good">{mineText.warrantyLeft(warranty.daysLeft)}</Badge>;
}
