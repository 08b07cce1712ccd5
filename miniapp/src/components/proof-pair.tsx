import {
  grams,
  movedPlaces,
  PROOF_MOMENTS,
  stoneMapOf,
  type Mapped,
  type ProofDifference,
  type ProofStanding,
} from '@zhuyue/shared';
import type { ProofPair } from '@/api/proofs';
import { proofText as text } from '@/text/proof';
import { placeLine, stoneMapText } from '@/text/stone-map';
import { momentFigures } from '@/text/when';
import { Badge, type Tone } from './badge';
import { Box, Txt } from './elements';
import { Picture } from './picture';
import './proof-pair.scss';

type Proof = NonNullable<ProofPair['intake']>;

const TONES: Readonly<Record<ProofStanding, Tone>> = {
  none: 'quiet',
  open: 'waiting',
  same: 'good',
  differs: 'alarm',
  settled: 'info',
};

/** The same piece, as it came in and as it is fetched, side by side. */
export function ProofPairView({ pair, mapped }: { pair: ProofPair; mapped: Mapped }) {
  const { standing, differences, toleranceMg, settlement } = pair;
  return (
    <Box className="proof">
      <Badge tone={TONES[standing]}>{text.standings[standing]}</Badge>
      <Box className="proof__sides">
        {PROOF_MOMENTS.map((moment) => (
          <Side
            key={moment}
            title={text.moments[moment]}
            proof={pair[moment]}
            off={moment === 'collection' ? differences : []}
          />
        ))}
      </Box>
      <Counted pair={pair} mapped={mapped} />
      {toleranceMg === null ? null : (
        <Txt as="p" className="proof__soft">
          {text.tolerance(grams(toleranceMg))}
        </Txt>
      )}
      {settlement === null ? null : (
        <Box className="proof__settled">
          <Txt as="p">{settlement.reason}</Txt>
          <Txt as="p" className="proof__soft">
            {`${text.settledBy(settlement.byName)} · ${momentFigures(settlement.at)}`}
          </Txt>
          <Signed word={text.ownerSigned} picture={settlement.ownerSignature} />
        </Box>
      )}
    </Box>
  );
}

/** Where stones were counted place by place both times: the same, or which places are not. */
function Counted({ pair: { intake, collection }, mapped }: { pair: ProofPair; mapped: Mapped }) {
  const [before, after] = [intake?.counts ?? null, collection?.counts ?? null];
  if (before === null || after === null) return null;
  const moved = movedPlaces(before, after);
  if (moved.length === 0)
    return (
      <Txt as="p" className="proof__soft">
        {stoneMapText.counted}
      </Txt>
    );
  const countAt = (counts: typeof before, code: string): number =>
    counts.find(({ place }) => place === code)?.stones ?? 0;
  return (
    <Box as="ul">
      {stoneMapOf(mapped)
        .places.filter(({ code }) => moved.includes(code))
        .map((place) => (
          <Box as="li" key={place.code} className="proof__value--off">
            <Txt>
              {stoneMapText.countMoved(
                placeLine(place),
                countAt(before, place.code),
                countAt(after, place.code),
              )}
            </Txt>
          </Box>
        ))}
    </Box>
  );
}

interface SideProps {
  title: string;
  proof: Proof | null;
  off: readonly ProofDifference[];
}

function Side({ title, proof, off }: SideProps) {
  if (proof === null)
    return (
      <Box className="proof__side">
        <Txt as="p" className="proof__title">
          {title}
        </Txt>
        <Txt as="p" className="proof__soft">
          {text.notYet}
        </Txt>
      </Box>
    );
  const facts: [ProofDifference, string][] = [
    ['weight', `${grams(proof.weightMg)} g`],
    ['stones', text.count(proof.stones)],
    ['inscription', proof.inscription ?? text.noInscription],
  ];
  return (
    <Box className="proof__side">
      <Txt as="p" className="proof__title">
        {title}
      </Txt>
      {facts.map(([fact, value]) => (
        <Box key={fact} className="proof__fact">
          <Txt className="proof__soft">
            {off.includes(fact) ? `${text.differences[fact]} · ${text.off}` : text.differences[fact]}
          </Txt>
          <Txt as="p" className={off.includes(fact) ? 'proof__value proof__value--off' : 'proof__value'}>
            {value}
          </Txt>
        </Box>
      ))}
      <Box className="proof__photos">
        {proof.photos.map((photo) => (
          <Picture key={photo.url} src={photo.previewUrl} alt={`${title}${text.photos}`} />
        ))}
      </Box>
      {proof.ownerSignature === null ? (
        <Txt as="p" className="proof__soft">
          {text.absent}
        </Txt>
      ) : (
        <Signed word={text.ownerSigned} picture={proof.ownerSignature} />
      )}
      <Signed word={text.staffSigned} picture={proof.staffSignature} />
      <Txt as="p" className="proof__soft">
        {text.by(proof.staffName, momentFigures(proof.at))}
      </Txt>
    </Box>
  );
}

function Signed({ word, picture }: { word: string; picture: Proof['staffSignature'] }) {
  return (
    <Box className="proof__signed">
      <Txt className="proof__soft">{word}</Txt>
      <Picture src={picture.previewUrl} alt={word} ratio={40} fit="contain" />
    </Box>
  );
}
