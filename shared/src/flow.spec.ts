import {
  APPOINTMENT_ACTIONS,
  APPOINTMENT_FLOW,
  APPOINTMENT_GUARDS,
  APPOINTMENT_REFUSALS,
  APPOINTMENT_STATES,
} from './appointment.js';
import {
  ARTICLE_ACTIONS,
  ARTICLE_FLOW,
  ARTICLE_GUARDS,
  ARTICLE_REFUSALS,
  ARTICLE_STATES,
} from './article.js';
import { COUNT_ACTIONS, COUNT_FLOW, COUNT_GUARDS, COUNT_REFUSALS, COUNT_STATES } from './count.js';
import {
  DELIVERY_ACTIONS,
  DELIVERY_FLOW,
  DELIVERY_GUARDS,
  DELIVERY_REFUSALS,
  DELIVERY_STATES,
} from './delivery.js';
import { defineFlow, refusalsOf, type Flow } from './flow.js';
import {
  INHERITANCE_ACTIONS,
  INHERITANCE_FLOW,
  INHERITANCE_GUARDS,
  INHERITANCE_REFUSALS,
  INHERITANCE_STATES,
} from './inheritance.js';
import {
  OWNERSHIP_TERMS_ACTIONS,
  OWNERSHIP_TERMS_FLOW,
  OWNERSHIP_TERMS_GUARDS,
  OWNERSHIP_TERMS_REFUSALS,
  OWNERSHIP_TERMS_STATES,
  PASSING_ACTIONS,
  PASSING_FLOW,
  PASSING_GUARDS,
  PASSING_REFUSALS,
  PASSING_STATES,
} from './ownership.js';
import { HOLD_ACTIONS, HOLD_FLOW, HOLD_STATES } from './hold.js';
import { POLICY_ACTIONS, POLICY_FLOW, POLICY_GUARDS, POLICY_REFUSALS, POLICY_STATES } from './policy.js';
import { PIECE_ACTIONS, PIECE_FLOW, PIECE_GUARDS, PIECE_REFUSALS, PIECE_STATES } from './piece.js';
import { STYLE_STATES } from './catalogue.js';
import { ALARM_ACTIONS, ALARM_FLOW, ALARM_STATES } from './scan.js';
import { BOARD_ACTIONS, BOARD_FLOW, BOARD_GUARDS, BOARD_REFUSALS, BOARD_STATES } from './price.js';
import {
  SCAN_POLICY_ACTIONS,
  SCAN_POLICY_FLOW,
  SCAN_POLICY_GUARDS,
  SCAN_POLICY_REFUSALS,
  SCAN_POLICY_STATES,
} from './scan-policy.js';
import {
  TRAINING_TERMS_ACTIONS,
  TRAINING_TERMS_FLOW,
  TRAINING_TERMS_GUARDS,
  TRAINING_TERMS_REFUSALS,
  TRAINING_TERMS_STATES,
} from './training.js';
import {
  YEAR_CALENDAR_ACTIONS,
  YEAR_CALENDAR_FLOW,
  YEAR_CALENDAR_GUARDS,
  YEAR_CALENDAR_REFUSALS,
  YEAR_CALENDAR_STATES,
} from './year-calendar.js';
import { RULE_ACTIONS, RULE_FLOW, RULE_GUARDS, RULE_REFUSALS, RULE_STATES } from './price-rule.js';
import { PAYOUT_ACTIONS, PAYOUT_FLOW, PAYOUT_GUARDS, PAYOUT_REFUSALS, PAYOUT_STATES } from './payout.js';
import { SALE_ACTIONS, SALE_FLOW, SALE_GUARDS, SALE_REFUSALS, SALE_STATES } from './sale.js';
import {
  REVISION_ACTIONS,
  REVISION_FLOW,
  REVISION_GUARDS,
  REVISION_REFUSALS,
  REVISION_STATES,
  STYLE_ACTIONS,
  STYLE_FLOW,
} from './style-flow.js';
import {
  TRADE_IN_ACTIONS,
  TRADE_IN_FLOW,
  TRADE_IN_GUARDS,
  TRADE_IN_REFUSALS,
  TRADE_IN_STATES,
} from './trade-in.js';
import {
  TRANSFER_ACTIONS,
  TRANSFER_FLOW,
  TRANSFER_GUARDS,
  TRANSFER_REFUSALS,
  TRANSFER_STATES,
} from './transfer.js';
import { TRAY_ACTIONS, TRAY_FLOW, TRAY_STATES } from './visit.js';

interface Lifecycle {
  flow: Flow<string, string, string>;
  states: readonly string[];
  actions: readonly string[];
  guards: readonly { on: string; refuse: string }[];
  refusals: readonly string[];
  /** Where a life may end; everywhere else there must be a way on. */
  ends: readonly string[];
  /** States a life may begin in beside the first. */
  alsoFirst?: readonly string[];
}
const lifecycle = (flow: unknown, facts: Omit<Lifecycle, 'flow'>): Lifecycle => ({
  flow: flow as Lifecycle['flow'],
  ...facts,
});

