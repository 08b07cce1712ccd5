import { CASE_FLOWS, CASE_KINDS, type ClaimState, type ServicePromise } from '@zhuyue/shared';
import fc from 'fast-check';
import {
  CLOCKED_STATES,
  courseOf,
  COURSES,
  stepsBetween,
  type Course,
  type OpenClock,
} from './course.rules.js';

type Open = Partial<Record<ServicePromise, OpenClock>>;

/** The clocks after the steps. */
function after(open: Open, moves: ReturnType<typeof stepsBetween>): Open {
  const now: Open = { ...open };
  for (const { promise, steps } of moves)
    for (const step of steps) {
      const clock = now[promise];
      if (step.kind === 'start') now[promise] = { part: step.part, waits: null };
      else if (clock === undefined) throw new Error(`${step.kind} of a clock that is not open`);
      else if (step.kind === 'stop') now[promise] = undefined;
      else if (step.kind === 'part') now[promise] = { ...clock, part: step.part };
      else {
        if ((step.kind === 'pause') !== (clock.waits === null)) throw new Error(`${step.kind} twice`);
        now[promise] = { ...clock, waits: step.kind === 'pause' ? step.reason : null };
      }
    }
  return now;
}

/** Nobody owes a step: the owner has the piece, or the word. */
const RESTING: readonly ClaimState[] = [
  'handed_back',
  'settled',
  'answered',
  'rejected',
  'withdrawn',
  'closed',
];
const at = (state: ClaimState): Course => courseOf('repair', state);

describe('the course of a case', () => {
  it('gives two promises with the report, and keeps the answer from waiting for the piece', () => {
    const reported = after({}, stepsBetween({}, at('submitted'), {}));
    expect(Object.keys(reported)).toEqual(['first_answer', 'settlement']);
    const accepted = after(reported, stepsBetween(at('submitted'), at('accepted'), reported));
    expect(accepted).toEqual({
      settlement: { part: 'handling', waits: 'waiting_piece' },
      return_cycle: { part: 'logistics', waits: 'waiting_piece' },
    });
  });
  it('does not promise a first answer again to somebody who has got it', () => {
    const open: Open = { settlement: { part: 'handling', waits: null } };
    expect(stepsBetween(at('submitted'), at('submitted'), open)).toEqual([]);
  });
  it('ends a pause by hand with the next step', () => {
    const open: Open = { settlement: { part: 'handling', waits: 'waiting_photo' } };
    expect(stepsBetween(at('inspecting'), at('inspecting'), open)[0]?.steps).toEqual([{ kind: 'resume' }]);
  });
  it.each(CASE_KINDS)(
    'speaks of states of the kind only, and of every one somebody owes a step in: %s',
    (kind) => {
      const { states } = CASE_FLOWS[kind];
      const named = Object.keys(COURSES[kind]) as ClaimState[];
      expect(named.filter((state) => !states.includes(state))).toEqual([]);
      for (const state of RESTING.filter((one) => states.includes(one)))
        expect(courseOf(kind, state)).toEqual({});
      for (const state of states.filter((one) => !RESTING.includes(one)))
        expect([state, Object.keys(courseOf(kind, state)).length > 0]).toEqual([state, true]);
      expect(named.filter((state) => !CLOCKED_STATES.includes(state))).toEqual([]);
    },
  );
  it.each(CASE_KINDS)(
    'stands as the state says, whatever way a case has taken and whatever was paused by hand: %s',
    (kind) => {
      const way = fc.array(fc.record({ pick: fc.nat(20), paused: fc.boolean(), answered: fc.boolean() }), {
        maxLength: 15,
      });
      const flow = CASE_FLOWS[kind];
      fc.assert(
        fc.property(way, (choices) => {
          let state: ClaimState = flow.first;
          let open = after({}, stepsBetween({}, courseOf(kind, state), {}));
          for (const { pick, paused, answered } of choices) {
            const ways = Object.values(flow.table[state]);
            const next = ways[pick % Math.max(1, ways.length)];
            if (next === undefined) break;
            if (paused && open.settlement?.waits === null) open.settlement.waits = 'waiting_photo';
            if (answered) open.first_answer = undefined;
            open = after(open, stepsBetween(courseOf(kind, state), courseOf(kind, next), open));
            state = next;
            expect(open).toEqual(courseOf(kind, state));
          }
        }),
      );
    },
  );
});
