import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';
import type { PieceState } from './piece.js';

/** 过户: a piece goes from its owner to another person, as a gift or sold between the two. */
export const PASSING_KINDS = ['gift', 'sale'] as const;
export type PassingKind = (typeof PASSING_KINDS)[number];

export const PASSING_STATES = [
  'offered',
  'cooling',
  'completed',
  'withdrawn',
  'declined',
  'expired',
  'stopped',
] as const;
export type PassingState = (typeof PASSING_STATES)[number];
export const PASSING_ACTIONS = ['accept', 'decline', 'withdraw', 'complete', 'expire', 'stop'] as const;
export type PassingAction = (typeof PASSING_ACTIONS)[number];

/** Nothing changes hands before the cooling-off time is over; until then either of the two may still say no. */
export const PASSING_FLOW = defineFlow<PassingState, PassingAction, ActorRole>({
  name: 'passing',
  first: 'offered',
  table: {
    offered: {
      accept: 'cooling',
      decline: 'declined',
      withdraw: 'withdrawn',
      expire: 'expired',
      stop: 'stopped',
    },
    cooling: { withdraw: 'withdrawn', complete: 'completed', stop: 'stopped' },
    completed: {},
    withdrawn: {},
    declined: {},
    expired: {},
    stopped: {},
  },
  roles: {
    accept: ['customer'],
    decline: ['customer'],
    withdraw: ['customer'],
    complete: ['system'],
    expire: ['system'],
    // The piece went another way meanwhile: a case was opened, it was reported lost or taken back.
    stop: ['system'],
  },
});

/** Who of the two presses which button. */
export const PASSING_SIDES = ['giver', 'taker'] as const;
export type PassingSide = (typeof PASSING_SIDES)[number];
export const PASSING_BUTTONS: Readonly<Record<PassingSide, readonly PassingAction[]>> = {
  giver: ['withdraw'],
  taker: ['accept', 'decline', 'withdraw'],
};

export const PASSING_REFUSALS = [
  'piece_elsewhere',
  'case_open',
  'offer_over',
  'own_piece',
  'too_early',
] as const;
export type PassingRefusal = (typeof PASSING_REFUSALS)[number];
export interface PassingFacts {
  pieceState: PieceState;
  /** It still belongs to the one who gives. */
  giverOwns: boolean;
  caseOpen: boolean;
  offerOver: boolean;
  /** Giver and taker are one person. */
  own: boolean;
  coolingOver: boolean;
}
const HINDERED = ['accept', 'complete'] as const;
export const PASSING_GUARDS: readonly Guard<PassingAction, PassingRefusal, PassingFacts>[] = [
  ...HINDERED.flatMap((on): Guard<PassingAction, PassingRefusal, PassingFacts>[] => [
    { on, refuse: 'piece_elsewhere', when: (p) => p.pieceState !== 'with_owner' || !p.giverOwns },
    { on, refuse: 'case_open', when: (p) => p.caseOpen },
  ]),
  { on: 'accept', refuse: 'offer_over', when: (p) => p.offerOver },
  { on: 'accept', refuse: 'own_piece', when: (p) => p.own },
  { on: 'complete', refuse: 'too_early', when: (p) => !p.coolingOver },
];

/** Read out or typed over: no letters and figures that look alike. */
export const PASSING_CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const PASSING_CODE_LENGTH = 10;
export const PASSING_CODE_PATTERN = /^[2-9A-HJKMNP-Z]{10}$/;

/** 挂失: what the owner reports. */
export const LOSS_KINDS = ['lost', 'stolen'] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

/** Days a link to a warranty card can be checked by a third person. */
export const WARRANTY_LINK_DAYS = 7;

/** What a third person is told of a warranty card. */
export const WARRANTY_VERDICTS = ['valid', 'over', 'void', 'reported'] as const;
export type WarrantyVerdict = (typeof WARRANTY_VERDICTS)[number];

/** Hours in which either of the two may still say no, for which an offer stands, and for which an heir's claim can be objected to. */
export const OWNERSHIP_TERM_BOUNDS = {
  cooling: { least: 24, first: 24, most: 720 },
  offer: { least: 24, first: 168, most: 720 },
  objection: { least: 72, first: 168, most: 2160 },
} as const;
export type OwnershipTermName = keyof typeof OWNERSHIP_TERM_BOUNDS;
export type OwnershipTerms = Readonly<Record<OwnershipTermName, number>>;
export const OWNERSHIP_TERM_NAMES = Object.keys(OWNERSHIP_TERM_BOUNDS) as OwnershipTermName[];
/** What holds until headquarters says otherwise. */
export const FIRST_OWNERSHIP_TERMS = Object.fromEntries(
  OWNERSHIP_TERM_NAMES.map((name) => [name, OWNERSHIP_TERM_BOUNDS[name].first]),
) as OwnershipTerms;

export const OWNERSHIP_TERMS_STATES = ['draft', 'approved', 'discarded'] as const;
export type OwnershipTermsState = (typeof OWNERSHIP_TERMS_STATES)[number];
export const OWNERSHIP_TERMS_ACTIONS = ['approve', 'discard'] as const;
export type OwnershipTermsAction = (typeof OWNERSHIP_TERMS_ACTIONS)[number];
/** Of what has been approved the newest whose day has come holds; one whose day has not come can still be taken back. */
export const OWNERSHIP_TERMS_FLOW = defineFlow<OwnershipTermsState, OwnershipTermsAction, ActorRole>({
  name: 'ownership_terms',
  first: 'draft',
  table: {
    draft: { approve: 'approved', discard: 'discarded' },
    approved: { discard: 'discarded' },
    discarded: {},
  },
  roles: { approve: ['headquarters'], discard: ['headquarters'] },
});
export const OWNERSHIP_TERMS_REFUSALS = ['own_draft', 'day_past', 'begun'] as const;
export type OwnershipTermsRefusal = (typeof OWNERSHIP_TERMS_REFUSALS)[number];
export interface OwnershipTermsFacts {
  ownDraft: boolean;
  /** Its day has passed before anybody approved it. */
  dayPast: boolean;
  /** It has been approved and its day has come. */
  begun: boolean;
}
export const OWNERSHIP_TERMS_GUARDS: readonly Guard<
  OwnershipTermsAction,
  OwnershipTermsRefusal,
  OwnershipTermsFacts
>[] = [
  { on: 'approve', refuse: 'own_draft', when: (t) => t.ownDraft },
  { on: 'approve', refuse: 'day_past', when: (t) => t.dayPast },
  { on: 'discard', refuse: 'begun', when: (t) => t.begun },
];
