import { dayOf } from '@zhuyue/shared';
import { useQuery } from '@tanstack/react-query';
import { customerFileQuery, type CustomerFile } from '@/api/desk/customers';
import { Badge, tones } from '@/components/badge';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Facts, Row, Section } from '@/components/rows';
import { Skeleton } from '@/components/skeleton';
import { useParams } from '@/hooks/use-params';
import { replace } from '@/platform/navigation';
import { words } from '@/text';
import { caseName, caseWords } from '@/text/case-kind';
import { deskText } from '@/text/desk';
import { dayFigures, momentFigures } from '@/text/when';
import { DeskPage } from '../parts/desk-page';
import { useDesk } from '../parts/use-desk';
import { Missed } from './missed';
import './index.scss';

const text = deskText.customers;

export default function CustomerPage() {
  const { id } = useParams('id');
  const desk = useDesk();
  const asked = useQuery({ ...customerFileQuery(id ?? ''), enabled: desk.ready && id !== undefined });
  return (
    <DeskPage
      desk={desk}
      title={asked.data?.name ?? text.one}
      place="customers"
      backTo="/admin/customers/index"
    >
      {id === undefined ? (
        <Empty
          icon="mine"
          title={deskText.frame.missing}
          text={deskText.frame.missingText}
          action={text.find}
          onAction={() => replace('/admin/customers/index')}
        />
      ) : (
        <Faces query={asked} skeleton={<Skeleton like="lines" rows={8} />}>
          {(file) => (
            <>
              <Box className="desk-narrow">
                <Facts
                  facts={[
                    [text.phone, file.phoneMasked],
                    [text.since, dayFigures(dayOf(file.createdAt))],
                  ]}
                />
              </Box>
              <Box className="desk-halves customer__matters">
                <Pieces file={file} />
                <Box>
                  <Visits file={file} />
                  <Missed customerId={id} desk={desk} />
                  <Claims file={file} />
                </Box>
              </Box>
            </>
          )}
        </Faces>
      )}
    </DeskPage>
  );
}

function Pieces({ file }: { file: CustomerFile }) {
  return (
    <Section title={text.pieces}>
      {file.pieces.length === 0 ? <Txt className="desk-none">{text.noPieces}</Txt> : null}
      {file.pieces.map((piece) => (
        <PieceLine
          key={piece.id}
          picture={piece.picture}
          name={piece.name}
          note={text.boughtOn(dayFigures(piece.boughtOn))}
          end={<WarrantyBadge piece={piece} />}
          to="/admin/piece/index"
          params={{ id: piece.id }}
        />
      ))}
    </Section>
  );
}

function WarrantyBadge({ piece }: { piece: CustomerFile['pieces'][number] }) {
  if (piece.openClaimId !== null) return <Badge tone="waiting">{text.openClaim}</Badge>;
  if (piece.warranty === null) return null;
  if (piece.warranty.state === 'void') return <Badge>{words.warrantyStates.void}</Badge>;
  return piece.warranty.daysLeft === 0 ? (
    <Badge>{text.warrantyOver}</Badge>
  ) : (
    <Badge tone="good">{text.warrantyLeft(piece.warranty.daysLeft)}</Badge>
  );
}

function Visits({ file }: { file: CustomerFile }) {
  return (
    <Section title={text.visits}>
      {file.appointments.length === 0 ? <Txt className="desk-none">{text.noVisits}</Txt> : null}
      {file.appointments.map((visit) => (
        <Row
          key={visit.id}
          title={momentFigures(visit.startsAt)}
          note={[visit.storeName, visit.advisorName, deskText.today.wishes(visit.wishCount)].join(' · ')}
          end={<Badge tone={tones.appointment[visit.state]}>{deskText.frame.visitStates[visit.state]}</Badge>}
          to="/admin/appointment/index"
          params={{ id: visit.id }}
        />
      ))}
    </Section>
  );
}

function Claims({ file }: { file: CustomerFile }) {
  return (
    <Section title={text.claims}>
      {file.claims.length === 0 ? <Txt className="desk-none">{text.noClaims}</Txt> : null}
      {file.claims.map((claim) => (
        <Row
          key={claim.id}
          title={claim.pieceName}
          note={`${claim.number} · ${caseName(claim)}`}
          end={<Badge tone={tones.claim[claim.state]}>{caseWords(claim.kind).states[claim.state]}</Badge>}
          to="/admin/claim/index"
          params={{ id: claim.id }}
        />
      ))}
    </Section>
  );
}