const LIFECYCLES: Lifecycle[] = [
  lifecycle(PIECE_FLOW, {
    states: PIECE_STATES,
    actions: PIECE_ACTIONS,
    guards: PIECE_GUARDS,
    // What two decide is no matter of the piece: the desk says it instead of the table.
    refusals: PIECE_REFUSALS.filter((word) => word !== 'two_decide'),
    ends: ['melted'],
  }),
  lifecycle(HOLD_FLOW, {
    states: HOLD_STATES,
    actions: HOLD_ACTIONS,
    guards: [],
    refusals: [],
    ends: ['sold', 'released', 'expired', 'withdrawn', 'gone'],
  }),
  lifecycle(APPOINTMENT_FLOW, {
    states: APPOINTMENT_STATES,
    actions: APPOINTMENT_ACTIONS,
    guards: APPOINTMENT_GUARDS,
    refusals: APPOINTMENT_REFUSALS,
    ends: ['lapsed'],
    alsoFirst: ['offered'],
  }),
  lifecycle(TRAY_FLOW, {
    states: TRAY_STATES,
    actions: TRAY_ACTIONS,
    guards: [],
    refusals: [],
    ends: ['explained'],
  }),
  lifecycle(INHERITANCE_FLOW, {
    states: INHERITANCE_STATES,
    actions: INHERITANCE_ACTIONS,
    guards: INHERITANCE_GUARDS,
    refusals: INHERITANCE_REFUSALS,
    // Another request is the way back.
    ends: ['completed', 'withdrawn', 'stopped'],
  }),
  lifecycle(PASSING_FLOW, {
    states: PASSING_STATES,
    actions: PASSING_ACTIONS,
    guards: PASSING_GUARDS,
    refusals: PASSING_REFUSALS,
    // Another offer is the way back.
    ends: ['completed', 'withdrawn', 'declined', 'expired', 'stopped'],
  }),
  lifecycle(BOARD_FLOW, {
    states: BOARD_STATES,
    actions: BOARD_ACTIONS,
    guards: BOARD_GUARDS,
    refusals: BOARD_REFUSALS,
    // Another entry is the way back.
    ends: ['rejected', 'withdrawn'],
  }),
  lifecycle(RULE_FLOW, {
    states: RULE_STATES,
    actions: RULE_ACTIONS,
    guards: RULE_GUARDS,
    refusals: RULE_REFUSALS,
    ends: ['ended', 'discarded'],
  }),
  lifecycle(SCAN_POLICY_FLOW, {
    states: SCAN_POLICY_STATES,
    actions: SCAN_POLICY_ACTIONS,
    guards: SCAN_POLICY_GUARDS,
    refusals: SCAN_POLICY_REFUSALS,
    // Another version is the way back.
    ends: ['superseded', 'discarded'],
  }),
  lifecycle(TRAINING_TERMS_FLOW, {
    states: TRAINING_TERMS_STATES,
    actions: TRAINING_TERMS_ACTIONS,
    guards: TRAINING_TERMS_GUARDS,
    refusals: TRAINING_TERMS_REFUSALS,
    // Another version is the way back.
    ends: ['superseded', 'discarded'],
  }),
  lifecycle(OWNERSHIP_TERMS_FLOW, {
    states: OWNERSHIP_TERMS_STATES,
    actions: OWNERSHIP_TERMS_ACTIONS,
    guards: OWNERSHIP_TERMS_GUARDS,
    refusals: OWNERSHIP_TERMS_REFUSALS,
    // Another version is the way back.
    ends: ['discarded'],
  }),
  lifecycle(YEAR_CALENDAR_FLOW, {
    states: YEAR_CALENDAR_STATES,
    actions: YEAR_CALENDAR_ACTIONS,
    guards: YEAR_CALENDAR_GUARDS,
    refusals: YEAR_CALENDAR_REFUSALS,
    // Another version is the way back.
    ends: ['superseded', 'discarded'],
  }),
  lifecycle(ARTICLE_FLOW, {
    states: ARTICLE_STATES,
    actions: ARTICLE_ACTIONS,
    guards: ARTICLE_GUARDS,
    refusals: ARTICLE_REFUSALS,
    // Another version is the way back.
    ends: ['superseded', 'withdrawn', 'discarded'],
  }),
  lifecycle(SALE_FLOW, {
    states: SALE_STATES,
    actions: SALE_ACTIONS,
    guards: SALE_GUARDS,
    refusals: SALE_REFUSALS,
    ends: ['cancelled', 'reversed'],
  }),
  lifecycle(PAYOUT_FLOW, {
    states: PAYOUT_STATES,
    actions: PAYOUT_ACTIONS,
    guards: PAYOUT_GUARDS,
    refusals: PAYOUT_REFUSALS,
    // Another return makes another one.
    ends: ['dropped'],
  }),
  lifecycle(TRADE_IN_FLOW, {
    states: TRADE_IN_STATES,
    actions: TRADE_IN_ACTIONS,
    guards: TRADE_IN_GUARDS,
    refusals: TRADE_IN_REFUSALS,
    // Molten metal has no way back.
    ends: ['melted', 'undone'],
  }),
  lifecycle(POLICY_FLOW, {
    states: POLICY_STATES,
    actions: POLICY_ACTIONS,
    guards: POLICY_GUARDS,
    refusals: POLICY_REFUSALS,
    // A published version is kept for the sales it is frozen into; the next version takes its place.
    ends: ['withdrawn', 'dropped'],
  }),
  lifecycle(ALARM_FLOW, {
    states: ALARM_STATES,
    actions: ALARM_ACTIONS,
    guards: [],
    refusals: [],
    ends: ['closed'],
  }),
  lifecycle(REVISION_FLOW, {
    states: REVISION_STATES,
    actions: REVISION_ACTIONS,
    guards: REVISION_GUARDS,
    refusals: REVISION_REFUSALS,
    // A closed wording stays as it was read; restoring it begins a new one.
    ends: ['superseded', 'returned', 'dropped'],
  }),
  lifecycle(TRANSFER_FLOW, {
    states: TRANSFER_STATES,
    actions: TRANSFER_ACTIONS,
    guards: TRANSFER_GUARDS,
    refusals: TRANSFER_REFUSALS,
    ends: ['received', 'cancelled', 'returned'],
  }),
  lifecycle(DELIVERY_FLOW, {
    states: DELIVERY_STATES,
    actions: DELIVERY_ACTIONS,
    guards: DELIVERY_GUARDS,
    refusals: DELIVERY_REFUSALS,
    ends: ['cancelled'],
  }),
  lifecycle(COUNT_FLOW, {
    states: COUNT_STATES,
    actions: COUNT_ACTIONS,
    guards: COUNT_GUARDS,
    refusals: COUNT_REFUSALS,
    ends: ['finished', 'cancelled'],
  }),
];

