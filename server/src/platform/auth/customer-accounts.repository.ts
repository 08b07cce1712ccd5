import { Injectable } from '@nestjs/common';
import { Database, isId, type Tx } from '../database/index.js';

export interface CustomerAccountRow {
  id: string;
  phone: string | null;
  openid: string | null;
  unionid: string | null;
  nickname: string;
  mergedIntoId: string | null;
  createdAt: Date;
  closedAt: Date | null;
}

/** The columns a customer can be found by. Written into SQL, so it is a closed list. */
type Key = 'id' | 'phone' | 'openid';

@Injectable()
export class CustomerAccountsRepository {
  constructor(private readonly database: Database) {}

  async find(key: Key, value: string): Promise<CustomerAccountRow | null> {
    if (key === 'id' && !isId(value)) return null;
    const rows = await this.database.query<CustomerAccountRow>(
      `SELECT * FROM customer_account WHERE ${key} = ?`,
      [value],
    );
    return rows[0] ?? null;
  }

  async byIds(ids: string[]): Promise<CustomerAccountRow[]> {
    if (ids.length === 0) return [];
    const marks = ids.map(() => '?').join(', ');
    return this.database.query<CustomerAccountRow>(
      `SELECT * FROM customer_account WHERE id IN (${marks})`,
      ids,
    );
  }

  async findIn(tx: Tx, key: Key, value: string): Promise<CustomerAccountRow | null> {
    const rows = await tx.query<CustomerAccountRow>(`SELECT * FROM customer_account WHERE ${key} = ?`, [
      value,
    ]);
    return rows[0] ?? null;
  }

  async lock(tx: Tx, id: string): Promise<CustomerAccountRow | null> {
    const rows = await tx.query<CustomerAccountRow>(
      'SELECT * FROM customer_account WHERE id = ? FOR UPDATE',
      [id],
    );
    return rows[0] ?? null;
  }

  insert(tx: Tx, row: CustomerAccountRow): Promise<void> {
    return tx.insert('customer_account', { ...row });
  }

  async save(tx: Tx, row: CustomerAccountRow): Promise<void> {
    await tx.execute(
      `UPDATE customer_account
       SET phone = ?, openid = ?, unionid = ?, nickname = ?, mergedIntoId = ?, closedAt = ? WHERE id = ?`,
      [row.phone, row.openid, row.unionid, row.nickname, row.mergedIntoId, row.closedAt, row.id],
    );
  }
}
