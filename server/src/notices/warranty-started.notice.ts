import type { CoverNotice } from './notice.js';

export const warrantyStarted: CoverNotice = {
  topic: 'warranty.started',
  kind: 'warranty_started',
  about: 'cover',
  // Told at the counter with the piece in hand: the inbox keeps it, WeChat need not repeat it.
  compose: ({ warrantyId, pieceId, pieceName, number, startsOn, endsOn }) => ({
    facts: { warrantyId, pieceId, pieceName, number, startsOn, endsOn },
    message: null,
  }),
};
