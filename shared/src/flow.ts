/**
 * A lifecycle as a table: state → action → next state. The page and the server read the same lines; there is no other
 * place where a state may change.
 */
export type FlowTable<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

export interface Flow<State extends string, Action extends string, Role extends string> {
  readonly name: string;
  readonly states: readonly State[];
  readonly actions: readonly Action[];
  readonly table: FlowTable<State, Action>;
  /** Who may press the button. `system` is a timer or an event of our own. */
  readonly roles: Readonly<Record<Action, readonly Role[]>>;
  readonly first: State;
  /** The state after `action`, or null when the table has no such line. */
  next(state: State, action: Action): State | null;
  /** The actions the table allows a role in a state, in table order. */
  allowed(state: State, role: Role): Action[];
  /** States with no way on. */
  readonly ends: readonly State[];
}

export function defineFlow<State extends string, Action extends string, Role extends string>(definition: {
  name: string;
  first: State;
  table: FlowTable<State, Action>;
  roles: Readonly<Record<Action, readonly Role[]>>;
}): Flow<State, Action, Role> {
  const { name, first, table, roles } = definition;
  const states = Object.keys(table) as State[];
  const actions = Object.keys(roles) as Action[];
  return {
    name,
    first,
    table,
    roles,
    states,
    actions,
    next: (state, action) => table[state][action] ?? null,
    allowed: (state, role) =>
      actions.filter((action) => table[state][action] !== undefined && roles[action].includes(role)),
    ends: states.filter((state) => Object.keys(table[state]).length === 0),
  };
}

/** An action a person sees as a button, with what speaks against it now. No refusals: it can be pressed. */
export interface OfferedAction<Action extends string, Refusal extends string> {
  action: Action;
  refusals: Refusal[];
}

/** One line of a guard list: on this action refuse with this word when the facts say so. */
export interface Guard<Action extends string, Refusal extends string, Facts> {
  on: Action;
  refuse: Refusal;
  when: (facts: Facts) => boolean;
}

/** The words that speak against an action on these facts, in list order. */
export function refusalsOf<Action extends string, Refusal extends string, Facts>(
  guards: readonly Guard<Action, Refusal, Facts>[],
  action: Action,
  facts: Facts,
): Refusal[] {
  return guards.filter((guard) => guard.on === action && guard.when(facts)).map((guard) => guard.refuse);
}
