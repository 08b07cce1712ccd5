import {
  PROMOTION_WAYS,
  scaled,
  type ChannelTerms,
  type PriceComponent,
  type PromotionTerms,
} from '@zhuyue/shared';
import type { Rule } from './book.js';
import { netOf, type Part } from './part.rules.js';
import { aLine, type Line } from './line.rules.js';

type Promotion = Rule<PromotionTerms>;

/** What moves the parts of one price, in order of rank. */
export interface Moving {
  promotions: readonly Promotion[];
  moves: readonly Rule<ChannelTerms>[];
  floorPermille: number;
  metalValueFen: number;
}

const byWay = (promotions: readonly Promotion[]): Promotion[] =>
  PROMOTION_WAYS.flatMap((way) => promotions.filter((one) => one.terms.way === way));

interface Chain {
  lines: Line[];
  netFen: number;
}

/** What is left of a sum after all these shares are taken off, rounded once: their order then cannot matter. */
function lessShares(startFen: number, shares: readonly number[]): number {
  const [only, ...others] = shares;
  if (only === undefined) return startFen;
  if (others.length === 0) return scaled(startFen, 1000 - only, 1000);
  const left = shares.reduce((product, share) => product * BigInt(1000 - share), BigInt(startFen));
  const by = 1000n ** BigInt(shares.length);
  return Number((left * 2n + by) / (by * 2n));
}

/** What is left of a part after these promotions: first what comes off each gram, then shares, then sums. */
function after(part: Part, movePermille: number, startFen: number, promotions: readonly Promotion[]): Chain {
  const lines: Line[] = [];
  let offFenPerGram = 0;
  let baseFen = startFen;
  let netFen = startFen;
  const shares: number[] = [];
  for (const { name, reason, terms } of byWay(promotions)) {
    const { way, value } = terms;
    const wasFen = netFen;
    if (way === 'per_gram') {
      offFenPerGram += value;
      netFen = baseFen = netOf(part, movePermille, offFenPerGram);
    } else if (way === 'percent') {
      shares.push(value);
      netFen = lessShares(baseFen, shares);
    } else netFen = Math.max(0, netFen - value);
    lines.push(
      aLine('promotion', netFen - wasFen, {
        component: part.component,
        name,
        reason,
        fenPerGram: way === 'per_gram' ? value : null,
        permille: way === 'percent' ? value : null,
      }),
    );
  }
  return { lines, netFen };
}

/** 独享: everything that stacks, or one that stands alone, whichever leaves the customer less to pay. */
function best(part: Part, movePermille: number, startFen: number, promotions: readonly Promotion[]): Chain {
  const stacked = promotions.filter((one) => !one.terms.exclusive);
  const alone = promotions.filter((one) => one.terms.exclusive).map((one) => [one]);
  let found = after(part, movePermille, startFen, stacked);
  for (const one of alone) {
    const chain = after(part, movePermille, startFen, one);
    if (chain.netFen < found.netFen) found = chain;
  }
  return found;
}

const lineOf = (part: Part, amountFen: number): Line => aLine(part.line, amountFen, part.facts);

/** The lines of a price with everything that moves its parts; the last word is the floor's. */
export function movedParts(parts: readonly Part[], moving: Moving): { lines: Line[]; moved: boolean } {
  const starts = parts.map((part) => netOf(part, 0, 0));
  const lines = parts.map((part, i) => lineOf(part, starts[i] ?? 0));
  const touched = ({ terms }: { terms: { component: PriceComponent } }): boolean =>
    parts.some((part) => part.component === terms.component);
  if (!moving.promotions.some(touched) && !moving.moves.some(touched)) return { lines, moved: false };
  let beforeFen = 0;
  let afterFen = 0;
  parts.forEach((part, i) => {
    const startFen = starts[i] ?? 0;
    const move = moving.moves.find((rule) => rule.terms.component === part.component);
    const movePermille = move?.terms.movePermille ?? 0;
    const channelFen = move ? netOf(part, movePermille, 0) : startFen;
    if (move) lines.push(channelLine(move, part.component, channelFen - startFen));
    const mine = moving.promotions.filter((one) => one.terms.component === part.component);
    const chain =
      mine.length === 0 ? { lines: [], netFen: channelFen } : best(part, movePermille, channelFen, mine);
    lines.push(...chain.lines);
    beforeFen += channelFen;
    afterFen += chain.netFen;
  });
  const floor = floorLine(moving, beforeFen, afterFen);
  if (floor) lines.push(floor);
  return { lines, moved: true };
}

const channelLine = (move: Rule<ChannelTerms>, component: PriceComponent | null, amountFen: number): Line =>
  aLine('channel', amountFen, {
    component,
    name: move.name,
    reason: move.reason,
    permille: move.terms.movePermille,
  });

/** Promotions stop at the highest floor any of them or the house sets; taken up to whole yuan so that rounding keeps it. */
function floorLine(moving: Moving, beforeFen: number, afterFen: number): Line | null {
  let permille = moving.floorPermille;
  for (const { terms } of moving.promotions) permille = Math.max(permille, terms.floorPermille ?? 0);
  const exact = scaled(moving.metalValueFen, permille, 1000);
  const floorFen = Math.min(beforeFen, Math.ceil(exact / 100) * 100);
  return afterFen < floorFen ? aLine('floor', floorFen - afterFen, { permille }) : null;
}
