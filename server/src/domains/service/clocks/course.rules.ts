import {
  CLAIM_STATES,
  PROMISES,
  type ClaimState,
  type ClockPart,
  type PauseReason,
  type CaseKind,
  type ServicePromise,
} from '@zhuyue/shared';

/** How a promise stands while a case is in a state. */
export interface Stand {
  part: ClockPart;
  /** What it waits for; null while we owe the next step. */
  waits: PauseReason | null;
}
/** The promises of a state; one that is not named is kept, or not given yet. */
export type Course = Readonly<Partial<Record<ServicePromise, Stand>>>;

const work: Stand = { part: 'handling', waits: null };
const waits = (reason: PauseReason, part: ClockPart = 'handling'): Stand => ({ part, waits: reason });

type Courses = Readonly<Partial<Record<ClaimState, Course>>>;

/** On its way to us, or back: the time counts, as the way's and not as ours. */
const onTheWay: Stand = { part: 'logistics', waits: null };
const PARCELS = {
  sending: { settlement: waits('waiting_piece'), return_cycle: onTheWay },
  sent_back: { return_cycle: onTheWay },
  undelivered: { return_cycle: work },
} satisfies Courses;

/** Work at the bench. */
const WORK = {
  submitted: { first_answer: work, settlement: work },
  accepted: { settlement: waits('waiting_piece'), return_cycle: waits('waiting_piece', 'logistics') },
  inspecting: { settlement: work, return_cycle: work },
  quoted: { return_cycle: waits('waiting_approval') },
  repairing: { repair: work, return_cycle: work },
  ready: { return_cycle: waits('waiting_collection', 'logistics') },
  unrepaired: { return_cycle: waits('waiting_collection', 'logistics') },
  ...PARCELS,
} satisfies Courses;

/** Goods that come back: what is decided at the inspection is settled within the same cycle. */
const GOODS: Courses = {
  submitted: WORK.submitted,
  accepted: WORK.accepted,
  inspecting: WORK.inspecting,
  unrepaired: WORK.unrepaired,
  ...PARCELS,
  settling: { return_cycle: work },
};

const QUESTION: Courses = { submitted: { first_answer: work, settlement: work } };

const COMPLAINT: Courses = {
  submitted: { first_answer: work, complaint: work },
  checking: { complaint: work },
  proposed: { complaint: waits('waiting_approval') },
  carrying: { complaint: work },
};

/** Which promises run in which state of a kind of case: the one place that says so. States it does not name owe nothing. */
export const COURSES: Readonly<Record<CaseKind, Courses>> = {
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

const NOTHING: Course = {};
export const courseOf = (kind: CaseKind, state: ClaimState): Course => COURSES[kind][state] ?? NOTHING;

/** States in which some kind of case owes something. */
export const CLOCKED_STATES: readonly ClaimState[] = CLAIM_STATES.filter((state) =>
  Object.values(COURSES).some((courses) => Object.keys(courses[state] ?? {}).length > 0),
);

/** A clock that has not ended. */
export interface OpenClock {
  part: ClockPart;
  /** Why it stands still; null while it runs. */
  waits: PauseReason | null;
}
export type CourseStep =
  | { kind: 'start'; part: ClockPart }
  | { kind: 'part'; part: ClockPart }
  | { kind: 'pause'; reason: PauseReason }
  | { kind: 'resume' }
  | { kind: 'stop' };

/** What turns an open clock into what is wanted. A pause by hand ends with the next step of the case. */
function turned(open: OpenClock, want: Stand): CourseStep[] {
  const steps: CourseStep[] = [];
  if (open.part !== want.part) steps.push({ kind: 'part', part: want.part });
  if (open.waits !== want.waits) {
    if (open.waits !== null) steps.push({ kind: 'resume' });
    if (want.waits !== null) steps.push({ kind: 'pause', reason: want.waits });
  }
  return steps;
}

/**
 * What happens to a case's clocks when it goes from one course to another. A promise that both have and that has been kept
 * meanwhile is not given again.
 */
export function stepsBetween(
  from: Course,
  to: Course,
  open: Readonly<Partial<Record<ServicePromise, OpenClock>>>,
): { promise: ServicePromise; steps: CourseStep[] }[] {
  return PROMISES.flatMap((promise) => {
    const clock = open[promise];
    const want = to[promise];
    if (want === undefined) return clock ? [{ promise, steps: [{ kind: 'stop' as const }] }] : [];
    if (clock === undefined) {
      if (from[promise] !== undefined) return [];
      const start: CourseStep = { kind: 'start', part: want.part };
      return [{ promise, steps: [start, ...turned({ part: want.part, waits: null }, want)] }];
    }
    const steps = turned(clock, want);
    return steps.length === 0 ? [] : [{ promise, steps }];
  });
}
