import {
  VERSION_ACTIONS,
  VERSION_GUARDS,
  VERSION_REFUSALS,
  VERSION_STATES,
  versionFlow,
  type VersionAction,
  type VersionRefusal,
  type VersionState,
} from './second-look.js';

/** 核查口径: when scans are unusual, and how much guessing is borne. What may be said, and what holds at first. */
export const SCAN_POLICY_BOUNDS = {
  /** Nobody carries a piece so many kilometres in so many minutes. */
  placesMinutes: { least: 1, first: 10, most: 120 },
  placesKm: { least: 5, first: 50, most: 2000 },
  /** So many strangers within so many days after a sale, not counting the first hours, when it is shown around. */
  strangersPeople: { least: 2, first: 8, most: 200 },
  strangersDays: { least: 1, first: 7, most: 30 },
  quietHours: { least: 0, first: 24, most: 240 },
  /** A superseded tag may hang on the piece a little longer; a void or lost one may not be anywhere. */
  supersededGraceHours: { least: 0, first: 24, most: 720 },
  /** Codes refused to one network: so many are a sweep and no slip of a finger. */
  sweepCodes: { least: 5, first: 30, most: 1000 },
  sweepMinutes: { least: 1, first: 10, most: 120 },
  /** Refused codes in ten minutes until an address, or a device, has to wait; and until each answer takes its time. */
  refusalsPerAddress: { least: 10, first: 60, most: 1000 },
  refusalsPerDevice: { least: 5, first: 20, most: 200 },
  slowAfter: { least: 1, first: 15, most: 200 },
} as const;
export type ScanPolicyField = keyof typeof SCAN_POLICY_BOUNDS;
export type ScanPolicy = Readonly<Record<ScanPolicyField, number>>;
export const SCAN_POLICY_FIELDS = Object.keys(SCAN_POLICY_BOUNDS) as ScanPolicyField[];
export const FIRST_SCAN_POLICY = Object.fromEntries(
  SCAN_POLICY_FIELDS.map((field) => [field, SCAN_POLICY_BOUNDS[field].first]),
) as ScanPolicy;

/** One version holds at a time; an older one comes back by being written and approved again. */
export const SCAN_POLICY_STATES = VERSION_STATES;
export type ScanPolicyState = VersionState;
export const SCAN_POLICY_ACTIONS = VERSION_ACTIONS;
export type ScanPolicyAction = VersionAction;
export const SCAN_POLICY_FLOW = versionFlow('scan_policy');
export const SCAN_POLICY_REFUSALS = VERSION_REFUSALS;
export type ScanPolicyRefusal = VersionRefusal;
export const SCAN_POLICY_GUARDS = VERSION_GUARDS;
