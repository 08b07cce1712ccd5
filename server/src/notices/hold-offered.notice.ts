import type { TurnNotice } from './notice.js';

export const holdOffered: TurnNotice = {
  topic: 'hold.changed',
  kind: 'hold_offered',
  about: 'turn',
  // Other steps of a hold are seen where they are made; an offer that was answered or ran out is no news any more.
  compose: ({ holdId, pieceId, pieceName, storeName, state, until }, { now }) =>
    state !== 'offered' || until === null || until <= now
      ? null
      : { facts: { holdId, heldPieceId: pieceId, pieceName, storeName }, message: null },
};
