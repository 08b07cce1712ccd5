import { GEMS, KINDS, type Gem, type Kind } from './catalogue.js';
import { CLAIM_PROBLEMS, type CaseKind, type ClaimProblem } from './claim.js';
import { defineFlow, type Guard } from './flow.js';
import type { ActorRole } from './people.js';
import { CHANNELS, type Channel } from './price.js';

/** What a policy is asked about. For the rest (评估, 投诉, 咨询) there is nothing to be covered. */
export const POLICY_KINDS = [
  'repair',
  'return',
  'exchange',
  'cleaning',
  'resizing',
  'replating',
  'stone_setting',
] as const satisfies readonly CaseKind[];
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** What brought the damage or the wish about. Not knowing is no cause: the answer then says what it depends on. */
export const CAUSES = ['workmanship', 'material', 'wear', 'force', 'loss', 'taste'] as const;
export type Cause = (typeof CAUSES)[number];

/** Making of the piece that decides what a bench can do with it. */
export const BUILDS = ['plain', 'gem_set', 'full_eternity', 'strung'] as const;
export type Build = (typeof BUILDS)[number];

/** Everything a rule may look at. */
export interface PolicyFacts {
  case: PolicyKind;
  kind: Kind;
  gem: Gem;
  build: Build;
  /** How it was bought; `online` is distance selling. */
  channel: Channel;
  /** By weight (计价) rather than at a fixed price. */
  weighed: boolean;
  /** Made or changed to the buyer's wish: engraved, resized at purchase, of their own design. */
  customMade: boolean;
  /** The buyer confirmed at that very purchase that it could not be returned. */
  customConfirmed: boolean;
  worn: boolean;
  /** Piece, tag, certificate and receipt are all there. */
  complete: boolean;
  /** Whole days since hand-over or, for distance selling, since the day it was signed for; that day is 0. */
  days: number;
  defect: ClaimProblem;
  cause: Cause;
  /** Carat of the stone concerned, thousandths; 0 when no stone is. */
  stoneMct: number;
  /** How often the same work was done free of charge in the last twelve months. */
  usedInYear: number;
  /** How often it was done free of charge since the hand-over. */
  usedEver: number;
}

/** Facts that are one word of a list, with that list. */
export const WORD_FACTS = {
  kind: KINDS,
  gem: GEMS,
  build: BUILDS,
  channel: CHANNELS,
  defect: CLAIM_PROBLEMS,
  cause: CAUSES,
} as const;
export type WordFact = keyof typeof WORD_FACTS;
export const YES_NO_FACTS = ['weighed', 'customMade', 'customConfirmed', 'worn', 'complete'] as const;
export type YesNoFact = (typeof YES_NO_FACTS)[number];
/** Facts that count, with the most they can be. */
export const COUNT_FACTS = { days: 36_500, stoneMct: 100_000, usedInYear: 1000, usedEver: 1000 } as const;
export type CountFact = keyof typeof COUNT_FACTS;
export type RuleFact = WordFact | YesNoFact | CountFact;
export type FactValue = string | number | boolean;
export const RULE_FACTS: readonly RuleFact[] = [
  ...(Object.keys(WORD_FACTS) as WordFact[]),
  ...YES_NO_FACTS,
  ...(Object.keys(COUNT_FACTS) as CountFact[]),
];

/** One thing that must be so. All conditions of a rule must hold. */
export type PolicyCondition =
  | { fact: WordFact; among: readonly string[] }
  | { fact: YesNoFact; is: boolean }
  /** Both ends included; null leaves an end open. */
  | { fact: CountFact; from: number | null; to: number | null };

/** From the best answer for the owner to the worst. */
export const POLICY_OUTCOMES = ['free', 'part_paid', 'paid', 'needs_inspection', 'refused'] as const;
export type PolicyOutcome = (typeof POLICY_OUTCOMES)[number];

