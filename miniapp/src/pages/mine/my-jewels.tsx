import { useQuery } from '@tanstack/react-query';
import { piecesQuery, type MyPieceCard } from '@/api/pieces';
import { Badge } from '@/components/badge';
import { Card, Tray } from '@/components/cards';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { go } from '@/platform/navigation';
import { mineText } from '@/text/mine';

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
    </Section>
  );
}

function WarrantyWord({ jewel }: { jewel: MyPieceCard }) {
  const { warranty } = jewel;
  if (jewel.openClaimId !== null) return <Badge tone="info">{mineText.inClaim}</Badge>;
  if (warranty === null || warranty.state === 'void') return <Badge>{mineText.noWarranty}</Badge>;
  if (warranty.daysLeft === 0) return <Badge>{mineText.warrantyOver}</Badge>;
  return <Badge tone="good">{mineText.warrantyLeft(warranty.daysLeft)}</Badge>;
}
