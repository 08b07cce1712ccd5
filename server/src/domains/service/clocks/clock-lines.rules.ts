import type {
  ActorRole,
  BreachReason,
  ClockCalendar,
  ClockPart,
  ClockState,
  ClockStep,
  PauseReason,
  PromiseTerms,
  ServicePromise,
} from '@zhuyue/shared';
import { ALWAYS, type BusinessTime } from './business-time.rules.js';
import { readClock, stepsAhead, type Mark, type Reading } from './clock.rules.js';
import type { CourseStep, OpenClock } from './course.rules.js';

/** As they are kept. */
export interface ClockRow {
  id: string;
  claimId: string;
  storeId: string;
  promise: ServicePromise;
  version: number;
  state: ClockState;
  dueAt: Date | null;
  breachedAt: Date | null;
  nextStep: ClockStep | null;
  nextStepAt: Date | null;
  breachReason: BreachReason | null;
  breachText: string | null;
  explainedBy: string | null;
  explainedByName: string | null;
  explainedAt: Date | null;
  takenBy: string | null;
  takenByName: string | null;
  takenAt: Date | null;
  startedAt: Date;
}
export interface MarkRow {
  clockId: string;
  seq: number;
  kind: Mark['kind'];
  at: Date;
  part: ClockPart | null;
  reason: PauseReason | null;
  minutes: number | null;
  calendar: ClockCalendar | null;
  countedMs: number;
  actorRole: ActorRole;
  actorName: string | null;
  note: string | null;
}
export interface KeptClock {
  row: ClockRow;
  marks: MarkRow[];
}
/** What holds of a promise now. */
export interface TermsInForce extends PromiseTerms {
  version: number;
}
export interface MarkedBy {
  at: Date;
  role: ActorRole;
  name: string | null;
  note?: string;
}
/** Opening hours of a store as business time. */
export type HoursOf = (storeId: string) => BusinessTime;

const MINUTE = 60_000;

const timeOf = (calendar: ClockCalendar | null, store: BusinessTime): BusinessTime =>
  calendar === 'always' ? ALWAYS : store;

function markOf(row: MarkRow, store: BusinessTime): Mark {
  const at = row.at.getTime();
  const countedMs = Number(row.countedMs);
  const part = row.part ?? 'handling';
  const promise = { ms: (row.minutes ?? 0) * MINUTE, time: timeOf(row.calendar, store) };
  switch (row.kind) {
    case 'start':
      return { kind: 'start', at, part, promise, countedMs };
    case 'change':
      return { kind: 'change', at, promise, countedMs };
    case 'part':
      return { kind: 'part', at, part, countedMs };
    case 'pause':
      return { kind: 'pause', at, reason: row.reason ?? 'owner_wish', countedMs };
    case 'resume':
    case 'stop':
      return { kind: row.kind, at, countedMs };
  }
}

export const reading = ({ marks }: KeptClock, store: BusinessTime, now: Date): Reading =>
  readClock(
    marks.map((row) => markOf(row, store)),
    now.getTime(),
  );

/** The pause a clock stands in; null while it runs or has ended. */
export function pauseOf({ marks }: KeptClock): { since: Date; reason: PauseReason } | null {
  const last = [...marks]
    .reverse()
    .find(({ kind }) => kind === 'pause' || kind === 'resume' || kind === 'stop');
  return last?.kind === 'pause' && last.reason !== null ? { since: last.at, reason: last.reason } : null;
}

export function openOf(clock: KeptClock): OpenClock {
  const part = [...clock.marks].reverse().find((mark) => mark.part !== null)?.part ?? 'handling';
  return { part, waits: pauseOf(clock)?.reason ?? null };
}

/** The line a step leaves behind; times run forward, whatever a machine's clock says. */
export function lineOf(
  clock: KeptClock,
  step: CourseStep | { kind: 'change' },
  terms: PromiseTerms,
  by: MarkedBy,
  store: BusinessTime,
): MarkRow {
  const last = clock.marks.at(-1);
  const at = last && last.at > by.at ? last.at : by.at;
  const promised = step.kind === 'start' || step.kind === 'change';
  return {
    clockId: clock.row.id,
    seq: (last?.seq ?? 0) + 1,
    kind: step.kind,
    at,
    part: 'part' in step ? step.part : null,
    reason: 'reason' in step ? step.reason : null,
    minutes: promised ? terms.minutes : null,
    calendar: promised ? terms.calendar : null,
    countedMs: last === undefined ? 0 : reading(clock, store, at).countedMs,
    actorRole: by.role,
    actorName: by.name,
    note: by.note ?? null,
  };
}

/** The steps of a clock in their order; one that somebody has taken has only the breach left. */
export const ladderOf = (
  { minutes, advisorPermille, managerPermille, untakenMinutes }: PromiseTerms,
  taken: boolean,
): { step: ClockStep; atPermille: number }[] => [
  ...(taken
    ? []
    : [
        { step: 'advisor' as const, atPermille: advisorPermille },
        { step: 'manager' as const, atPermille: managerPermille },
        { step: 'untaken' as const, atPermille: (1000 * (minutes - untakenMinutes)) / minutes },
      ]),
  { step: 'headquarters', atPermille: 1000 },
];

/** Steps that have been reached: those before the breach by the share used up, the last by the breach itself. */
export const reachedOf = (
  terms: PromiseTerms,
  taken: boolean,
  { countedMs, promisedMs, breachedAt }: Reading,
): ClockStep[] =>
  ladderOf(terms, taken)
    .filter(({ step, atPermille }) =>
      step === 'headquarters' ? breachedAt !== null : countedMs * 1000 >= promisedMs * atPermille,
    )
    .map(({ step }) => step);

/** The row as its marks read now. */
export function projected(
  clock: KeptClock,
  terms: PromiseTerms,
  warned: readonly ClockStep[],
  store: BusinessTime,
  now: Date,
): ClockRow {
  const read = reading(clock, store, now);
  const last = [...clock.marks].reverse().find(({ calendar }) => calendar !== null);
  const ladder = ladderOf(terms, clock.row.takenBy !== null).filter(({ step }) => !warned.includes(step));
  const [next] = stepsAhead(read, timeOf(last?.calendar ?? null, store), ladder, now.getTime());
  const dated = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));
  return {
    ...clock.row,
    state: read.state,
    dueAt: dated(read.dueAt),
    breachedAt: dated(read.breachedAt),
    nextStep: next?.step ?? null,
    nextStepAt: dated(next?.at ?? null),
  };
}

/** What a case shows of all its clocks. */
export function standing(clocks: readonly KeptClock[]): {
  dueAt: Date | null;
  pausedSince: Date | null;
  pauseReason: PauseReason | null;
  unexplained: number;
} {
  const running = clocks.filter(({ row }) => row.state === 'running');
  const due = running.flatMap(({ row }) => (row.dueAt === null ? [] : [row.dueAt.getTime()]));
  const pause = running.length > 0 ? undefined : clocks.map(pauseOf).find((one) => one !== null);
  return {
    dueAt: due.length === 0 ? null : new Date(Math.min(...due)),
    pausedSince: pause?.since ?? null,
    pauseReason: pause?.reason ?? null,
    unexplained: clocks.filter(({ row }) => row.breachedAt !== null && row.explainedAt === null).length,
  };
}
