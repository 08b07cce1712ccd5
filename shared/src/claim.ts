import type { Guard } from './flow.js';
import type { ProofStanding } from './same-stone.js';
import type { CertificateKind } from './training.js';

/** 售后类型: what the owner comes with. */
export const CASE_KINDS = [
  'repair',
  'return',
  'exchange',
  'cleaning',
  'resizing',
  'replating',
  'stone_setting',
  'trade_in',
  'complaint',
  'question',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CLAIM_STATES = [
  'submitted',
  'accepted',
  'sending',
  'inspecting',
  'quoted',
  'repairing',
  'ready',
  'unrepaired',
  'sent_back',
  'undelivered',
  'handed_back',
  'settling',
  'settled',
  'checking',
  'proposed',
  'carrying',
  'answered',
  'rejected',
  'withdrawn',
  'closed',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const CLAIM_ACTIONS = [
  'accept',
  'inspect',
  'approve',
  'quote',
  'reject',
  'finish',
  'rework',
  'reconsider',
  'handBack',
  'send',
  'recall',
  'sendBack',
  'receive',
  'failDelivery',
  'askBack',
  'goOn',
  'settle',
  'unsettle',
  'lapse',
  'answer',
  'propose',
  'agree',
  'refuse',
  'carryOut',
  'withdraw',
  'reopen',
  'rate',
  'close',
] as const;
export type ClaimAction = (typeof CLAIM_ACTIONS)[number];

export const CLAIM_REFUSALS = [
  'piece_not_theirs',
  'piece_not_here',
  'piece_still_here',
  'reopen_period_over',
  'piece_not_with_owner',
  'breach_unexplained',
  'proof_open',
  'proof_differs',
  'paper_missing',
  'paper_stands',
  'quote_over',
  'unchecked',
  'certificate_missing',
  'rated',
  'proof_unsigned',
] as const;
export type ClaimRefusal = (typeof CLAIM_REFUSALS)[number];

/** Steps of a case that only somebody with the certificate takes; what is not here needs none. */
export const CERTIFICATE_FOR: Readonly<Partial<Record<ClaimAction, CertificateKind>>> = {
  inspect: 'after_sales',
  approve: 'after_sales',
  quote: 'after_sales',
  reject: 'after_sales',
  rework: 'after_sales',
  propose: 'after_sales',
};

export interface ClaimFacts {
  /** The piece lies in our workshop or store for this claim. */
  pieceInService: boolean;
  /** The piece is with its owner, so it can be taken in. */
  pieceWithOwner: boolean;
  /** It still belongs to whoever the case is of; always so where it is only talked about. */
  ownerSame: boolean;
  daysSinceLastMove: number;
  /** A promise was broken and nobody has said why. */
  breachUnexplained: boolean;
  /** Measured when it came in, and how it compares now. */
  proof: ProofStanding;
  /** It was measured again without its owner: that is enough for a parcel, and not for a hand. */
  proofUnsigned: boolean;
  /** The return or the exchange of its piece has its paper: the sale is over. */
  saleOver: boolean;
  /** The last day of the quote that is open has passed. */
  quoteOver: boolean;
  /** Somebody who has not done the work has looked at the piece as it is now, and found it right. */
  checked: boolean;
  /** Certificates that whoever looks at it holds today; whoever is not of the staff is asked for none. */
  certificates: readonly CertificateKind[];
  /** The owner's score was the last step: it is kept, and the case waits for a word of the store. */
  rated: boolean;
}

/** Nobody rules over what has become another's. */
const OWNERS_ONLY: readonly ClaimAction[] = ['reopen', 'inspect', 'send', 'goOn', 'agree', 'askBack'];

export const CLAIM_GUARDS: readonly Guard<ClaimAction, ClaimRefusal, ClaimFacts>[] = [
  ...OWNERS_ONLY.map((on): Guard<ClaimAction, ClaimRefusal, ClaimFacts> => ({
    on,
    refuse: 'piece_not_theirs',
    when: (c) => !c.ownerSame,
  })),
  { on: 'inspect', refuse: 'piece_not_with_owner', when: (c) => !c.pieceWithOwner },
  { on: 'handBack', refuse: 'piece_not_here', when: (c) => !c.pieceInService },
  { on: 'sendBack', refuse: 'piece_not_here', when: (c) => !c.pieceInService },
  { on: 'send', refuse: 'piece_not_with_owner', when: (c) => !c.pieceWithOwner },
  { on: 'handBack', refuse: 'proof_open', when: (c) => c.proof === 'open' },
  { on: 'handBack', refuse: 'proof_differs', when: (c) => c.proof === 'differs' },
  { on: 'handBack', refuse: 'proof_unsigned', when: (c) => c.proofUnsigned },
  // The owner is not there to sign for what is sent: it is measured before it leaves, and a difference stops it.
  { on: 'sendBack', refuse: 'proof_open', when: (c) => c.proof === 'open' },
  { on: 'sendBack', refuse: 'proof_differs', when: (c) => c.proof === 'differs' },
  { on: 'close', refuse: 'piece_still_here', when: (c) => c.pieceInService },
  { on: 'close', refuse: 'breach_unexplained', when: (c) => c.breachUnexplained },
  { on: 'rate', refuse: 'rated', when: (c) => c.rated },
  { on: 'settle', refuse: 'paper_missing', when: (c) => !c.saleOver },
  { on: 'finish', refuse: 'unchecked', when: (c) => !c.checked },
  { on: 'agree', refuse: 'quote_over', when: (c) => c.quoteOver },
  { on: 'unsettle', refuse: 'paper_stands', when: (c) => c.saleOver },
  { on: 'reopen', refuse: 'piece_still_here', when: (c) => c.pieceInService },
  { on: 'reopen', refuse: 'reopen_period_over', when: (c) => c.daysSinceLastMove > 30 },
  ...(Object.entries(CERTIFICATE_FOR) as [ClaimAction, CertificateKind][]).map(
    ([on, kind]): Guard<ClaimAction, ClaimRefusal, ClaimFacts> => ({
      on,
      refuse: 'certificate_missing',
      when: (c) => !c.certificates.includes(kind),
    }),
  ),
];

/** 往返: a parcel to the store, or back to the owner. */
export const PARCEL_WAYS = ['in', 'back'] as const;
export type ParcelWay = (typeof PARCEL_WAYS)[number];
/** Longest carrier and number that are written down. */
export const PARCEL_LIMITS = { carrier: 20, number: 40, address: 200 } as const;

/** What is wrong, in the owner's words. */
export const CLAIM_PROBLEMS = [
  'stone_loose',
  'stone_lost',
  'broken',
  'deformed',
  'clasp',
  'plating_worn',
  'tarnished',
  'size_wrong',
  'other',
] as const;
export type ClaimProblem = (typeof CLAIM_PROBLEMS)[number];

export const CLAIM_REJECT_REASONS = [
  'warranty_expired',
  'misuse',
  'third_party_repair',
  'not_our_piece',
  'no_fault_found',
  'other',
] as const;
export type ClaimRejectReason = (typeof CLAIM_REJECT_REASONS)[number];

export const WARRANTY_STATES = ['active', 'ended', 'void'] as const;
export type WarrantyState = (typeof WARRANTY_STATES)[number];
