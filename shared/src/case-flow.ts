import {
  CLAIM_PROBLEMS,
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

/** Who may take a step, whatever the kind. */
const ROLES: Readonly<Record<ClaimAction, readonly ActorRole[]>> = {
  accept: TECHNICIANS,
  inspect: TECHNICIANS,
  approve: TECHNICIANS,
  reject: TECHNICIANS,
  finish: TECHNICIANS,
  rework: TECHNICIANS,
  reconsider: ['manager', 'headquarters'],
  handBack: TECHNICIANS,
  withdraw: ['customer'],
  reopen: ['customer'],
  rate: ['customer'],
  close: ['manager', 'headquarters', 'system'],
};

/** Steps that turn a case round; none of them is what a case waits for. */
export const WAYS_BACK: readonly ClaimAction[] = ['reject', 'rework', 'reconsider', 'withdraw', 'reopen'];

/** Work at the bench: from the owner's photos to the piece back in the owner's hands, with a way back at every step. */
const WORK: CaseTable = {
  submitted: { accept: 'accepted', reject: 'rejected', withdraw: 'withdrawn' },
  accepted: { inspect: 'inspecting', reject: 'rejected', withdraw: 'withdrawn' },
  inspecting: { approve: 'repairing', reject: 'rejected' },
  repairing: { finish: 'ready', reconsider: 'inspecting' },
  ready: { handBack: 'handed_back', rework: 'repairing' },
  handed_back: { rate: 'closed', close: 'closed', reopen: 'accepted' },
  rejected: { handBack: 'handed_back', close: 'closed', reopen: 'submitted' },
  withdrawn: { reopen: 'submitted' },
  closed: {},
};

/** Kinds a case can be reported as and carried to its end. */
export const REPORTED_KINDS = [
  'repair',
  'cleaning',
  'resizing',
  'replating',
  'stone_setting',
] as const satisfies readonly CaseKind[];
export type ReportedKind = (typeof REPORTED_KINDS)[number];

const TABLES: Readonly<Record<ReportedKind, CaseTable>> = {
  repair: WORK,
  cleaning: WORK,
  resizing: WORK,
  replating: WORK,
  stone_setting: WORK,
};

const NOWHERE: Readonly<Record<ClaimState, Record<string, never>>> = {
  submitted: {},
  accepted: {},
  inspecting: {},
  repairing: {},
  ready: {},
  handed_back: {},
  rejected: {},
  withdrawn: {},
  closed: {},
};

/** Looks up every state of any kind, and lists those of its own. */
function flowOf(kind: ReportedKind): CaseFlow {
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
  Object.keys(TABLES).map((kind) => [kind, flowOf(kind as ReportedKind)]),
) as Readonly<Record<ReportedKind, CaseFlow>>;

/** The one step a case waits for of all that are offered, if it can be taken; the rest stands beside it. */
export const mainStep = (
  offered: readonly { action: ClaimAction; refusals: readonly unknown[] }[],
): ClaimAction | undefined =>
  offered.find(({ action, refusals }) => refusals.length === 0 && !WAYS_BACK.includes(action))?.action;

/** What may be wrong with the piece, or be wished for it, when a case is of a kind. */
export const PROBLEMS_OF: Readonly<Record<ReportedKind, readonly ClaimProblem[]>> = {
  repair: CLAIM_PROBLEMS,
  cleaning: ['tarnished'],
  resizing: ['size_wrong'],
  replating: ['plating_worn', 'tarnished'],
  stone_setting: ['stone_lost', 'stone_loose', 'other'],
};
