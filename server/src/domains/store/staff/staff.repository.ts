import { Injectable } from '@nestjs/common';
import type { StaffRole, StaffSkill } from '@zhuyue/shared';
import { scopeSql, type LockState, type StaffIdentity } from '../../../platform/auth/index.js';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

export interface StaffRow extends LockState {
  id: string;
  storeId: string | null;
  account: string;
  name: string;
  role: StaffRole;
  passwordHash: string;
  skills: StaffSkill[];
  /** 1 or 0, as the database keeps it. */
  active: number;
  createdAt: Date;
}

@Injectable()
export class StaffRepository {
  constructor(private readonly database: Database) {}

  /** Accounts are ASCII; other text finds nobody, and the database would refuse to compare it. */
  async byAccount(account: string): Promise<StaffRow | null> {
    if (!/^[\x21-\x7e]+$/.test(account)) return null;
    const rows = await this.database.query<StaffRow>('SELECT * FROM staff WHERE account = ?', [account]);
    return rows[0] ?? null;
  }

  async byId(id: string): Promise<StaffRow | null> {
    const rows = await this.database.query<StaffRow>('SELECT * FROM staff WHERE id = ?', [id]);
    return rows[0] ?? null;
  }

  some(ids: readonly string[]): Promise<StaffRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.query('SELECT * FROM staff WHERE id IN (?)', [ids]);
  }

  /** By the rule of the house a colleague of another store is simply not there. */
  async lock(tx: Tx, id: string, by: Pick<StaffIdentity, 'storeIds'> | null): Promise<StaffRow | null> {
    if (!isId(id)) return null;
    const scope = by === null ? { sql: '1 = 1', params: [] } : scopeSql(by, 'storeId');
    const rows = await tx.query<StaffRow>(`SELECT * FROM staff WHERE id = ? AND ${scope.sql} FOR UPDATE`, [
      id,
      ...scope.params,
    ]);
    return rows[0] ?? null;
  }

  inStore(by: StaffIdentity, storeId: string): Promise<StaffRow[]> {
    const scope = scopeSql(by, 'storeId');
    return this.database.query<StaffRow>(
      `SELECT * FROM staff WHERE storeId = ? AND ${scope.sql} ORDER BY active DESC, role, name, id LIMIT 500`,
      [storeId, ...scope.params],
    );
  }

  /** Who works in a store today in one of these roles; headquarters works in every store. */
  working(storeId: string, roles: readonly StaffRole[]): Promise<{ id: string; role: StaffRole }[]> {
    return this.database.query(
      `SELECT id, role FROM staff WHERE active = 1 AND role IN (?) AND (storeId = ? OR storeId IS NULL) ORDER BY id`,
      [roles, storeId],
    );
  }

  async saveLock(tx: Tx, id: string, lock: LockState): Promise<void> {
    await tx.execute('UPDATE staff SET failedCount = ?, lockedUntil = ? WHERE id = ?', [
      lock.failedCount,
      lock.lockedUntil,
      id,
    ]);
  }

  async savePassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tx.execute('UPDATE staff SET passwordHash = ?, failedCount = 0, lockedUntil = NULL WHERE id = ?', [
      passwordHash,
      id,
    ]);
  }

  async saveActive(tx: Tx, id: string, active: boolean): Promise<void> {
    await tx.execute('UPDATE staff SET active = ? WHERE id = ?', [active ? 1 : 0, id]);
  }
}
