import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';
import type { PieceState } from './piece.js';

/** 与被继承人的关系: 民法典第一千一百二十七条 names spouse, children and parents first, then siblings and grandparents. */
export const HEIR_RELATIONS = ['spouse', 'child', 'parent', 'sibling', 'grandparent', 'other'] as const;
export type HeirRelation = (typeof HEIR_RELATIONS)[number];

/**
 * 证明材料. That the owner has died: the inheritance begins with it (民法典第一千一百二十一条). That the asking one inherits:
 * a notary's certificate or a court's paper; or the kinship together with the consent of the other heirs.
 */
export const HEIR_DOCUMENTS = ['death', 'notarial', 'kinship', 'consent', 'identity', 'other'] as const;
export type HeirDocument = (typeof HEIR_DOCUMENTS)[number];

export const INHERITANCE_STATES = [
  'requested',
  'asked',
  'checked',
  'waiting',
  'completed',
  'rejected',
  'withdrawn',
  'objected',
  'stopped',
] as const;
export type InheritanceState = (typeof INHERITANCE_STATES)[number];
export const INHERITANCE_ACTIONS = [
  'supply',
  'ask',
  'check',
  'sendBack',
  'confirm',
  'object',
  'reject',
  'resume',
  'withdraw',
  'complete',
  'stop',
] as const;
export type InheritanceAction = (typeof INHERITANCE_ACTIONS)[number];

const CHECKERS: readonly ActorRole[] = ['manager', 'headquarters'];

/**
 * 继承过户: an heir asks with documents, one checks them, another confirms; then a time in which whoever is in the books as
 * owner may still object, and only after it does the piece change hands.
 */
export const INHERITANCE_FLOW = defineFlow<InheritanceState, InheritanceAction, ActorRole>({
  name: 'inheritance',
  first: 'requested',
  table: {
    requested: {
      supply: 'requested',
      ask: 'asked',
      check: 'checked',
      reject: 'rejected',
      object: 'objected',
      withdraw: 'withdrawn',
      stop: 'stopped',
    },
    asked: {
      supply: 'requested',
      reject: 'rejected',
      object: 'objected',
      withdraw: 'withdrawn',
      stop: 'stopped',
    },
    checked: {
      confirm: 'waiting',
      sendBack: 'requested',
      reject: 'rejected',
      object: 'objected',
      withdraw: 'withdrawn',
      stop: 'stopped',
    },
    waiting: {
      complete: 'completed',
      sendBack: 'requested',
      object: 'objected',
      withdraw: 'withdrawn',
      stop: 'stopped',
    },
    completed: {},
    rejected: { resume: 'requested' },
    withdrawn: {},
    objected: { resume: 'requested' },
    stopped: {},
  },
  roles: {
    supply: ['customer'],
    ask: CHECKERS,
    check: CHECKERS,
    sendBack: CHECKERS,
    confirm: CHECKERS,
    object: ['customer'],
    reject: CHECKERS,
    resume: CHECKERS,
    withdraw: ['customer'],
    complete: ['system'],
    // The piece went another way meanwhile.
    stop: ['system'],
  },
});

/** Those in which the piece is spoken for. */
export const INHERITANCE_OPEN: readonly InheritanceState[] = ['requested', 'asked', 'checked', 'waiting'];

/** Who of the two presses which button. */
export const INHERITANCE_SIDES = ['heir', 'owner'] as const;
export type InheritanceSide = (typeof INHERITANCE_SIDES)[number];
export const INHERITANCE_BUTTONS: Readonly<Record<InheritanceSide, readonly InheritanceAction[]>> = {
  heir: ['supply', 'withdraw'],
  owner: ['object'],
};
/** Steps of the desk that say why. */
export const INHERITANCE_REASONED: readonly InheritanceAction[] = ['ask', 'sendBack', 'reject', 'resume'];

export const INHERITANCE_REFUSALS = [
  'piece_elsewhere',
  'case_open',
  'death_missing',
  'right_missing',
  'own_check',
  'own_piece',
  'too_early',
] as const;
export type InheritanceRefusal = (typeof INHERITANCE_REFUSALS)[number];
export interface InheritanceFacts {
  pieceState: PieceState;
  /** It still belongs to the one it belonged to when it was asked for. */
  ownerSame: boolean;
  caseOpen: boolean;
  documents: readonly HeirDocument[];
  /** The one who acts has checked the documents. */
  ownCheck: boolean;
  /** Heir and owner are one account. */
  own: boolean;
  waitOver: boolean;
}

const has = (f: InheritanceFacts, kind: HeirDocument): boolean => f.documents.includes(kind);
const proven = (f: InheritanceFacts): boolean =>
  has(f, 'notarial') || (has(f, 'kinship') && has(f, 'consent'));
/** Where the piece itself may speak against it. */
const HINDERED = ['supply', 'check', 'confirm', 'resume', 'complete'] as const;

export const INHERITANCE_GUARDS: readonly Guard<InheritanceAction, InheritanceRefusal, InheritanceFacts>[] = [
  ...HINDERED.map((on): Guard<InheritanceAction, InheritanceRefusal, InheritanceFacts> => ({
    on,
    refuse: 'piece_elsewhere',
    when: (f) => f.pieceState !== 'with_owner' || !f.ownerSame,
  })),
  { on: 'complete', refuse: 'case_open', when: (f) => f.caseOpen },
  { on: 'supply', refuse: 'own_piece', when: (f) => f.own },
  { on: 'check', refuse: 'death_missing', when: (f) => !has(f, 'death') },
  { on: 'check', refuse: 'right_missing', when: (f) => !proven(f) },
  { on: 'confirm', refuse: 'own_check', when: (f) => f.ownCheck },
  { on: 'complete', refuse: 'too_early', when: (f) => !f.waitOver },
];

export const INHERITANCE_LIMITS = { documents: 12 } as const;
