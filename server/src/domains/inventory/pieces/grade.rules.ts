import type { Gem, Kind, Metal } from '@zhuyue/shared';

/** What makes two pieces the same grade to somebody who wished for one of them. */
export interface Grade {
  kind: Kind;
  gem: Gem;
  metal: Metal;
  finenessPermille: number;
  /** Of the main stone; null where there is none or nobody graded it. */
  colour: string | null;
  clarity: string | null;
  milliCarat: number | null;
  priceFen: number;
}

const COLOURS = 'DEFGHIJKLMN';
const CLARITIES = ['FL', 'IF', 'VVS1', 'VVS2', 'VS1', 'VS2', 'SI1', 'SI2', 'I1', 'I2', 'I3'];
/** A neighbour on the scale of the laboratory is the same grade to the eye. */
const NEIGHBOURS = 1;
const CARAT_PERCENT = 15;

const near = (a: number, b: number, percent: number): boolean =>
  Math.abs(a - b) * 100 <= percent * Math.max(a, b);

/** On a scale both words must be neighbours; off the scale (jade, pearls) the words must be the same. */
function alike(a: string | null, b: string | null, placeOf: (word: string) => number): boolean {
  if (a === null || b === null) return a === b;
  const [i, j] = [placeOf(a), placeOf(b)];
  return i < 0 || j < 0 ? a === b : Math.abs(i - j) <= NEIGHBOURS;
}

/** The same kind, metal and stone, graded alike, at about the same price. */
export function sameGrade(a: Grade, b: Grade, priceBandPercent: number): boolean {
  const carats = a.milliCarat !== null && b.milliCarat !== null;
  return (
    a.kind === b.kind &&
    a.gem === b.gem &&
    a.metal === b.metal &&
    a.finenessPermille === b.finenessPermille &&
    alike(a.colour, b.colour, (word) => (word.length === 1 ? COLOURS.indexOf(word) : -1)) &&
    alike(a.clarity, b.clarity, (word) => CLARITIES.indexOf(word)) &&
    (!carats || near(a.milliCarat ?? 0, b.milliCarat ?? 0, CARAT_PERCENT)) &&
    near(a.priceFen, b.priceFen, priceBandPercent)
  );
}
