import { Injectable } from '@nestjs/common';
import { addDays, instantOf, LIMITS, type RatingReason, type RootCause } from '@zhuyue/shared';
import { Audit } from '../../../platform/audit/index.js';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions } from '../../../platform/database/index.js';
import { DomainError, invalidRequest } from '../../../platform/errors/index.js';
import { Stock } from '../../inventory/index.js';
import { Claims } from '../claims.service.js';
import { QualityRepository, type CaseLine, type FollowUpRow } from './quality.repository.js';
import type { CaseTimes } from './quality.rules.js';

/** A case with the style of its piece. */
export interface MeasuredCase extends CaseTimes {
  styleName: string;
  problem: CaseLine['problem'];
  rejectReason: CaseLine['rejectReason'];
  reasons: RatingReason[];
}

/** Scores, why they were given, what was done about the poor ones, and the figures of a period. */
@Injectable()
export class Quality {
  constructor(
    private readonly quality: QualityRepository,
    private readonly claims: Claims,
    private readonly stock: Stock,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The reasons first: a score that is refused leaves none that count. */
  async rate(
    claimId: string,
    customerId: string,
    { rating, reasons, note }: { rating: number; reasons: readonly RatingReason[]; note?: string },
  ): Promise<void> {
    await this.claims.forCustomer(claimId, customerId);
    if (reasons.length > 0)
      await this.transactions.run((tx) => this.quality.saveReasons(tx, claimId, reasons));
    await this.claims.stepAsCustomer(claimId, customerId, {
      action: 'rate',
      rating,
      ...(note === undefined ? {} : { note }),
    });
  }

  /** Days in the house's zone, both included; at most a year. */
  async cases(
    staff: StaffIdentity,
    { storeId, fromOn, toOn }: { storeId: string | null; fromOn: string; toOn: string },
  ): Promise<MeasuredCase[]> {
    if (fromOn > toOn || addDays(fromOn, 366) < toOn)
      throw invalidRequest([{ path: 'fromOn', rule: 'isPeriod' }]);
    const period = { storeId, from: instantOf(fromOn, '00:00'), to: instantOf(addDays(toOn, 1), '00:00') };
    const rows = await this.quality.cases(staff, period);
    const pieces = await this.stock.some([...new Set(rows.map(({ pieceId }) => pieceId))]);
    const byId = new Map(pieces.map((piece) => [piece.id, piece]));
    return rows.map((row) => ({
      ...row,
      styleId: byId.get(row.pieceId)?.styleId ?? '',
      styleName: byId.get(row.pieceId)?.name ?? '',
      reopened: row.reopened === 1,
      reworked: row.reworked === 1,
      reasons: row.reasons ?? [],
    }));
  }

  followUps(staff: StaffIdentity, storeId: string | null): Promise<FollowUpRow[]> {
    return this.quality.openFollowUps(staff, storeId, LIMITS.pageSize);
  }

  /** Over only with what was the cause and what is done about it. */
  async settle(
    staff: StaffIdentity,
    claimId: string,
    { rootCause, correction }: { rootCause: RootCause; correction: string },
  ): Promise<void> {
    await this.transactions.run(async (tx) => {
      const poor = await this.quality.lockPoor(tx, claimId);
      if (poor === null || !inScope(staff, poor.storeId)) throw new DomainError('follow_up.not_found');
      if (poor.doneAt !== null) throw new DomainError('follow_up.settled');
      const done = { rootCause, correction, doneBy: staff.id, doneAt: this.clock.now() };
      await this.quality.saveDone(tx, claimId, done);
      const about = { subjectKind: 'claim', subjectId: claimId, storeId: poor.storeId };
      await this.audit.record(tx, { staffId: staff.id, action: 'claim.follow_up', ...about });
    });
  }
}
