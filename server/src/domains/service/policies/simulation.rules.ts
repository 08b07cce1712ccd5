import type { Gem, PolicyBook, PolicyFacts, PolicyOutcome } from '@zhuyue/shared';
import { answerOver, type OpenFacts } from './open.rules.js';

/** A case as it was asked on its day. */
export interface AskedCase {
  id: string;
  number: string;
  askedOn: string;
  gem: Gem;
  facts: PolicyFacts;
  open: OpenFacts;
}
export interface ChangedAnswer {
  id: string;
  number: string;
  askedOn: string;
  before: PolicyOutcome;
  after: PolicyOutcome;
  beforeRules: string[];
  afterRules: string[];
}
/** What a version would have answered in the last twelve months, beside what the one before it answers. */
export interface Simulation {
  sinceOn: string;
  untilOn: string;
  /** Cases asked again. */
  cases: number;
  /** Cases of before their facts were kept: they cannot be asked again. */
  withoutFacts: number;
  changes: { before: PolicyOutcome; after: PolicyOutcome; cases: number }[];
  /** The first of them, newest first. */
  changed: ChangedAnswer[];
}

/** Whose answer a person can still read through. */
const SHOWN = 200;

/** Whether a book is the one for a main stone, among those there are. */
export const isFor = (book: PolicyBook, gem: Gem, others: readonly PolicyBook[]): boolean =>
  book.gems === undefined
    ? !others.some((other) => other.gems?.includes(gem) === true)
    : book.gems.includes(gem);

/** Asks cases again under two books; a plain answer that differs in its amount differs too. */
export class Rerun {
  private cases = 0;
  private readonly changed: ChangedAnswer[] = [];
  private readonly counts = new Map<string, Simulation['changes'][number]>();

  constructor(
    private readonly before: PolicyBook,
    private readonly after: PolicyBook,
  ) {}

  ask(one: AskedCase): void {
    const was = answerOver(this.before.rules, one.facts, one.open);
    const now = answerOver(this.after.rules, one.facts, one.open);
    if (was === null || now === null) return;
    this.cases += 1;
    if (JSON.stringify([was.outcome, was.amount]) === JSON.stringify([now.outcome, now.amount])) return;
    const { id, number, askedOn } = one;
    const key = `${was.outcome} ${now.outcome}`;
    const count = this.counts.get(key) ?? { before: was.outcome, after: now.outcome, cases: 0 };
    this.counts.set(key, { ...count, cases: count.cases + 1 });
    this.changed.push({
      id,
      number,
      askedOn,
      before: was.outcome,
      after: now.outcome,
      beforeRules: was.decidedBy,
      afterRules: now.decidedBy,
    });
  }

  result(sinceOn: string, untilOn: string, withoutFacts: number): Simulation {
    const changes = [...this.counts.values()].sort((a, b) => b.cases - a.cases);
    const changed = [...this.changed].reverse().slice(0, SHOWN);
    return { sinceOn, untilOn, cases: this.cases, withoutFacts, changes, changed };
  }
}
