import { useQuery } from '@tanstack/react-query';
import { claimsQuery } from '@/api/claims';
import { Badge, tones } from '@/components/badge';
import { PieceLine } from '@/components/cards';
import { Faces } from '@/components/faces';
import { Link } from '@/components/link';
import { Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { caseWords } from '@/text/case-kind';
import { mineText } from '@/text/mine';
import { momentName } from '@/text/when';

export function MyClaims() {
  const claims = useQuery(claimsQuery());
  return (
    <Section
      title={mineText.claims}
      aside={
        <Link to="/customer/claims/index" className="mine__all">
          {mineText.seeAll}
        </Link>
      }
    >
      <Faces
        query={claims}
        skeleton={<Skeleton rows={1} />}
        isEmpty={(data) => data.open.length === 0}
        empty={
          <Row
            icon="wrench"
            title={mineText.noClaims}
            to="/customer/claim-new/index"
            end={mineText.newClaim}
          />
        }
      >
        {(data) =>
          data.open.map((claim) => (
            <PieceLine
              key={claim.id}
              picture={claim.picture}
              name={claim.pieceName}
              note={
                claim.dueAt === null
                  ? caseWords(claim.kind).short[claim.state]
                  : `${caseWords(claim.kind).short[claim.state]}　${mineText.due(momentName(claim.dueAt))}`
              }
              end={<Badge tone={tones.claim[claim.state]}>{caseWords(claim.kind).states[claim.state]}</Badge>}
              to="/customer/claim/index"
              params={{ id: claim.id }}
            />
          ))
        }
      </Faces>
    </Section>
  );
}
