import { yuan } from '@zhuyue/shared';
import type { DeskVisit } from '@/api/desk/visits';
import { Badge } from '@/components/badge';
import { PieceLine } from '@/components/cards';
import { Box, Txt } from '@/components/elements';
import { Facts, Section } from '@/components/rows';
import { Veil } from '@/components/veil';
import { deskText } from '@/text/desk';
import { sizeTables } from '@/text/size';
import { visitText } from '@/text/visit';
import { momentName } from '@/text/when';

const text = deskText.reception;
type Fit = NonNullable<DeskVisit['fit']>;

/** What the advisor knows before the guest sits down. */
export function Brief({ data }: { data: DeskVisit }) {
  return (
    <Box>
      <Section title={text.fit} aside={<Txt className="desk-soft">{text.owned(data.owned)}</Txt>}>
        {data.fit === null ? (
          <Txt className="desk-none">{text.fitNone}</Txt>
        ) : (
          <Veil on={data.visit.surprise}>
            <Facts facts={factsOf(data.fit)} />
          </Veil>
        )}
      </Section>
      <Section title={text.earlier}>
        {data.earlier.length === 0 ? <Txt className="desk-none">{text.earlierNone}</Txt> : null}
        <Veil on={data.visit.surprise && data.earlier.length > 0}>
          {data.earlier.map((one) => (
            <Box key={one.id}>
              <Txt as="p" className="desk-soft">
                {`${momentName(one.startsAt)}　${one.storeName}`}
              </Txt>
              {one.items.map((piece) => (
                <PieceLine
                  key={piece.pieceId}
                  picture={piece.picture}
                  name={piece.name}
                  note={piece.reasons.map((reason) => visitText.reasons[reason]).join('、')}
                  end={piece.verdict === null ? null : <Badge>{visitText.verdicts[piece.verdict]}</Badge>}
                />
              ))}
            </Box>
          ))}
        </Veil>
      </Section>
    </Box>
  );
}

const factsOf = (fit: Fit): readonly (readonly [string, string | null])[] => [
  ...fit.rings.map(
    ({ finger, sizeHmm }) =>
      [visitText.fingers[finger], sizeTables(sizeHmm).slice(0, 4).join(' · ')] as const,
  ),
  [text.wrist, fit.wristMm === null ? null : `${String(fit.wristMm)} mm`],
  [text.necklace, fit.necklaceMm === null ? null : `${String(fit.necklaceMm)} mm`],
  [text.allergy, fit.allergies.map((one) => visitText.allergies[one]).join('、')],
  [text.budget, budgetOf(fit)],
  [text.occasion, fit.occasion === null ? null : visitText.occasions[fit.occasion]],
  [deskText.visits.note, fit.note],
];

function budgetOf({ budgetFromFen: from, budgetToFen: to }: Fit): string | null {
  if (from === null && to === null) return null;
  return `${from === null ? '' : `¥${yuan(from)}`}–${to === null ? '' : `¥${yuan(to)}`}`;
}
