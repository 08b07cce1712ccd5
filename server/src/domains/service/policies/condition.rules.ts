import {
  COUNT_FACTS,
  WORD_FACTS,
  type CountFact,
  type PolicyCondition,
  type PolicyFacts,
  type PolicyRule,
  type RuleFact,
} from '@zhuyue/shared';

/** What a rule leaves of one fact: words, or a range with both ends included. */
type Room = ReadonlySet<string | boolean> | { from: number; to: number };

const isRange = (room: Room): room is { from: number; to: number } => 'from' in room;

/** @returns whether one condition holds on these facts */
export function holds(condition: PolicyCondition, facts: PolicyFacts): boolean {
  if ('among' in condition) return condition.among.includes(facts[condition.fact]);
  if ('is' in condition) return facts[condition.fact] === condition.is;
  const value = facts[condition.fact];
  return (condition.from ?? 0) <= value && value <= (condition.to ?? Infinity);
}

const roomOf = (condition: PolicyCondition): Room => {
  if ('among' in condition) return new Set(condition.among);
  if ('is' in condition) return new Set([condition.is]);
  return { from: condition.from ?? 0, to: condition.to ?? COUNT_FACTS[condition.fact] };
};

const both = (a: Room, b: Room): Room => {
  if (isRange(a) && isRange(b)) return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  if (isRange(a) || isRange(b)) throw new Error('A fact is either counted or named');
  return new Set([...a].filter((value) => b.has(value)));
};
const isEmpty = (room: Room): boolean => (isRange(room) ? room.from > room.to : room.size === 0);
const within = (inner: Room, outer: Room): boolean => {
  if (isRange(inner) && isRange(outer)) return outer.from <= inner.from && inner.to <= outer.to;
  if (isRange(inner) || isRange(outer)) return false;
  return [...inner].every((value) => outer.has(value));
};

const whole = (fact: RuleFact): Room => {
  if (fact in WORD_FACTS) return new Set<string>(WORD_FACTS[fact as keyof typeof WORD_FACTS]);
  if (fact in COUNT_FACTS) return { from: 0, to: COUNT_FACTS[fact as CountFact] };
  return new Set([true, false]);
};

/** What all conditions together leave of each fact they speak of. */
function roomsOf(conditions: readonly PolicyCondition[]): Map<RuleFact, Room> {
  const rooms = new Map<RuleFact, Room>();
  for (const condition of conditions)
    rooms.set(condition.fact, both(rooms.get(condition.fact) ?? whole(condition.fact), roomOf(condition)));
  return rooms;
}

/** No facts at all can satisfy it: a rule nobody will ever see decide. */
export const impossible = (conditions: readonly PolicyCondition[]): boolean =>
  [...roomsOf(conditions).values()].some(isEmpty);

/** Some facts satisfy both. Conditions speak of one fact each, so looking fact by fact is exact. */
export const overlap = (a: readonly PolicyCondition[], b: readonly PolicyCondition[]): boolean =>
  !impossible([...a, ...b]);

/** Whatever satisfies `inner` satisfies `outer` too. */
export function covers(outer: readonly PolicyCondition[], inner: readonly PolicyCondition[]): boolean {
  const rooms = roomsOf(inner);
  return [...roomsOf(outer)].every(([fact, room]) => within(rooms.get(fact) ?? whole(fact), room));
}

/** Values of a fact on both sides of every border a rule draws through it: between them nothing can change. */
export function bordersOf(fact: RuleFact, rules: readonly PolicyRule[]): (string | number | boolean)[] {
  const room = whole(fact);
  if (!isRange(room)) return [...room];
  const spoken = rules.flatMap((rule) => rule.when.filter((condition) => condition.fact === fact));
  const borders = spoken.flatMap((condition) =>
    'from' in condition
      ? [
          condition.from === null ? [] : [condition.from - 1, condition.from],
          condition.to === null ? [] : [condition.to, condition.to + 1],
        ].flat()
      : [],
  );
  return [...new Set(borders)]
    .filter((value) => value >= room.from && value <= room.to)
    .sort((a, b) => a - b);
}
