import { CLAIM_FLOW, type ClaimState, type ServicePromise } from '@zhuyue/shared';
import fc from 'fast-check';
import { COURSES, stepsBetween, type OpenClock } from './course.rules.js';

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

describe('the course of a case', () => {
  it('gives two promises with the report, and keeps the answer from waiting for the piece', () => {
    const reported = after({}, stepsBetween({}, COURSES.submitted, {}));
    expect(Object.keys(reported)).toEqual(['first_answer', 'settlement']);
    const accepted = after(reported, stepsBetween(COURSES.submitted, COURSES.accepted, reported));
    expect(accepted).toEqual({
      settlement: { part: 'handling', waits: 'waiting_piece' },
      return_cycle: { part: 'logistics', waits: 'waiting_piece' },
    });
  });
  it('does not promise a first answer again to somebody who has got it', () => {
    const open: Open = { settlement: { part: 'handling', waits: null } };
    expect(stepsBetween(COURSES.submitted, COURSES.submitted, open)).toEqual([]);
  });
  it('ends a pause by hand with the next step', () => {
    const open: Open = { settlement: { part: 'handling', waits: 'waiting_photo' } };
    expect(stepsBetween(COURSES.inspecting, COURSES.inspecting, open)[0]?.steps).toEqual([
      { kind: 'resume' },
    ]);
  });
  it('leaves nothing running once a case has ended', () => {
    for (const state of CLAIM_FLOW.ends) expect(COURSES[state]).toEqual({});
  });
  it('stands as the state says, whatever way a case has taken and whatever was paused by hand', () => {
    const way = fc.array(fc.record({ pick: fc.nat(20), paused: fc.boolean(), answered: fc.boolean() }), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(way, (choices) => {
        let state: ClaimState = CLAIM_FLOW.first;
        let open = after({}, stepsBetween({}, COURSES[state], {}));
        for (const { pick, paused, answered } of choices) {
          const ways = Object.values(CLAIM_FLOW.table[state]);
          const next = ways[pick % Math.max(1, ways.length)];
          if (next === undefined) break;
          if (paused && open.settlement?.waits === null) open.settlement.waits = 'waiting_photo';
          if (answered) open.first_answer = undefined;
          open = after(open, stepsBetween(COURSES[state], COURSES[next], open));
          state = next;
          expect(open).toEqual(COURSES[state]);
        }
      }),
    );
  });
});
