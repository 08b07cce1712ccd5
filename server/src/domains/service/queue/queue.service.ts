import { Injectable } from '@nestjs/common';
import { CASE_VIEWS_MOST, LIMITS, needsCertificate, type CaseNarrowing } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { Certificates, StaffAccounts } from '../../store/index.js';
import { QueueRepository, type OpenWarning, type QueueRow, type SavedView } from './queue.repository.js';

@Injectable()
export class QueueLedger {
  constructor(
    readonly transactions: Transactions,
    readonly audit: Audit,
    readonly outbox: Outbox,
    readonly certificates: Certificates,
  ) {}
}

/** 售后台: the cases of the stores a person works in, what is due first at the top. */
@Injectable()
export class CaseQueue {
  constructor(
    private readonly queue: QueueRepository,
    private readonly staff: StaffAccounts,
    private readonly ledger: QueueLedger,
    private readonly clock: Clock,
  ) {}

  page(
    staff: StaffIdentity,
    storeId: string | null,
    filter: CaseNarrowing,
    page = 1,
  ): Promise<{ rows: QueueRow[]; total: number }> {
    const span = { limit: LIMITS.pageSize, offset: (page - 1) * LIMITS.pageSize };
    return this.queue.page(staff, { ...filter, storeId, ...span }, this.clock.now());
  }

  /**
   * Many cases to one colleague, or back to nobody: all of them, or none.
   * @throws DomainError thread.colleague_unknown when the colleague does not work in each of the stores,
   * training.assignee_uncertified when one of the cases would stand still with them
   */
  async assign(by: StaffIdentity, ids: readonly string[], toId: string | null): Promise<void> {
    const to = toId === null ? null : await this.staff.identity(toId);
    if (toId !== null && to === null) throw new DomainError('thread.colleague_unknown');
    await this.ledger.transactions.run(async (tx) => {
      const cases = await this.queue.lockMany(tx, ids);
      if (cases.length !== new Set(ids).size || !cases.every(({ storeId }) => inScope(by, storeId)))
        throw new DomainError('claim.not_found');
      if (to !== null && !cases.every(({ storeId }) => inScope(to, storeId)))
        throw new DomainError('thread.colleague_unknown');
      if (to !== null && cases.some(({ kind }) => needsCertificate(kind))) await this.demandCertified(tx, to);
      await this.queue.assign(tx, ids, toId);
      for (const { id, storeId, customerId } of cases) {
        const about = { subjectKind: 'claim', subjectId: id, storeId, details: { toId } };
        await this.ledger.audit.record(tx, { staffId: by.id, action: 'claim.assign', ...about });
        await this.ledger.outbox.add(tx, 'claim.changed', { claimId: id, storeId, customerId });
      }
    });
  }

  private async demandCertified(tx: Tx, to: StaffIdentity): Promise<void> {
    const kind = 'after_sales';
    if (!(await this.ledger.certificates.heldBy(to.id, tx)).includes(kind))
      throw new DomainError('training.assignee_uncertified', { name: to.name, certificate: kind });
  }

  views(staff: StaffIdentity): Promise<SavedView[]> {
    return this.queue.views(staff.id);
  }

  async saveView(staff: StaffIdentity, name: string, filter: CaseNarrowing): Promise<void> {
    await this.ledger.transactions.run(async (tx) => {
      if ((await this.queue.countViews(tx, staff.id, name)) >= CASE_VIEWS_MOST)
        throw new DomainError('claim.too_many_views', { most: CASE_VIEWS_MOST });
      await this.queue.saveView(tx, staff.id, name, filter, this.clock.now());
    });
  }

  removeView(staff: StaffIdentity, id: string): Promise<void> {
    return this.queue.removeView(staff.id, id);
  }

  /** The newest step of each clock, the latest first. */
  async warnings(staff: StaffIdentity, storeId: string | null): Promise<OpenWarning[]> {
    const told = await this.queue.warnings(staff, storeId, 40);
    return told.filter((one, at) => told.findIndex(({ clockId }) => clockId === one.clockId) === at);
  }

  /** Twice is as good as once. */
  async seen(staff: StaffIdentity, warningId: string): Promise<void> {
    await this.queue.markSeen(staff, warningId, this.clock.now());
  }
}
