import type { RuleFact } from '@zhuyue/shared';
import type { CoverageAnswer } from '../../domains/service/index.js';
import type { PolicyAnswerView } from './policy-answer.dto.js';

/** A policy's answer as both sides read it. */
export const toPolicyAnswerView = (answer: CoverageAnswer): PolicyAnswerView => ({
  outcome: answer.outcome,
  amount: answer.amount,
  clause: answer.clause,
  decidedBy: answer.decidedBy,
  byStatute: answer.byStatute,
  factsUsed: Object.entries(answer.factsUsed).map(([fact, value]) => ({
    fact: fact as RuleFact,
    value: String(value),
  })),
  possible: answer.possible.map(({ outcome, amount, clause, because }) => ({
    outcome,
    amount,
    clause,
    because: because.map(({ fact, values }) => ({ fact, values: values.map(String) })),
  })),
  others: answer.others.map(({ fact, value, outcome }) => ({ fact, value: String(value), outcome })),
});
