import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';

export const APPOINTMENT_STATES = ['booked', 'arrived', 'completed', 'no_show', 'cancelled'] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

export const APPOINTMENT_ACTIONS = [
  'move',
  'cancel',
  'checkIn',
  'undoCheckIn',
  'complete',
  'reopen',
  'noShow',
  'undoNoShow',
] as const;
export type AppointmentAction = (typeof APPOINTMENT_ACTIONS)[number];

/** 预约: moved and cancelled by both sides, and every step at the desk can be taken back on the day. */
export const APPOINTMENT_FLOW = defineFlow<AppointmentState, AppointmentAction, ActorRole>({
  name: 'appointment',
  first: 'booked',
  table: {
    booked: { move: 'booked', cancel: 'cancelled', checkIn: 'arrived', noShow: 'no_show' },
    arrived: { complete: 'completed', undoCheckIn: 'booked' },
    completed: { reopen: 'arrived' },
    no_show: { undoNoShow: 'booked' },
    cancelled: {},
  },
  roles: {
    move: ['customer', 'consultant', 'manager', 'headquarters'],
    cancel: ['customer', 'consultant', 'manager', 'headquarters'],
    checkIn: ['consultant', 'manager', 'headquarters'],
    undoCheckIn: ['consultant', 'manager', 'headquarters'],
    complete: ['consultant', 'manager', 'headquarters'],
    reopen: ['manager', 'headquarters'],
    noShow: ['consultant', 'manager', 'headquarters', 'system'],
    undoNoShow: ['manager', 'headquarters'],
  },
});

export const APPOINTMENT_REFUSALS = ['too_late', 'not_started_yet', 'not_today', 'day_over'] as const;
export type AppointmentRefusal = (typeof APPOINTMENT_REFUSALS)[number];

export interface AppointmentFacts {
  byCustomer: boolean;
  /** Minutes from now until the visit starts; negative once it has. */
  minutesToStart: number;
  /** Today, in the store's zone, is the day of the visit. */
  isToday: boolean;
  /** Minutes before the start until which the customer may move or cancel: the store's rule. */
  freeUntilMinutes: number;
}

export const APPOINTMENT_GUARDS: readonly Guard<AppointmentAction, AppointmentRefusal, AppointmentFacts>[] = [
  { on: 'move', refuse: 'too_late', when: (a) => a.byCustomer && a.minutesToStart < a.freeUntilMinutes },
  { on: 'cancel', refuse: 'too_late', when: (a) => a.byCustomer && a.minutesToStart < 0 },
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
  'no_advisor',
  'full',
  'own_limit',
  'own_overlap',
] as const;
export type SlotRefusal = (typeof SLOT_REFUSALS)[number];

export const APPOINTMENT_PURPOSES = ['try_on'] as const;
export type AppointmentPurpose = (typeof APPOINTMENT_PURPOSES)[number];

/** The grid appointments lie on, and the house's rules until a store sets its own. Minutes. */
export const APPOINTMENT_RULES = {
  cellMinutes: 30,
  tryOnMinutes: 60,
  soonestMinutes: 60,
  farthestDays: 30,
  openPerCustomer: 3,
  freeUntilMinutes: 120,
  holdGraceMinutes: 120,
} as const;
