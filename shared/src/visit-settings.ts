import type { AppointmentPurpose, PurposeRule } from './appointment.js';
import type { StoreService } from './store.js';

/** What a store may set for itself within the bounds headquarters leaves it. */
export const PURPOSE_NUMBERS = [
  'durationMinutes',
  'prepareMinutes',
  'clearMinutes',
  'soonestMinutes',
  'farthestDays',
  'openPerCustomer',
] as const;
export type PurposeNumber = (typeof PURPOSE_NUMBERS)[number];

export type Bounds = readonly [min: number, max: number];
/** The widest anybody may go, headquarters too. Minutes lie on the grid of the calendar. */
export const PURPOSE_BOUNDS: Readonly<Record<PurposeNumber, Bounds>> = {
  durationMinutes: [15, 240],
  prepareMinutes: [0, 60],
  clearMinutes: [0, 60],
  soonestMinutes: [0, 7 * 1440],
  farthestDays: [1, 180],
  openPerCustomer: [1, 10],
};
/** Fields on the grid: a visit of 50 minutes would take an hour of everybody's time anyway. */
export const PURPOSE_GRID_MINUTES = 15;
export const ON_GRID: readonly PurposeNumber[] = ['durationMinutes', 'prepareMinutes', 'clearMinutes'];

/** What happens when somebody has stayed away too often. */
export const NO_SHOW_CONSEQUENCES = ['none', 'confirm', 'pause'] as const;
export type NoShowConsequence = (typeof NO_SHOW_CONSEQUENCES)[number];

/** How a store deals with visits once they are booked. */
export interface VisitPolicy {
  /** Until so long before the start the customer moves and cancels freely. */
  freeUntilMinutes: number;
  /** Wished pieces are held from so long before the start … */
  holdLeadMinutes: number;
  /** … until so long after the end. */
  holdGraceMinutes: number;
  /** So late still counts as come. */
  lateGraceMinutes: number;
  /** So many visits missed within the window have the consequence. */
  noShowLimit: number;
  noShowWindowDays: number;
  noShowConsequence: NoShowConsequence;
  /** How long booking by oneself pauses. */
  pauseDays: number;
  /** How long an offer to somebody on the waiting list stands. */
  offerMinutes: number;
}

export const POLICY_NUMBERS = [
  'freeUntilMinutes',
  'holdLeadMinutes',
  'holdGraceMinutes',
  'lateGraceMinutes',
  'noShowLimit',
  'noShowWindowDays',
  'pauseDays',
  'offerMinutes',
] as const;
export type PolicyNumber = (typeof POLICY_NUMBERS)[number];
export const POLICY_BOUNDS: Readonly<Record<PolicyNumber, Bounds>> = {
  freeUntilMinutes: [0, 7 * 1440],
  holdLeadMinutes: [0, 14 * 1440],
  holdGraceMinutes: [0, 1440],
  lateGraceMinutes: [0, 120],
  noShowLimit: [1, 10],
  noShowWindowDays: [7, 730],
  pauseDays: [1, 365],
  offerMinutes: [5, 1440],
};

/** What a store has to offer before it can take a visit of a purpose. */
export const PURPOSE_SERVICE: Readonly<Record<AppointmentPurpose, StoreService>> = {
  try_on: 'try_on',
  bridal: 'try_on',
  custom: 'try_on',
  cleaning: 'cleaning',
  resizing: 'resizing',
  claim_drop_off: 'claim_drop_off',
  collection: 'collection',
};

const rule = (facts: Partial<PurposeRule> & Pick<PurposeRule, 'purpose'>): PurposeRule => ({
  durationMinutes: 60,
  prepareMinutes: 0,
  clearMinutes: 0,
  skill: null,
  roomKind: 'counter',
  tray: false,
  soonestMinutes: 60,
  farthestDays: 30,
  openPerCustomer: 3,
  active: true,
  ...facts,
});

/** What holds until headquarters says otherwise. */
export const HOUSE_PURPOSES: Readonly<Record<AppointmentPurpose, PurposeRule>> = {
  try_on: rule({ purpose: 'try_on', tray: true }),
  bridal: rule({
    purpose: 'bridal',
    durationMinutes: 90,
    prepareMinutes: 15,
    clearMinutes: 15,
    skill: 'bridal',
    roomKind: 'salon',
    tray: true,
    soonestMinutes: 240,
    farthestDays: 90,
    openPerCustomer: 2,
  }),
  custom: rule({
    purpose: 'custom',
    durationMinutes: 90,
    clearMinutes: 15,
    skill: 'custom',
    roomKind: 'salon',
    soonestMinutes: 1440,
    farthestDays: 90,
    openPerCustomer: 2,
  }),
  cleaning: rule({ purpose: 'cleaning', durationMinutes: 30, roomKind: 'workbench' }),
  resizing: rule({ purpose: 'resizing', durationMinutes: 30 }),
  claim_drop_off: rule({ purpose: 'claim_drop_off', durationMinutes: 30, soonestMinutes: 30 }),
  collection: rule({
    purpose: 'collection',
    durationMinutes: 30,
    soonestMinutes: 30,
    openPerCustomer: 5,
  }),
};

export const HOUSE_POLICY: VisitPolicy = {
  freeUntilMinutes: 120,
  holdLeadMinutes: 1440,
  holdGraceMinutes: 120,
  lateGraceMinutes: 15,
  noShowLimit: 2,
  noShowWindowDays: 180,
  noShowConsequence: 'confirm',
  pauseDays: 30,
  offerMinutes: 120,
};

/** Why a day of somebody's roster is not as the week says. */
export const STAFF_DAY_KINDS = ['shift', 'swap', 'extra', 'leave', 'sick', 'training'] as const;
export type StaffDayKind = (typeof STAFF_DAY_KINDS)[number];
/** Those on which the person is not in the store to advise. */
export const AWAY_KINDS: readonly StaffDayKind[] = ['leave', 'sick', 'training'];

export const SETTINGS_LIMITS = {
  /** Days one report of illness may be for. */
  absenceDays: 14,
  roomName: 20,
  roomCapacity: 20,
  /** Rooms of one store. */
  rooms: 40,
  /** Periods of one day. */
  periods: 4,
  /** Shifts of one person on one day. */
  shifts: 3,
  /** Days with hours of their own a store may have ahead. */
  datedDays: 60,
  closureReason: 60,
  /** The longest closure recorded at once. */
  closureDays: 60,
} as const;

/** A time on the clock, `09:30`; a closing may be `24:00`. */
export const CLOCK_PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
export const CLOSING_PATTERN = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * Zones a store may lie in. None has summer time, so an offset in minutes is exact for every instant
 * (and WeChat's logic layer, which has no Intl, can count with it).
 */
export const TIME_ZONES = {
  'Asia/Shanghai': 480,
  'Asia/Urumqi': 360,
  'Asia/Hong_Kong': 480,
  'Asia/Macau': 480,
  'Asia/Taipei': 480,
  'Asia/Singapore': 480,
  'Asia/Kuala_Lumpur': 480,
  'Asia/Bangkok': 420,
  'Asia/Tokyo': 540,
  'Asia/Seoul': 540,
  'Asia/Dubai': 240,
} as const;
export type TimeZone = keyof typeof TIME_ZONES;
export const TIME_ZONE_NAMES = Object.keys(TIME_ZONES) as TimeZone[];

/** What speaks against a visit that is already booked, once the store has changed. */
export const VISIT_FAULTS = ['closed', 'not_offered', 'no_advisor', 'no_skill', 'no_room'] as const;
export type VisitFault = (typeof VISIT_FAULTS)[number];
