import { Injectable } from '@nestjs/common';
import {
  OUTLET_WORKS,
  STANDARD_DAYS,
  withWorks,
  type OutletWork,
  type StoreService,
  type Turnaround,
} from '@zhuyue/shared';
import type { StaffIdentity } from '../../../platform/auth/index.js';
import { Database, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';
import { StoreEditing } from './store-editing.service.js';

export interface WorkLine {
  work: OutletWork;
  offered: boolean;
  /** Days of opening it takes here. */
  days: number;
}
type Row = { services: StoreService[]; turnaround: Turnaround | null };

const READ = 'SELECT services, turnaround FROM store WHERE id = ?';

/** 能做的活: what the bench of a store does, and how long it takes there. */
@Injectable()
export class WorkSettings {
  constructor(
    private readonly database: Database,
    private readonly editing: StoreEditing,
  ) {}

  async list(storeId: string): Promise<WorkLine[]> {
    const { services, turnaround } = one(await this.database.query<Row>(READ, [storeId]));
    return OUTLET_WORKS.map((work) => ({
      work,
      offered: services.includes(work),
      days: turnaround?.[work] ?? STANDARD_DAYS[work],
    }));
  }

  /** What is not named is not done any more. Cases that are there already stay. */
  async save(
    by: StaffIdentity,
    storeId: string,
    works: readonly { work: OutletWork; days: number }[],
    seen: readonly string[],
  ): Promise<void> {
    const change = {
      by,
      storeId,
      action: 'store.works',
      subjectKind: 'store',
      subjectId: storeId,
      details: { works },
      seen,
    };
    await this.editing.change(change, (tx) => this.saveIn(tx, storeId, works));
  }

  private async saveIn(
    tx: Tx,
    storeId: string,
    works: readonly { work: OutletWork; days: number }[],
  ): Promise<void> {
    const { services } = one(await tx.query<Row>(`${READ} FOR UPDATE`, [storeId]));
    const own = works.filter(({ work, days }) => days !== STANDARD_DAYS[work]);
    await tx.execute('UPDATE store SET services = ?, turnaround = ? WHERE id = ?', [
      JSON.stringify(
        withWorks(
          services,
          works.map(({ work }) => work),
        ),
      ),
      JSON.stringify(Object.fromEntries(own.map(({ work, days }) => [work, days]))),
      storeId,
    ]);
  }
}

function one([row]: Row[]): Row {
  if (!row) throw new DomainError('store.not_found');
  return row;
}
