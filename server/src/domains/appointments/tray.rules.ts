import { TRAY_RULES, type TrayReason, type TrayVerdict } from '@zhuyue/shared';
import type { TrayPiece } from '../inventory/index.js';

const MINUTE_MS = 60_000;

/** What somebody wishes to find on the tray: a very piece, or any of a style and size. */
export interface TrayWish {
  styleId: string;
  pieceId: string | null;
  sizeHmm: number | null;
}
/** Another visit has this piece from then to then. */
export interface TrayClaim {
  pieceId: string;
  from: Date;
  until: Date;
}
/** Everything that decides about one piece for one visit. */
export interface TrayFacts {
  storeId: string;
  visitId: string | null;
  now: Date;
  /** Null while no time is chosen: then only when it could be there is said. */
  startsAt: Date | null;
  /** From when to when the visit keeps its pieces. */
  keeps: { from: Date; until: Date } | null;
  /** When a piece asked for now would be there, by giving store; null: nothing is sent that way. */
  arrivals: ReadonlyMap<string, Date | null>;
  claims: readonly TrayClaim[];
  /** Pieces that are on the list of a transfer. */
  onTheirWay: ReadonlySet<string>;
}
/** A piece as it stands to a visit. */
export interface TrayCandidate {
  pieceId: string;
  styleId: string;
  sizeHmm: number | null;
  storeId: string;
  here: boolean;
  /** When it can lie on the tray; null: now, or never when `why` says so. */
  at: Date | null;
  why: TrayReason | null;
}
/** What becomes of a wish. */
export interface TrayLine {
  verdict: TrayVerdict;
  pieceId: string | null;
  fromStoreId: string | null;
  /** Of `coming`: when it is there. Of `too_late`: the soonest it could be. */
  at: Date | null;
  why: TrayReason | null;
}

const overlaps = (claim: TrayClaim, from: Date, until: Date): boolean =>
  claim.from < until && from < claim.until;

/** By when a piece has to be in the store; null: no time is chosen. */
export const neededBy = (startsAt: Date): Date =>
  new Date(startsAt.getTime() - TRAY_RULES.readyBeforeMinutes * MINUTE_MS);

/** What speaks against a piece before its way is looked at. */
function hindrance(piece: TrayPiece, facts: TrayFacts, here: boolean): TrayReason | null {
  const own = facts.visitId !== null && piece.heldFor === facts.visitId;
  if (piece.state !== 'in_stock' && piece.state !== 'on_hold') {
    return piece.state === 'in_transit' ? 'elsewhere' : 'gone';
  }
  if (piece.state === 'on_hold' && !own) {
    if (piece.heldUntil === null) return 'gone';
    // Kept online or at the counter for a while: in its own store it is free again before the guest comes.
    if (!here || (facts.startsAt !== null && piece.heldUntil > facts.startsAt)) return 'kept';
  }
  if (facts.onTheirWay.has(piece.pieceId)) return 'kept';
  if (facts.keeps === null) return null;
  // What has to travel is needed from now on.
  const from = here ? facts.keeps.from : facts.now;
  const { until } = facts.keeps;
  const claimed = facts.claims.some((one) => one.pieceId === piece.pieceId && overlaps(one, from, until));
  return claimed ? 'kept' : null;
}

export function candidateOf(piece: TrayPiece, facts: TrayFacts): TrayCandidate {
  const { pieceId, styleId, sizeHmm, storeId } = piece;
  const here = storeId === facts.storeId;
  const base = { pieceId, styleId, sizeHmm, storeId, here };
  const why = hindrance(piece, facts, here);
  if (why !== null || here) return { ...base, at: null, why };
  const at = facts.arrivals.get(storeId) ?? null;
  if (at === null) return { ...base, at, why: 'elsewhere' };
  const late = facts.startsAt !== null && at > neededBy(facts.startsAt);
  return { ...base, at, why: late ? 'too_late' : null };
}

const means = (wish: TrayWish, piece: TrayCandidate): boolean =>
  wish.pieceId !== null
    ? wish.pieceId === piece.pieceId
    : wish.styleId === piece.styleId && (wish.sizeHmm === null || wish.sizeHmm === piece.sizeHmm);

/** Lying here costs nothing; what comes costs more than everything that lies here, and more the later it comes. */
const COMING = 1e9;
export const costOf = (piece: TrayCandidate): number =>
  piece.here ? 0 : COMING + Math.floor((piece.at?.getTime() ?? 0) / MINUTE_MS);

/** Of several reasons the one that leaves most hope. */
const HOPE: readonly TrayReason[] = ['too_late', 'kept', 'elsewhere', 'gone'];

function refused(wish: TrayWish, candidates: readonly TrayCandidate[]): TrayLine {
  const meant = candidates.filter((piece) => means(wish, piece));
  // What could have come went to another wish of the same visit.
  const why = HOPE.find((word) => meant.some((piece) => piece.why === word)) ?? 'gone';
  const late = meant.filter((piece) => piece.why === 'too_late' && piece.at !== null);
  const soonest = late.reduce<Date | null>(
    (best, piece) => (best === null || (piece.at ?? best) < best ? piece.at : best),
    null,
  );
  return {
    verdict: 'cannot',
    pieceId: null,
    fromStoreId: null,
    at: why === 'too_late' ? soonest : null,
    why,
  };
}

interface Plan {
  cost: number;
  /** The piece of each wish, by its place. */
  taken: ReadonlyMap<number, TrayCandidate>;
}

/** More wishes first, then less cost; the first found stays when nothing is better. */
function bestOf(plans: ReadonlyMap<number, Plan>): Plan {
  let best: Plan = { cost: 0, taken: new Map() };
  for (const plan of plans.values()) {
    const more = plan.taken.size - best.taken.size;
    if (more > 0 || (more === 0 && plan.cost < best.cost)) best = plan;
  }
  return best;
}

/**
 * Gives every wish a piece of its own: as many wishes as can be, then as many as can be from the store's own, then what
 * comes soonest. A wish never needs more than as many candidates as there are wishes, so the search stays small.
 */
export function planTray(wishes: readonly TrayWish[], candidates: readonly TrayCandidate[]): TrayLine[] {
  const able = candidates.filter((piece) => piece.why === null);
  const chosen = wishes.map((wish) =>
    able
      .filter((piece) => means(wish, piece))
      .sort((a, b) => costOf(a) - costOf(b))
      .slice(0, wishes.length),
  );
  const pieces = [...new Set(chosen.flat())];
  // By the wishes served: the cheapest way to serve exactly those with the pieces looked at so far.
  const plans = new Map<number, Plan>([[0, { cost: 0, taken: new Map() }]]);
  for (const piece of pieces) {
    for (const [served, plan] of [...plans]) {
      wishes.forEach((_, place) => {
        if ((served & (1 << place)) !== 0 || !chosen[place]?.includes(piece)) return;
        const cost = plan.cost + costOf(piece);
        const now = served | (1 << place);
        const known = plans.get(now);
        if (known === undefined || cost < known.cost) {
          plans.set(now, { cost, taken: new Map(plan.taken).set(place, piece) });
        }
      });
    }
  }
  const { taken } = bestOf(plans);
  return wishes.map((wish, place) => {
    const piece = taken.get(place);
    if (piece === undefined) return refused(wish, candidates);
    return {
      verdict: piece.here ? 'here' : 'coming',
      pieceId: piece.pieceId,
      fromStoreId: piece.storeId,
      at: piece.at,
      why: null,
    };
  });
}
