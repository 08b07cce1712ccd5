import { isGoods, isTalk } from '@zhuyue/shared';
import type { CoverageQuestion } from '@/api/claims';
import type { ClaimDraft } from './draft';

/** What the policy is asked on this draft; null while too little is known, or where no policy is asked. */
export function questionOf(draft: ClaimDraft): CoverageQuestion | null {
  const { kind, pieceId, problem, occurredOn } = draft;
  if (isTalk(kind) || pieceId === null || problem === null || occurredOn === null) return null;
  return { kind, pieceId, problem, occurredOn, ...circumstances(draft) };
}

/** As far as the owner can say, and the kind asks it. */
export const circumstances = ({
  kind,
  cause,
  worn,
  complete,
  places,
}: ClaimDraft): Pick<CoverageQuestion, 'cause' | 'worn' | 'complete' | 'places'> => ({
  ...(cause === null || isTalk(kind) ? {} : { cause }),
  ...(worn === null || !isGoods(kind) ? {} : { worn }),
  ...(complete === null || !isGoods(kind) ? {} : { complete }),
  ...(places.length === 0 || isTalk(kind) ? {} : { places }),
});
