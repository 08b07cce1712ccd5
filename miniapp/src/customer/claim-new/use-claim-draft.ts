import { dayOf, isTalk, type CaseKind } from '@zhuyue/shared';
import { useEffect, useRef, useState } from 'react';
import { openClaim, sendClaimPhoto, type NewClaim } from '@/api/claims';
import { ApiError } from '@/api/failure';
import { queryClient } from '@/api/query-client';
import { say, tell } from '@/components/notice';
import { useWishKey } from '@/hooks/use-wish-key';
import { replace } from '@/platform/navigation';
import type { Photo } from '@/platform/photos.types';
import { claimText as text } from '@/text/claim';
import { EMPTY_DRAFT, isBegun, keepDraft, recallDraft, type ClaimDraft } from './draft';
import { ofKind } from './of-kind';
import { circumstances } from './question';

/** What is settled with words needs no picture. */
export const photosMissing = ({ kind, photos }: ClaimDraft): boolean => !isTalk(kind) && photos.length === 0;

function bodyOf(draft: ClaimDraft): NewClaim | null {
  const { kind, pieceId, problem, occurredOn, storeId } = draft;
  if (pieceId === null || problem === null || occurredOn === null || storeId === null) return null;
  return {
    kind,
    pieceId,
    problem,
    occurredOn,
    ...circumstances(draft),
    storeId,
    description: draft.description.trim(),
    photoIds: draft.photos.map((photo) => photo.id),
    shots: draft.photos.flatMap(({ id, shot }) => (shot === undefined ? [] : [{ photoId: id, shot }])),
  };
}

interface Given {
  pieceId: string | null;
  storeId: string | null;
  kind: CaseKind | null;
}

const freshOf = ({ kind, ...given }: Given): ClaimDraft => ({
  ...EMPTY_DRAFT,
  occurredOn: dayOf(new Date()),
  ...given,
  ...(kind === null ? {} : ofKind(kind, null)),
});

/** A draft of another piece or another kind is of no use here; one of this piece, or of none yet, goes on. */
function startFrom(given: Given): { draft: ClaimDraft; resumed: boolean } {
  const kept = recallDraft();
  const fits =
    kept !== null &&
    (given.pieceId === null || kept.pieceId === given.pieceId) &&
    (given.kind === null || kept.kind === given.kind);
  if (!fits) return { draft: freshOf(given), resumed: false };
  return { draft: { ...kept, storeId: given.storeId ?? kept.storeId }, resumed: isBegun(kept) };
}

export function useClaimDraft(given: Given) {
  const [begun] = useState(() => startFrom(given));
  const [draft, setDraft] = useState(begun.draft);
  const [resumed, setResumed] = useState(begun.resumed);
  const [asked, setAsked] = useState(false);
  const links = useRef(new Map<string, string>());
  const wish = useWishKey();
  const lastBody = useRef('');
  const sent = useRef(false);

  useEffect(() => {
    if (sent.current) return;
    // An address of this visit is gone with the page: what is kept is the server's own link.
    const photos = draft.photos.map((one) => ({ ...one, address: links.current.get(one.id) ?? one.address }));
    keepDraft(isBegun(draft) ? { ...draft, photos } : null);
  }, [draft]);

  const change = (some: Partial<ClaimDraft>): void => setDraft((now) => ({ ...now, ...some }));
  const startOver = (): void => {
    setResumed(false);
    setDraft(freshOf(given));
  };
  const sendPhoto = async (photo: Photo, onPercent: (percent: number) => void): Promise<string> => {
    const file = await sendClaimPhoto(photo, onPercent);
    links.current.set(file.id, file.previewUrl);
    return file.id;
  };
  const send = async (): Promise<void> => {
    setAsked(true);
    const body = bodyOf(draft);
    if (body === null || body.description === '' || photosMissing(draft)) {
      if (body !== null) say(photosMissing(draft) ? text.sendPhotos : text.descriptionMissing);
      return;
    }
    const words = JSON.stringify(body);
    if (words !== lastBody.current) wish.renew();
    lastBody.current = words;
    try {
      const made = await openClaim(body, wish.key());
      sent.current = true;
      keepDraft(null);
      void queryClient.invalidateQueries({ queryKey: ['claims'] });
      void queryClient.invalidateQueries({ queryKey: ['pieces'] });
      say(text.sent);
      replace('/customer/claim/index', { id: made.id });
    } catch (error) {
      // A refusal is an answer: the next try is a new wish. A lost connection is not.
      if (error instanceof ApiError && error.status >= 400 && error.status < 500) lastBody.current = '';
      await tell(error);
    }
  };
  return { draft, change, resumed, startOver, sendPhoto, send, asked };
}

export type ClaimDraftState = ReturnType<typeof useClaimDraft>;
