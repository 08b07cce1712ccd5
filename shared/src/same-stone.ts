/** When a piece is measured: as it comes in for a case, and as its owner fetches it. */
export const PROOF_MOMENTS = ['intake', 'collection'] as const;
export type ProofMoment = (typeof PROOF_MOMENTS)[number];

/** How many stones were counted at a place of the stone map. */
export interface PlaceCount {
  place: string;
  stones: number;
}

/** What tells one piece, and one stone, from another. */
export interface StoneFacts {
  /** Milligrams, in whole hundredths of a gram: as exact as the shop's scale. */
  weightMg: number;
  stones: number;
  /** The same stones, place by place of the stone map; null where they were counted in one sum. */
  counts?: readonly PlaceCount[] | null;
  /** The number of its certificate, or what is inscribed on the girdle; null when it has none. */
  inscription: string | null;
}

export const PROOF_DIFFERENCES = ['weight', 'stones', 'inscription'] as const;
export type ProofDifference = (typeof PROOF_DIFFERENCES)[number];

/** How the two measurements stand: only `same` and `settled` let the piece go back. */
export const PROOF_STANDINGS = ['none', 'open', 'same', 'differs', 'settled'] as const;
export type ProofStanding = (typeof PROOF_STANDINGS)[number];

export const PROOF_LIMITS = {
  weightMg: 2_000_000,
  weightStepMg: 10,
  stones: 2000,
  inscription: 40,
  photos: 6,
} as const;

/** A number is read aloud and typed by two people: spaces, dashes and the case of letters are not a difference. */
const plain = (inscription: string | null): string =>
  (inscription ?? '').replace(/[\s\-–—·.]/g, '').toUpperCase();

/** Places that do not hold what they held; none where either side was counted in one sum. */
export function movedPlaces(intake: StoneFacts['counts'], collection: StoneFacts['counts']): string[] {
  if (!intake || !collection) return [];
  const [before, after] = [intake, collection].map(
    (counts) => new Map(counts.map(({ place, stones }) => [place, stones])),
  ) as [Map<string, number>, Map<string, number>];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => (before.get(place) ?? 0) !== (after.get(place) ?? 0),
  );
}

/** What is not as it came in. A weight may be off by the tolerance itself. */
export function proofDifferences(
  intake: StoneFacts,
  collection: StoneFacts,
  toleranceMg: number,
): ProofDifference[] {
  const found: Record<ProofDifference, boolean> = {
    weight: Math.abs(intake.weightMg - collection.weightMg) > toleranceMg,
    stones: intake.stones !== collection.stones || movedPlaces(intake.counts, collection.counts).length > 0,
    inscription: plain(intake.inscription) !== plain(collection.inscription),
  };
  return PROOF_DIFFERENCES.filter((one) => found[one]);
}
