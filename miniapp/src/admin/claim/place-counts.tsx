import { isGemPart, PROOF_LIMITS, stoneMapOf, type Mapped, type PlaceCount } from '@zhuyue/shared';
import { TextTap } from '@/components/button';
import { Stepper } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { placeLine, stoneMapText as text } from '@/text/stone-map';

export const sumOf = (counts: readonly PlaceCount[]): number =>
  counts.reduce((all, { stones }) => all + stones, 0);

interface PlaceCountsProps {
  mapped: Mapped;
  /** Null while they are counted in one sum. */
  counts: readonly PlaceCount[] | null;
  onCounts: (counts: readonly PlaceCount[] | null) => void;
}

/** 逐处清点: every place that holds stones by the papers, with what was found there. */
export function PlaceCounts({ mapped, counts, onCounts }: PlaceCountsProps) {
  const places = stoneMapOf(mapped).places.filter(({ part, stones }) => isGemPart(part) || stones > 0);
  if (places.length === 0) return null;
  if (counts === null)
    return (
      <TextTap onTap={() => onCounts(places.map(({ code, stones }) => ({ place: code, stones })))}>
        {text.countEach}
      </TextTap>
    );
  return (
    <Box role="group" label={text.countEach}>
      <Txt as="p" className="desk-soft">
        {text.countLead}
      </Txt>
      {places.map((place) => (
        <Stepper
          key={place.code}
          label={placeLine(place)}
          value={counts.find((one) => one.place === place.code)?.stones ?? 0}
          min={0}
          max={PROOF_LIMITS.stones}
          onValue={(stones) =>
            onCounts(counts.map((one) => (one.place === place.code ? { ...one, stones } : one)))
          }
        />
      ))}
      <Box className="desk-between">
        <Txt>{text.sum(sumOf(counts))}</Txt>
        <TextTap onTap={() => onCounts(null)}>{text.countSum}</TextTap>
      </Box>
    </Box>
  );
}
