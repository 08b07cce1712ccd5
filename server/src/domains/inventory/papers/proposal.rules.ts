import { demandUnchanged, markOf } from '../../../platform/errors/index.js';
import type { Evidence } from '../pieces/passport.rules.js';

/** How a difference shall end, as a first person says it: of a count or of a delivery. */
export interface Proposed {
  resolution: string | null;
  reason: string | null;
  proposedBy: string | null;
  evidence: readonly Evidence[] | null;
}

const contentOf = ({ resolution, reason, proposedBy, evidence }: Proposed): unknown => [
  resolution,
  reason,
  proposedBy,
  (evidence ?? []).map(({ ref }) => ref),
];

/** Stands for what the second person reads, photos included; null while nothing is proposed. */
export const proposalMark = (line: Proposed): string | null =>
  line.resolution === null ? null : markOf(contentOf(line));

/** @throws DomainError edit.outdated when it was proposed anew since it was read */
export const demandRead = (mark: string, line: Proposed): void => demandUnchanged(mark, contentOf(line));

/** Photos of before stay where none came with the new words: what was seen was seen. */
export const evidenceAfter = (
  before: readonly Evidence[] | null,
  now: readonly Evidence[],
): Evidence[] | null => (now.length > 0 ? [...now] : before === null ? null : [...before]);

/** The driver gives JSON as it stands in the column. */
export const evidenceIn = (cell: Evidence[] | string | null): Evidence[] | null =>
  typeof cell === 'string' ? (JSON.parse(cell) as Evidence[]) : cell;
