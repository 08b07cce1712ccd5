import { Injectable } from '@nestjs/common';
import {
  custodyPolicyOver,
  FIRST_CUSTODY_POLICY,
  NO_CUSTODY_POLICY,
  type CustodyPolicy,
  type OwnCustodyPolicy,
} from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { demandUnchanged, DomainError, markOf } from '../../../platform/errors/index.js';
import {
  CustodyPoliciesRepository,
  HOUSE_SCOPE,
  type NamedCustodyPolicy,
} from './custody-policies.repository.js';

/** What the house or a store says, for whoever may change it. */
export interface CustodyScope {
  own: OwnCustodyPolicy;
  /** What holds there. */
  value: CustodyPolicy;
  mark: string;
  changedAt: Date | null;
  changedByName: string | null;
}

/** 收发口径: headquarters says how exact a scale must be and what consultants may do, for the house and for single stores. */
@Injectable()
export class CustodyPolicies {
  constructor(
    private readonly policies: CustodyPoliciesRepository,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Read where it decides: two rows by their key, and never the policy of a moment ago. */
  async of(storeId: string, tx: Tx | null = null): Promise<CustodyPolicy> {
    const lines = await this.policies.lines([HOUSE_SCOPE, storeId], tx);
    return custodyPolicyOver(
      custodyPolicyOver(FIRST_CUSTODY_POLICY, wordsIn(lines, HOUSE_SCOPE)),
      wordsIn(lines, storeId),
    );
  }

  async shown(storeId: string): Promise<{ house: CustodyScope; store: CustodyScope }> {
    const lines = await this.policies.lines([HOUSE_SCOPE, storeId]);
    const house = scopeOf(lines, HOUSE_SCOPE, FIRST_CUSTODY_POLICY);
    return { house, store: scopeOf(lines, storeId, house.value) };
  }

  /**
   * @param storeId null: of the house
   * @param mark of what was read
   * @throws edit.outdated when somebody else has changed it meanwhile
   */
  async set(by: StaffIdentity, storeId: string | null, mark: string, own: OwnCustodyPolicy): Promise<void> {
    const scope = storeId ?? HOUSE_SCOPE;
    const written = this.transactions.run(async (tx) => {
      const before = await this.policies.lock(tx, scope);
      demandUnchanged(mark, contentOf(before ?? NO_CUSTODY_POLICY));
      const stamp = { changedAt: this.clock.now(), changedBy: by.id };
      await (before === null
        ? this.policies.add(tx, { id: newId(), scope, storeId, ...contentOf(own), ...stamp })
        : this.policies.save(tx, { ...before, ...contentOf(own), ...stamp }));
      await this.audit.record(tx, {
        staffId: by.id,
        storeId,
        action: 'custody_policy.set',
        subjectKind: 'custody_policy',
        subjectId: scope,
        details: { ...contentOf(own) },
      });
    });
    await written.catch((error: unknown) => {
      // Both wrote the first line of a scope: the second has not seen the first.
      if (isDuplicate(error, 'uq_custody_policy_scope')) throw new DomainError('edit.outdated');
      throw error;
    });
  }
}

const contentOf = ({
  toleranceMg,
  consultantsPack,
  consultantsReceive,
}: OwnCustodyPolicy): OwnCustodyPolicy => ({
  toleranceMg,
  consultantsPack,
  consultantsReceive,
});

const wordsIn = (lines: readonly NamedCustodyPolicy[], scope: string): OwnCustodyPolicy =>
  lines.find((line) => line.scope === scope) ?? NO_CUSTODY_POLICY;

function scopeOf(lines: readonly NamedCustodyPolicy[], scope: string, above: CustodyPolicy): CustodyScope {
  const line = lines.find((one) => one.scope === scope);
  const own = contentOf(line ?? NO_CUSTODY_POLICY);
  return {
    own,
    value: custodyPolicyOver(above, own),
    mark: markOf(own),
    changedAt: line?.changedAt ?? null,
    changedByName: line?.changedByName ?? null,
  };
}
