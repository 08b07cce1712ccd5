import { grams, spacedSerial } from '@zhuyue/shared';
import { useState } from 'react';
import type { MyPiece } from '@/api/pieces';
import { Badge, tones } from '@/components/badge';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Price } from '@/components/price';
import { Facts, Fold, Section } from '@/components/rows';
import { Certificates, RingSize, Stones } from '@/components/stones';
import { caseName, caseWords } from '@/text/case-kind';
import { jewelText } from '@/text/jewel';
import { metalWords } from '@/text/metal';
import { pieceText as text } from '@/text/piece';
import { policyText } from '@/text/policy';
import { dayFigures } from '@/text/when';

export function Clauses({ clauses }: { clauses: MyPiece['clauses'] }) {
  const [open, setOpen] = useState(false);
  if (clauses.length === 0) return null;
  return (
    <Fold title={text.clauses} open={open} onToggle={() => setOpen(!open)}>
      {clauses.map((clause) => (
        <Box key={clause.text} className="piece__clause">
          <Txt as="p" className="piece__clause-title">
            {policyText.ifSo(policyText.cases[clause.case], policyText.outcomes[clause.outcome])}
          </Txt>
          <Txt as="p">{clause.text}</Txt>
        </Box>
      ))}
    </Fold>
  );
}

export function Papers({ piece }: { piece: MyPiece }) {
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
          <Certificates certificates={piece.certificates} stones={piece.stones} />
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

export function Claims({ claims }: { claims: MyPiece['claims'] }) {
  if (claims.length === 0) return null;
  return (
    <Section title={text.claims}>
      {claims.map((claim) => (
        <PieceLine
          key={claim.id}
          picture={claim.picture}
          name={caseName(claim)}
          note={claim.number}
          end={<Badge tone={tones.claim[claim.state]}>{caseWords(claim.kind).states[claim.state]}</Badge>}
          to="/customer/claim/index"
          params={{ id: claim.id }}
        />
      ))}
    </Section>
  );
}
