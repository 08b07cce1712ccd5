import type {
  AlarmKind,
  PieceState,
  PlaceSource,
  ScanChannel,
  ScanPolicy,
  ScanViewer,
  TagState,
} from '@zhuyue/shared';
import { distanceM } from '../../store/index.js';

/** A scan as the rules see it. */
export interface ScanFact {
  id: string;
  serial: string;
  at: Date;
  visitor: string;
  viewer: ScanViewer;
  channel: ScanChannel;
  network: string;
  latTenths: number | null;
  lngTenths: number | null;
  city: string | null;
  placeBy: PlaceSource | null;
}

/** What the books say of the piece whose tag was scanned. */
export interface WatchedPiece {
  state: PieceState;
  /** The hand-over to its owner; null when nobody owns it. */
  activatedAt: Date | null;
  /** Since when it is lost or stolen; null when it is not. */
  missingSince: Date | null;
  /** Every tag it ever had that is not the one in force, with the instant it ceased to be. */
  deadTags: ReadonlyMap<string, { state: TagState; since: Date }>;
}

export interface Finding {
  kind: AlarmKind;
  scans: readonly ScanFact[];
  facts: Readonly<Record<string, number | string>>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A chosen store says where somebody wants to go and not where they are: only the phone and our own staff are believed. */
const isHere = (scan: ScanFact): boolean =>
  scan.latTenths !== null &&
  scan.lngTenths !== null &&
  (scan.placeBy === 'device' || scan.placeBy === 'staff');

const placeOf = (scan: ScanFact): { lat: number; lng: number } => ({
  lat: (scan.latTenths ?? 0) / 10,
  lng: (scan.lngTenths ?? 0) / 10,
});

/** Two scans that one piece cannot have been at: the pair that lies farthest apart. */
export function twoPlaces(scans: readonly ScanFact[], policy: ScanPolicy): Finding | null {
  const placed = scans.filter(isHere);
  let worst: Finding | null = null;
  let farthest = 0;
  for (const [i, later] of placed.entries()) {
    for (let j = i - 1; j >= 0; j--) {
      const earlier = placed[j] as ScanFact;
      const apart = later.at.getTime() - earlier.at.getTime();
      if (apart > policy.placesMinutes * MINUTE) break;
      const km = Math.round(distanceM(placeOf(earlier), placeOf(later)) / 1000);
      if (km < policy.placesKm || km <= farthest) continue;
      farthest = km;
      // The same instant would be an endless speed: a minute is as exact as anybody needs.
      const minutes = Math.max(1, Math.round(apart / MINUTE));
      worst = {
        kind: 'two_places',
        scans: [earlier, later],
        facts: { km, minutes, kmh: Math.round((km / minutes) * 60) },
      };
    }
  }
  return worst;
}

/** Whoever was once seen as the owner or as one of us is no stranger, whatever they were signed in as the other times. */
function strangersIn(scans: readonly ScanFact[]): ScanFact[] {
  const known = new Set(scans.filter((one) => one.viewer !== 'shopper').map((one) => one.visitor));
  return scans.filter((one) => !known.has(one.visitor));
}

/** Many different people scan what somebody wears: copies of the tag, or the piece is on its way through other hands. */
export function strangersAfterSale(
  piece: WatchedPiece,
  scans: readonly ScanFact[],
  policy: ScanPolicy,
): Finding | null {
  if (piece.activatedAt === null) return null;
  const from = piece.activatedAt.getTime() + policy.quietHours * HOUR;
  const after = strangersIn(scans).filter((one) => one.at.getTime() >= from);
  const last = after.at(-1);
  if (!last) return null;
  const within = after.filter((one) => one.at.getTime() > last.at.getTime() - policy.strangersDays * DAY);
  const people = new Set(within.map((one) => one.visitor)).size;
  if (people < policy.strangersPeople) return null;
  return { kind: 'strangers_after_sale', scans: within, facts: { people, days: policy.strangersDays } };
}

/** A tag that should not be anywhere is somewhere. Staff may hold it in the hand to throw it away. */
export function deadTagSeen(
  piece: WatchedPiece,
  scans: readonly ScanFact[],
  policy: ScanPolicy,
): Finding | null {
  const seen = strangersIn(scans).filter((one) => {
    const dead = piece.deadTags.get(one.serial);
    if (!dead) return false;
    const grace = dead.state === 'superseded' ? policy.supersededGraceHours * HOUR : 0;
    return one.at.getTime() > dead.since.getTime() + grace;
  });
  const first = seen[0];
  if (!first) return null;
  return {
    kind: 'dead_tag_seen',
    scans: seen,
    facts: { serial: first.serial, tag: piece.deadTags.get(first.serial)?.state ?? '' },
  };
}

/** What has been reported lost or stolen is in somebody's hand. */
export function missingPieceSeen(piece: WatchedPiece, scans: readonly ScanFact[]): Finding | null {
  const since = piece.missingSince?.getTime();
  if (since === undefined) return null;
  const seen = scans.filter((one) => one.viewer !== 'staff' && one.at.getTime() > since);
  return seen.length === 0
    ? null
    : { kind: 'missing_piece_seen', scans: seen, facts: { state: piece.state } };
}

type Rule = (piece: WatchedPiece, scans: readonly ScanFact[], policy: ScanPolicy) => Finding | null;

/** Those about a piece; guessing is about a network. */
const RULES: readonly (readonly [AlarmKind, Rule])[] = [
  ['two_places', (_piece, scans, policy) => twoPlaces(scans, policy)],
  ['strangers_after_sale', strangersAfterSale],
  ['dead_tag_seen', deadTagSeen],
  ['missing_piece_seen', missingPieceSeen],
];

/**
 * Everything unusual about the scans of one piece, given in the order of time; `settled` says up to which scan somebody
 * has explained or confirmed each kind. A piece in a display case is scanned by hundreds before it is sold: how often says
 * nothing, only where at once, when and with which tag.
 */
export const anomaliesOf = (
  piece: WatchedPiece,
  scans: readonly ScanFact[],
  settled: ReadonlyMap<AlarmKind, Date>,
  policy: ScanPolicy,
): Finding[] =>
  RULES.map(([kind, rule]) => {
    const from = settled.get(kind);
    return rule(piece, from === undefined ? scans : scans.filter((scan) => scan.at > from), policy);
  }).filter((finding) => finding !== null);

/** Refused codes of one network within the window; enough of them are a sweep and no slip of a finger. */
export const isSweep = (count: number, policy: ScanPolicy): boolean => count >= policy.sweepCodes;
