import {
  stoneMapOf,
  yuan,
  type BenchWork,
  type Mapped,
  type PartMove,
  type Place,
  type QuoteState,
} from '@zhuyue/shared';
import { claimText as text } from '@/text/claim';
import { caseKindText } from '@/text/case-kind';
import { placeLine } from '@/text/stone-map';
import { dayFigures } from '@/text/when';
import { Badge } from './badge';
import { Box, Txt } from './elements';
import { Facts, Section } from './rows';
import { Timeline } from './timeline';

export interface Quote {
  id: string;
  state: QuoteState;
  lines: readonly { text: string; fen: number }[];
  ceilingFen: number;
  validUntil: string;
}

/** What the work will cost and may cost at the most; the last offer first, older ones in one line. */
export function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  const last = quotes.at(-1);
  if (!last) return null;
  return (
    <Section title={text.quotes}>
      <Badge tone={last.state === 'offered' ? 'waiting' : last.state === 'agreed' ? 'good' : 'quiet'}>
        {text.quoteStates[last.state]}
      </Badge>
      <Facts
        facts={[
          ...last.lines.map((line): [string, string] => [line.text, `¥${yuan(line.fen)}`]),
          [text.ceiling, `¥${yuan(last.ceilingFen)}`],
          [text.validUntil, dayFigures(last.validUntil)],
        ]}
      />
      {quotes.length > 1 ? (
        <Txt as="p" className="desk-soft">
          {quotes
            .slice(0, -1)
            .map(({ state, ceilingFen }) => `${text.quoteStates[state]} ¥${yuan(ceilingFen)}`)
            .join(' · ')}
        </Txt>
      ) : null}
    </Section>
  );
}

export interface BenchEntry {
  id: string;
  work: BenchWork;
  note: string | null;
  costFen: number;
  parts: readonly { move: PartMove; text: string; weightMg: number | null; place: string | null }[];
  staffName: string;
  at: string;
}

/** Who did what to the piece and when, the last first. */
export function BenchLines({ bench, mapped }: { bench: readonly BenchEntry[]; mapped: Mapped }) {
  if (bench.length === 0) return null;
  const { places } = stoneMapOf(mapped);
  return (
    <Box>
      <Timeline
        happenings={[...bench].reverse().map((entry) => ({
          key: entry.id,
          title: caseKindText.works[entry.work],
          at: entry.at,
          by: entry.staffName,
          text: wordsOf(entry, places) || undefined,
        }))}
      />
    </Box>
  );
}

const placeAt = (places: readonly Place[], code: string | null): string => {
  const place = places.find((one) => one.code === code);
  return place === undefined ? '' : `（${placeLine(place)}）`;
};

const wordsOf = ({ note, costFen, parts }: BenchEntry, places: readonly Place[]): string =>
  [
    ...parts.map(
      ({ move, text: what, weightMg, place }) =>
        `${text.benchParts[move]} ${what}${weightMg === null ? '' : ` ${(weightMg / 1000).toFixed(3)} g`}${placeAt(places, place)}`,
    ),
    note ?? '',
    costFen === 0 ? '' : `¥${yuan(costFen)}`,
  ]
    .filter((one) => one !== '')
    .join('，');
