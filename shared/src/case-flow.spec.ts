import { CASE_FLOWS, mainStep, PROBLEMS_OF, WAYS_BACK } from './case-flow.js';
import {
  CASE_KINDS,
  CLAIM_ACTIONS,
  CLAIM_GUARDS,
  CLAIM_PROBLEMS,
  CLAIM_REFUSALS,
  CLAIM_STATES,
  type ClaimAction,
  type ClaimState,
} from './claim.js';
import type { ActorRole } from './people.js';

const ROLES: readonly ActorRole[] = [
  'consultant',
  'service',
  'manager',
  'headquarters',
  'customer',
  'system',
];
/** A case rests here: nobody owes a step. */
const RESTS: readonly ClaimState[] = ['withdrawn', 'closed'];

describe.each(CASE_KINDS)('the life of a case: %s', (kind) => {
  const flow = CASE_FLOWS[kind];
  const lines = flow.states.flatMap((state) =>
    (Object.entries(flow.table[state]) as [ClaimAction, ClaimState][]).map(([action, to]) => ({
      state,
      action,
      to,
    })),
  );
  const reachable = (from: ClaimState): Set<ClaimState> => {
    const found = new Set([from]);
    for (const at of found) for (const { state, to } of lines) if (state === at) found.add(to);
    return found;
  };

  it('goes only to states it has, and reaches each', () => {
    expect(lines.filter(({ to }) => !flow.states.includes(to))).toEqual([]);
    expect([...reachable(flow.first)].sort()).toEqual([...flow.states].sort());
  });
  it('ends when it is closed, and can be closed from everywhere', () => {
    expect(flow.ends).toEqual(['closed']);
    for (const state of flow.states) expect(reachable(state)).toContain('closed');
  });
  it('has a way on and a way back wherever somebody owes a step', () => {
    for (const state of flow.states.filter((one) => !RESTS.includes(one))) {
      const actions = lines.filter((line) => line.state === state).map(({ action }) => action);
      expect([state, actions.some((action) => !WAYS_BACK.includes(action))]).toEqual([state, true]);
      expect([state, actions.some((action) => WAYS_BACK.includes(action))]).toEqual([state, true]);
    }
    expect(flow.next('withdrawn', 'reopen')).toBe('submitted');
  });
  it('offers a role the lines of the table that are its own, and nothing it would refuse', () => {
    for (const state of CLAIM_STATES)
      for (const role of ROLES) {
        const own = lines.filter((line) => line.state === state && flow.roles[line.action].includes(role));
        expect(flow.allowed(state, role)).toEqual(own.map(({ action }) => action));
        for (const action of CLAIM_ACTIONS.filter(
          (one) => !lines.some((l) => l.state === state && l.action === one),
        ))
          expect(flow.next(state, action)).toBeNull();
      }
  });
  it('names for every state at most one step that waits, and never a way back', () => {
    for (const state of flow.states) {
      const main = mainStep(flow.allowed(state, 'headquarters').map((action) => ({ action, refusals: [] })));
      if (main !== undefined)
        expect([flow.next(state, main) !== null, WAYS_BACK.includes(main)]).toEqual([true, false]);
    }
  });
  it('is reported with something that can be wrong', () => {
    expect(PROBLEMS_OF[kind].length).toBeGreaterThan(0);
    expect(PROBLEMS_OF[kind].filter((problem) => !CLAIM_PROBLEMS.includes(problem))).toEqual([]);
  });
});

it('uses every state and every action of cases in some kind', () => {
  const flows = CASE_KINDS.map((kind) => CASE_FLOWS[kind]);
  expect(new Set(flows.flatMap(({ states }) => states))).toEqual(new Set(CLAIM_STATES));
  expect(new Set(flows.flatMap(({ actions }) => actions))).toEqual(new Set(CLAIM_ACTIONS));
});

it('guards with words it has, and uses them all', () => {
  expect(new Set(CLAIM_GUARDS.map(({ refuse }) => refuse))).toEqual(new Set(CLAIM_REFUSALS));
});

it('passes over a step that is refused, and over ways back', () => {
  expect(
    mainStep([
      { action: 'handBack', refusals: ['piece_not_here'] },
      { action: 'reopen', refusals: [] },
      { action: 'close', refusals: [] },
    ]),
  ).toBe('close');
});
