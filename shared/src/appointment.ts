import { defineFlow, type Guard } from './flow.js';
import type { ActorRole, StaffSkill } from './people.js';

/**
 * `offered`: time set aside for somebody on the waiting list until they answer. `requested`: booked by somebody whose
 * visits the store confirms first. `lapsed`: it never became a visit.
 */
export const APPOINTMENT_STATES = [
  'offered',
  'requested',
  'booked',
  'arrived',
  'completed',
  'no_show',
  'cancelled',
  'lapsed',
] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

/** States in which a visit occupies its advisor, its room and its customer. */
export const LIVE_APPOINTMENT_STATES = ['offered', 'requested', 'booked', 'arrived'] as const;

export const APPOINTMENT_ACTIONS = [
  'accept',
  'decline',
  'lapse',
  'confirm',
  'undoConfirm',
  'keep',
  'move',
  'cancel',
  'undoCancel',
  'checkIn',
  'undoCheckIn',
  'complete',
  'reopen',
  'noShow',
  'undoNoShow',
] as const;
export type AppointmentAction = (typeof APPOINTMENT_ACTIONS)[number];

const STAFF: readonly ActorRole[] = ['consultant', 'manager', 'headquarters'];

/** 预约: moved and cancelled by both sides, and every step can be taken back. `keep`: the time the store moved it to is fine. */
export const APPOINTMENT_FLOW = defineFlow<AppointmentState, AppointmentAction, ActorRole>({
  name: 'appointment',
  first: 'booked',
  table: {
    offered: { accept: 'booked', decline: 'lapsed', lapse: 'lapsed' },
    requested: { confirm: 'booked', move: 'requested', cancel: 'lapsed' },
    booked: {
      keep: 'booked',
      move: 'booked',
      cancel: 'cancelled',
      checkIn: 'arrived',
      noShow: 'no_show',
      undoConfirm: 'requested',
    },
    arrived: { complete: 'completed', undoCheckIn: 'booked' },
    completed: { reopen: 'arrived' },
    no_show: { undoNoShow: 'booked' },
    cancelled: { undoCancel: 'booked' },
    lapsed: {},
  },
  roles: {
    accept: ['customer', ...STAFF],
    decline: ['customer', ...STAFF],
    lapse: ['system'],
    confirm: STAFF,
    undoConfirm: STAFF,
    keep: ['customer'],
    move: ['customer', ...STAFF, 'system'],
    cancel: ['customer', ...STAFF, 'system'],
    undoCancel: ['customer', ...STAFF],
    checkIn: STAFF,
    undoCheckIn: STAFF,
    complete: STAFF,
    reopen: ['manager', 'headquarters'],
    noShow: [...STAFF, 'system'],
    undoNoShow: ['manager', 'headquarters'],
  },
});

export const APPOINTMENT_REFUSALS = [
  'too_late',
  'not_started_yet',
  'not_today',
  'day_over',
  'nothing_changed',
  'cancelled_by_store',
  'needs_no_confirming',
] as const;
export type AppointmentRefusal = (typeof APPOINTMENT_REFUSALS)[number];

export interface AppointmentFacts {
  byCustomer: boolean;
  /** Minutes from now until the visit starts; negative once it has. */
  minutesToStart: number;
  /** Today, in the store's zone, is the day of the visit. */
  isToday: boolean;
  /** Minutes before the start until which the customer may move: the store's rule. */
  freeUntilMinutes: number;
  /** The store moved it and the customer has not answered yet: then no deadline of theirs counts. */
  storeMoved: boolean;
  cancelledByStore: boolean;
  /** It was booked by somebody whose visits the store confirms first. */
  askedFirst: boolean;
}

const begun = (a: AppointmentFacts): boolean => a.minutesToStart < 0;

export const APPOINTMENT_GUARDS: readonly Guard<AppointmentAction, AppointmentRefusal, AppointmentFacts>[] = [
  { on: 'accept', refuse: 'too_late', when: begun },
  { on: 'confirm', refuse: 'too_late', when: begun },
  { on: 'undoConfirm', refuse: 'needs_no_confirming', when: (a) => !a.askedFirst },
  { on: 'keep', refuse: 'nothing_changed', when: (a) => !a.storeMoved },
  {
    on: 'move',
    refuse: 'too_late',
    when: (a) => a.byCustomer && a.minutesToStart < (a.storeMoved ? 0 : a.freeUntilMinutes),
  },
  { on: 'cancel', refuse: 'too_late', when: (a) => a.byCustomer && begun(a) },
  { on: 'undoCancel', refuse: 'too_late', when: begun },
  { on: 'undoCancel', refuse: 'cancelled_by_store', when: (a) => a.byCustomer && a.cancelledByStore },
  { on: 'checkIn', refuse: 'not_today', when: (a) => !a.isToday },
  { on: 'noShow', refuse: 'not_started_yet', when: (a) => a.minutesToStart > 0 },
  { on: 'undoCheckIn', refuse: 'day_over', when: (a) => !a.isToday },
  { on: 'reopen', refuse: 'day_over', when: (a) => !a.isToday },
  { on: 'undoNoShow', refuse: 'day_over', when: (a) => !a.isToday },
];

/** Why a slot cannot be had. What is hidden on the page is refused by the server with the same word. */
export const SLOT_REFUSALS = [
  'closed',
  'too_soon',
  'too_far',
  'not_offered',
  'paused',
  'own_limit',
  'own_overlap',
  'no_advisor',
  'no_skill',
  'advisor_away',
  'advisor_busy',
  'no_room',
  'room_taken',
  'room_unfit',
] as const;
export type SlotRefusal = (typeof SLOT_REFUSALS)[number];

/** What a refusal is about, as far as it has a name. */
export interface SlotRefusalDetails {
  /** Of `no_skill`: what no advisor at work then is trained for. */
  skill?: StaffSkill;
  /** Of `no_room` and `room_taken`. */
  roomKind?: RoomKind;
  /** Of `not_offered`, `own_limit`, `too_soon` and `too_far`. */
  purpose?: AppointmentPurpose;
  /** Of `paused`: from then on one may book again. */
  until?: string;
}

/** What somebody comes for; one visit may have several, one after the other. */
export const APPOINTMENT_PURPOSES = [
  'try_on',
  'bridal',
  'custom',
  'cleaning',
  'resizing',
  'claim_drop_off',
  'collection',
] as const;
export type AppointmentPurpose = (typeof APPOINTMENT_PURPOSES)[number];

/** 柜台位, 洽谈室, 贵宾室, 工作台 */
export const ROOM_KINDS = ['counter', 'salon', 'vip', 'workbench'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** What a purpose needs in a store. Minutes are multiples of the grid. */
export interface PurposeRule {
  purpose: AppointmentPurpose;
  durationMinutes: number;
  /** Before the customer comes, and after they went: advisor and room are taken then as well. */
  prepareMinutes: number;
  clearMinutes: number;
  skill: StaffSkill | null;
  roomKind: RoomKind | null;
  /** Whether pieces are laid out for it. */
  tray: boolean;
  soonestMinutes: number;
  farthestDays: number;
  openPerCustomer: number;
  active: boolean;
}

/** The grid appointments lie on, and the house's rules until a store sets its own. Minutes. */
export const APPOINTMENT_RULES = {
  cellMinutes: 15,
  tryOnMinutes: 60,
  soonestMinutes: 60,
  farthestDays: 30,
  openPerCustomer: 3,
  freeUntilMinutes: 120,
  holdGraceMinutes: 120,
} as const;
