import { Injectable } from '@nestjs/common';
import type { RuleAction, RuleFacts, RuleScope, RuleSort, RuleState, RuleTerms } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions, type Tx } from '../../../platform/database/index.js';
import {
  demandUnchanged,
  DomainError,
  type FieldProblem,
  invalidRequest,
  markOf,
} from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { PricesRepository } from './prices.repository.js';
import { RulesRepository, type RuleEntry, type RuleLine } from './rules.repository.js';
import {
  beyondBand,
  decideRule,
  offeredRuleActions,
  termsFaults,
  type OfferedRuleAction,
} from './rules.rules.js';

/** A rule as somebody writes it down. */
export interface RuleDraft {
  sort: RuleSort;
  name: string;
  reason: string;
  rank: number;
  fromAt: Date;
  untilAt: Date | null;
  scope: RuleScope;
  terms: RuleTerms[RuleSort];
}
export interface OfferedRule extends RuleLine {
  /** Of the wording: sent back with what is done to it. */
  mark: string;
  actions: OfferedRuleAction[];
  /** Holds at this moment. */
  inForce: boolean;
}
export interface NamedScope {
  series: { id: string; name: string }[];
  styles: { id: string; name: string }[];
  stores: { id: string; name: string }[];
}

@Injectable()
export class RuleLedger {
  constructor(
    readonly rules: RulesRepository,
    readonly prices: PricesRepository,
    readonly transactions: Transactions,
    readonly audit: Audit,
    readonly outbox: Outbox,
  ) {}
}

/** 价格规则 as headquarters keeps them: one writes, another approves, either ends. */
@Injectable()
export class PriceRules {
  constructor(
    private readonly ledger: RuleLedger,
    private readonly clock: Clock,
  ) {}

  async list(sort: RuleSort, by: StaffIdentity): Promise<OfferedRule[]> {
    const rows = await this.ledger.rules.list(sort);
    return Promise.all(rows.map((row) => this.offered(row, by)));
  }

  counts(): Promise<{ sort: RuleSort; state: RuleState; count: number }[]> {
    return this.ledger.rules.counts();
  }

  async get(id: string, by: StaffIdentity): Promise<OfferedRule> {
    const row = await this.ledger.rules.find(id);
    if (!row) throw new DomainError('price_rule.not_found');
    return this.offered(row, by);
  }

  /** The names behind the ids of a scope. */
  async names(scope: RuleScope): Promise<NamedScope> {
    const { rules } = this.ledger;
    const [series, styles, stores] = await Promise.all([
      rules.known('series', scope.seriesIds),
      rules.known('style', scope.styleIds),
      rules.known('store', scope.storeIds),
    ]);
    return { series, styles, stores };
  }

  /** @returns the id of the new draft. */
  async write(by: StaffIdentity, draft: RuleDraft): Promise<string> {
    await this.demandSound(draft);
    const entry: RuleEntry = {
      ...draft,
      id: newId(),
      state: 'draft',
      createdBy: by.id,
      createdAt: this.clock.now(),
      decidedBy: null,
      decidedAt: null,
      endedBy: null,
      endedAt: null,
    };
    await this.ledger.transactions.run(async (tx) => {
      await this.ledger.rules.add(tx, entry);
      await this.told(tx, by, 'write', entry);
    });
    return entry.id;
  }

  /** Whoever changes a draft becomes its author: the second person must not approve words of their own. */
  async change(by: StaffIdentity, id: string, mark: string, draft: RuleDraft): Promise<void> {
    await this.demandSound(draft);
    await this.moved(by, id, 'change', mark, (entry, state) => ({
      ...entry,
      ...draft,
      sort: entry.sort,
      state,
      createdBy: by.id,
    }));
  }

  /** @param mark of the wording that was read: nobody approves words they have not seen */
  async act(
    by: StaffIdentity,
    id: string,
    mark: string,
    action: Exclude<RuleAction, 'change'>,
  ): Promise<void> {
    const now = this.clock.now();
    await this.moved(by, id, action, mark, (entry, state) =>
      action === 'approve'
        ? { ...entry, state, decidedBy: by.id, decidedAt: now }
        : { ...entry, state, endedBy: by.id, endedAt: now },
    );
  }

  private async moved(
    by: StaffIdentity,
    id: string,
    action: RuleAction,
    mark: string,
    next: (entry: RuleEntry, state: RuleState) => RuleEntry,
  ): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      const entry = await this.ledger.rules.lock(tx, id);
      if (!entry) throw new DomainError('price_rule.not_found');
      const facts = await this.factsOf(entry, by, tx);
      const state = decideRule(entry.state, by.role, action, facts);
      demandUnchanged(mark, wordingOf(entry));
      const after = next(entry, state);
      await this.ledger.rules.save(tx, after);
      await this.told(tx, by, action, after);
    });
  }

  private async factsOf(entry: RuleEntry, by: StaffIdentity, tx: Tx | null): Promise<RuleFacts> {
    return {
      ownRule: entry.createdBy === by.id,
      over: entry.untilAt !== null && entry.untilAt <= this.clock.now(),
      beyondBand: beyondBand(entry.sort, entry.terms, await this.ledger.prices.policy(tx)),
    };
  }

  private async offered(row: RuleLine, by: StaffIdentity): Promise<OfferedRule> {
    const now = this.clock.now();
    const begun = row.fromAt <= now && (row.untilAt === null || row.untilAt > now);
    const actions = offeredRuleActions(row.state, by.role, await this.factsOf(row, by, null));
    return { ...row, mark: markOf(wordingOf(row)), actions, inForce: row.state === 'approved' && begun };
  }

  private async demandSound(draft: RuleDraft): Promise<void> {
    const faults: FieldProblem[] = termsFaults(draft.sort, draft.terms);
    if (draft.untilAt !== null && draft.untilAt <= draft.fromAt)
      faults.push({ path: 'untilAt', rule: 'min' });
    const policy = await this.ledger.prices.policy(null);
    if (beyondBand(draft.sort, draft.terms, policy))
      faults.push({ path: 'channel.movePermille', rule: 'max' });
    const { series, styles, stores } = await this.names(draft.scope);
    if (series.length < draft.scope.seriesIds.length)
      faults.push({ path: 'scope.seriesIds', rule: 'exists' });
    if (styles.length < draft.scope.styleIds.length) faults.push({ path: 'scope.styleIds', rule: 'exists' });
    if (stores.length < draft.scope.storeIds.length) faults.push({ path: 'scope.storeIds', rule: 'exists' });
    if (faults.length > 0) throw invalidRequest(faults);
  }

  private async told(tx: Tx, by: StaffIdentity, action: string, entry: RuleEntry): Promise<void> {
    const { audit, outbox } = this.ledger;
    await audit.record(tx, {
      staffId: by.id,
      action: `price_rule.${action}`,
      subjectKind: 'price_rule',
      subjectId: entry.id,
      details: { name: entry.name, reason: entry.reason },
    });
    await outbox.add(tx, 'price.set', { ruleId: entry.id, sort: entry.sort });
  }
}

/** What a second person reads before approving. */
const wordingOf = ({ name, reason, rank, fromAt, untilAt, scope, terms }: RuleEntry): unknown => [
  name,
  reason,
  rank,
  fromAt,
  untilAt,
  scope,
  terms,
];