export const AMOUNT_WAYS = ['none', 'fixed', 'per_gram', 'percent', 'by_quote'] as const;
export type AmountWay = (typeof AMOUNT_WAYS)[number];
/** What the owner pays: fen, fen a gram, or ‰ of the list price of the work. `by_quote`: asked for beforehand, with a ceiling. */
export interface PolicyAmount {
  way: AmountWay;
  value: number;
}

export interface PolicyRule {
  /** Stays the same over the versions, so that a difference can be told. */
  code: string;
  case: PolicyKind;
  /** The lowest number that holds decides. Two rules of one rank must not contradict. */
  rank: number;
  when: readonly PolicyCondition[];
  outcome: PolicyOutcome;
  amount: PolicyAmount;
  /** The clause as the owner reads it. */
  clause: string;
}

export interface PolicyBook {
  /** Months of the general warranty: what the card shows as its last day. */
  months: number;
  /** Main stones this book is for; left out: every piece no other book is for. */
  gems?: readonly Gem[];
  rules: readonly PolicyRule[];
}

export const POLICY_STATES = ['draft', 'in_review', 'published', 'withdrawn', 'dropped'] as const;
export type PolicyState = (typeof POLICY_STATES)[number];
export const POLICY_ACTIONS = [
  'change',
  'submit',
  'takeBack',
  'sendBack',
  'publish',
  'withdraw',
  'drop',
] as const;
export type PolicyAction = (typeof POLICY_ACTIONS)[number];

/** 售后政策 的一个版本: written, run against last year's cases, read by somebody else, in force from a day on. */
export const POLICY_FLOW = defineFlow<PolicyState, PolicyAction, ActorRole>({
  name: 'policy',
  first: 'draft',
  table: {
    draft: { change: 'draft', submit: 'in_review', drop: 'dropped' },
    in_review: { takeBack: 'draft', sendBack: 'draft', publish: 'published' },
    published: { withdraw: 'withdrawn' },
    withdrawn: {},
    dropped: {},
  },
  roles: {
    change: ['headquarters'],
    submit: ['headquarters'],
    takeBack: ['headquarters'],
    sendBack: ['headquarters'],
    publish: ['headquarters'],
    withdraw: ['headquarters'],
    drop: ['headquarters'],
  },
});

export const POLICY_REFUSALS = ['faulty', 'own_version', 'not_simulated', 'past_day', 'in_force'] as const;
export type PolicyRefusal = (typeof POLICY_REFUSALS)[number];
export interface PolicyVersionFacts {
  /** A gap, a contradiction or a rule that can never decide. */
  faulty: boolean;
  /** The one who acts wrote it. */
  own: boolean;
  /** It was run against the last twelve months since its last change. */
  simulated: boolean;
  /** The day it is to begin has passed. */
  dayPassed: boolean;
  /** It is in force: frozen into sales since. */
  inForce: boolean;
}
export const POLICY_GUARDS: readonly Guard<PolicyAction, PolicyRefusal, PolicyVersionFacts>[] = [
  { on: 'submit', refuse: 'faulty', when: (p) => p.faulty },
  { on: 'publish', refuse: 'faulty', when: (p) => p.faulty },
  { on: 'publish', refuse: 'own_version', when: (p) => p.own },
  { on: 'publish', refuse: 'not_simulated', when: (p) => !p.simulated },
  { on: 'publish', refuse: 'past_day', when: (p) => p.dayPassed },
  { on: 'withdraw', refuse: 'in_force', when: (p) => p.inForce },
];

/**
 * 七日无理由退货: 《消费者权益保护法》第二十五条. Goods bought at a distance may be sent back within seven days of receipt, the
 * day after the receipt being the first; goods made to order are excepted, and of the rest only what the buyer confirmed
 * at that purchase.
 */
export const DISTANCE_RETURN_DAYS = 7;
/** The same article: the price is paid back within seven days of the goods coming in. */
export const REFUND_DAYS = 7;
