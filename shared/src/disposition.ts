import type { PieceAction, PieceState } from './piece.js';

/** 退回处置: what becomes of a piece that came back. */
export const DISPOSITION_CHOICES = ['restock', 'rework', 'melt', 'write_off'] as const;
export type DispositionChoice = (typeof DISPOSITION_CHOICES)[number];

/** Proposed and waiting for a second person; carried out; refused, or taken back by whoever proposed it. */
export const DISPOSITION_STATES = ['proposed', 'done', 'refused'] as const;
export type DispositionState = (typeof DISPOSITION_STATES)[number];

/** The step of the piece each choice is. */
export const DISPOSITION_MOVE: Readonly<Record<DispositionChoice, PieceAction>> = {
  restock: 'restock',
  rework: 'toWorkshop',
  melt: 'melt',
  write_off: 'retire',
};
/** What cannot be taken back is decided by two. */
export const takesTwo = (choice: DispositionChoice): boolean => choice === 'melt' || choice === 'write_off';

/** States of a piece that came back and about which nothing has been decided. */
export const CAME_BACK: readonly PieceState[] = ['returned', 'traded_in'];
/** Steps of a piece that came back that no one person takes. */
export const needsTwo = (state: PieceState, action: PieceAction): boolean =>
  CAME_BACK.includes(state) && (action === 'melt' || action === 'retire');

export const DISPOSITION_LIMITS = { reason: 200, grossMg: 2_000_000, waitDays: 3 } as const;
