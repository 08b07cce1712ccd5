import {
  PROBLEMS_OF,
  CASE_KINDS,
  type Cause,
  type ClaimProblem,
  type CaseKind,
  type HarmedPlace,
} from '@zhuyue/shared';
import type { SentPhoto } from '@/components/photos';
import { keep, recall } from '@/platform/storage';

/** What is filled in so far; leaving the page loses none of it. */
export interface ClaimDraft {
  pieceId: string | null;
  kind: CaseKind;
  problem: ClaimProblem | null;
  occurredOn: string | null;
  /** Null while the owner cannot say. */
  cause: Cause | null;
  /** Of goods that come back; null while the owner cannot say. */
  worn: boolean | null;
  complete: boolean | null;
  /** Of the piece's stone map. */
  places: HarmedPlace[];
  photos: SentPhoto[];
  description: string;
  storeId: string | null;
}

export const EMPTY_DRAFT: ClaimDraft = {
  pieceId: null,
  kind: 'repair',
  problem: null,
  occurredOn: null,
  cause: null,
  worn: null,
  complete: null,
  places: [],
  photos: [],
  description: '',
  storeId: null,
};

const SHELF = 'zy.claim-draft';
/** Links of sent photos live a day; an older draft would show holes. */
const LIVES_MS = 24 * 60 * 60_000;

interface Kept {
  at: number;
  draft: ClaimDraft;
}

export function recallDraft(): ClaimDraft | null {
  try {
    const kept = JSON.parse(recall(SHELF) ?? 'null') as Kept | null;
    if (kept === null || Date.now() - kept.at > LIVES_MS) return null;
    const draft = { ...EMPTY_DRAFT, ...kept.draft };
    const { kind, problem } = draft;
    const known = CASE_KINDS.includes(kind) && (problem === null || PROBLEMS_OF[kind].includes(problem));
    return known ? draft : null;
  } catch {
    return null;
  }
}

export function keepDraft(draft: ClaimDraft | null): void {
  keep(SHELF, draft === null ? null : JSON.stringify({ at: Date.now(), draft } satisfies Kept));
}

export const isBegun = (draft: ClaimDraft): boolean =>
  draft.problem !== null || draft.places.length > 0 || draft.photos.length > 0 || draft.description !== '';
