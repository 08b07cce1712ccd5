import { yuan } from '@zhuyue/shared';
import { useState } from 'react';
import type { StyleList } from '@/api/catalogue';
import { Chips } from '@/components/choice';
import { Box, Txt } from '@/components/elements';
import { TextField } from '@/components/field';
import type { Wanted } from '@/hooks/use-browse';
import { browseText } from '@/text/home';

type Bounds = Pick<Wanted, 'priceFromFen' | 'priceToFen'>;
type PriceFacet = StyleList['facets']['prices'][number];

const YUAN = 100;
const WAN = 10_000 * YUAN;

/** 3,000 · 2 万 */
const short = (fen: number): string => (fen >= WAN ? `${String(fen / WAN)} 万` : yuan(fen));
const keyOf = ({ fromFen, belowFen }: PriceFacet): string => `${String(fromFen)}-${String(belowFen)}`;
const nameOf = ({ fromFen, belowFen }: PriceFacet): string =>
  browseText.priceRange(fromFen === 0 ? null : short(fromFen), belowFen === null ? null : short(belowFen));
const boundsOf = ({ fromFen, belowFen }: PriceFacet): Bounds => ({
  priceFromFen: fromFen === 0 ? null : fromFen,
  priceToFen: belowFen === null ? null : belowFen - 1,
});
const same = (a: Bounds, b: Bounds): boolean =>
  a.priceFromFen === b.priceFromFen && a.priceToFen === b.priceToFen;

const typedOf = (fen: number | null): string => (fen === null ? '' : String(Math.floor(fen / YUAN)));
/** Whole yuan up to a hundred million; anything else is no bound. */
const fenOf = (typed: string): number | null => (/^\d{1,8}$/.test(typed) ? Number(typed) * YUAN : null);

export interface PriceRangeProps {
  wanted: Bounds;
  ranges: readonly PriceFacet[];
  onChange: (bounds: Bounds) => void;
}

/** Ranges of today's prices with their counts, or bounds of one's own. */
export function PriceRange({ wanted, ranges, onChange }: PriceRangeProps) {
  const [typed, setTyped] = useState({ from: typedOf(wanted.priceFromFen), to: typedOf(wanted.priceToFen) });
  const chosen = ranges.find((one) => same(boundsOf(one), wanted));
  const type = (some: Partial<typeof typed>): void => {
    const now = { ...typed, ...some };
    setTyped(now);
    onChange({ priceFromFen: fenOf(now.from), priceToFen: fenOf(now.to) });
  };
  const { priceFromFen, priceToFen } = wanted;
  const crossed = priceFromFen !== null && priceToFen !== null && priceFromFen > priceToFen;
  return (
    <>
      <Chips
        label={browseText.price}
        options={ranges.map((one) => ({ value: keyOf(one), text: nameOf(one), note: String(one.count) }))}
        value={chosen ? keyOf(chosen) : null}
        onChoose={(key) => {
          const range = ranges.find((one) => keyOf(one) === key);
          const bounds =
            range && range !== chosen ? boundsOf(range) : { priceFromFen: null, priceToFen: null };
          setTyped({ from: typedOf(bounds.priceFromFen), to: typedOf(bounds.priceToFen) });
          onChange(bounds);
        }}
      />
      <Box className="browse__bounds">
        <TextField
          label={browseText.priceFrom}
          kind="number"
          value={typed.from}
          maxLength={8}
          onValue={(from) => type({ from })}
          end={<Txt>{browseText.priceUnit}</Txt>}
        />
        <TextField
          label={browseText.priceTo}
          kind="number"
          value={typed.to}
          maxLength={8}
          error={crossed ? browseText.priceWrong : undefined}
          onValue={(to) => type({ to })}
          end={<Txt>{browseText.priceUnit}</Txt>}
        />
      </Box>
    </>
  );
}
