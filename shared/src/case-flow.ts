import {
  CERTIFICATE_FOR,
  CLAIM_PROBLEMS,
  CLAIM_STATES,
  type CaseKind,
  type ClaimAction,
  type ClaimProblem,
  type ClaimState,
} from './claim.js';
import { defineFlow, type Flow } from './flow.js';
import type { ActorRole } from './people.js';

/** Rows of one kind of case. The first action of a row that a role may take is the one the case waits for. */
type CaseTable = Readonly<Partial<Record<ClaimState, Readonly<Partial<Record<ClaimAction, ClaimState>>>>>>;
export type CaseFlow = Flow<ClaimState, ClaimAction, ActorRole>;

const TECHNICIANS: readonly ActorRole[] = ['service', 'manager', 'headquarters'];
const LEADERS: readonly ActorRole[] = ['manager', 'headquarters'];
const OWNER: readonly ActorRole[] = ['customer'];

/** Who may take a step, whatever the kind. */
const ROLES: Readonly<Record<ClaimAction, readonly ActorRole[]>> = {
  accept: TECHNICIANS,
  inspect: TECHNICIANS,
  approve: TECHNICIANS,
  quote: TECHNICIANS,
  reject: TECHNICIANS,
  finish: TECHNICIANS,
  rework: TECHNICIANS,
  reconsider: LEADERS,
  handBack: TECHNICIANS,
  send: OWNER,
  recall: OWNER,
  sendBack: TECHNICIANS,
  receive: [...OWNER, ...TECHNICIANS],
  failDelivery: TECHNICIANS,
  askBack: OWNER,
  goOn: OWNER,
  // The paper of the return or the exchange settles the case as soon as it is made.
  settle: [...LEADERS, 'system'],
  unsettle: ['system'],
  // The sale is over: nothing of it can be put right any more.
  lapse: ['system'],
  answer: TECHNICIANS,
  propose: TECHNICIANS,
  agree: OWNER,
  refuse: OWNER,
  carryOut: TECHNICIANS,
  withdraw: OWNER,
  reopen: OWNER,
  rate: OWNER,
  close: [...LEADERS, 'system'],
};

/** Steps that turn a case round; none of them is what a case waits for. */
export const WAYS_BACK: readonly ClaimAction[] = [
  'reject',
  'rework',
  'reconsider',
  'recall',
  'failDelivery',
  'askBack',
  'goOn',
  'unsettle',
  'lapse',
  'refuse',
  'withdraw',
  'reopen',
];

/** Actions whose reason the owner is owed in words. */
export const NOTE_NEEDED: readonly ClaimAction[] = [
  'approve',
  'reject',
  'rework',
  'reconsider',
  'answer',
  'propose',
  'carryOut',
];

const REPORTED = { reject: 'rejected', withdraw: 'withdrawn' } as const;
/** What every kind has that a piece is brought for: it is found not to be covered, or the owner thinks better of it. */
const BROUGHT: CaseTable = {
  submitted: { accept: 'accepted', ...REPORTED, lapse: 'closed' },
  accepted: { inspect: 'inspecting', send: 'sending', ...REPORTED, lapse: 'closed' },
  sending: { inspect: 'inspecting', recall: 'accepted', lapse: 'closed' },
  unrepaired: { handBack: 'handed_back', sendBack: 'sent_back', goOn: 'inspecting' },
  sent_back: { receive: 'handed_back', failDelivery: 'undelivered' },
  undelivered: { sendBack: 'sent_back', handBack: 'handed_back', reconsider: 'inspecting' },
  handed_back: { rate: 'closed', close: 'closed', reopen: 'accepted', lapse: 'closed' },
  rejected: {
    handBack: 'handed_back',
    sendBack: 'sent_back',
    close: 'closed',
    reopen: 'submitted',
    lapse: 'closed',
  },
  withdrawn: { reopen: 'submitted' },
  closed: {},
};

/** Work at the bench: from the owner's photos to the piece back in the owner's hands. */
const WORK: CaseTable = {
  ...BROUGHT,
  inspecting: { approve: 'repairing', quote: 'quoted', reject: 'rejected', askBack: 'unrepaired' },
  // Nothing that costs is done before the owner has agreed to what it costs at the most.
  quoted: {
    agree: 'repairing',
    quote: 'quoted',
    refuse: 'inspecting',
    reconsider: 'inspecting',
    askBack: 'unrepaired',
  },
  repairing: { finish: 'ready', quote: 'quoted', reconsider: 'inspecting' },
  ready: { handBack: 'handed_back', sendBack: 'sent_back', rework: 'repairing' },
};

