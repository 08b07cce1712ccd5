import { defineFlow } from './flow.js';
import type { ActorRole } from './people.js';

/**
 * 试戴盘: the tray of one visit. `counted` is every piece back or sold; `short` is a piece nobody can show, and keeps the
 * tray from the next guest until it is found or a second person has explained it.
 */
export const TRAY_STATES = ['open', 'short', 'counted', 'explained'] as const;
export type TrayState = (typeof TRAY_STATES)[number];

export const TRAY_ACTIONS = ['count', 'fallShort', 'explain', 'reopen'] as const;
export type TrayAction = (typeof TRAY_ACTIONS)[number];

export const TRAY_FLOW = defineFlow<TrayState, TrayAction, ActorRole>({
  name: 'tray',
  first: 'open',
  table: {
    open: { count: 'counted', fallShort: 'short' },
    short: { count: 'counted', explain: 'explained' },
    counted: { reopen: 'open' },
    explained: {},
  },
  roles: {
    count: ['consultant', 'manager', 'headquarters', 'system'],
    fallShort: ['consultant', 'manager', 'headquarters', 'system'],
    explain: ['manager', 'headquarters'],
    reopen: ['consultant', 'manager', 'headquarters'],
  },
});

/** Trays that are not free for the next guest. */
export const HELD_TRAYS: readonly TrayState[] = ['open', 'short'];

/** What the customer said of a piece. */
export const TRY_VERDICTS = ['loved', 'maybe', 'no'] as const;
export type TryVerdict = (typeof TRY_VERDICTS)[number];

/** Why, for a piece that was not bought. */
export const TRY_REASONS = [
  'style',
  'size',
  'weight',
  'colour',
  'comfort',
  'stone',
  'price',
  'undecided',
] as const;
export type TryReason = (typeof TRY_REASONS)[number];

/** How a piece came off the tray; `missing` was explained by a second person. */
export const TRAY_ENDS = ['back', 'sold', 'missing'] as const;
export type TrayEnd = (typeof TRAY_ENDS)[number];

export const FINGERS = [
  'left_thumb',
  'left_index',
  'left_middle',
  'left_ring',
  'left_little',
  'right_thumb',
  'right_index',
  'right_middle',
  'right_ring',
  'right_little',
] as const;
export type Finger = (typeof FINGERS)[number];

/** What a skin does not bear. */
export const METAL_ALLERGIES = ['nickel', 'silver', 'copper', 'palladium', 'plating'] as const;
export type MetalAllergy = (typeof METAL_ALLERGIES)[number];

export const OCCASIONS = [
  'everyday',
  'engagement',
  'wedding',
  'anniversary',
  'birthday',
  'newborn',
  'elders',
  'festival',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** The wording the customer agreed to when the profile was filled in; another wording is asked for anew. */
export const FIT_CONSENT = 'fit-2026-01';

export const VISIT_LIMITS = {
  /** 店内称呼 of a surprise. */
  alias: 20,
  fitNote: 200,
  verdictNote: 200,
  /** Pieces one visit may have had on its tray. */
  trayPieces: 40,
  /** A vote link lives this long at most, and shows so many pieces. */
  voteDays: 14,
  voteOptions: 12,
  /** More ballots than a circle of friends has. */
  voteBallots: 100,
  /** Live links of one visit. */
  voteLinks: 5,
  /** A sale counts for the visit it follows within this time. */
  boughtWithinDays: 14,
} as const;

/** 预约试戴转化率 of the plan, in percent of visits booked. */
export const CONVERSION_GOAL_PERCENT = 15;

/** Visits at which something may be tried and bought; the others are service. */
export const SELLING_PURPOSES: readonly string[] = ['try_on', 'bridal', 'custom'];

/** What the code on the customer's phone says, and what the desk reads from it. */
export const visitCodeText = (code: string): string => `ZHUYUE:V:${code}`;

/** The six characters in what was scanned, said or typed; null for anything else. */
export function readVisitCode(text: string): string | null {
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/^ZHUYUE:V:/, '')
    .replace(/[\s-]/g, '');
  return /^[0-9A-Z]{6}$/.test(plain) ? plain : null;
}
