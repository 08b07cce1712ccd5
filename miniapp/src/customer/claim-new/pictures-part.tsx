import { useQuery } from '@tanstack/react-query';
import { isTalk, LIMITS, shotsFor } from '@zhuyue/shared';
import { piecesQuery } from '@/api/pieces';
import { Photos } from '@/components/photos';
import { claimText as text } from '@/text/claim';
import { shotText } from '@/text/shots';
import { ShotWalk } from './shot-walk';
import type { ClaimDraftState } from './use-claim-draft';

/**
 * The views the piece is asked for, one after the other, then pictures of the owner's own choice. What is settled with
 * words asks for no views.
 */
export function ClaimPictures({ claim: { draft, change, sendPhoto } }: { claim: ClaimDraftState }) {
  const pieces = useQuery(piecesQuery());
  const piece = pieces.data?.items.find((one) => one.id === draft.pieceId);
  const walks = piece !== undefined && !isTalk(draft.kind);
  const asked = walks ? shotsFor(piece.kind, piece.gem) : [];
  // A picture of a view that is not asked for any more, as of another piece, is one among the others.
  const guided = draft.photos.filter(({ shot }) => shot !== undefined && asked.includes(shot));
  const free = draft.photos.filter((photo) => !guided.includes(photo));
  return (
    <>
      {walks ? (
        <ShotWalk
          kind={piece.kind}
          shots={asked}
          taken={guided}
          full={draft.photos.length >= LIMITS.claimPhotos}
          onTaken={(photos) => change({ photos: [...photos, ...free] })}
          send={sendPhoto}
        />
      ) : null}
      <Photos
        label={walks ? shotText.more : text.photos}
        value={free}
        max={LIMITS.claimPhotos - guided.length}
        onValue={(photos) => change({ photos: [...guided, ...photos] })}
        send={sendPhoto}
      />
    </>
  );
}
