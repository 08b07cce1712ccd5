import { Injectable } from '@nestjs/common';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { StandingVisits } from './standing-visits.service.js';
import { StoreChanges } from './store-changes.service.js';
import { StoreLooks } from './store-looks.service.js';
import { strandedBy, type StrandedVisit } from './stranding.rules.js';

/** What is being changed, for the record. */
export interface Change {
  by: StaffIdentity;
  /** Null: the house's rules, for all stores. */
  storeId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  details?: Record<string, unknown>;
  /** Visits of which the person has seen that the change strands them; or that they are shown next and settled there. */
  seen: readonly string[] | 'shown_after';
}

class OnlyLooked extends Error {}

/**
 * Every change of a store's settings: one at a time in a store, on record, and never under the feet of visits already
 * booked unless the person has seen which. What it strands is worked out from the tables themselves, before and after.
 */
@Injectable()
export class StoreEditing {
  constructor(
    private readonly transactions: Transactions,
    private readonly looks: StoreLooks,
    private readonly visits: StandingVisits,
    private readonly changes: StoreChanges,
    private readonly clock: Clock,
  ) {}

  change<T>(change: Change, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(async (tx) => {
      const { result, stranded } = await this.carryOut(tx, change.storeId, work);
      const { seen } = change;
      if (seen !== 'shown_after' && stranded.some(({ visit }) => !seen.includes(visit.id))) {
        throw new DomainError('settings.strands_visits', { visits: stranded.map(asDetail) });
      }
      await this.changes.record(tx, {
        staffId: change.by.id,
        storeId: change.storeId,
        action: change.action,
        subjectKind: change.subjectKind,
        subjectId: change.subjectId,
        details: {
          ...change.details,
          ...(stranded.length > 0 ? { stranded: stranded.map(({ visit }) => visit.id) } : {}),
        },
      });
      return result;
    });
  }

  /** What a change would strand; nothing of it stays. */
  async preview(storeId: string, work: (tx: Tx) => Promise<unknown>): Promise<StrandedVisit[]> {
    const found: { stranded: StrandedVisit[] } = { stranded: [] };
    try {
      await this.transactions.run(async (tx) => {
        found.stranded = (await this.carryOut(tx, storeId, work)).stranded;
        throw new OnlyLooked();
      });
    } catch (error) {
      if (!(error instanceof OnlyLooked)) throw error;
    }
    return found.stranded;
  }

  private async carryOut<T>(
    tx: Tx,
    storeId: string | null,
    work: (tx: Tx) => Promise<T>,
  ): Promise<{ result: T; stranded: StrandedVisit[] }> {
    await this.looks.lock(tx, storeId);
    const visits = await this.visits.from(tx, storeId, this.clock.now());
    const stores = [...new Set(visits.map((visit) => visit.storeId))];
    const before = await this.looks.read(tx, stores);
    const result = await work(tx);
    const after = await this.looks.read(tx, stores);
    const stranded = stores.flatMap((id) => {
      const [was, is] = [before.get(id), after.get(id)];
      if (was === undefined || is === undefined) return [];
      return strandedBy(
        was,
        is,
        visits.filter((visit) => visit.storeId === id),
      );
    });
    return { result, stranded };
  }
}

/** As the page that asks "still?" needs it. */
const asDetail = ({ visit, faults }: StrandedVisit): Record<string, unknown> => ({
  id: visit.id,
  code: visit.code,
  contactName: visit.contactName,
  startsAt: visit.startsAt.toISOString(),
  endsAt: visit.endsAt.toISOString(),
  faults,
});