const reachable = ({ flow }: Lifecycle, from: string): Set<string> => {
  const found = new Set([from]);
  for (const state of found) for (const to of Object.values(flow.table[state] ?? {})) if (to) found.add(to);
  return found;
};

describe.each(LIFECYCLES)('the life of $flow.name', (life) => {
  const { flow, states, actions, guards, refusals, ends, alsoFirst = [] } = life;

  it('has a line for every state and nothing beside', () => {
    expect([...flow.states].sort()).toEqual([...states].sort());
    expect([...flow.actions].sort()).toEqual([...actions].sort());
  });

  it('reaches every state from where a life begins', () => {
    const found = new Set([flow.first, ...alsoFirst].flatMap((first) => [...reachable(life, first)]));
    expect([...found].sort()).toEqual([...states].sort());
  });

  it('ends only where it may, and can end from everywhere', () => {
    expect([...flow.ends].sort()).toEqual([...ends].sort());
    for (const state of states) expect(ends.some((end) => reachable(life, state).has(end))).toBe(true);
  });

  it('uses every action, and somebody may do each', () => {
    const used = new Set(states.flatMap((state) => Object.keys(flow.table[state] ?? {})));
    expect([...used].sort()).toEqual([...actions].sort());
    for (const action of actions) expect(flow.roles[action]).not.toHaveLength(0);
  });

  it('offers a role exactly the lines of the table that are its own', () => {
    for (const state of states) {
      for (const role of new Set(actions.flatMap((action) => flow.roles[action] ?? []))) {
        const own = Object.keys(flow.table[state] ?? {}).filter((action) =>
          flow.roles[action]?.includes(role),
        );
        expect([...flow.allowed(state, role)].sort()).toEqual(own.sort());
      }
    }
  });

  it('guards actions it has with words it has, and uses them all', () => {
    expect(guards.filter((guard) => !actions.includes(guard.on))).toEqual([]);
    expect([...new Set(guards.map((guard) => guard.refuse))].sort()).toEqual([...refusals].sort());
  });
});

it('lets a style come back into sale from wherever it is', () => {
  expect(Object.keys(STYLE_FLOW.table)).toEqual(STYLE_STATES);
  for (const state of STYLE_FLOW.states)
    expect(Object.values(STYLE_FLOW.table[state])).toContain('published');
  expect(STYLE_FLOW.actions).toEqual([...STYLE_ACTIONS]);
});

it('names every word that speaks against an action, in the order of the guards', () => {
  const guards = [
    { on: 'go', refuse: 'tired', when: (f: { hours: number }) => f.hours > 8 },
    { on: 'go', refuse: 'dark', when: (f: { hours: number }) => f.hours > 10 },
    { on: 'stay', refuse: 'late', when: () => true },
  ] as const;
  expect(refusalsOf(guards, 'go', { hours: 12 })).toEqual(['tired', 'dark']);
  expect(refusalsOf(guards, 'go', { hours: 1 })).toEqual([]);
});

it('has no line that the table does not have', () => {
  const door = defineFlow({
    name: 'door',
    first: 'shut',
    table: { shut: { open: 'ajar' }, ajar: {} },
    roles: { open: ['guest'] },
  });
  expect([door.next('shut', 'open'), door.next('ajar', 'open')]).toEqual(['ajar', null]);
  expect(door.ends).toEqual(['ajar']);
});
