import { Injectable } from '@nestjs/common';
import { addDays, addMonths, dayOf, type Gem, type PolicyAction, type PolicyBook } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { changesOf, type RuleChange } from './difference.rules.js';
import { faultsOf, type PolicyFault } from './faults.rules.js';
import {
  decidePolicy,
  factsOfVersion,
  offeredPolicyActions,
  type OfferedPolicyAction,
} from './policies.rules.js';
import { PoliciesRepository, type PolicyLine, type PolicyRow } from './policies.repository.js';
import { isFor, Rerun, type AskedCase } from './simulation.rules.js';

/** A version as somebody writes it down. */
export interface PolicyDraft {
  name: string;
  effectiveOn: string;
  book: PolicyBook;
}
export interface PolicyFull {
  line: PolicyLine;
  /** The published version that holds on its first day without it; null for the first of its code. */
  before: PolicyLine | null;
  faults: PolicyFault[];
  changes: RuleChange[];
  actions: OfferedPolicyAction[];
}

/** Cases asked again at a time. */
const STEP = 500;

/** 售后政策 as headquarters keeps it: one writes, the last year is asked again, another publishes. */
@Injectable()
export class Policies {
  constructor(
    private readonly policies: PoliciesRepository,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(): Promise<PolicyLine[]> {
    return this.policies.list();
  }

  async get(id: string, by: StaffIdentity): Promise<PolicyFull> {
    const line = await this.policies.find(id);
    if (line === null) throw new DomainError('policy.not_found');
    const before = await this.before(line);
    return {
      line,
      before,
      faults: faultsOf(line.terms.rules),
      changes: before === null ? [] : changesOf(before.terms.rules, line.terms.rules),
      actions: offeredPolicyActions(line.state, by.role, factsOfVersion(line, by.id, this.today())),
    };
  }

  /** @returns the id of a draft that begins as the newest published version; one open draft a code. */
  begin(by: StaffIdentity, code: string): Promise<string> {
    return this.transactions.run(async (tx) => {
      const versions = await this.policies.ofCode(tx, code);
      const last = versions.at(-1);
      const model = versions.filter((row) => row.state === 'published').at(-1);
      if (last === undefined || model === undefined) throw new DomainError('policy.not_found');
      const open = versions.find((row) => row.state === 'draft' || row.state === 'in_review');
      if (open !== undefined) throw new DomainError('policy.draft_open', { id: open.id });
      const row: PolicyRow = {
        ...model,
        id: newId(),
        version: last.version + 1,
        effectiveOn: addDays(this.today(), 7),
        state: 'draft',
        edition: 1,
        authorId: by.id,
        approverId: null,
        decidedAt: null,
        note: null,
        simulatedEdition: null,
        simulation: null,
      };
      await this.policies.add(tx, row);
      await this.told(tx, by, 'begin', row, null);
      return row.id;
    });
  }

  /**
   * Whoever changes a draft becomes its author: nobody approves words of their own.
   *
   * @throws DomainError edit.outdated when somebody else saved meanwhile
   */
  change(by: StaffIdentity, id: string, edition: number, draft: PolicyDraft): Promise<void> {
    return this.moved(by, id, edition, 'change', null, (row) => {
      const { name, effectiveOn, book } = draft;
      return { ...row, name, effectiveOn, terms: book, edition: edition + 1, authorId: by.id };
    });
  }

  act(
    by: StaffIdentity,
    id: string,
    edition: number,
    action: Exclude<PolicyAction, 'change'>,
    reason: string | null,
  ): Promise<void> {
    return this.moved(by, id, edition, action, reason, (row) =>
      action === 'publish'
        ? { ...row, approverId: by.id, decidedAt: this.clock.now(), note: null }
        : { ...row, note: reason },
    );
  }

  /** Asks the cases of the last twelve months again under the draft and under what would hold without it. */
  async simulate(by: StaffIdentity, id: string): Promise<void> {
    const line = await this.policies.find(id);
    if (line === null) throw new DomainError('policy.not_found');
    const before = await this.before(line);
    const others = (await this.policies.published())
      .filter((row) => row.code !== line.code)
      .map((row) => row.terms);
    const untilOn = this.today();
    const sinceOn = addMonths(untilOn, -12);
    const rerun = new Rerun((before ?? line).terms, line.terms);
    let withoutFacts = 0;
    for await (const past of this.past(new Date(`${sinceOn}T00:00:00+08:00`))) {
      if (!isFor(line.terms, past.gem, others)) continue;
      if (past.asked === null) withoutFacts += 1;
      else rerun.ask(past.asked);
    }
    await this.policies.keepSimulation(id, line.edition, rerun.result(sinceOn, untilOn, withoutFacts));
    await this.transactions.run((tx) => this.told(tx, by, 'simulate', line, null));
  }

  private async *past(since: Date): AsyncGenerator<{ gem: Gem; asked: AskedCase | null }> {
    let after = '';
    for (;;) {
      const rows = await this.policies.casesSince(since, after, STEP);
      for (const { policyFacts, gem, id, number, createdAt } of rows) {
        const kept = policyFacts as Pick<AskedCase, 'facts' | 'open'> | null;
        const asked = kept && { id, number, askedOn: dayOf(createdAt), gem: gem as Gem, ...kept };
        yield { gem: gem as Gem, asked };
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < STEP) return;
      after = last.id;
    }
  }

  private async before(line: PolicyRow): Promise<PolicyLine | null> {
    const older = (await this.policies.list()).filter(
      (row) =>
        row.code === line.code &&
        row.state === 'published' &&
        row.version < line.version &&
        row.effectiveOn <= line.effectiveOn,
    );
    return older[0] ?? null;
  }

  private async moved(
    by: StaffIdentity,
    id: string,
    edition: number,
    action: PolicyAction,
    reason: string | null,
    next: (row: PolicyRow) => PolicyRow,
  ): Promise<void> {
    const code = await this.policies.codeOf(id);
    if (code === null) throw new DomainError('policy.not_found');
    await this.transactions.run(async (tx) => {
      const row = (await this.policies.ofCode(tx, code)).find((one) => one.id === id);
      if (row === undefined) throw new DomainError('policy.not_found');
      const state = decidePolicy(row.state, by.role, action, factsOfVersion(row, by.id, this.today()));
      if (row.edition !== edition) throw new DomainError('edit.outdated');
      await this.policies.save(tx, { ...next(row), state });
      await this.told(tx, by, action, row, reason);
    });
  }

  private told(
    tx: Tx,
    by: StaffIdentity,
    action: string,
    row: PolicyRow,
    reason: string | null,
  ): Promise<void> {
    return this.audit.record(tx, {
      staffId: by.id,
      action: `policy.${action}`,
      subjectKind: 'policy',
      subjectId: row.id,
      storeId: null,
      details: { code: row.code, version: row.version, ...(reason === null ? {} : { reason }) },
    });
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
