import { Injectable } from '@nestjs/common';
import type { OwnCustodyPolicy } from '@zhuyue/shared';
import { Database, type Tx } from '../../../platform/database/index.js';

export const HOUSE_SCOPE = 'house';

export interface CustodyPolicyLine extends OwnCustodyPolicy {
  id: string;
  scope: string;
  storeId: string | null;
  changedAt: Date;
  changedBy: string;
}
export interface NamedCustodyPolicy extends CustodyPolicyLine {
  changedByName: string | null;
}

const flag = (cell: unknown): boolean | null => (cell === null ? null : Number(cell) === 1);
const asLine = <Row extends CustodyPolicyLine>(row: Row): Row => ({
  ...row,
  consultantsPack: flag(row.consultantsPack),
  consultantsReceive: flag(row.consultantsReceive),
});

const COLUMNS = `p.id, p.scope, p.storeId, p.toleranceMg, p.consultantsPack, p.consultantsReceive, p.changedAt,
  p.changedBy`;

/** All SQL of the custody policy. */
@Injectable()
export class CustodyPoliciesRepository {
  constructor(private readonly database: Database) {}

  async lines(scopes: readonly string[], tx: Tx | null = null): Promise<NamedCustodyPolicy[]> {
    const rows = await (tx ?? this.database).query<NamedCustodyPolicy>(
      `SELECT ${COLUMNS}, a.name AS changedByName FROM custody_policy p LEFT JOIN staff a ON a.id = p.changedBy
       WHERE p.scope IN (?)`,
      [scopes],
    );
    return rows.map(asLine);
  }

  async lock(tx: Tx, scope: string): Promise<CustodyPolicyLine | null> {
    const rows = await tx.query<CustodyPolicyLine>(
      `SELECT ${COLUMNS} FROM custody_policy p WHERE p.scope = ? FOR UPDATE`,
      [scope],
    );
    return rows[0] ? asLine(rows[0]) : null;
  }

  add(tx: Tx, line: CustodyPolicyLine): Promise<void> {
    return tx.insert('custody_policy', line);
  }

  async save(tx: Tx, line: CustodyPolicyLine): Promise<void> {
    await tx.execute(
      `UPDATE custody_policy SET toleranceMg = ?, consultantsPack = ?, consultantsReceive = ?, changedAt = ?,
       changedBy = ? WHERE id = ?`,
      [
        line.toleranceMg,
        line.consultantsPack,
        line.consultantsReceive,
        line.changedAt,
        line.changedBy,
        line.id,
      ],
    );
  }
}
