import { BOARD_PARENT, BOARD_SHARE, pricedMetal, type PriceComponent } from '@zhuyue/shared';
import type { Board, PlaceRules, PricedWeight, PriceTerms } from '../src/domains/inventory/index.js';

/**
 * The same price counted slowly: fractions of whole numbers, every rule asked by itself, nothing shared with the engine
 * but its input. For specs.
 */
interface Fraction {
  n: bigint;
  d: bigint;
}
const of = (n: number | bigint, d: number | bigint = 1): Fraction => ({ n: BigInt(n), d: BigInt(d) });
const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
const notBelowZero = (a: Fraction): Fraction => (a.n < 0n ? of(0) : a);
/** Half up. */
const whole = (a: Fraction): bigint => (a.n * 2n + a.d) / (a.d * 2n);

interface Part {
  component: PriceComponent;
  /** Fen for each gram of so many grams. */
  rates: { grams: Fraction; fen: Fraction }[];
  rest: Fraction;
}

const sumOf = (part: Part, move: Fraction, off: Fraction): bigint => {
  let sum = times(part.rest, move);
  for (const { grams, fen } of part.rates) {
    sum = plus(sum, times(grams, notBelowZero(plus(times(fen, move), times(off, of(-1))))));
  }
  return whole(sum);
};

function fenOfClass(terms: PriceTerms, board: Board): Fraction | null {
  const own = pricedMetal(terms.metal);
  if (own === null) return null;
  if (board[own]) return of(board[own].fenPerGram);
  const parent = BOARD_PARENT[own];
  const above = parent === null ? undefined : board[parent];
  return above ? times(of(above.fenPerGram), of(BOARD_SHARE[own], 1000)) : null;
}

function labour(terms: PriceTerms, goldMg: number, metalFen: bigint, rules: PlaceRules): Part {
  const tariff = rules.crafts.find((rule) => !rule.terms.compareOnly);
  if (!tariff) {
    return {
      component: 'labour',
      rates: [{ grams: of(goldMg, 1000), fen: of(terms.labourFenPerGram) }],
      rest: of(terms.labourFenPerPiece),
    };
  }
  const byWeight = tariff.terms.measure === 'weight';
  const measure = byWeight ? BigInt(goldMg) : metalFen;
  const part: Part = { component: 'labour', rates: [], rest: of(0) };
  let perPiece = 0;
  tariff.terms.bands.forEach((band, i) => {
    const from = BigInt(band.from);
    const next = tariff.terms.bands[i + 1]?.from;
    if (measure <= from && i > 0) return;
    perPiece = band.fenPerPiece;
    const to = next === undefined || measure < BigInt(next) ? measure : BigInt(next);
    if (byWeight) part.rates.push({ grams: of(to - from, 1000), fen: of(band.fenPerGram) });
    else part.rest = plus(part.rest, of((to - from) * BigInt(band.permille), 1000));
  });
  part.rest = plus(part.rest, of(perPiece));
  return part;
}

/** Cheapest of: all that stack in their ways' order, or any one alone. */
function promoted(part: Part, move: Fraction, rules: PlaceRules): bigint {
  const mine = rules.promotions
    .map((rule) => rule.terms)
    .filter((terms) => terms.component === part.component);
  const chains = [
    mine.filter((terms) => !terms.exclusive),
    ...mine.filter((terms) => terms.exclusive).map((t) => [t]),
  ];
  const nets = chains.map((chain) => {
    const off = chain.filter((t) => t.way === 'per_gram').reduce((sum, t) => sum + t.value, 0);
    const start = sumOf(part, move, of(off));
    const shares = chain.filter(({ way }) => way === 'percent').map((t) => of(1000 - t.value, 1000));
    let net = whole(shares.reduce(times, of(start)));
    for (const t of chain.filter(({ way }) => way === 'amount'))
      net = net > t.value ? net - BigInt(t.value) : 0n;
    return net;
  });
  return nets.reduce((least, net) => (net < least ? net : least));
}

/** Fen; null when a price it needs has not been set. */
export function slowTotal(
  terms: PriceTerms,
  weight: PricedWeight,
  board: Board,
  rules: PlaceRules,
): number | null {
  const fen = fenOfClass(terms, board);
  const metal: Part = {
    component: 'metal',
    rates: fen ? [{ grams: of(weight.goldMg, 1000), fen }] : [],
    rest: of(0),
  };
  const metalFen = sumOf(metal, of(1), of(0));
  const flat = (component: PriceComponent, amount: number): Part => ({
    component,
    rates: [],
    rest: of(amount),
  });
  const fixed = weight.fixedPriceFen ?? terms.fixedPriceFen;
  const weighed = terms.priceMode === 'weighed';
  if (weighed ? terms.metal !== 'none' && fen === null : fixed === null) return null;
  const parts = weighed
    ? [metal, labour(terms, weight.goldMg, metalFen, rules), flat('stones', weight.stonesFen)]
    : [flat('fixed', fixed ?? 0)];
  const moveOf = (part: Part): Fraction =>
    of(
      1000 + (rules.moves.find((rule) => rule.terms.component === part.component)?.terms.movePermille ?? 0),
      1000,
    );
  const extras = (weight.extras ?? []).reduce((sum, extra) => sum + BigInt(extra.amountFen), 0n);
  const before = parts.reduce((sum, part) => sum + sumOf(part, moveOf(part), of(0)), extras);
  let after = parts.reduce((sum, part) => sum + promoted(part, moveOf(part), rules), extras);
  if (rules.promotions.length > 0) {
    const permille = Math.max(
      rules.floorPermille,
      ...rules.promotions.map((rule) => rule.terms.floorPermille ?? 0),
    );
    const exact = whole(of(metalFen * BigInt(permille), 1000));
    const up = ((exact + 99n) / 100n) * 100n;
    const floor = up < before ? up : before;
    if (after < floor) after = floor;
  }
  const movers = [...rules.promotions, ...rules.moves].map((rule) => rule.terms.component);
  if (weighed) return Number(whole(of(after, 100)) * 100n);
  return Number(movers.includes('fixed') ? (after / 100n) * 100n : after);
}
