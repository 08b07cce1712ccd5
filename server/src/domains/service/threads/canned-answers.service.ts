import { Injectable } from '@nestjs/common';
import { inScope, type StaffIdentity } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, newId, Transactions, type Tx } from '../../../platform/database/index.js';
import { DomainError } from '../../../platform/errors/index.js';

export interface AnswerRow {
  id: string;
  storeId: string | null;
  title: string;
  text: string;
  used: number;
  writtenBy: string;
  writtenAt: Date;
}
export interface AnswerWords {
  title: string;
  text: string;
}
const COLUMNS = 'id, storeId, title, text, used, writtenBy, writtenAt';

/** 常用回复: kept by a store for itself, by headquarters for all. */
@Injectable()
export class CannedAnswers {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Those used most come first. */
  forStore(staff: StaffIdentity, storeId: string): Promise<AnswerRow[]> {
    if (!inScope(staff, storeId)) throw new DomainError('store.not_found');
    return this.database.query(
      `SELECT ${COLUMNS} FROM canned_answer WHERE retiredAt IS NULL AND (storeId = ? OR storeId IS NULL)
       ORDER BY used DESC, id`,
      [storeId],
    );
  }

  async write(staff: StaffIdentity, storeId: string, { title, text }: AnswerWords): Promise<void> {
    if (!inScope(staff, storeId)) throw new DomainError('store.not_found');
    const id = newId();
    const forAll = staff.role === 'headquarters';
    await this.transactions.run((tx) =>
      tx.insert('canned_answer', {
        id,
        storeId: forAll ? null : storeId,
        title,
        text,
        used: 0,
        writtenBy: staff.id,
        writtenAt: this.clock.now(),
      }),
    );
  }

  async change(staff: StaffIdentity, id: string, { title, text }: AnswerWords): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.own(tx, staff, id);
      await tx.execute(
        'UPDATE canned_answer SET title = ?, text = ?, writtenBy = ?, writtenAt = ? WHERE id = ?',
        [title, text, staff.id, this.clock.now(), id],
      );
    });
  }

  async retire(staff: StaffIdentity, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.own(tx, staff, id);
      await tx.execute('UPDATE canned_answer SET retiredAt = ? WHERE id = ?', [this.clock.now(), id]);
    });
  }

  async countUse(staff: StaffIdentity, id: string): Promise<void> {
    const stores = staff.storeIds === 'all' ? null : staff.storeIds;
    if (stores?.length === 0) return;
    await this.database.execute(
      `UPDATE canned_answer SET used = used + 1 WHERE id = ? AND (storeId IS NULL ${stores === null ? 'OR 1 = 1' : 'OR storeId IN (?)'})`,
      stores === null ? [id] : [id, stores],
    );
  }

  /** What headquarters wrote for all is changed by headquarters alone. */
  private async own(tx: Tx, staff: StaffIdentity, id: string): Promise<void> {
    const [row] = await tx.query<{ storeId: string | null }>(
      'SELECT storeId FROM canned_answer WHERE id = ? AND retiredAt IS NULL FOR UPDATE',
      [id],
    );
    if (!row || !inScope(staff, row.storeId)) throw new DomainError('canned_answer.not_found');
  }
}
