import type { PassingNotice } from './notice.js';

/** Of a piece that is passed on: each step is told to the one who did not take it, in the inbox. */
const step = (topic: string, kind: PassingNotice['kind']): PassingNotice => ({
  topic,
  kind,
  about: 'passing',
  compose: ({ passingId, pieceName }) => ({ facts: { passingId, pieceName }, message: null }),
});

export const passingOffered = step('passing.offered', 'passing_offered');
export const passingAccepted = step('passing.accepted', 'passing_accepted');
export const passingCompleted = step('passing.completed', 'passing_completed');
export const passingEnded = step('passing.ended', 'passing_ended');
