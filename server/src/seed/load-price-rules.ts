import { WHOLE_SCOPE, type RuleScope, type RuleSort } from '@zhuyue/shared';
import type { Tx } from '../platform/database/index.js';
import { seedJson } from './seed-files.js';
import { seedId } from './seed-id.js';
import { upsert, type TableRow } from './upsert.js';

interface SeedRule {
  code: string;
  sort: RuleSort;
  name: string;
  reason: string;
  rank: number;
  scope: Partial<RuleScope>;
  terms: object;
}
interface SeedRules {
  franchiseStores: string[];
  rules: SeedRule[];
}

const rules = (): SeedRules => seedJson('price-rules.json') as SeedRules;

/** Before anybody was there to approve them. */
const SINCE = new Date('2026-01-01T00:00:00.000Z');

const asRule = (rule: SeedRule): TableRow => ({
  id: seedId('price-rule', rule.code),
  sort: rule.sort,
  name: rule.name,
  reason: rule.reason,
  state: 'approved',
  rank: rule.rank,
  fromAt: SINCE,
  scope: JSON.stringify({ ...WHOLE_SCOPE, ...rule.scope }),
  terms: JSON.stringify(rule.terms),
  createdAt: SINCE,
});

/** What moves prices beside the board. What the house did to a rule since then stays done. */
export const loadPriceRules = (tx: Tx): Promise<void> => upsert(tx, 'price_rule', rules().rules.map(asRule));

/** Stores of franchisees, by their codes. */
export const franchiseStores = (): ReadonlySet<string> => new Set(rules().franchiseStores);
