import type { Gem, Kind } from './catalogue.js';
import type { CaseKind, ClaimProblem } from './claim.js';
import type { Build } from './policy.js';
import { STORE_SERVICES, type StoreService } from './store.js';

/** Work at a bench; the rest of a store's services is receiving people. */
export const OUTLET_WORKS = [
  'cleaning',
  'polishing',
  'resizing',
  'plating',
  'engraving',
  'pearl_restring',
  'laser_weld',
  'stone_setting',
] as const satisfies readonly StoreService[];
export type OutletWork = (typeof OUTLET_WORKS)[number];

/**
 * Days a work takes where a store has not said otherwise, the day it comes in not counted. Resizing as a real shop promises
 * it (3 days); the others are the house's own figures, and every store may change them.
 */
export const STANDARD_DAYS: Readonly<Record<OutletWork, number>> = {
  cleaning: 0,
  polishing: 1,
  resizing: 3,
  plating: 5,
  engraving: 2,
  pearl_restring: 3,
  laser_weld: 2,
  stone_setting: 5,
};
export const MOST_WORK_DAYS = 60;

/** Days a store takes for a work, where it differs from the standard. */
export type Turnaround = Readonly<Partial<Record<OutletWork, number>>>;

export const daysFor = (turnaround: Turnaround, works: readonly OutletWork[]): number =>
  works.reduce((most, work) => Math.max(most, turnaround[work] ?? STANDARD_DAYS[work]), 0);

export const isOutletWork = (service: StoreService): service is OutletWork =>
  (OUTLET_WORKS as readonly StoreService[]).includes(service);

/** How a piece is made, as far as a bench has to know. */
export const buildOf = (piece: { kind: Kind; gem: Gem }): Build => {
  if (piece.gem === 'pearl' && (piece.kind === 'necklace' || piece.kind === 'bracelet')) return 'strung';
  return piece.gem === 'none' ? 'plain' : 'gem_set';
};

/** Work a case asks for; none where the piece is only looked at, or nothing is brought. */
export function worksFor(
  kind: CaseKind,
  problem: ClaimProblem,
  piece: { kind: Kind; gem: Gem },
): readonly OutletWork[] {
  switch (kind) {
    case 'cleaning':
      return ['cleaning'];
    case 'stone_setting':
      return [onStones(piece)];
    case 'resizing':
      return [onLength(piece)];
    case 'replating':
      return problem === 'tarnished' ? ['polishing'] : ['plating'];
    case 'repair':
      return onFault(problem, piece);
    default:
      return [];
  }
}

const strung = (piece: { kind: Kind; gem: Gem }): boolean => buildOf(piece) === 'strung';
const onStones = (piece: { kind: Kind; gem: Gem }): OutletWork =>
  strung(piece) ? 'pearl_restring' : 'stone_setting';
const onLength = (piece: { kind: Kind; gem: Gem }): OutletWork =>
  piece.kind === 'ring' ? 'resizing' : strung(piece) ? 'pearl_restring' : 'laser_weld';

function onFault(problem: ClaimProblem, piece: { kind: Kind; gem: Gem }): readonly OutletWork[] {
  switch (problem) {
    case 'stone_loose':
    case 'stone_lost':
      return [onStones(piece)];
    case 'broken':
    case 'clasp':
      return [strung(piece) ? 'pearl_restring' : 'laser_weld'];
    case 'deformed':
      return ['polishing'];
    case 'plating_worn':
      return ['plating'];
    case 'tarnished':
      return ['cleaning'];
    case 'size_wrong':
      return [onLength(piece)];
    case 'other':
      return [];
  }
}

/** What of the work a store cannot do; empty when it can. */
export const lacking = (
  services: readonly StoreService[],
  works: readonly OutletWork[],
): readonly OutletWork[] => works.filter((work) => !services.includes(work));

/** Services in the order of the list, with those of the bench as they are said now. */
export const withWorks = (services: readonly StoreService[], works: readonly OutletWork[]): StoreService[] =>
  STORE_SERVICES.filter((one) => (isOutletWork(one) ? works.includes(one) : services.includes(one)));
