import { STYLE_STATES, type StyleState } from './catalogue.js';
import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

/** 版次: where one wording of a style stands. Content can be changed in `draft` only; later rows stay as they were. */
export const REVISION_STATES = [
  'draft',
  'in_review',
  'scheduled',
  'published',
  'superseded',
  'returned',
  'dropped',
] as const;
export type RevisionState = (typeof REVISION_STATES)[number];
/** At most one revision of a style is in work. */
export const OPEN_REVISIONS: readonly RevisionState[] = ['draft', 'in_review', 'scheduled'];

export const REVISION_ACTIONS = [
  'submit',
  'takeBack',
  'sendBack',
  'approve',
  'schedule',
  'hold',
  'publish',
  'discard',
  'supersede',
] as const;
export type RevisionAction = (typeof REVISION_ACTIONS)[number];

/** What a person can do to a revision; the rest follows from it or from the clock. */
export const REVISION_STEPS = [
  'submit',
  'takeBack',
  'sendBack',
  'approve',
  'schedule',
  'hold',
  'discard',
] as const satisfies readonly RevisionAction[];
export type RevisionStepWord = (typeof REVISION_STEPS)[number];

/**
 * Sent back or taken back, a revision is closed as it was read and its wording goes on as the next draft. A closed one
 * can always be restored into a new draft.
 */
export const REVISION_FLOW = defineFlow<RevisionState, RevisionAction, ActorRole>({
  name: 'style_revision',
  first: 'draft',
  table: {
    draft: { submit: 'in_review', discard: 'dropped' },
    in_review: {
      approve: 'published',
      schedule: 'scheduled',
      sendBack: 'returned',
      takeBack: 'returned',
    },
    scheduled: { publish: 'published', hold: 'in_review' },
    published: { supersede: 'superseded' },
    superseded: {},
    returned: {},
    dropped: {},
  },
  roles: {
    submit: ['manager', 'headquarters'],
    takeBack: ['manager', 'headquarters'],
    sendBack: ['headquarters'],
    approve: ['headquarters'],
    schedule: ['headquarters'],
    hold: ['headquarters'],
    publish: ['system'],
    discard: ['manager', 'headquarters'],
    supersede: ['system'],
  },
});

export const STYLE_ACTIONS = ['publish', 'withdraw', 'republish'] as const;
export type StyleAction = (typeof STYLE_ACTIONS)[number];

/** 款: whether customers see it. A withdrawn style keeps the pages of its pieces. */
export const STYLE_FLOW = defineFlow<StyleState, StyleAction, ActorRole>({
  name: 'style',
  first: STYLE_STATES[0],
  table: {
    draft: { publish: 'published' },
    published: { publish: 'published', withdraw: 'withdrawn' },
    withdrawn: { publish: 'published', republish: 'published' },
  },
  roles: {
    publish: ['system'],
    withdraw: ['headquarters', 'system'],
    republish: ['headquarters'],
  },
});

export const REVISION_REFUSALS = ['own_work', 'incomplete', 'not_own', 'in_the_past'] as const;
export type RevisionRefusal = (typeof REVISION_REFUSALS)[number];

export interface RevisionFacts {
  /** Whoever acts has written in it or has handed it in. */
  wroteIt: boolean;
  faults: number;
  /** The instant asked for lies before now; false when none is asked for. */
  inThePast: boolean;
}

/** What one writes another one approves, headquarters not excepted. */
export const REVISION_GUARDS: readonly Guard<RevisionAction, RevisionRefusal, RevisionFacts>[] = [
  { on: 'submit', refuse: 'incomplete', when: (r) => r.faults > 0 },
  { on: 'takeBack', refuse: 'not_own', when: (r) => !r.wroteIt },
  { on: 'approve', refuse: 'own_work', when: (r) => r.wroteIt },
  { on: 'approve', refuse: 'incomplete', when: (r) => r.faults > 0 },
  { on: 'schedule', refuse: 'own_work', when: (r) => r.wroteIt },
  { on: 'schedule', refuse: 'incomplete', when: (r) => r.faults > 0 },
  { on: 'schedule', refuse: 'in_the_past', when: (r) => r.inThePast },
];

/** The tabs of the desk's list. A style in sale with a revision in work stands in two of them. */
export const STYLE_TABS = ['draft', 'in_review', 'scheduled', 'published', 'withdrawn'] as const;
export type StyleTab = (typeof STYLE_TABS)[number];

/** Lines of a style's history: what was done to it or to a revision of it. */
export const STYLE_EVENTS = [
  'create',
  'revise',
  'restore',
  'submit',
  'takeBack',
  'sendBack',
  'approve',
  'schedule',
  'hold',
  'publish',
  'discard',
  'withdraw',
  'withdrawAt',
  'republish',
] as const;
export type StyleEventWord = (typeof STYLE_EVENTS)[number];
