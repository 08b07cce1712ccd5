import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

export const COUNT_STATES = ['counting', 'paused', 'reviewing', 'finished', 'cancelled'] as const;
export type CountState = (typeof COUNT_STATES)[number];

export const COUNT_ACTIONS = ['pause', 'resume', 'review', 'recount', 'finish', 'cancel'] as const;
export type CountAction = (typeof COUNT_ACTIONS)[number];

/** 盘点: scanned by several people at once, then what differs is settled one by one by two people. */
export const COUNT_FLOW = defineFlow<CountState, CountAction, ActorRole>({
  name: 'count',
  first: 'counting',
  table: {
    counting: { pause: 'paused', review: 'reviewing', cancel: 'cancelled' },
    paused: { resume: 'counting', cancel: 'cancelled' },
    reviewing: { recount: 'counting', finish: 'finished', cancel: 'cancelled' },
    finished: {},
    cancelled: {},
  },
  roles: {
    pause: ['consultant', 'manager', 'headquarters'],
    resume: ['consultant', 'manager', 'headquarters'],
    review: ['manager', 'headquarters'],
    recount: ['manager', 'headquarters'],
    finish: ['manager', 'headquarters'],
    cancel: ['manager', 'headquarters'],
  },
});

export const COUNT_REFUSALS = ['differences_open', 'something_settled'] as const;
export type CountRefusal = (typeof COUNT_REFUSALS)[number];

export interface CountFacts {
  /** Differences without a decision of two people. */
  open: number;
  settled: number;
}

export const COUNT_GUARDS: readonly Guard<CountAction, CountRefusal, CountFacts>[] = [
  { on: 'finish', refuse: 'differences_open', when: (c) => c.open > 0 },
  // What two people have decided has changed the ledger: that count is finished, not called off.
  { on: 'cancel', refuse: 'something_settled', when: (c) => c.settled > 0 },
];

/** What a scan found, by the ledger as it stood at the moment of the scan. */
export const COUNT_VERDICTS = [
  'here',
  'other_place',
  'other_store',
  'not_in_stock',
  'sold',
  'tag_void',
  'unknown',
] as const;
export type CountVerdict = (typeof COUNT_VERDICTS)[number];

/** Why a line of the review stands there: not found, or found and it should not be here like that. */
export const COUNT_DIFFERENCES = ['missing', ...COUNT_VERDICTS.slice(1)] as const;
export type CountDifference = 'missing' | Exclude<CountVerdict, 'here'>;

export const DIFFERENCE_STATES = ['open', 'proposed', 'settled'] as const;
export type DifferenceState = (typeof DIFFERENCE_STATES)[number];

/** How a difference ends. `explained` leaves the ledger as it is. */
export const COUNT_RESOLUTIONS = ['found', 'lost', 'relocate', 'take_in', 'explained'] as const;
export type CountResolution = (typeof COUNT_RESOLUTIONS)[number];

export const COUNT_RESOLUTIONS_OF: Readonly<Record<CountDifference, readonly CountResolution[]>> = {
  missing: ['found', 'lost'],
  other_place: ['relocate', 'explained'],
  other_store: ['relocate', 'explained'],
  not_in_stock: ['take_in', 'explained'],
  sold: ['explained'],
  tag_void: ['explained'],
  unknown: ['explained'],
};

/** Scans sent in one request: what a phone has gathered in a dead spot comes in several. */
export const COUNT_BATCH = 50;
