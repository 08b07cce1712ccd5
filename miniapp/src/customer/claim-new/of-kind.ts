import { CASE_KINDS, PROBLEMS_OF, type ClaimProblem, type CaseKind } from '@zhuyue/shared';
import type { ClaimDraft } from './draft';

/** The problem stays where the kind knows it; where it knows only one, that is it. */
export function ofKind(kind: CaseKind, problem: ClaimProblem | null): Pick<ClaimDraft, 'kind' | 'problem'> {
  const known = PROBLEMS_OF[kind];
  if (known.length === 1) return { kind, problem: known[0] ?? null };
  return { kind, problem: problem !== null && known.includes(problem) ? problem : null };
}

/** The kind an address asks for; null when it asks for none that exists. */
export const kindOf = (word: string | undefined): CaseKind | null =>
  CASE_KINDS.find((kind) => kind === word) ?? null;