/** Goods that come back: apply, review, bring, inspect, settle. The paper of the sale settles it, and unsettles it when undone. */
const GOODS: CaseTable = {
  ...BROUGHT,
  inspecting: { approve: 'settling', reject: 'rejected', askBack: 'unrepaired' },
  settling: { settle: 'settled', reconsider: 'accepted' },
  settled: { rate: 'closed', close: 'closed', unsettle: 'settling' },
};

/** What is settled with words. */
const QUESTION: CaseTable = {
  submitted: { answer: 'answered', withdraw: 'withdrawn' },
  answered: { rate: 'closed', close: 'closed', reopen: 'submitted' },
  withdrawn: { reopen: 'submitted' },
  closed: {},
};

/** 投诉: confirmed, looked into, a solution proposed and agreed on, carried out and fed back, closed. */
const COMPLAINT: CaseTable = {
  submitted: { accept: 'checking', withdraw: 'withdrawn' },
  checking: { propose: 'proposed', withdraw: 'withdrawn' },
  proposed: { agree: 'carrying', refuse: 'checking', reconsider: 'checking' },
  carrying: { carryOut: 'answered', reconsider: 'checking' },
  answered: { rate: 'closed', close: 'closed', reopen: 'checking' },
  withdrawn: { reopen: 'submitted' },
  closed: {},
};

const TABLES: Readonly<Record<CaseKind, CaseTable>> = {
  repair: WORK,
  cleaning: WORK,
  resizing: WORK,
  replating: WORK,
  stone_setting: WORK,
  return: GOODS,
  exchange: GOODS,
  trade_in: QUESTION,
  complaint: COMPLAINT,
  question: QUESTION,
};

/** Settled with words: nothing is brought, no policy is asked, and the piece is free for other cases meanwhile. */
export const TALK_KINDS = ['trade_in', 'complaint', 'question'] as const satisfies readonly CaseKind[];
export type TalkKind = (typeof TALK_KINDS)[number];
export const isTalk = (kind: CaseKind): kind is TalkKind =>
  (TALK_KINDS as readonly CaseKind[]).includes(kind);
/** The piece comes back for good. */
export const GOODS_KINDS = ['return', 'exchange'] as const satisfies readonly CaseKind[];
export const isGoods = (kind: CaseKind): boolean => (GOODS_KINDS as readonly CaseKind[]).includes(kind);

const NOWHERE = Object.fromEntries(CLAIM_STATES.map((state) => [state, {}])) as Readonly<
  Record<ClaimState, Record<string, never>>
>;

/** Looks up every state of any kind, and lists those of its own. */
function flowOf(kind: CaseKind): CaseFlow {
  const own = TABLES[kind];
  const table = { ...NOWHERE, ...own };
  const states = Object.keys(own) as ClaimState[];
  const used = new Set(states.flatMap((state) => Object.keys(table[state])));
  const flow = defineFlow<ClaimState, ClaimAction, ActorRole>({
    name: `case.${kind}`,
    first: 'submitted',
    table,
    roles: ROLES,
  });
  return {
    ...flow,
    states,
    actions: flow.actions.filter((action) => used.has(action)),
    allowed: (state, role) =>
      (Object.keys(table[state]) as ClaimAction[]).filter((action) => ROLES[action].includes(role)),
    ends: states.filter((state) => Object.keys(table[state]).length === 0),
  };
}

/** 售后流程: one table a kind. Rows stand in order: the first step a role may take is the one the case waits for. */
export const CASE_FLOWS = Object.fromEntries(
  Object.keys(TABLES).map((kind) => [kind, flowOf(kind as CaseKind)]),
) as Readonly<Record<CaseKind, CaseFlow>>;

/** The one step a case waits for of all that are offered, if it can be taken; the rest stands beside it. */
export const mainStep = (
  offered: readonly { action: ClaimAction; refusals: readonly unknown[] }[],
): ClaimAction | undefined =>
  offered.find(({ action, refusals }) => refusals.length === 0 && !WAYS_BACK.includes(action))?.action;

/** Whoever is given a case of the kind has to be certified to take it further. */
export const needsCertificate = (kind: CaseKind): boolean =>
  CASE_FLOWS[kind].actions.some((action) => CERTIFICATE_FOR[action] !== undefined);

/** What may be wrong with the piece, or be wished for it, when a case is of a kind; of goods that come back the cause says it. */
export const PROBLEMS_OF: Readonly<Record<CaseKind, readonly ClaimProblem[]>> = {
  repair: CLAIM_PROBLEMS,
  cleaning: ['tarnished'],
  resizing: ['size_wrong'],
  replating: ['plating_worn', 'tarnished'],
  stone_setting: ['stone_lost', 'stone_loose', 'other'],
  return: ['other'],
  exchange: ['other'],
  trade_in: ['other'],
  complaint: ['other'],
  question: ['other'],
};
