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

/** Of an inheritance: that it is asked for goes to the owner in the books, everything else to the heir. */
export const inheritanceRequested = step('inheritance.requested', 'inheritance_requested');
export const inheritanceAsked = step('inheritance.asked', 'inheritance_asked');
export const inheritanceWaiting = step('inheritance.waiting', 'inheritance_waiting');
export const inheritanceCompleted = step('inheritance.completed', 'inheritance_completed');
export const inheritanceEnded = step('inheritance.ended', 'inheritance_ended');
