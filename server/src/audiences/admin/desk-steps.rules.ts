import { DESK_NOTES, type DeskNote } from '@zhuyue/shared';

/** What the desk does with a piece by itself; the other moves belong to transfers, appointments, sales and claims. */
export const DESK_STEPS = [
  'hold',
  'release',
  'restock',
  'toWorkshop',
  'reportLost',
  'reportStolen',
  'recover',
  'recoverToService',
  'recoverToOwner',
  'melt',
  'retire',
  'reinstate',
] as const;

export type FactNote = Exclude<DeskNote, 'certify' | 'uncertify'>;
export const FACT_NOTES: readonly FactNote[] = DESK_NOTES.filter(
  (note): note is FactNote => note !== 'certify' && note !== 'uncertify',
);
