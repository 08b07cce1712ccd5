import type { Gem, Kind } from './catalogue.js';
import type { CaseKind } from './claim.js';

/** 质检: what somebody who has not done the work looks at before the piece may go back. */
export const QUALITY_CHECKS = [
  'fault_gone',
  'stones_tight',
  'size_measured',
  'polished',
  'plating_even',
  'clasp_holds',
  'clean',
  'hallmark_legible',
] as const;
export type QualityCheck = (typeof QUALITY_CHECKS)[number];

export interface CheckedItem {
  check: QualityCheck;
  ok: boolean;
}
export const CHECK_LIMITS = { photos: 6, note: 200, weightMg: 2_000_000, weightStepMg: 10 } as const;

const OF_WORK: Readonly<Partial<Record<CaseKind, readonly QualityCheck[]>>> = {
  repair: ['fault_gone', 'polished'],
  cleaning: ['clean', 'polished'],
  resizing: ['size_measured', 'polished'],
  replating: ['plating_even'],
  stone_setting: ['fault_gone', 'polished'],
};
const WITH_CLASP: readonly Kind[] = ['necklace', 'bracelet', 'bangle', 'earring', 'brooch'];

/** The list for a piece and what is done to it, in the order it is gone through. */
export function checksFor(work: CaseKind, kind: Kind, gem: Gem): readonly QualityCheck[] {
  const own = OF_WORK[work] ?? ['fault_gone'];
  return QUALITY_CHECKS.filter(
    (check) =>
      own.includes(check) ||
      check === 'hallmark_legible' ||
      (check === 'stones_tight' && gem !== 'none') ||
      (check === 'clasp_holds' && WITH_CLASP.includes(kind)),
  );
}

/** Every point of the list, each once. */
export const checksFit = (list: readonly QualityCheck[], items: readonly CheckedItem[]): boolean =>
  items.length === list.length && list.every((check) => items.some((item) => item.check === check));

/** One point that is not right, and the work is not done. */
export const checkPassed = (items: readonly CheckedItem[]): boolean => items.every(({ ok }) => ok);
