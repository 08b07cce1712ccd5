import { Injectable } from '@nestjs/common';
import type { ScanPolicy, ScanPolicyState } from '@zhuyue/shared';
import { Database, isId, type Tx } from '../../../platform/database/index.js';

export interface PolicyRow {
  id: string;
  version: number;
  state: ScanPolicyState;
  /** The unique key that lets one draft be open and one version hold. */
  slot: 'draft' | 'approved' | null;
  terms: ScanPolicy;
  reason: string;
  writtenBy: string;
  writtenAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
}
export interface PolicyLine extends PolicyRow {
  writtenByName: string | null;
  decidedByName: string | null;
}

const COLUMNS = `p.id, p.version, p.state, p.slot, p.terms, p.reason, p.writtenBy, p.writtenAt, p.decidedBy, p.decidedAt`;

@Injectable()
export class ScanPoliciesRepository {
  constructor(private readonly database: Database) {}

  async inForce(): Promise<ScanPolicy | null> {
    const rows = await this.database.query<{ terms: ScanPolicy }>(
      "SELECT terms FROM scan_policy WHERE slot = 'approved'",
    );
    return rows[0]?.terms ?? null;
  }

  /** The newest first. */
  lines(most: number): Promise<PolicyLine[]> {
    return this.database.query(
      `SELECT ${COLUMNS}, w.name AS writtenByName, d.name AS decidedByName FROM scan_policy p
       LEFT JOIN staff w ON w.id = p.writtenBy LEFT JOIN staff d ON d.id = p.decidedBy
       ORDER BY p.version DESC LIMIT ?`,
      [most],
    );
  }

  async lock(tx: Tx, id: string): Promise<PolicyRow | null> {
    if (!isId(id)) return null;
    const sql = `SELECT ${COLUMNS} FROM scan_policy p WHERE p.id = ? FOR UPDATE`;
    return (await tx.query<PolicyRow>(sql, [id]))[0] ?? null;
  }

  async lockInForce(tx: Tx): Promise<PolicyRow | null> {
    const sql = `SELECT ${COLUMNS} FROM scan_policy p WHERE p.slot = 'approved' FOR UPDATE`;
    return (await tx.query<PolicyRow>(sql, []))[0] ?? null;
  }

  async lastVersion(tx: Tx): Promise<number> {
    const rows = await tx.query<{ version: number | null }>(
      'SELECT MAX(version) AS version FROM scan_policy',
      [],
    );
    return rows[0]?.version ?? 0;
  }

  add(tx: Tx, row: PolicyRow): Promise<void> {
    return tx.insert('scan_policy', row);
  }

  async save(tx: Tx, { id, state, slot, decidedBy, decidedAt }: PolicyRow): Promise<void> {
    await tx.execute(
      'UPDATE scan_policy SET state = ?, slot = ?, decidedBy = ?, decidedAt = ? WHERE id = ?',
      [state, slot, decidedBy, decidedAt, id],
    );
  }
}
