import { useDidShow } from '@tarojs/taro';
import { useQuery } from '@tanstack/react-query';
import { grams, spacedSerial, tagPath } from '@zhuyue/shared';
import { useState } from 'react';
import { pieceQuery, type MyPiece } from '@/api/pieces';
import { Badge, tones } from '@/components/badge';
import { Button } from '@/components/button';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Empty } from '@/components/empty';
import { Faces } from '@/components/faces';
import { Page } from '@/components/page';
import { Picture } from '@/components/picture';
import { Price } from '@/components/price';
import { Facts, Fold, Row, Section } from '@/components/rows';
import { SignInGate } from '@/components/sign-in-gate';
import { Skeleton } from '@/components/skeleton';
import { Certificates, RingSize, Stones } from '@/components/stones';
import { Timeline } from '@/components/timeline';
import { WarrantyRing } from '@/components/warranty-ring';
import { useParams } from '@/hooks/use-params';
import { useIsSignedIn } from '@/hooks/use-signed-in';
import { go } from '@/platform/navigation';
import { common, words } from '@/text';
import { jewelText } from '@/text/jewel';
import { metalWords } from '@/text/metal';
import { pieceText as text } from '@/text/piece';
import { dayFigures } from '@/text/when';
import './index.scss';

export default function PiecePage() {
  const { id } = useParams('id');
  const signedIn = useIsSignedIn('customer');
  const piece = useQuery({ ...pieceQuery(id ?? ''), enabled: signedIn && id !== undefined });
  useDidShow(() => {
    if (piece.data) void piece.refetch();
  });
  if (id === undefined) {
    return (
      <Page title={text.title} backTo="/pages/mine/index">
        <Empty
          title={text.missing}
          text={text.missingText}
          action={text.toMine}
          onAction={() => go('/pages/mine/index')}
        />
      </Page>
    );
  }
  return (
    <Page title={text.title} backTo="/pages/mine/index" bar={piece.data ? <Next piece={piece.data} /> : null}>
      <SignInGate title={text.signInFirst} text={text.signInText}>
        <Faces query={piece} skeleton={<Skeleton like="piece" rows={3} />}>
          {(data) => <File piece={data} />}
        </Faces>
      </SignInGate>
    </Page>
  );
}

function Next({ piece }: { piece: MyPiece }) {
  const open = piece.openClaimId;
  return (
    <Button
      kind="gold"
      full
      icon="wrench"
      onTap={() =>
        open
          ? go('/customer/claim/index', { id: open })
          : go('/customer/claim-new/index', { pieceId: piece.id })
      }
    >
      {open ? text.goOnClaim : text.openClaim}
    </Button>
  );
}

function File({ piece }: { piece: MyPiece }) {
  const { warranty } = piece;
  return (
    <>
      <Box className="piece__look">
        <Picture src={piece.picture} alt={piece.name} eager />
        <Txt as="p" className="piece__note">
          {common.rendering}
        </Txt>
      </Box>
      <Txt as="h2" className="piece__name">
        {piece.name}
      </Txt>
      <WarrantyRing warranty={warranty} />
      {warranty ? (
        <Section title={text.warranty}>
          <Facts
            facts={[
              [text.number, warranty.number],
              [text.policy, warranty.policyName],
              [text.startsOn, dayFigures(warranty.startsOn)],
              [text.endsOn, dayFigures(warranty.endsOn)],
            ]}
          />
          <Clauses clauses={piece.clauses} />
        </Section>
      ) : null}
      <Papers piece={piece} />
      <Claims claims={piece.claims} />
      <Section title={jewelText.care}>
        <Txt as="p" className="piece__text">
          {piece.care}
        </Txt>
      </Section>
      <Section title={text.history}>
        <Timeline
          happenings={[...piece.history]
            .sort((a, b) => (a.at < b.at ? 1 : -1))
            .map((line, i) => ({
              key: `${line.at}${String(i)}`,
              title: text.what[line.what] ?? line.what,
              at: line.at,
              by: line.storeName,
            }))}
        />
        <Row
          icon="tag"
          title={text.tagPage}
          to="/tag/piece/index"
          params={{ u: tagPath({ gtin: piece.gtin, serial: piece.serial }) }}
        />
      </Section>
    </>
  );
}

function Clauses({ clauses }: { clauses: MyPiece['clauses'] }) {
  const [open, setOpen] = useState(false);
  if (clauses.length === 0) return null;
  return (
    <Fold title={text.clauses} open={open} onToggle={() => setOpen(!open)}>
      {clauses.map((clause) => (
        <Box key={clause.title} className="piece__clause">
          <Txt as="p" className="piece__clause-title">
            {clause.title}
          </Txt>
          <Txt as="p">{clause.text}</Txt>
        </Box>
      ))}
    </Fold>
  );
}

function Papers({ piece }: { piece: MyPiece }) {
  return (
    <>
      <Section title={text.facts}>
        <Facts
          facts={[
            [jewelText.metal, metalWords(piece)],
            [jewelText.goldWeight, piece.goldMg > 0 ? `${grams(piece.goldMg)} g` : null],
            [jewelText.grossWeight, `${grams(piece.grossMg)} g`],
            [jewelText.size, piece.sizeHmm === null ? null : <RingSize sizeHmm={piece.sizeHmm} />],
            [jewelText.serial, spacedSerial(piece.serial)],
          ]}
        />
      </Section>
      {piece.stones.length > 0 ? (
        <Section title={jewelText.stones}>
          <Stones stones={piece.stones} />
        </Section>
      ) : null}
      {piece.certificates.length > 0 ? (
        <Section title={jewelText.certificates}>
          <Certificates certificates={piece.certificates} />
        </Section>
      ) : null}
      <Section title={text.bought}>
        <Facts
          facts={[
            [text.boughtOn, dayFigures(piece.boughtOn)],
            [text.store, piece.storeName],
            [text.paid, piece.paidFen > 0 ? <Price fen={piece.paidFen} size={15} /> : null],
            [text.saleNumber, piece.saleNumber],
          ]}
        />
      </Section>
    </>
  );
}

function Claims({ claims }: { claims: MyPiece['claims'] }) {
  if (claims.length === 0) return null;
  return (
    <Section title={text.claims}>
      {claims.map((claim) => (
        <PieceLine
          key={claim.id}
          picture={claim.picture}
          name={words.claimProblems[claim.problem]}
          note={claim.number}
          end={<Badge tone={tones.claim[claim.state]}>{words.claimStates[claim.state]}</Badge>}
          to="/customer/claim/index"
          params={{ id: claim.id }}
        />
      ))}
    </Section>
  );
}
