import {
  proofDifferences,
  type ProofDifference,
  type ProofMoment,
  type ProofStanding,
  type StoneFacts,
} from '@zhuyue/shared';

export interface ProofRow extends StoneFacts {
  id: string;
  claimId: string;
  moment: ProofMoment;
  photoIds: string[];
  /** Null: the owner was not there, it came or goes by parcel. */
  ownerSignatureId: string | null;
  staffSignatureId: string;
  toleranceMg: number;
  staffId: string;
  staffName: string;
  at: Date;
  settledReason: string | null;
  settledBy: string | null;
  settledByName: string | null;
  settledSignatureId: string | null;
  settledAt: Date | null;
}
export interface ProofPair {
  intake: ProofRow | null;
  /** Of this intake: an older one was compared with something else. */
  collection: ProofRow | null;
  differences: ProofDifference[];
  standing: ProofStanding;
}

/** @param rows of one claim, oldest first */
export function pairOf(rows: readonly ProofRow[]): ProofPair {
  const from = rows.map(({ moment }) => moment).lastIndexOf('intake');
  const intake = rows[from] ?? null;
  const collection = intake === null ? null : (rows.slice(from + 1).at(-1) ?? null);
  if (intake === null || collection === null)
    return { intake, collection, differences: [], standing: intake === null ? 'none' : 'open' };
  const differences = proofDifferences(intake, collection, collection.toleranceMg);
  const standing = differences.length === 0 ? 'same' : collection.settledAt === null ? 'differs' : 'settled';
  return { intake, collection, differences, standing };
}
