import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  FIRST_SCAN_POLICY,
  refusalsOf,
  SCAN_POLICY_FLOW,
  SCAN_POLICY_GUARDS,
  type OfferedAction,
  type ScanPolicy,
  type ScanPolicyAction,
  type ScanPolicyRefusal,
} from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { isDuplicate, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { ScanPoliciesRepository, type PolicyLine, type PolicyRow } from './scan-policies.repository.js';

export type PolicyStep = Exclude<ScanPolicyAction, 'supersede'>;
export interface OfferedPolicy extends PolicyLine {
  actions: OfferedAction<ScanPolicyAction, ScanPolicyRefusal>[];
}

const SHOWN = 50;
/** A process hears of another version after this at the latest. */
const KEPT_MS = 15_000;

/** 核查口径: headquarters writes it, another of headquarters approves it; every version stays. */
@Injectable()
export class ScanPolicies implements OnModuleInit {
  private kept: ScanPolicy = FIRST_SCAN_POLICY;
  private readAt = -Infinity;

  constructor(
    private readonly policies: ScanPoliciesRepository,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    // A house whose database is still being made starts with what holds at first.
    await this.current().catch(() => undefined);
  }

  async current(): Promise<ScanPolicy> {
    this.readAt = performance.now();
    // A field that a later release adds is not in the versions before it.
    this.kept = { ...FIRST_SCAN_POLICY, ...(await this.policies.inForce()) };
    return this.kept;
  }

  /** From memory: who is refused a forged code must not cost a look-up. */
  get recent(): ScanPolicy {
    if (performance.now() - this.readAt > KEPT_MS) void this.current().catch(() => undefined);
    return this.kept;
  }

  async versions(by: StaffIdentity): Promise<OfferedPolicy[]> {
    const lines = await this.policies.lines(SHOWN);
    return lines.map((line) => ({
      ...line,
      actions: SCAN_POLICY_FLOW.allowed(line.state, by.role).map((action) => ({
        action,
        refusals: refusalsOf(SCAN_POLICY_GUARDS, action, { ownDraft: line.writtenBy === by.id }),
      })),
    }));
  }

  /** A draft is approved or discarded, never written over: two who change it at once would not see each other. */
  async write(by: StaffIdentity, terms: ScanPolicy, reason: string): Promise<void> {
    const write = this.transactions.run(async (tx) => {
      const row: PolicyRow = {
        id: newId(),
        version: (await this.policies.lastVersion(tx)) + 1,
        state: 'draft',
        slot: 'draft',
        terms,
        reason,
        writtenBy: by.id,
        writtenAt: this.clock.now(),
        decidedBy: null,
        decidedAt: null,
      };
      await this.policies.add(tx, row);
      await this.told(tx, by, 'write', row);
    });
    await write.catch((error: unknown) => {
      if (isDuplicate(error)) throw new DomainError('scan_policy.draft_open');
      throw error;
    });
  }

  async act(by: StaffIdentity, id: string, action: PolicyStep): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await this.policies.lock(tx, id);
      if (!row) throw new DomainError('scan_policy.not_found');
      const state = SCAN_POLICY_FLOW.next(row.state, action);
      const refusals = refusalsOf(SCAN_POLICY_GUARDS, action, { ownDraft: row.writtenBy === by.id });
      if (state === null || !SCAN_POLICY_FLOW.roles[action].includes(by.role) || refusals.length > 0)
        throw new DomainError('scan_policy.action_refused', { action, state: row.state, refusals });
      if (action === 'approve') await this.supersede(tx);
      const decided = { state, decidedBy: by.id, decidedAt: this.clock.now() };
      await this.policies.save(tx, { ...row, ...decided, slot: action === 'approve' ? 'approved' : null });
      await this.told(tx, by, action, row);
    });
    await this.current();
  }

  private async supersede(tx: Tx): Promise<void> {
    const before = await this.policies.lockInForce(tx);
    const state = before && SCAN_POLICY_FLOW.next(before.state, 'supersede');
    if (before && state) await this.policies.save(tx, { ...before, state, slot: null });
  }

  private told(tx: Tx, by: StaffIdentity, action: string, row: PolicyRow): Promise<void> {
    return this.audit.record(tx, {
      staffId: by.id,
      action: `scan_policy.${action}`,
      subjectKind: 'scan_policy',
      subjectId: row.id,
      details: { version: row.version, reason: row.reason },
    });
  }
}
